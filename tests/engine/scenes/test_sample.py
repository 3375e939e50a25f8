"""The sample scene looks like a scene to a computer too: shares, spectra, mixed pixels, place on the earth, determinism."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from ddoq_engine.errors import Cancelled, SettingsError, StorageError
from ddoq_engine.messages import Message
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.scenes import sample, spectra
from ddoq_engine.scenes.sample import SampleScene


@pytest.fixture(scope="module")
def scene() -> SampleScene:
    return sample.make(seed=42, size_px=768)


def reflectance(scene: SampleScene, band: str) -> np.ndarray:
    return scene.bands[scene.band_names.index(band)] / 10_000


def mean_of(scene: SampleScene, band: str, class_id: int) -> float:
    return float(reflectance(scene, band)[scene.truth == class_id].mean())


def ndvi(scene: SampleScene) -> np.ndarray:
    red, nir = reflectance(scene, "red"), reflectance(scene, "nir")
    return (nir - red) / np.maximum(nir + red, 1e-6)


def test_every_class_is_there_and_shares_are_very_unequal(scene: SampleScene) -> None:
    valid = scene.truth != sample.TRUTH_NODATA
    shares = {c.class_id: float((scene.truth[valid] == c.class_id).mean()) for c in scene.classes}
    assert sum(shares.values()) == pytest.approx(1.0)
    assert len(shares) >= 6
    assert min(shares.values()) > 0.003
    assert max(shares.values()) / min(shares.values()) > 8
    assert sum(share < 0.035 for share in shares.values()) >= 4


def test_rare_classes_lie_in_clusters_so_that_random_tiles_miss_them(scene: SampleScene) -> None:
    side = 768 // 64
    tiles = scene.truth.reshape(side, 64, side, 64).transpose(0, 2, 1, 3).reshape(side * side, -1)
    rng = np.random.default_rng(0)
    spread = rng.permutation(tiles.ravel()).reshape(tiles.shape)  # the same shares, in no order
    for class_id in (spectra.WETLAND, spectra.TOWN, spectra.CLOUDS):
        has = (tiles == class_id).any(1).mean()
        assert has < 0.45
        assert (spread == class_id).any(1).mean() > 0.99


def test_nodata_agrees_between_bands_and_truth_and_is_an_oblique_collar(scene: SampleScene) -> None:
    empty = scene.truth == sample.TRUTH_NODATA
    assert ((scene.bands == sample.NODATA) == empty).all()
    assert 0.02 < empty.mean() < 0.12
    assert empty[0, 0] and empty[-1, -1] and not empty[0, -1] and not empty[-1, 0]
    widths = empty[:, :384].sum(1)
    assert (np.diff(widths) <= 0).all() and widths[0] > widths[-1] + 20


def test_spectra_are_in_the_order_that_physics_gives(scene: SampleScene) -> None:
    green = ndvi(scene)
    by_class = {c.class_id: float(np.median(green[scene.truth == c.class_id])) for c in scene.classes}
    assert by_class[spectra.BROADLEAF] > 0.75 and by_class[spectra.CONIFER] > 0.7
    assert by_class[spectra.GREEN_CROPS] > by_class[spectra.GRASSLAND] > by_class[spectra.WETLAND] > by_class[spectra.RIPE_CROPS]
    assert by_class[spectra.CONIFER] > by_class[spectra.TOWN] > by_class[spectra.WATER]
    assert abs(by_class[spectra.CLOUDS]) < 0.1
    assert mean_of(scene, "nir", spectra.BROADLEAF) > 1.4 * mean_of(scene, "nir", spectra.CONIFER)
    assert mean_of(scene, "swir1", spectra.BARE_SOIL) > mean_of(scene, "nir", spectra.BARE_SOIL) > mean_of(scene, "red", spectra.BARE_SOIL)
    water = {band: float(np.median(reflectance(scene, band)[scene.truth == spectra.WATER])) for band in scene.band_names}
    assert water["nir"] < water["green"] < 0.08 and water["swir2"] < 0.02
    assert mean_of(scene, "blue", spectra.CLOUDS) > 4 * max(
        mean_of(scene, "blue", c.class_id) for c in scene.classes if c.class_id != spectra.CLOUDS
    )


def explained(values: np.ndarray, truth: np.ndarray) -> float:
    """The share of the variance that lies between the classes."""
    groups = [values[truth == class_id] for class_id in np.unique(truth)]
    within = sum(((group - group.mean()) ** 2).sum() for group in groups)
    return 1 - within / ((values - values.mean()) ** 2).sum()


def test_truth_lies_exactly_on_the_bands(scene: SampleScene) -> None:
    inner = (slice(150, 600), slice(150, 600))
    values = ndvi(scene)[inner]
    aligned = explained(values, scene.truth[inner])
    for down, right in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        shifted = scene.truth[150 + down : 600 + down, 150 + right : 600 + right]
        assert aligned > explained(values, shifted) + 0.01


def test_pixels_along_borders_are_mixed(scene: SampleScene) -> None:
    """Three pixels of one class beside three of another: the two at the border lie between the outer two."""
    truth, nir = scene.truth, reflectance(scene, "nir")
    runs = np.lib.stride_tricks.sliding_window_view(truth, 6, axis=1)
    values = np.lib.stride_tricks.sliding_window_view(nir, 6, axis=1)
    left, right = runs[..., 0], runs[..., 5]
    border = (runs[..., :3] == left[..., None]).all(-1) & (runs[..., 3:] == right[..., None]).all(-1)
    border &= (left != right) & ~np.isin(left, (11, 255)) & ~np.isin(right, (11, 255))
    edge = values[border]
    contrast = edge[:, 5] - edge[:, 0]
    edge, contrast = edge[np.abs(contrast) > 0.15], contrast[np.abs(contrast) > 0.15]
    assert len(edge) > 1000
    way = (edge - edge[:, :1]) / contrast[:, None]
    before, after = np.median(way[:, 2]), np.median(way[:, 3])
    assert 0.03 < before < 0.45 < 0.55 < after < 0.97


def test_roads_are_so_thin_that_most_of_their_pixels_touch_something_else(scene: SampleScene) -> None:
    road = scene.truth == spectra.ROAD
    inside = road[1:-1, 1:-1] & road[:-2, 1:-1] & road[2:, 1:-1] & road[1:-1, :-2] & road[1:-1, 2:]
    assert inside.sum() / road.sum() < 0.2


def test_clouds_throw_shadows(scene: SampleScene) -> None:
    from ddoq_engine.scenes.sky import SHADOW_OFFSET

    down, right = (round(part * 768) for part in SHADOW_OFFSET)
    cloud = scene.truth == spectra.CLOUDS
    shadow = np.roll(cloud, (down, right), (0, 1)) & ~cloud & (scene.truth == spectra.CONIFER)
    lit = (scene.truth == spectra.CONIFER) & ~shadow
    assert shadow.sum() > 20
    nir = reflectance(scene, "nir")
    assert nir[shadow].mean() < 0.75 * nir[lit].mean()


def test_same_seed_same_pixels_other_seed_other_land() -> None:
    once, again, other = sample.make(3, 256), sample.make(3, 256), sample.make(4, 256)
    assert once.bands.tobytes() == again.bands.tobytes() and once.truth.tobytes() == again.truth.tobytes()
    assert (once.truth != other.truth).mean() > 0.3


@pytest.mark.parametrize("seed", range(6))
def test_small_scenes_have_every_class_too(seed: int) -> None:
    truth = sample.make(seed, 256).truth
    assert set(np.unique(truth)) - {255} == {c.class_id for c in spectra.CLASSES}


def test_an_odd_size_works() -> None:
    assert sample.make(0, 301).bands.shape == (6, 301, 301)


def test_written_files_are_read_back_with_their_place_names_and_colours(tmp_path: Path) -> None:
    paths = sample.write(tmp_path / "made", seed=5, size_px=300)
    made = sample.make(5, 300)
    assert (paths.scene.name, paths.truth.name) == ("sample_scene.tif", "sample_truth.tif")
    assert sorted(p.name for p in paths.scene.parent.iterdir()) == ["sample_scene.tif", "sample_truth.tif"]
    with rasterio.open(paths.scene) as bands, rasterio.open(paths.truth) as truth:
        assert bands.crs.to_epsg() == 32632 and bands.res == (10.0, 10.0)
        assert bands.transform == truth.transform == made.transform and bands.crs == truth.crs
        assert bands.descriptions == ("blue", "green", "red", "nir", "swir1", "swir2")
        assert bands.nodata == 0 and set(bands.dtypes) == {"uint16"} and bands.profile["tiled"] and bands.profile["compress"] == "deflate"
        assert truth.nodata == 255 and truth.dtypes == ("uint8",)
        assert truth.colormap(1)[spectra.TOWN][:3] == (200, 72, 66)
        assert truth.tags(1)["CLASS_7"] == "Town"
        np.testing.assert_array_equal(bands.read(), made.bands)
        np.testing.assert_array_equal(truth.read(1), made.truth)
        np.testing.assert_array_equal(bands.dataset_mask() > 0, made.truth != 255)


@pytest.mark.parametrize("size_px", [0, 255, 9000])
def test_a_size_out_of_range_is_refused_with_the_cure(size_px: int) -> None:
    with pytest.raises(SettingsError, match="from 256 to 8192"):
        sample.make(0, size_px)


def test_a_folder_that_is_a_file_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError):
        sample.write(tmp_path / "file", seed=0, size_px=256)


class Stopper(Silence):
    def __init__(self) -> None:
        self.fractions: list[float] = []

    def progress(self, fraction: float, message: Message) -> None:
        self.fractions.append(fraction)

    def should_stop(self) -> bool:
        return len(self.fractions) > 4


def test_it_stops_when_asked_and_leaves_nothing(tmp_path: Path) -> None:
    stopper = Stopper()
    with pytest.raises(Cancelled):
        sample.write(tmp_path, seed=0, size_px=256, progress=Progress(stopper))
    assert stopper.fractions == sorted(stopper.fractions) and not list(tmp_path.iterdir())


def test_materials_are_reflectances_of_their_kind() -> None:
    table = spectra.table()
    assert table.shape == (len(spectra.NAMES), 6) and (table > 0).all() and (table < 0.7).all()
    assert [c.class_id for c in spectra.CLASSES] == list(range(1, 12))
    assert len({c.colour for c in spectra.CLASSES}) == 11
