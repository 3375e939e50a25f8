"""DOFA: the published network's own names, and bands that are known by their wavelengths."""

from pathlib import Path

import numpy as np
import pytest
import torch

from ddoq_engine.encoders.pretrained import dofa
from ddoq_engine.encoders.pretrained.networks import create
from ddoq_engine.encoders.registry import load
from ddoq_engine.errors import ModelError
from ddoq_engine.progress import Progress
from ddoq_engine.tiles import ArrayTiles


def published(width, depth):
    """Names and shapes of the parameters in torchgeo's DOFA (torchgeo/models/dofa.py), without its head."""
    block = {
        "norm1.weight": (width,), "norm1.bias": (width,), "norm2.weight": (width,), "norm2.bias": (width,),
        "attn.qkv.weight": (3 * width, width), "attn.qkv.bias": (3 * width,), "attn.proj.weight": (width, width),
        "attn.proj.bias": (width,),
        "mlp.fc1.weight": (4 * width, width), "mlp.fc1.bias": (4 * width,), "mlp.fc2.weight": (width, 4 * width), "mlp.fc2.bias": (width,),
    }  # fmt: skip
    layer = {
        "self_attn.in_proj_weight": (384, 128), "self_attn.in_proj_bias": (384,), "self_attn.out_proj.weight": (128, 128),
        "self_attn.out_proj.bias": (128,), "linear1.weight": (2048, 128), "linear1.bias": (2048,), "linear2.weight": (128, 2048),
        "linear2.bias": (128,), "norm1.weight": (128,), "norm1.bias": (128,), "norm2.weight": (128,), "norm2.bias": (128,),
    }  # fmt: skip
    generator = {
        "fc_weight.weight": (16 * 16 * width, 128), "fc_weight.bias": (16 * 16 * width,), "fc_bias.weight": (width, 128),
        "fc_bias.bias": (width,), "weight_tokens": (128, 128), "bias_token": (1, 128),
        **{f"transformer_encoder.layers.0.{name}": shape for name, shape in layer.items()},
    }  # fmt: skip
    return {
        "cls_token": (1, 1, width), "pos_embed": (1, 197, width), "fc_norm.weight": (width,), "fc_norm.bias": (width,),
        **{f"patch_embed.fclayer.{layer}.weight": (128, 128) for layer in ("w1", "w2")},
        **{f"patch_embed.fclayer.{layer}.bias": (128,) for layer in ("w1", "w2")},
        **{f"patch_embed.weight_generator.{name}": shape for name, shape in generator.items()},
        **{f"blocks.{number}.{name}": shape for number in range(depth) for name, shape in block.items()},
    }  # fmt: skip


@pytest.mark.parametrize(("name", "width", "depth"), [("dofa-base", 768, 12), ("dofa-large", 1024, 24)])
def test_dofas_parameters_are_those_of_the_published_weights(name, width, depth):
    with torch.device("meta"):
        found = {key: tuple(value.shape) for key, value in dofa.Dofa(dofa.SIZES[name]).state_dict().items()}
    assert found == published(width, depth)


@pytest.fixture
def small_dofa(monkeypatch, tmp_path):
    """A file of weights of a small DOFA under the name of the base one, as a training leaves them: with a head, without its norm."""
    monkeypatch.setitem(dofa.SIZES, "dofa-base", dofa.Size(32, 2, 2))
    made = create("dofa-base", 3).network
    rng = torch.Generator().manual_seed(5)
    state = {name: torch.randn(value.shape, generator=rng) * 0.2 for name, value in made.state_dict().items() if "fc_norm" not in name}
    path = tmp_path / "dofa.pth"
    torch.save(
        {**state, "head.weight": torch.zeros(45, 32), "mask_token": torch.zeros(1, 1, 32), "projector.weight": torch.zeros(2, 2)}, path
    )
    return str(path)


WAVES = (0.49, 0.56, 0.665, 0.842)


def test_dofa_knows_bands_by_their_wavelengths_and_not_by_their_order(make_tiles, cpu, small_dofa, fitted, features):
    tiles, order = make_tiles(5, bands=4, size_px=32), [2, 0, 3, 1]
    turned = ArrayTiles(tiles.ids, tiles.values[:, order], tiles.valid)

    def said(of, waves):
        return features(fitted(of, cpu, model="dofa-base", wavelengths=waves, weights_file=small_dofa)[0], of, cpu)

    expected = said(tiles, WAVES)
    np.testing.assert_allclose(said(turned, tuple(WAVES[at] for at in order)), expected, rtol=1e-3, atol=1e-4)
    assert abs(said(turned, WAVES) - expected).max() > 1e-2, "the wavelengths tell the bands apart"
    assert np.ptp(expected, axis=0).max() > 1e-2


@pytest.mark.parametrize("wavelengths", [(), (0.49, 0.56), (490.0, 560.0, 665.0, 842.0)])
def test_dofa_without_a_wavelength_for_each_band_is_refused(make_tiles, cpu, small_dofa, wavelengths, fitted):
    with pytest.raises(ModelError, match=r"wavelength.*setting wavelengths|do not fit 4 bands in micrometres"):
        fitted(make_tiles(3, bands=4), cpu, model="dofa-base", wavelengths=wavelengths, weights_file=small_dofa)


def test_dofas_kernels_and_bias_are_scaled_and_its_convolution_padded(small_dofa):
    """One patch by hand: the sum over its pixels, with the frame of zeros that the published network has."""
    made = create("dofa-base", 2)
    state = torch.load(small_dofa, weights_only=True)
    own = made.network.state_dict()
    made.network.load_state_dict({**own, **{name: value for name, value in state.items() if name in own}})
    embedding, waves = made.network.patch_embed, torch.tensor([0.49, 0.842])
    values = torch.randn(1, 2, 224, 224, generator=torch.Generator().manual_seed(1))
    with torch.inference_mode():
        found = embedding(values, waves)
        rates = np.array([10000 ** (-i / 64) for i in range(64)])
        described = np.concatenate([np.sin(np.outer([490, 842], rates)), np.cos(np.outer([490, 842], rates))], axis=1)
        kernels, bias = embedding.weight_generator(embedding.fclayer(torch.tensor(described, dtype=torch.float32)))
    kernels = kernels.numpy().reshape(2, 16, 16, 32) * 0.01
    first = (values[0, :, :15, :15].numpy()[..., None] * kernels[:, 1:, 1:]).sum((0, 1, 2)) + bias.numpy() * 0.01
    second = (values[0, :, :15, 15:31].numpy()[..., None] * kernels[:, 1:]).sum((0, 1, 2)) + bias.numpy() * 0.01
    np.testing.assert_allclose(found[0, :2].numpy(), [first, second], rtol=1e-3, atol=1e-4)
    assert found.shape == (1, 196, 32)


def test_saved_and_loaded_it_embeds_the_same_without_the_file(make_tiles, cpu, tmp_path, small_dofa, fitted):
    tiles = make_tiles(5, bands=4, size_px=32)
    encoder, embeddings = fitted(tiles, cpu, model="dofa-base", wavelengths=WAVES, weights_file=small_dofa)
    assert np.ptp(embeddings, axis=0).max() > 1e-2
    encoder.save(tmp_path / "saved")
    Path(small_dofa).unlink()
    np.testing.assert_array_equal(load(tmp_path / "saved").embed(tiles, device=cpu, progress=Progress()), embeddings)
