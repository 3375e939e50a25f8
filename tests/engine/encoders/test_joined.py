"""Several encoders at once: each as it is alone, and none louder than another."""

import numpy as np
import pytest
import timm
import torch

from ddoq_engine.encoders.joined import JoinedEncoder, JoinedOptions, factor_of
from ddoq_engine.encoders.registry import build, load
from ddoq_engine.errors import Cancelled, DataError, ModelError, NotFittedError, SettingsError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.settings.base import validate
from ddoq_engine.settings.encode import EncodeSettings
from ddoq_engine.tiles import ArrayTiles

PARTS = {"textons": {"textons": 10}, "spectral": {"components": 6}, "vae": {"width": 8, "depth": 2, "epochs": 2, "tiles_per_epoch": 24}}


def fitted(tiles, cpu, parts=PARTS, seed=3, work=None, progress=None):
    encoder = JoinedEncoder(JoinedOptions(parts))
    encoder.fit(tiles, seed=seed, device=cpu, work=work, progress=progress or Progress())
    return encoder, encoder.embed(tiles, device=cpu, progress=Progress())


def alone(name, tiles, cpu, seed=3, **options):
    encoder = build(name, **options)
    encoder.fit(tiles, seed=seed, device=cpu, work=None, progress=Progress())
    return encoder.embed(tiles, device=cpu, progress=Progress()).astype(float)


def squares(vectors):
    return ((vectors[:, None].astype(float) - vectors[None].astype(float)) ** 2).sum(2)


def test_each_part_is_what_it_is_alone_with_variances_that_sum_to_one(make_tiles, cpu):
    tiles = make_tiles(24)
    encoder, embeddings = fitted(tiles, cpu)
    lengths = encoder.describe()["lengths"]
    assert list(lengths) == list(PARTS) and sum(lengths.values()) == embeddings.shape[1]
    parts = dict(zip(PARTS, np.split(embeddings.astype(float), np.cumsum(list(lengths.values()))[:-1], axis=1), strict=True))
    total = 0
    for name, own in parts.items():
        vectors = alone(name, tiles, cpu, **PARTS[name])
        assert own.var(axis=0).sum() == pytest.approx(1, abs=1e-5)
        scaled = squares(vectors) / vectors.var(axis=0).sum()
        np.testing.assert_allclose(squares(own), scaled, atol=1e-4)
        total = total + scaled
    np.testing.assert_allclose(squares(embeddings), total, atol=1e-3)


def test_the_order_of_the_parts_changes_no_distance(make_tiles, cpu):
    tiles = make_tiles(20)
    few = {name: PARTS[name] for name in ("textons", "spectral")}
    _, one = fitted(tiles, cpu, few)
    _, other = fitted(tiles, cpu, dict(reversed(few.items())))
    assert not np.allclose(one, other)
    np.testing.assert_allclose(squares(one), squares(other), atol=1e-5)


def test_a_part_that_does_not_vary_says_nothing(cpu):
    tiles = ArrayTiles(tuple("abc"), np.ones((3, 2, 8, 8), np.float32), np.ones((3, 8, 8), bool))
    _, embeddings = fitted(tiles, cpu, {"textons": {}, "spectral": {}})
    assert np.isfinite(embeddings).all() and not squares(embeddings).any()
    assert factor_of(np.full((5, 3), 0.1, np.float32)) == 0


def test_saved_and_loaded_it_embeds_the_same_parts_in_their_order(make_tiles, cpu, tmp_path):
    tiles = make_tiles(24)
    network = timm.create_model("test_resnet", in_chans=3, num_classes=0)
    torch.save(network.state_dict(), tmp_path / "weights.pth")
    parts = {"vae": PARTS["vae"], "pretrained": {"model": "test_resnet", "weights_file": str(tmp_path / "weights.pth")}, "textons": {}}
    encoder, embeddings = fitted(tiles, cpu, parts)
    assert encoder.describe()["source"] == "weights.pth" and "weights.pth" in encoder.describe()["licence"]
    encoder.save(tmp_path / "saved")
    (tmp_path / "weights.pth").unlink()
    again = load(tmp_path / "saved")
    assert list(again.parts) == list(parts) and again.describe()["lengths"] == encoder.describe()["lengths"]
    np.testing.assert_array_equal(again.embed(tiles, device=cpu, progress=Progress()), embeddings)
    with pytest.raises(DataError, match="5 bands, but the encoder learnt from 3"):
        again.embed(make_tiles(bands=5), device=cpu, progress=Progress())


