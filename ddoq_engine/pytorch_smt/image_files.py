"""Images that a YAML file names, as a data loader of standardised tiles: whole files, or windows of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pandas as pd
import torch
from torch.utils.data import DataLoader, Dataset

from ddoq_engine.errors import DataError, SettingsError, StorageError
from ddoq_engine.files import absolute
from ddoq_engine.progress import Progress
from ddoq_engine.pytorch_smt.foreign import refuse_foreign
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.raster import Raster
from ddoq_engine.rasters.reading import RasterTiles
from ddoq_engine.rasters.statistics import BandStatistics, measure
from ddoq_engine.settings.base import Settings, validate
from ddoq_engine.settings.document import read_yaml

SUFFIXES = (".tif", ".tiff", ".png", ".jpg", ".jpeg", ".jp2", ".vrt", ".img")
COLUMNS = ("image", "image_path", "distilled_image_path", "path", "filename", "file_path")
CORNER = ("col", "row")
MEMORY_MB = 128  # of tiles that each process keeps


class ImagesConfig(Settings):
    """Where images are, and how they were standardised for the autoencoder; nothing for the latter measures these."""

    section: ClassVar[str] = "images"

    images: Path
    bands: tuple[int, ...] = ()
    nodata: tuple[float, ...] = ()
    means: tuple[float, ...] = ()
    stds: tuple[float, ...] = ()


@dataclass(frozen=True)
class Images:
    """The N images: their batches in order, how they were standardised, and whether they are stored as bytes."""

    loader: DataLoader[dict[str, Any]]
    paths: tuple[str, ...]
    statistics: BandStatistics
    is_byte: bool

    def units(self, *, for_the_eye: bool) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """(C,) means and (C,) spreads that bring standardised values back to the stored units; for the eye, to 0 to 1.

        For the eye bytes are divided by 255, other values stretched between their percentiles 2 and 98.
        """
        found = self.statistics
        if not for_the_eye:
            return found.centre, found.scale
        bands = range(len(found.centre))
        low = [0.0 for _ in bands] if self.is_byte else found.low
        span = [255.0 for _ in bands] if self.is_byte else [max(found.high[i] - found.low[i], 1e-12) for i in bands]
        return tuple((found.centre[i] - low[i]) / span[i] for i in bands), tuple(found.scale[i] / span[i] for i in bands)


class ImageTiles(Dataset[dict[str, Any]]):
    """Samples with `image` (C, H, W) float32, `image_path`, and `tile_id` where images are windows."""

    def __init__(self, tiles: RasterTiles, paths: list[str], *, has_windows: bool) -> None:
        self.tiles, self.paths, self.has_windows = tiles, paths, has_windows

    def __len__(self) -> int:
        return len(self.paths)

    def __getitem__(self, index: int) -> dict[str, Any]:
        sample = {"image": torch.from_numpy(self.tiles.read([index]).values[0]), "image_path": self.paths[index]}
        return {**sample, "tile_id": self.tiles.tile_ids[index]} if self.has_windows else sample


def load_images(config: Path, key: str, *, size_px: int, bands: int, batch_size: int, num_workers: int, progress: Progress) -> Images:
    """The images that the section `key` of a YAML file names, as tiles of `size_px` with so many bands.

    Smaller images are filled up with the bands' means. Raises `SettingsError` for a section that is not there or not ours,
    `StorageError` or `RasterError` for files, `DataError` for images that are larger or have other bands.
    """
    described = read_images_config(config, key)
    table = _table(described.images)
    paths = [str(name) for name in table["image"]]
    names = {name: number for number, name in enumerate(dict.fromkeys(paths))}
    rasters = [
        open_raster(name, nodata_values=described.nodata, bands=described.bands or None)
        for name in progress.part(0, 0.5).each(names, len(names), "Opening image {done} of {total}", code="smt.opening")
    ]
    _check_bands(rasters, bands)
    has_windows = set(CORNER) <= set(table)
    tiles = _tiles(table, [names[name] for name in paths], rasters, size_px)
    statistics = _statistics(described, rasters, tiles, bands, progress.part(0.5, 1))
    source = RasterTiles(rasters, tiles, statistics, size_px=size_px, memory_mb=MEMORY_MB)
    dataset = ImageTiles(source, paths, has_windows=has_windows)
    loader = DataLoader(dataset, batch_size=batch_size, num_workers=num_workers)
    return Images(loader, tuple(paths), statistics, all(raster.dtype == np.uint8 for raster in rasters))


def read_images_config(path: Path, key: str) -> ImagesConfig:
    """The section `key` of a file, paths made absolute from the file's folder. Raises `SettingsError`."""
    content = read_yaml(path)
    section = content.get(key) if isinstance(content, Mapping) else None
    if not isinstance(section, Mapping):
        raise SettingsError(
            "{path} has no section {key} with images.",
            remedy="Write below {key}: images: and a folder, a CSV or a Parquet file of paths; or name another section as dataset_key.",
            code="smt.no_dataset",
            path=path,
            key=key,
        )
    refuse_foreign(section, path, "images")
    if section.get("images") is None:
        raise SettingsError(
            "The section {key} of {path} names no images.",
            remedy="Write images: and a folder, a CSV or a Parquet file of paths.",
            code="smt.names_no_images",
            key=key,
            path=path,
        )
    return validate(ImagesConfig, {**section, "images": absolute(str(section["images"]), path.parent)}, where=path)


