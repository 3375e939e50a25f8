"""Networks of others, with weights that the tests make: timm's small ones."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import timm
import torch
from torch.nn.functional import interpolate

from ddoq_engine.encoders.moments import Moments
from ddoq_engine.encoders.pretrained import catalogue
from ddoq_engine.encoders.pretrained.channels import match_channels
from ddoq_engine.encoders.pretrained.networks import PlaceFeatures
from ddoq_engine.encoders.registry import load
from ddoq_engine.encoders.space import whitened
from ddoq_engine.errors import Cancelled, DataError, ModelError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.tiles import ArrayTiles

RESNET, VIT = "test_resnet", "test_vit"  # of timm, trained at 160 pixels


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


def test_features_are_the_networks_own_on_the_enlarged_tiles(make_tiles, cpu, weigh, fitted, features, network):
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
def test_a_transformers_features_are_the_mean_of_its_patches(make_tiles, cpu, weigh, size_px, fitted, features, network):
    tiles = whole(make_tiles(3, bands=3, size_px=size_px))
    encoder, _ = fitted(tiles, cpu, model=VIT, weights_file=weigh(VIT, 3))
    alone = timm.create_model(VIT, in_chans=3, num_classes=5, dynamic_img_size=True).eval()
    alone.load_state_dict(network(VIT, 3).state_dict())
    with torch.inference_mode():
        expected = alone.forward_features(enlarged(tiles.values, max(160, -(-size_px // 16) * 16)))[:, 1:].mean(1).numpy()
    np.testing.assert_allclose(features(encoder, tiles, cpu), expected, rtol=1e-3, atol=1e-4)


def test_places_count_by_their_share_of_valid_pixels(make_tiles, cpu, weigh, fitted, features, network):
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


def test_a_tile_without_valid_pixels_lies_at_zero_and_moves_nothing(make_tiles, cpu, weigh, fitted):
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


def test_the_network_sees_bands_with_the_mean_and_spread_that_it_was_trained_on(make_tiles, cpu, weigh, row, fitted, features, network):
    tiles = whole(make_tiles(4, bands=3, size_px=160))
    encoder, _ = fitted(tiles, cpu, model=row.name, bands=("B08", "-", "b3"), weights_file=weigh(RESNET, 4))
    seen = np.empty((4, 4, 160, 160), np.float32)
    for channel, band in ((0, None), (1, 2), (2, None), (3, 0)):  # channels without a band see their mean
        seen[:, channel] = row.mean[channel] + (0 if band is None else tiles.values[:, band] * row.spread[channel])
    with torch.inference_mode():
        expected = network(RESNET, 4).forward_features(torch.tensor(seen)).mean((2, 3)).numpy()
    np.testing.assert_allclose(features(encoder, tiles, cpu), expected, rtol=1e-3, atol=1e-5)


S2 = catalogue.S2_CHANNELS


@pytest.mark.parametrize(
    ("given", "described", "count", "expected"),
    [
        (("B4", "B3", "B2"), (), 3, {"B2": 2, "B3": 1, "B4": 0}),
        (("B04", "-", "b8a"), ("B1", "B2", "B3"), 3, {"B4": 0, "B8A": 2}),
        ((), ("B2, blue", "B03 (560 nm)", "SR_B4", "b08"), 4, {"B2": 0, "B3": 1, "B4": 2, "B8": 3}),
        ((), ("B1", *["band"] * 12), 13, {name: at for at, name in enumerate(S2)}),
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
        ((), ("red", "green", "B2 B2"), "which of the 3 bands"),
        ((), ("B2", "B2", "B3"), "which of the 3 bands"),
        ((), ("B2", "B3", "NIR"), "which of the 3 bands"),
        (("B2", "B3"), (), "names 2 channels, but the rasters have 3 bands"),
        (("B2", "B3", "B99"), (), "cannot name B99"),
        (("B2", "B3", "B02"), (), "cannot name B2: .* named twice"),
        (("-", "-", "-"), (), "leaves out every band"),
    ],
)
def test_bands_that_are_not_known_are_refused(given, described, message):
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


# As any encoder


@pytest.mark.parametrize("kind", ["timm", "row"])
def test_saved_and_loaded_it_embeds_the_same_without_the_file(make_tiles, cpu, tmp_path, weigh, row, kind, fitted):
    bands = {"timm": 5, "row": 2}[kind]
    options = {
        "timm": {"model": RESNET, "weights_file": weigh(RESNET, 5)},
        "row": {"model": row.name, "weights_file": weigh(RESNET, 4), "bands": ("B8", "B2")},
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


def test_the_same_again_and_no_global_random_numbers_are_touched(make_tiles, cpu, weigh, fitted):
    tiles, file = make_tiles(5), weigh(RESNET, 3)
    torch.manual_seed(11)
    before = torch.random.get_rng_state()
    _, once = fitted(tiles, cpu, model=RESNET, weights_file=file)
    assert torch.equal(torch.random.get_rng_state(), before)
    torch.manual_seed(12)
    np.testing.assert_array_equal(fitted(tiles, cpu, model=RESNET, weights_file=file)[1], once)
    other = fitted(tiles, cpu, model=RESNET, weights_file=weigh(RESNET, 3, seed=1))[1]
    assert abs(other - once).max() > 1e-3, "other weights say something else"


def test_after_a_stop_it_goes_on_where_it_was(make_tiles, cpu, weigh, tmp_path, monkeypatch, fitted):
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


def test_features_kept_for_another_mean_are_not_taken(make_tiles, cpu, weigh, tmp_path, monkeypatch, fitted, features, row):
    tiles = make_tiles(4, bands=4)
    given = {"model": row.name, "weights_file": weigh(RESNET, 4), "work": tmp_path / "work"}
    for changes in ({}, {"mean": (0.3, 0.1, 0.2, 0.4)}, {"spread": (0.2, 0.3, 0.1, 0.4)}):
        monkeypatch.setitem(catalogue.ROWS, row.name, dataclasses.replace(row, **changes))
        found = features(fitted(tiles, cpu, **given)[0], tiles, cpu)
        alone = features(fitted(tiles, cpu, **{**given, "work": None})[0], tiles, cpu)
        np.testing.assert_array_equal(found, alone)