def test_the_tiles_of_fit_are_embedded_once(make_tiles, cpu):
    tiles, reads = make_tiles(20), []

    class Counted(ArrayTiles):
        def read(self, indices):
            reads.extend(np.asarray(indices).tolist())
            return super().read(indices)

    counted = Counted(tiles.ids, tiles.values, tiles.valid)
    encoder = JoinedEncoder(JoinedOptions({"textons": {}, "spectral": {}}))
    encoder.fit(counted, seed=0, device=cpu, work=None, progress=Progress())
    reads.clear()
    embeddings = encoder.embed(counted, device=cpu, progress=Progress())
    assert not reads
    np.testing.assert_array_equal(encoder.embed(tiles, device=cpu, progress=Progress()), embeddings)


class Heard(Silence):
    def __init__(self, stop=lambda code: False):
        self.fractions, self.stop, self.is_stopped = [], stop, False

    def progress(self, fraction, message):
        self.fractions.append(fraction)
        self.is_stopped = self.is_stopped or self.stop(message.code)

    def should_stop(self):
        return self.is_stopped


def test_progress_goes_through_the_parts_and_each_keeps_its_own_work(make_tiles, cpu, tmp_path):
    tiles, heard = make_tiles(24), Heard()
    _, expected = fitted(tiles, cpu, {"textons": {}, "vae": PARTS["vae"]}, progress=Progress(heard))
    assert heard.fractions == sorted(heard.fractions) and heard.fractions[0] < 0.5 < heard.fractions[-1] <= 1
    stopped = Heard(stop=lambda code: code == "encode.embedding" and max(stopped.fractions) > 0.5)
    with pytest.raises(Cancelled):
        fitted(tiles, cpu, {"textons": {}, "vae": PARTS["vae"]}, work=tmp_path, progress=Progress(stopped))
    assert list((tmp_path / "vae").iterdir()) and not (tmp_path / "vae-checkpoint.pt").exists()
    np.testing.assert_array_equal(fitted(tiles, cpu, {"textons": {}, "vae": PARTS["vae"]}, work=tmp_path)[1], expected)


def test_refusals(make_tiles, cpu):
    with pytest.raises(NotFittedError):
        JoinedEncoder().embed(make_tiles(), device=cpu, progress=Progress())
    for name in ("precomputed", "joined"):
        with pytest.raises(ModelError, match=f"encoder {name} cannot be one of those"):
            JoinedOptions({"textons": {}, name: {}})
        with pytest.raises(SettingsError, match=f"{name} is none of vae"):
            validate(EncodeSettings, {"joined": f"textons, {name}"})
    with pytest.raises(ModelError, match="two encoders or more, and it was given 1"):
        JoinedOptions({"textons": {}})
    with pytest.raises(ModelError, match="no encoder named nothing"):
        fitted(make_tiles(), cpu, {"textons": {}, "nothing": {}})


def test_the_settings_give_each_part_its_own():
    given = {"encoder": "joined", "joined": ["textons", " pretrained ", "vae"], "textons": 7, "model": "test_vit", "bands": "B2,B3",
             "wavelengths": [0.5, 0.6], "epochs": 3}  # fmt: skip
    settings = validate(EncodeSettings, given)
    assert settings.joined == "textons, pretrained, vae" and settings.bands == "B2, B3"
    parts = settings.options()["parts"]
    assert list(parts) == ["textons", "pretrained", "vae"]
    assert parts["textons"] == {"textons": 7, "window_px": 5} and parts["vae"]["epochs"] == 3
    assert parts["pretrained"] == {
        "model": "test_vit", "weights_file": None, "bands": ("B2", "B3"), "wavelengths": (0.5, 0.6), "components": 64,
    }  # fmt: skip
    for name, options in parts.items():
        build(name, **options)
