"""Networks of others, with weights that the tests make: timm's small ones, and a small DOFA."""

import dataclasses
import os
from pathlib import Path

import numpy as np
import pytest
import timm
import torch
from safetensors.torch import save_file
from torch.nn.functional import interpolate

from ddoq_engine.encoders.moments import Moments
from ddoq_engine.encoders.pretrained import catalogue, dofa, weights
from ddoq_engine.encoders.pretrained.catalogue import ROWS, Row
from ddoq_engine.encoders.pretrained.channels import match_channels
from ddoq_engine.encoders.pretrained.encoder import PretrainedEncoder, PretrainedOptions
from ddoq_engine.encoders.pretrained.networks import PlaceFeatures, create
from ddoq_engine.encoders.registry import load
from ddoq_engine.encoders.space import whitened
from ddoq_engine.errors import Cancelled, DataError, ModelError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.tiles import ArrayTiles

RESNET, VIT = "test_resnet", "test_vit"  # of timm, trained at 160 pixels


def network(name, channels, seed=0):
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        made = timm.create_model(name, in_chans=channels, num_classes=5).eval()
        for module in made.modules():  # statistics as of a training, so that a norm does something
            if isinstance(module, torch.nn.BatchNorm2d):
                module.running_mean.normal_(0, 0.1)
                module.running_var.uniform_(0.5, 2)
        return made


@pytest.fixture
def weigh(tmp_path):
    def write(name, channels, seed=0):
        path = tmp_path / f"{name}-{channels}-{seed}.pth"
        torch.save(network(name, channels, seed).state_dict(), path)
        return str(path)

    return write


def fitted(tiles, cpu, work=None, progress=None, memory_mb=256, seed=0, **options):
    encoder = PretrainedEncoder(PretrainedOptions(**options))
    encoder.fit(tiles, seed=seed, device=cpu, work=work, progress=progress or Progress(), memory_mb=memory_mb)
    return encoder, encoder.embed(tiles, device=cpu, progress=Progress(), memory_mb=memory_mb)


def features(encoder, tiles, cpu):
    return np.concatenate([found for _, found, _ in encoder.features(tiles, device=cpu, progress=Progress(), memory_mb=256)])


def enlarged(values, size=160):
    return interpolate(torch.tensor(values), (size, size), mode="bilinear", align_corners=False)


def whole(tiles):
    return ArrayTiles(tiles.ids, tiles.values, np.ones_like(tiles.valid))


class Heard(Silence):
    def __init__(self, stop_after=None):
        self.notes, self.reports, self.stop_after = [], 0, stop_after

    def note(self, level, message):
        self.notes.append(str(message))

    def progress(self, fraction, message):
        self.reports += message.code == "encode.embedding"

    def should_stop(self):
        return self.stop_after is not None and self.reports >= self.stop_after


# What the network says


def test_features_are_the_networks_own_on_the_enlarged_tiles(make_tiles, cpu, weigh):
    tiles = whole(make_tiles(6, bands=5, size_px=32))
    encoder, embeddings = fitted(tiles, cpu, model=RESNET, weights_file=weigh(RESNET, 5))
    alone = network(RESNET, 5)
    alone.reset_classifier(0)
    with torch.inference_mode():
        expected = alone(enlarged(tiles.values)).numpy()
    np.testing.assert_allclose(features(encoder, tiles, cpu), expected, rtol=1e-3, atol=1e-5)
    moments = Moments(expected.shape[1])
    moments.add(expected)
    space = whitened(moments, components=64, shrink=0.1)
    np.testing.assert_allclose(embeddings, space.embed(expected, np.ones(6, bool)), atol=1e-3)


