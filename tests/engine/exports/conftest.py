"""Small labelled studies of rasters that lie in every way: north-up, south-up, rotated, in degrees, nowhere."""

import sys
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import rasterio
from rasterio.transform import Affine

from ddoq_engine import Study, run_stage
from ddoq_engine.study import labels
from ddoq_engine.study.label_log import Entry

sys.path.insert(0, str(Path(__file__).parent))  # the reader of run lengths beside

K, SIZE = 7, 20
UTM = "EPSG:32719"
PLACES = {
    "north_up": (Affine(10, 0, 600000, 0, -10, 4700020), UTM),
    "south_up": (Affine(10, 0, 600000, 0, 10, 4700020), UTM),
    "rotated": (Affine(8, 3, 600000, 3, -8, 4700020), UTM),
    "degrees": (Affine(1e-4, 0, -70.5, 0, -1e-4, -33.4), "EPSG:4326"),
    "nowhere": (Affine(1, 0, 0, 0, -1, 0), None),
}


@dataclass(frozen=True)
class Made:
    """A study; its raster's file; what the labels of every pixel of the labelled tiles are, 255 where none is; the labelled ids."""

    study: Path
    raster: Path
    classes: np.ndarray
    ids: list[str]

    @property
    def tiles(self):
        return pd.read_parquet(self.study / "tiles.parquet").set_index("tile_id")

    def expected(self, tile_id):
        """The mask (H, W) of a tile."""
        tile = self.tiles.loc[tile_id]
        return self.classes[tile.row : tile.row + tile.height, tile.col : tile.col + tile.width]


def make(folder, place):
    """A labelled study: an import over the chosen tiles, then two tiles by hand, one of them asked of nobody."""
    transform, crs = PLACES[place]
    values = np.random.default_rng(5).integers(1, 900, (4, 70, 90)).astype(np.int16)
    values[:, 5:9, 3:30], values[2, 40, 40] = -7, -7  # nodata in all bands; in one alone
    with rasterio.open(
        folder / "scene.tif", "w", driver="GTiff", count=4, height=70, width=90, dtype="int16", nodata=-7, crs=crs, transform=transform
    ) as file:
        file.write(values)
        file.descriptions, file.scales, file.offsets = ("blue", "green", "red", "nir"), (0.5,) * 4, (-1.0,) * 4
    classes = np.where(np.add.outer(np.arange(70) // 3, np.arange(90) // 5) % 3 == 0, 3, 8).astype(np.uint8)
    classes[:, 85:] = 255
    with rasterio.open(
        folder / "truth.tif", "w", driver="GTiff", count=1, height=70, width=90, dtype="uint8", nodata=255, crs=crs, transform=transform
    ) as file:
        file.write(classes, 1)
    study = folder / "study"
    run_stage("tile", study, rasters=[str(folder / "scene.tif")], size_px=SIZE, minimum_valid_share=0.2, threads=1)
    run_stage("encode", study, encoder="spectral", threads=1)
    run_stage("select", study, budget=K, random_draws=1, threads=1)
    run_stage("label", study, source=str(folder / "truth.tif"), names={3: "field, wet", 8: "forêt"}, threads=1)
    tiles = pd.read_parquet(study / "tiles.parquet")
    medoids = pd.read_parquet(study / "selection/round-01/medoids.parquet")["tile_id"].tolist()
    other = next(t for t in tiles["tile_id"] if t not in medoids)
    by_hand = [Entry(medoids[0], "fill", 8, {}, "ana"), Entry(other, "tile", 3, {}, "bento")]
    labels.append(Study(study).review, by_hand, [])
    run_stage("label", study, threads=1)
    truth = np.full((70, 90), 255, np.uint8)
    for tile in tiles[tiles["tile_id"].isin([*medoids, other])].itertuples():
        window = np.s_[tile.row : tile.row + tile.height, tile.col : tile.col + tile.width]
        truth[window] = 3 if tile.tile_id == other else classes[window]
        if tile.tile_id == medoids[0]:
            truth[window][truth[window] == 255] = 8
    truth[(values == -7).any(axis=0)] = 255
    return Made(study, folder / "scene.tif", truth, [*medoids, other])


@pytest.fixture(scope="session")
def studies(tmp_path_factory):
    """A function: name of a place -> a labelled study there, made once; not to be written to."""
    known = {}

    def of(place):
        if place not in known:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
                known[place] = make(tmp_path_factory.mktemp(place), place)
        return known[place]

    return of
