"""Small rasters of any bands and type with a class raster beside them, and studies of them with a VAE."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from ddoq_engine import run_stage

SIZE, TILE, FIELD = 128, 16, 32
CLASSES = 3
WEST_NORTH = Affine(10, 0, 300_000, 0, -10, 5_000_000)


@dataclass(frozen=True)
class Kind:
    """A raster: how many bands, of which type, what a stored value means, and about where the values lie."""

    bands: int
    dtype: str
    scale: float
    offset: float
    nodata: float | None
    middle: float
    spread: float


KINDS = {
    2: Kind(2, "int16", 0.01, -5.0, -9999, -2000, 400),
    6: Kind(6, "uint16", 0.0001, 0.0, 0, 3000, 800),
    13: Kind(13, "float32", 1.0, 0.0, None, 0.25, 0.08),
    224: Kind(224, "int16", 1.0, 0.0, -32768, 2500, 600),
}


def write_raster(folder, kind, *, size=SIZE, seed=0):
    """(raster, classes): fields of one class each, every class with levels of its own in each band, and noise."""
    rng = np.random.default_rng(seed)
    fields = rng.integers(0, CLASSES, (-(-size // FIELD),) * 2).repeat(FIELD, 0).repeat(FIELD, 1)[:size, :size]
    levels = rng.normal(0, 1, (CLASSES, kind.bands))
    values = kind.middle + kind.spread * (levels[fields].transpose(2, 0, 1) + 0.15 * rng.standard_normal((kind.bands, size, size)))
    stored = values if kind.dtype == "float32" else np.rint(values)
    place = {"driver": "GTiff", "width": size, "height": size, "crs": "EPSG:32721", "transform": WEST_NORTH}
    raster, classes = Path(folder) / "raster.tif", Path(folder) / "classes.tif"
    with rasterio.open(raster, "w", count=kind.bands, dtype=kind.dtype, nodata=kind.nodata, **place) as file:
        file.write(stored.astype(kind.dtype))
        file.descriptions = [f"band at {400 + 9 * band} nm" for band in range(kind.bands)]
        file.scales, file.offsets = [kind.scale] * kind.bands, [kind.offset] * kind.bands
    with rasterio.open(classes, "w", count=1, dtype="uint8", **place) as file:
        file.write((fields + 1).astype(np.uint8), 1)
        file.update_tags(1, CLASS_1="water", CLASS_2="wood", CLASS_3="bare")
    return raster, classes


ENCODE = {"latent_channels": 8, "epochs": 6, "tiles_per_epoch": 128, "batch_size": 16, "beta": 1e-3, "threads": 1}


def make_study(folder, kind, **options):
    """(study, raster, classes), encoded by a small VAE."""
    raster, classes = write_raster(folder, kind, **options)
    study = Path(folder) / "study"
    run_stage("tile", study, rasters=[str(raster)], size_px=TILE, threads=1)
    run_stage("encode", study, **ENCODE)
    return study, raster, classes


@pytest.fixture(scope="session", params=list(KINDS))
def study_of(request, tmp_path_factory):
    """(kind, study, raster) with five decoded tiles, for 2, 6, 13 and 224 bands."""
    study, raster, _ = make_study(tmp_path_factory.mktemp(f"bands{request.param}"), KINDS[request.param])
    run_stage("decode", study, budget=5, threads=1)
    return KINDS[request.param], study, raster


@pytest.fixture(scope="session")
def six(tmp_path_factory):
    """(study, raster, classes) of 6 bands, encoded, nothing decoded: for tests that copy it."""
    return make_study(tmp_path_factory.mktemp("six"), KINDS[6])