def _table(place: Path) -> pd.DataFrame:
    """A row an image: its absolute path as `image` and, where these are named, col, row, width and height of a window."""
    if place.is_dir():
        found = sorted(str(path) for path in place.iterdir() if path.suffix.lower() in SUFFIXES)
        table = pd.DataFrame({"image": found})
    elif not place.is_file():
        raise StorageError("{path} does not exist.", remedy="Check the path.", code="smt.no_image_list", path=place)
    else:
        try:
            table = pd.read_parquet(place) if place.suffix.lower() in (".parquet", ".pq") else pd.read_csv(place)
        except (OSError, ValueError) as error:
            raise StorageError(
                "{path} is neither a CSV nor a Parquet file.",
                remedy="Give one with a column image of paths.",
                code="smt.image_list",
                path=place,
            ) from error
        column = next((name for name in COLUMNS if name in table), None)
        if column is None:
            raise DataError(
                "{path} has no column of images.",
                remedy="Name the column {allowed}.",
                code="smt.no_image_column",
                path=place,
                allowed=" or ".join(COLUMNS),
            )
        table = table.rename(columns={column: "image", "col_off": "col", "row_off": "row"})
        table["image"] = [absolute(str(name), place.parent) for name in table["image"]]
        for name in set(CORNER) & set(table):
            if not pd.to_numeric(table[name], errors="coerce").notna().all():
                raise DataError(
                    "The column {name} of {path} has a cell that is no number.",
                    remedy="Give each row the column and the row where its window begins, in pixels.",
                    code="smt.window_cell",
                    name=name,
                    path=place,
                )
    if not len(table):
        raise DataError(
            "{path} holds no image.", remedy="Give a folder of {allowed}, or a list of paths.", code="smt.no_image", path=place,
            allowed=", ".join(SUFFIXES),
        )  # fmt: skip
    return table


def _tiles(table: pd.DataFrame, numbers: list[int], rasters: list[Raster], size_px: int) -> pd.DataFrame:
    """The table that `RasterTiles` reads. Raises `DataError` for an image or a window that is no tile of this size."""
    has_windows = set(CORNER) <= set(table)
    corners = table[list(CORNER)].to_numpy(np.int64) if has_windows else np.zeros((len(table), 2), np.int64)
    rows = []
    for number, (left, top), (width, height) in zip(numbers, corners.tolist(), _sizes(table, numbers, rasters, size_px), strict=True):
        raster = rasters[number]
        if not (0 <= left < raster.width and 0 <= top < raster.height):
            raise DataError(
                "The window at column {col} and row {row} lies outside {path}.",
                remedy="Windows are pixels, counted from 0 at the upper left.",
                code="smt.window",
                col=left,
                row=top,
                path=raster.path,
            )
        inside = min(size_px, raster.width - left), min(size_px, raster.height - top)
        if (width, height) not in ((size_px, size_px), inside):
            raise DataError(
                "An image or window of {path} has {width} by {height} pixels, and the autoencoder sees {size} by {size}.",
                remedy="Cut it into tiles first (ddoq export --format pytorch-smt writes such), or list windows: columns col and row.",
                code="smt.image_size",
                path=raster.path,
                width=width,
                height=height,
                size=size_px,
            )
        rows.append((f"{number:02d}_{top:06d}_{left:06d}", number, left, top, *inside))
    return pd.DataFrame(rows, columns=["tile_id", "raster", *CORNER, "width", "height"])


def _sizes(table: pd.DataFrame, numbers: list[int], rasters: list[Raster], size_px: int) -> list[tuple[int, int]]:
    """(width, height) of each image or window: as listed, else a whole tile, or the whole file where no windows are listed."""
    if {*CORNER, "width", "height"} <= set(table):
        return [(int(width), int(height)) for width, height in zip(table["width"], table["height"], strict=True)]
    if set(CORNER) <= set(table):
        return [(size_px, size_px)] * len(table)
    return [(rasters[number].width, rasters[number].height) for number in numbers]


def _statistics(config: ImagesConfig, rasters: list[Raster], tiles: pd.DataFrame, bands: int, progress: Progress) -> BandStatistics:
    if not config.means and not config.stds:
        found = measure(rasters, tiles, memory_mb=MEMORY_MB, progress=progress)
        progress.note(
            "The images are standardised with their own means and deviations, for none are named.",
            code="smt.measured",
        )
        return found
    if len(config.means) != bands or len(config.stds) != bands or min(config.stds) <= 0:
        raise SettingsError(
            "{means} means and {stds} standard deviations are named for {bands} bands.",
            remedy="Name one mean and one standard deviation above 0 a band, those that the autoencoder was trained with.",
            code="smt.means",
            means=len(config.means),
            stds=len(config.stds),
            bands=bands,
        )
    used, means, stds = rasters[0].bands, config.means, config.stds
    low, high = (tuple(mean + 2 * sign * std for mean, std in zip(means, stds, strict=True)) for sign in (-1, 1))
    return BandStatistics(used, means, stds, low, high, low, high, means, stds, 0)


def _check_bands(rasters: list[Raster], bands: int) -> None:
    for raster in rasters:
        if len(raster.bands) != bands:
            raise DataError(
                "{path} has {found} bands, and the autoencoder {bands}.",
                remedy="Name the bands to use: bands: [1, 2, ...], or give images with these bands.",
                code="smt.image_bands",
                path=raster.path,
                found=len(raster.bands),
                bands=bands,
            )
