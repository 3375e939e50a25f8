import subprocess
import sys
from pathlib import Path

import pytest
import torch
from torch import nn

from ddoq_engine.encoders.vae.backbones import BATCH_NORMS
from ddoq_engine.encoders.vae.model import GenericVariationalAutoencoder, doubled, fitting_depth
from ddoq_engine.errors import DataError, ModelError


def build(bands=3, size_px=16, **options):
    torch.manual_seed(0)
    return GenericVariationalAutoencoder(bands, size_px=size_px, **{"width": 8, **options}).eval()


@pytest.mark.parametrize("bands", [1, 2, 13, 224])
def test_any_number_of_bands(bands):
    model = build(bands)
    values = torch.randn(2, bands, 16, 16)
    output, mu, logvar = model(values)
    assert output.shape == values.shape
    assert mu.shape == logvar.shape == (2, *model.latent_shape)


@pytest.mark.parametrize("size_px", [32, 64])
@pytest.mark.parametrize("name", ["resnet18", "mobilenet_v2", "timm-efficientnet-b0", "tu-convnext_atto", "mit_b0", "densenet121"])
def test_encoders_of_segmentation_models_pytorch(name, size_px):
    model = build(5, size_px, backbone=name, depth=3)
    values = torch.randn(1, 5, size_px, size_px)
    output, mu, logvar = model.train()(values)
    assert output.shape == values.shape
    assert mu.shape == logvar.shape == (1, 8, size_px // 8, size_px // 8)
    assert not any(isinstance(module, BATCH_NORMS) for module in model.modules())
    output.mean().backward()
    assert all(p.grad is not None and p.grad.isfinite().all() for p in model.decoder.parameters())


def test_pretrained_batch_norms_keep_their_statistics_in_training():
    model = build(4, 32, backbone="resnet18", depth=2, encoder_weights="imagenet", download=False)
    norms = [module for module in model.train().modules() if isinstance(module, nn.BatchNorm2d)]
    assert norms
    before = [norm.running_mean.clone() for norm in norms]
    model(torch.randn(1, 4, 32, 32) + 3)
    assert all(torch.equal(norm.running_mean, mean) for norm, mean in zip(norms, before, strict=True))


def test_a_tile_is_encoded_the_same_alone_and_among_others():
    model = build().train()
    values = torch.randn(4, 3, 16, 16)
    together, alone = model.encode(values)[0], model.encode(values[:1])[0]
    torch.testing.assert_close(together[:1], alone, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("size_px", [16, 21])
def test_flattened_latents_decode_as_spatial_ones(size_px):
    model = build(size_px=size_px, depth=2)
    mu, _ = model.encode(torch.randn(3, 3, size_px, size_px))
    assert mu.shape[1:] == model.latent_shape
    assert torch.equal(model.decode(mu.flatten(1)), model.decode(mu))
    assert model.decode(mu).shape == (3, 3, size_px, size_px)


def test_latents_of_another_length_are_refused():
    with pytest.raises(DataError, match="length 7"):
        build().decode(torch.zeros(2, 7))


@pytest.mark.parametrize("size_px", [9, 17, 33])
def test_sizes_that_do_not_divide_are_padded_and_cropped(size_px):
    model = build(size_px=size_px, depth=3)
    values = torch.randn(1, 3, size_px, size_px)
    assert model(values)[0].shape == values.shape


def test_depth_follows_the_tile_and_too_deep_is_refused_in_a_sentence():
    assert [fitting_depth(size) for size in (2, 16, 32, 64, 128, 256)] == [1, 1, 2, 2, 3, 3]
    with pytest.raises(ModelError, match=r"Tiles of 16 pixels cannot be halved 5 times. Give a depth from 1 to 4"):
        build(depth=5)


def test_unknown_and_unusable_backbones_are_refused_with_a_way_out():
    with pytest.raises(ModelError, match=r"no backbone named resnet19.*resnet18"):
        build(backbone="resnet19")
    with pytest.raises(ModelError, match="tu-nothing_like_it cannot be used"):
        build(backbone="tu-nothing_like_it", depth=2)


def test_noise_draws_from_the_posterior():
    model = build()
    values, noise = torch.randn(2, 3, 16, 16), torch.randn(2, *build().latent_shape)
    output, mu, logvar = model(values, noise)
    assert torch.equal(output, model.decode(mu + noise * (0.5 * logvar).exp()))
    assert torch.equal(model(values)[0], model.decode(mu))


def test_doubling_is_bilinear_interpolation():
    features = torch.randn(2, 3, 5, 4, dtype=torch.float64)
    torch.testing.assert_close(doubled(features), nn.functional.interpolate(features, scale_factor=2, mode="bilinear"))


def test_the_compact_backbone_does_without_the_slow_import():
    code = "import sys, ddoq_engine.encoders.registry; sys.exit('segmentation_models_pytorch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[3]).returncode == 0
