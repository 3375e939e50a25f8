"""The sample scene: a made landscape that looks like a Sentinel-2 scene, with the truth of its land cover.

Nothing is downloaded. Fields, woods, a river, towns and roads are drawn at twice the resolution of the pixels with
published reflectances, seen through a blur, a sky and noise; so pixels along borders are mixed, classes have very unequal
shares and lie in clusters, and which tiles are labelled matters.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine

from ddoq_engine.errors import SettingsError
from ddoq_engine.files import aside
from ddoq_engine.progress import Progress
from ddoq_engine.scenes import fields, roads, sky, terrain, towns, waters, woods
from ddoq_engine.scenes.ground import Ground
from ddoq_engine.scenes.spectra import BAND_NAMES, CLASSES, SampleClass
from ddoq_engine.seeds import generator

SMALLEST_PX = 256
LARGEST_PX = 8192
PIXEL_SIZE_M = 10.0
CRS = "EPSG:32632"  # UTM zone 32 north; the place is as made up as the land
ORIGIN_M = (600_000.0, 5_400_000.0)  # the upper left corner, east and north
NODATA = 0
TRUTH_NODATA = 255
SCALE = 10_000  # a digital number is reflectance times this


@dataclass(frozen=True)
class SampleScene:
    """A scene and its truth.

    bands: uint16 (6, H, W), reflectance × 10000, 0 = nodata; truth: uint8 (H, W), class ids 1 to 11, 255 = nodata;
    transform: pixel to metres in `crs`.
    """

    bands: npt.NDArray[np.uint16]
    truth: npt.NDArray[np.uint8]
    classes: tuple[SampleClass, ...]
    band_names: tuple[str, ...]
    transform: Affine
    crs: str
    seed: int


@dataclass(frozen=True)
class SamplePaths:
    """Where a sample scene was written: `scene` and `truth`, GeoTIFF."""

    scene: Path
    truth: Path


def make(seed: int, size_px: int = 2048, progress: Progress | None = None) -> SampleScene:
    """Make a scene of `size_px` a side; the same seed and size give the same pixels.

    2048 pixels take some 20 seconds and 1.5 GB of memory. Raises `SettingsError` for a size out of range.
    """
    if not SMALLEST_PX <= size_px <= LARGEST_PX:
        raise SettingsError(
            "A sample scene of {size_px} pixels a side cannot be made.",
            remedy="Choose a size from {smallest} to {largest} pixels.",
            code="sample.size",
            size_px=size_px,
            smallest=SMALLEST_PX,
            largest=LARGEST_PX,
        )
    progress = progress or Progress()

    def step(fraction: float) -> None:
        progress.report(fraction, "Making the sample scene", code="sample.making")

    def draw(purpose: str) -> np.random.Generator:
        return generator(seed, "sample scene", size_px, purpose)

    step(0.0)
    land = terrain.shape(draw("terrain"), size_px)
    ground = Ground.blank(size_px)
    step(0.08)
    parcels = fields.paint(ground, land, draw("fields"))
    step(0.35)
    woods.paint(ground, land, parcels, draw("woods"))
    borders = parcels.borders
    del parcels
    step(0.55)
    waters.paint(ground, land, draw("waters"))
    step(0.65)
    places = towns.place(land, draw("places"))
    for number, town in enumerate(places):
        towns.paint(ground, town, draw(f"town {number}"))
        progress.check()
    roads.paint(ground, places, borders, draw("roads"))
    step(0.75)
    above = sky.draw(land, draw("sky"))
    seen = sky.seen_area(size_px, draw("swath"))
    truth = np.where(seen, sky.classes_of_pixels(ground, above), TRUTH_NODATA).astype(np.uint8)
    bands = np.zeros((len(BAND_NAMES), size_px, size_px), np.uint16)
    for band in range(len(BAND_NAMES)):
        step(0.82 + 0.18 * band / len(BAND_NAMES))
        numbers = np.clip(np.rint(sky.look(ground, above, band, draw(f"noise {band}")) * SCALE), 1, 65_535)
        bands[band] = np.where(seen, numbers, NODATA)
    step(1.0)
    transform = Affine(PIXEL_SIZE_M, 0.0, ORIGIN_M[0], 0.0, -PIXEL_SIZE_M, ORIGIN_M[1])
    return SampleScene(bands, truth, CLASSES, BAND_NAMES, transform, CRS, seed)


def write(folder: Path, seed: int, size_px: int = 2048, progress: Progress | None = None) -> SamplePaths:
    """Make a scene and write `sample_scene.tif` and `sample_truth.tif` into `folder`, whole or not at all.

    Raises `SettingsError` for a size out of range, `StorageError` where the folder cannot be written.
    """
    progress = progress or Progress()
    scene = make(seed, size_px, progress.part(0.0, 0.9))
    paths = SamplePaths(Path(folder) / "sample_scene.tif", Path(folder) / "sample_truth.tif")
    progress.report(0.9, "Writing the sample scene", code="sample.writing")
    _write_bands(scene, paths.scene)
    _write_truth(scene, paths.truth)
    progress.report(1.0, "Writing the sample scene", code="sample.writing")
    return paths


def _profile(scene: SampleScene) -> dict[str, object]:
    height, width = scene.truth.shape
    tiling = {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate", "driver": "GTiff"}
    return {**tiling, "height": height, "width": width, "crs": scene.crs, "transform": scene.transform}


def _write_bands(scene: SampleScene, path: Path) -> None:
    profile = {**_profile(scene), "count": len(scene.bands), "dtype": "uint16", "nodata": NODATA, "predictor": 2}
    with aside(path) as target, rasterio.open(target, "w", **profile) as raster:
        raster.write(scene.bands)
        raster.descriptions = scene.band_names
        raster.update_tags(TITLE="DDOQ sample scene", DESCRIPTION="Made, not measured: reflectance times 10000", SEED=str(scene.seed))


def _write_truth(scene: SampleScene, path: Path) -> None:
    profile = {**_profile(scene), "count": 1, "dtype": "uint8", "nodata": TRUTH_NODATA, "photometric": "palette"}
    with aside(path) as target, rasterio.open(target, "w", **profile) as raster:
        raster.write(scene.truth, 1)
        raster.set_band_description(1, "land cover")
        raster.write_colormap(1, {c.class_id: (*c.colour, 255) for c in scene.classes})
        raster.update_tags(TITLE="DDOQ sample scene: land cover truth", SEED=str(scene.seed))
        raster.update_tags(1, **{f"CLASS_{c.class_id}": c.name for c in scene.classes})