@pytest.mark.parametrize("size_px", [32, 168])
def test_a_transformers_features_are_the_mean_of_its_patches(make_tiles, cpu, weigh, size_px):
    tiles = whole(make_tiles(3, bands=3, size_px=size_px))
    encoder, _ = fitted(tiles, cpu, model=VIT, weights_file=weigh(VIT, 3))
    alone = timm.create_model(VIT, in_chans=3, num_classes=5, dynamic_img_size=True).eval()
    alone.load_state_dict(network(VIT, 3).state_dict())
    with torch.inference_mode():
        expected = alone.forward_features(enlarged(tiles.values, max(160, -(-size_px // 16) * 16)))[:, 1:].mean(1).numpy()
    np.testing.assert_allclose(features(encoder, tiles, cpu), expected, rtol=1e-3, atol=1e-4)


def test_places_count_by_their_share_of_valid_pixels(make_tiles, cpu, weigh):
    tiles = make_tiles(4, bands=3, size_px=160, nodata=1.0)
    tiles.valid[0] = False
    tiles.valid[0, :64] = True  # two of the five rows of places
    encoder, embeddings = fitted(tiles, cpu, model=RESNET, weights_file=weigh(RESNET, 3))
    values = np.where(tiles.valid[:, None], tiles.values, 0).astype(np.float32)
    with torch.inference_mode():
        places = network(RESNET, 3).forward_features(torch.tensor(values)).numpy()
    np.testing.assert_allclose(features(encoder, tiles, cpu)[0], places[0][:, :2].mean((1, 2)), rtol=1e-3, atol=1e-5)
    for junk in (1e9, np.nan):
        other = ArrayTiles(tiles.ids, np.where(tiles.valid[:, None], tiles.values, np.float32(junk)), tiles.valid)
        np.testing.assert_array_equal(encoder.embed(other, device=cpu, progress=Progress()), embeddings)


def test_a_tile_without_valid_pixels_lies_at_zero_and_moves_nothing(make_tiles, cpu, weigh):
    tiles, file = make_tiles(6, size_px=32), weigh(RESNET, 3)
    tiles.valid[2] = False
    keep = np.delete(np.arange(6), 2)
    _, embeddings = fitted(tiles, cpu, model=RESNET, weights_file=file)
    _, expected = fitted(
        ArrayTiles(tuple(np.array(tiles.ids)[keep]), tiles.values[keep], tiles.valid[keep]), cpu, model=RESNET, weights_file=file
    )
    assert not embeddings[2].any()
    np.testing.assert_allclose(embeddings[keep], expected, atol=1e-4)


# What it is fed

MEAN, SPREAD = (0.1, 0.25, 0.4, 0.3), (0.02, 0.05, 0.1, 0.2)


@pytest.fixture
def row(monkeypatch):
    made = Row(
        "test-bands", "https://example.org/test-00000000.pth", RESNET, ("B2", "B3", "B4", "B8"), MEAN, SPREAD, "CC-BY-4.0", "a paper"
    )
    monkeypatch.setitem(ROWS, made.name, made)
    return made


def test_the_network_sees_bands_with_the_mean_and_spread_that_it_was_trained_on(make_tiles, cpu, weigh, row):
    tiles = whole(make_tiles(4, bands=3, size_px=160))
    encoder, _ = fitted(tiles, cpu, model=row.name, bands=("B08", "-", "b3"), weights_file=weigh(RESNET, 4))
    seen = np.empty((4, 4, 160, 160), np.float32)
    for channel, band in ((0, None), (1, 2), (2, None), (3, 0)):  # channels without a band see their mean
        seen[:, channel] = MEAN[channel] + (0 if band is None else tiles.values[:, band] * SPREAD[channel])
    with torch.inference_mode():
        expected = network(RESNET, 4).forward_features(torch.tensor(seen)).mean((2, 3)).numpy()
    np.testing.assert_allclose(features(encoder, tiles, cpu), expected, rtol=1e-3, atol=1e-5)


S2 = catalogue.S2_CHANNELS


@pytest.mark.parametrize(
    ("given", "described", "count", "expected"),
    [
        (("B4", "B3", "B2"), (), 3, {"B2": 2, "B3": 1, "B4": 0}),
        (("B04", "-", "b8a"), ("B1", "B2", "B3"), 3, {"B4": 0, "B8A": 2}),
        ((), ("B2, blue", "B03 (560 nm)", "SR_B4", "NDVI"), 4, {"B2": 0, "B3": 1, "B4": 2}),
        ((), ("band 1",) * 13, 13, {name: at for at, name in enumerate(S2)}),
        ((), (), 13, {name: at for at, name in enumerate(S2)}),
    ],
)
def test_bands_are_matched_as_told_or_by_their_names_or_by_their_number(given, described, count, expected):
    found = match_channels(given, described, count, S2, model="a network")
    assert {S2[at]: band for at, band in enumerate(found) if band >= 0} == expected
    assert len(found) == 13


@pytest.mark.parametrize(
    ("given", "described", "message"),
    [
        ((), (), r"which of the 3 bands belong to the 13 channels.*B1, B2, B3"),
        ((), ("red", "green", "B2 B2"), None),
        ((), ("B2", "B2", "B3"), "which of the 3 bands"),
        (("B2", "B3"), (), "names 2 channels, but the rasters have 3 bands"),
        (("B2", "B3", "B99"), (), "cannot name B99"),
        (("B2", "B3", "B02"), (), "cannot name B2: .* named twice"),
        (("-", "-", "-"), (), "leaves out every band"),
    ],
)
def test_bands_that_are_not_known_are_refused(given, described, message):
    if message is None:
        assert match_channels(given, described, 3, S2, model="a network")[1] == 2
        return
    with pytest.raises(ModelError, match=message):
        match_channels(given, described, 3, S2, model="a network")


def test_the_rasters_own_names_and_wavelengths_are_used(tmp_path):
    import pandas as pd
    import rasterio

    from ddoq_engine.rasters.opening import open_raster
    from ddoq_engine.rasters.reading import RasterTiles
    from ddoq_engine.rasters.statistics import BandStatistics
    from ddoq_engine.tiles import DescribedTiles

    path = tmp_path / "a.tif"
    with rasterio.open(path, "w", driver="GTiff", width=8, height=8, count=2, dtype="float32") as file:
        file.write(np.ones((2, 8, 8), np.float32))
        file.descriptions = ("B4", "B8")
        file.update_tags(1, ns="IMAGERY", CENTRAL_WAVELENGTH_UM="0.665")
        file.update_tags(2, wavelength="842", wavelength_units="Nanometers")
    table = pd.DataFrame({"tile_id": ["a"], "raster": [0], "col": [0], "row": [0], "width": [8], "height": [8]})
    raster = open_raster(str(path))
    statistics = BandStatistics.__new__(BandStatistics)  # nothing is read of it here
    tiles = RasterTiles([raster.with_bands([2, 1])], table, statistics, size_px=8)
    assert isinstance(tiles, DescribedTiles)
    assert tiles.band_names == ("B8", "B4") and tiles.band_wavelengths() == pytest.approx((0.842, 0.665))
    with rasterio.open(path, "r+") as file:
        file.update_tags(2, wavelength_units="Index")
    assert tiles.band_wavelengths() == ()


# Weights


class Trap:
    """Unpickled, it makes a folder: a file of weights that would run code."""

    def __init__(self, folder):
        self.folder = folder

    def __reduce__(self):
        return os.mkdir, (self.folder,)


def test_a_file_that_would_run_code_runs_none(make_tiles, cpu, tmp_path):
    file, sprung = tmp_path / "weights.pth", tmp_path / "sprung"
    torch.save({"conv1.weight": torch.zeros(1), "more": Trap(str(sprung))}, file)
    with pytest.raises(ModelError, match="without running code"):
        fitted(make_tiles(3), cpu, model=RESNET, weights_file=str(file))
    assert not sprung.exists()
    torch.load(file, weights_only=False)
    assert sprung.exists(), "the trap was a real one"


@pytest.mark.parametrize("content", [b"", b"these are no weights", b"\x80\x04."])
@pytest.mark.parametrize("suffix", [".pth", ".safetensors"])
def test_what_is_no_file_of_weights_is_refused(make_tiles, cpu, tmp_path, content, suffix):
    file = tmp_path / f"weights{suffix}"
    file.write_bytes(content)
    with pytest.raises(ModelError, match="no file of weights"):
        fitted(make_tiles(3), cpu, model=RESNET, weights_file=str(file))


def test_weights_of_another_network_are_refused(make_tiles, cpu, weigh, row, tmp_path):
    with pytest.raises(ModelError, match="do not fit test_resnet"):
        fitted(make_tiles(3), cpu, model=RESNET, weights_file=weigh(VIT, 3))
    with pytest.raises(ModelError, match="do not fit test-bands"):
        fitted(make_tiles(3, bands=4), cpu, model=row.name, weights_file=weigh(RESNET, 3))
    with pytest.raises(ModelError, match="is not there"):
        fitted(make_tiles(3), cpu, model=RESNET, weights_file=str(tmp_path / "none.pth"))
    torch.save({"state_dict": {"epoch": 3}}, tmp_path / "numbers.pth")
    with pytest.raises(ModelError, match="holds no named tensors"):
        fitted(make_tiles(3), cpu, model=RESNET, weights_file=str(tmp_path / "numbers.pth"))
    with pytest.raises(ModelError, match=r"no pretrained network named test_resnett.*test_resnet"):
        fitted(make_tiles(3), cpu, model="test_resnett")


def test_safetensors_and_wrapped_weights_are_the_same_weights(make_tiles, cpu, weigh, tmp_path):
    tiles, state = make_tiles(4), network(RESNET, 3).state_dict()
    _, expected = fitted(tiles, cpu, model=RESNET, weights_file=weigh(RESNET, 3))
    save_file(state, tmp_path / "a.safetensors")
    torch.save({"state_dict": state, "epoch": 7}, tmp_path / "b.pth")
    for name in ("a.safetensors", "b.pth"):
        np.testing.assert_array_equal(fitted(tiles, cpu, model=f"timm/{RESNET}", weights_file=str(tmp_path / name))[1], expected)


def test_a_networks_first_layer_is_adapted_to_more_bands(make_tiles, cpu, weigh):
    """As timm does: three channels are repeated and rescaled, so that equal bands give what they gave."""
    three = whole(make_tiles(3, bands=3, size_px=160))
    three.values[:] = three.values[:, :1]
    six = ArrayTiles(three.ids, np.repeat(three.values[:, :1], 6, axis=1), three.valid)
    file = weigh(RESNET, 3)
    found = [features(fitted(tiles, cpu, model=RESNET, weights_file=file)[0], tiles, cpu) for tiles in (three, six)]
    np.testing.assert_allclose(found[1], found[0], rtol=1e-2, atol=1e-4)
    assert np.ptp(found[0], axis=0).any()


def at(path, **changes):
    """A row whose address is a file of this machine, fetched by the same code as any other."""
    made = Row("test-bands", path.as_uri(), RESNET, ("B2", "B3", "B4"), (0.1,) * 3, (0.1,) * 3, "CC-BY-4.0", "a paper")
    return dataclasses.replace(made, **changes)


@pytest.fixture
def served(tmp_path, monkeypatch):
    """(row, path of what its address gives), the folder of downloads being the test's own."""
    monkeypatch.setattr(torch.hub, "_hub_dir", str(tmp_path / "hub"))
    plain = tmp_path / "plain.pth"
    torch.save(network(RESNET, 3).state_dict(), plain)
    path = plain.rename(tmp_path / f"test-{weights._hash(plain)[:8]}.pth")
    monkeypatch.setitem(ROWS, "test-bands", at(path))
    return ROWS["test-bands"], path


def test_weights_are_fetched_once_and_their_licence_is_told(make_tiles, cpu, served):
    row, path = served
    heard, tiles = Heard(), make_tiles(4)
    encoder, embeddings = fitted(tiles, cpu, model=row.name, progress=Progress(heard))
    told = encoder.describe()
    assert told["licence"] == "CC-BY-4.0" and told["source"] == f"{path.as_uri()} (a paper)"
    assert any("CC-BY-4.0" in note and path.as_uri() in note for note in heard.notes)
    path.unlink()  # as without a connection
    np.testing.assert_array_equal(fitted(tiles, cpu, model=row.name)[1], embeddings)
    assert [file.name for file in weights.cache().iterdir()] == [row.file_name]


def test_what_cannot_be_fetched_is_said_with_address_and_folder(make_tiles, cpu, served):
    row, path = served
    path.unlink()
    with pytest.raises(ModelError) as refused:
        fitted(make_tiles(3), cpu, model=row.name)
    assert row.address in str(refused.value) and str(weights.cache()) in str(refused.value) and "weights_file" in refused.value.remedy
    weights.cache().mkdir(parents=True, exist_ok=True)
    (weights.cache() / row.file_name).write_bytes(b"cut short")  # is not taken for the file
    with pytest.raises(ModelError, match="could not be downloaded"):
        fitted(make_tiles(3), cpu, model=row.name)


def test_content_of_another_hash_is_refused_and_not_kept(make_tiles, cpu, served):
    row, path = served
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(ModelError, match="another hash"):
        fitted(make_tiles(3), cpu, model=row.name)
    assert not list(weights.cache().iterdir())


def test_every_row_of_the_catalogue_is_whole():
    for name, row in ROWS.items():
        assert name == row.name and row.address.startswith("https://hf.co/torchgeo/") and len(row.hash) == 8 and row.licence
        assert len(row.channels) == len(row.mean) == len(row.spread) and all(spread > 0 for spread in row.spread)
        assert row.architecture == catalogue.DOFA or timm.is_model(row.architecture)
        assert (row.architecture == catalogue.DOFA) == (not row.channels) == (name in dofa.SIZES)
    assert len({row.address for row in ROWS.values()}) == len(ROWS)


# DOFA


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


def test_dofa_knows_bands_by_their_wavelengths_and_not_by_their_order(make_tiles, cpu, small_dofa):
    tiles, order = make_tiles(5, bands=4, size_px=32), [2, 0, 3, 1]
    turned = ArrayTiles(tiles.ids, tiles.values[:, order], tiles.valid)

    def said(of, waves):
        return features(fitted(of, cpu, model="dofa-base", wavelengths=waves, weights_file=small_dofa)[0], of, cpu)

    expected = said(tiles, WAVES)
    np.testing.assert_allclose(said(turned, tuple(WAVES[at] for at in order)), expected, rtol=1e-3, atol=1e-4)
    assert abs(said(turned, WAVES) - expected).max() > 1e-2, "the wavelengths tell the bands apart"
    assert np.ptp(expected, axis=0).max() > 1e-2


@pytest.mark.parametrize("wavelengths", [(), (0.49, 0.56), (490.0, 560.0, 665.0, 842.0)])
def test_dofa_without_a_wavelength_for_each_band_is_refused(make_tiles, cpu, small_dofa, wavelengths):
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


# As any encoder


@pytest.mark.parametrize("kind", ["timm", "row", "dofa"])
def test_saved_and_loaded_it_embeds_the_same_without_the_file(make_tiles, cpu, tmp_path, weigh, row, small_dofa, kind):
    bands = {"timm": 5, "row": 2, "dofa": 4}[kind]
    options = {
        "timm": {"model": RESNET, "weights_file": weigh(RESNET, 5)},
        "row": {"model": row.name, "weights_file": weigh(RESNET, 4), "bands": ("B8", "B2")},
        "dofa": {"model": "dofa-base", "weights_file": small_dofa, "wavelengths": WAVES},
    }[kind]
    tiles = make_tiles(5, bands=bands, size_px=32)
    encoder, embeddings = fitted(tiles, cpu, components=3, **options)
    encoder.save(tmp_path / "saved")
    Path(options["weights_file"]).unlink()
    again = load(tmp_path / "saved")
    assert again.describe() == encoder.describe()
    np.testing.assert_array_equal(again.embed(tiles, device=cpu, progress=Progress()), embeddings)
    with pytest.raises(DataError, match="7 bands, but the encoder learnt from"):
        again.embed(make_tiles(bands=7), device=cpu, progress=Progress())


def test_the_same_again_and_no_global_random_numbers_are_touched(make_tiles, cpu, weigh):
    tiles, file = make_tiles(5), weigh(RESNET, 3)
    torch.manual_seed(11)
    before = torch.random.get_rng_state()
    _, once = fitted(tiles, cpu, model=RESNET, weights_file=file)
    assert torch.equal(torch.random.get_rng_state(), before)
    torch.manual_seed(12)
    np.testing.assert_array_equal(fitted(tiles, cpu, model=RESNET, weights_file=file)[1], once)
    other = fitted(tiles, cpu, model=RESNET, weights_file=weigh(RESNET, 3, seed=1))[1]
    assert abs(other - once).max() > 1e-3, "other weights say something else"


def test_after_a_stop_it_goes_on_where_it_was(make_tiles, cpu, weigh, tmp_path, monkeypatch):
    tiles, file, seen = make_tiles(12, size_px=32), weigh(RESNET, 3), []
    pooled = PlaceFeatures.pooled

    def counted(self, values, *rest):
        seen.append(len(values))
        return pooled(self, values, *rest)

    monkeypatch.setattr(PlaceFeatures, "pooled", counted)
    few = {"model": RESNET, "weights_file": file, "memory_mb": 32}
    _, undisturbed = fitted(tiles, cpu, **few)
    batches = len(seen)
    assert batches >= 3 and sum(seen) == 12, "each tile goes through the network once, in several batches"
    seen.clear()
    with pytest.raises(Cancelled):
        fitted(tiles, cpu, work=tmp_path / "work", progress=Progress(Heard(stop_after=2)), **few)
    done = len(seen)
    assert 1 <= done < batches
    seen.clear()
    _, resumed = fitted(tiles, cpu, work=tmp_path / "work", **few)
    assert 0 < len(seen) <= batches - done + 1  # a batch is kept before it is reported, and may be done when the stop comes
    np.testing.assert_array_equal(resumed, undisturbed)
    seen.clear()
    fitted(tiles, cpu, work=tmp_path / "work", **{**few, "weights_file": weigh(RESNET, 3, seed=1)})
    assert sum(seen) == 12, "what other weights said is not taken"
