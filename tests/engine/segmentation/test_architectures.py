import pytest
import torch

from ddoq_engine.errors import ModelError
from ddoq_engine.segmentation.architectures import ARCHITECTURES, build, layout, works

REFUSED = {("unetplusplus", "mit_b0"), ("linknet", "mit_b0"), ("pan", "vgg11"), ("dpt", "resnet18")}


@pytest.mark.parametrize("size_px", [32, 64])
@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_every_architecture_trains_on_small_tiles_even_one_at_a_time(architecture, size_px):
    network = build(architecture, "compact", 6, 5, size_px, seed=1)
    for batch in (1, 2):
        logits = network(torch.randn(batch, 6, size_px, size_px, generator=torch.Generator().manual_seed(0)))
        assert logits.shape == (batch, 5, size_px, size_px)
        logits.square().mean().backward()
    gradients = [p.grad for p in network.parameters() if p.requires_grad]
    assert sum(g is not None and bool(torch.isfinite(g).all()) for g in gradients) > 0.9 * len(gradients)
    assert all(g is None or torch.isfinite(g).all() for g in gradients)
    network.eval()
    with torch.inference_mode():
        assert network(torch.zeros(1, 6, 2 * size_px, size_px + 13)).shape == (1, 5, 2 * size_px, size_px + 13)


@pytest.mark.parametrize("backbone", ["resnet18", "mobilenet_v2"])
@pytest.mark.parametrize("architecture", [a for a in ARCHITECTURES if a != "dpt"])
def test_other_backbones_train_at_32_px(architecture, backbone):
    network = build(architecture, backbone, 4, 3, 32)
    logits = network(torch.randn(1, 4, 32, 32, generator=torch.Generator().manual_seed(0)))
    assert logits.shape == (1, 3, 32, 32)
    logits.mean().backward()


@pytest.mark.parametrize(("architecture", "backbone"), sorted(REFUSED))
def test_what_cannot_work_is_refused_in_one_sentence_with_a_remedy(architecture, backbone):
    sentence = works(architecture, backbone, 32)
    assert sentence is not None and architecture in sentence and "Choose" in sentence


def test_unknown_names_say_what_is_allowed():
    with pytest.raises(ModelError, match="unetplusplus, manet") as raised:
        build("unett", "compact", 3, 2, 32)
    assert raised.value.code == "model.architecture"
    with pytest.raises(ModelError, match=r"Did you mean resnet18\?"):
        build("unet", "resnet-18", 3, 2, 32)
    with pytest.raises(ModelError, match="imagenet"):
        build("unet", "resnet18", 3, 2, 32, backbone_weights="imagnet")
    with pytest.raises(ModelError, match="has none"):
        build("unet", "compact", 3, 2, 32, backbone_weights="imagenet")
    with pytest.raises(ModelError):
        build("unet", "tu-no_such_model", 3, 2, 32)


def test_weights_are_drawn_from_the_seed_and_no_global_generator_is_touched():
    torch.manual_seed(5)
    before = torch.get_rng_state()
    one, two, other = (build("unet", "compact", 3, 2, 32, seed=seed).state_dict() for seed in (1, 1, 2))
    assert torch.equal(torch.get_rng_state(), before)
    assert all(torch.equal(one[name], two[name]) for name in one)
    assert any(not torch.equal(one[name], other[name]) for name in one)


@pytest.mark.parametrize("bands", [1, 6, 224])
def test_any_number_of_bands(bands):
    assert build("unet", "compact", bands, 3, 32)(torch.zeros(2, bands, 32, 32)).shape == (2, 3, 32, 32)


def test_depth_follows_the_size():
    assert [layout("unet", "resnet18", size).depth for size in (16, 32, 64, 128, 256, 512)] == [3, 3, 4, 5, 5, 5]
    assert works("unet", "compact", 50) is None  # no multiple of anything: padded and cropped
    assert works("pan", "compact", 30) is None
