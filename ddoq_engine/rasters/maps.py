"""Write a class map and its confidence block by block, survive a kill, and end with two Cloud-Optimized GeoTIFFs.

Each finished block is one small file in a scratch folder, written aside and renamed: the folder is its own journal, and
a block is there whole or not at all. `finish` joins them.
"""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from math import ceil
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import numpy.typing as npt
import rasterio
import rasterio.shutil
from rasterio.windows import Window, union

from ddoq_engine.classes import NOT_MAPPED
from ddoq_engine.errors import StorageError
from ddoq_engine.files import aside, read_json, storage_errors, write_json, write_text
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.access import bound_cache, gdal_writing
from ddoq_engine.rasters.raster import Raster

TIFF_BLOCK_PX = 512
MOST_MAP_PX = 2**32


@dataclass(frozen=True)
class MapClass:
    """A class as the map shows it: id 0 to 254, name, colour (red, green, blue; 0 to 255)."""

    id: int
    name: str
    colour: tuple[int, int, int]


def write_legend(dataset: Any, classes: Sequence[MapClass]) -> None:
    """Give an open class raster its colour table, and the classes' names as tags CLASS_<id>."""
    dataset.set_band_description(1, "class")
    dataset.write_colormap(1, {c.id: (*c.colour, 255) for c in classes} | {NOT_MAPPED: (0, 0, 0, 0)})
    dataset.update_tags(1, **{f"CLASS_{c.id}": c.name for c in classes})


class MapWriter:
    """The map of one raster, in blocks of `block_px` (rounded up to whole TIFF blocks of 512).

    scratch: a folder for finished blocks; where it holds blocks of the same plan (raster, classes, block size,
    `fingerprint`) they are kept, else they are removed. Raises `StorageError`.
    """

    def __init__(self, scratch: Path, raster: Raster, classes: Sequence[MapClass], *, block_px: int = 1024, fingerprint: str = "") -> None:
        self.scratch, self.raster, self.classes = Path(scratch), raster, tuple(classes)
        self.block_px = TIFF_BLOCK_PX * ceil(block_px / TIFF_BLOCK_PX)
        plan: dict[str, Any] = {
            "raster": raster.as_json(),
            "classes": [{**asdict(c), "colour": list(c.colour)} for c in self.classes],
            "block_px": self.block_px,
            "fingerprint": fingerprint,
        }
        with storage_errors(self.scratch):
            if not self._is_of(plan):
                shutil.rmtree(self.scratch, ignore_errors=True)
                self.scratch.mkdir(parents=True, exist_ok=True)
                write_json(self.scratch / "plan.json", plan)

    def blocks(self) -> Iterator[Window]:
        """All windows of the map, row by row; those at the edges are smaller."""
        step, raster = self.block_px, self.raster
        for row in range(0, raster.height, step):
            for col in range(0, raster.width, step):
                yield Window(col, row, min(step, raster.width - col), min(step, raster.height - row))

    def is_done(self, window: Window) -> bool:
        """Whether this block is on the disk."""
        return self._file(window).exists()

    def write(self, window: Window, classes: npt.NDArray[np.uint8], confidence: npt.NDArray[np.uint8]) -> None:
        """Put a block on the disk: class ids and confidence in per cent, (h, w) each, 255 where nothing is known."""
        with aside(self._file(window)) as target, target.open("wb") as file:
            np.savez_compressed(file, classes=classes.astype(np.uint8), confidence=confidence.astype(np.uint8))

    def finish(
        self,
        class_path: Path,
        confidence_path: Path,
        *,
        memory_mb: int = 512,
        progress: Progress = Progress(),  # noqa: B008
    ) -> None:
        """Join the blocks into the two maps, whole or absent, and remove the scratch folder.

        Blocks that were never written are nodata. The maps have the raster's grid; only of a raster of more than
        `MOST_MAP_PX` pixels they are cut to the blocks that were written (a sparse giant would take GDAL an hour).
        GDAL's last step cannot be stopped half way; a kill then costs only this step. Raises `StorageError`.
        """
        bound_cache(memory_mb)
        self._join("classes", Path(class_path), progress.part(0.0, 0.5))
        self._join("confidence", Path(confidence_path), progress.part(0.5, 1.0))
        with storage_errors(self.scratch):
            shutil.rmtree(self.scratch)

    def _is_of(self, plan: dict[str, Any]) -> bool:
        try:
            return bool(read_json(self.scratch / "plan.json") == plan)
        except (FileNotFoundError, StorageError):
            return False

    def _done(self) -> list[Window]:
        """The windows of the blocks on the disk, row by row."""
        step, raster = self.block_px, self.raster
        starts = sorted(tuple(map(int, file.stem.split("_"))) for file in self.scratch.glob("*.npz"))
        return [Window(col, row, min(step, raster.width - col), min(step, raster.height - row)) for row, col in starts]

    def _file(self, window: Window) -> Path:
        return self.scratch / f"{int(window.row_off):07d}_{int(window.col_off):07d}.npz"

    def _join(self, layer: str, path: Path, progress: Progress) -> None:
        draft = self.scratch / f"{layer}.tif"
        done = self._done()
        with gdal_writing(path):
            extent = self._extent(done)
            with rasterio.open(draft, "w", **self._profile(extent)) as dataset:
                for window in progress.part(0.0, 0.6).each(done, len(done), "Writing the map", code="predict.writing"):
                    place = Window(window.col_off - extent.col_off, window.row_off - extent.row_off, window.width, window.height)
                    dataset.write(self._block(window, layer), 1, window=place)
                self._describe(dataset, layer)
            progress.report(0.6, "Making overviews of the map", code="predict.overviews")
            with aside(path) as target:
                rasterio.shutil.copy(
                    str(draft),
                    str(target),
                    driver="COG",
                    COMPRESS="DEFLATE",
                    BLOCKSIZE=str(TIFF_BLOCK_PX),
                    OVERVIEW_RESAMPLING="NEAREST" if layer == "classes" else "AVERAGE",
                    BIGTIFF="IF_SAFER",
                    SPARSE_OK="YES",
                )
        if layer == "classes":
            self._write_names(path)
        with storage_errors(draft):
            draft.unlink()
        progress.report(1.0, "Making overviews of the map", code="predict.overviews")

    def _block(self, window: Window, layer: str) -> npt.NDArray[np.uint8]:
        file = self._file(window)
        try:
            with np.load(file, allow_pickle=False) as block:
                values: npt.NDArray[np.uint8] = block[layer]
        except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
            raise StorageError(
                "{path}, a finished block of the map, is damaged.",
                remedy="Delete this file and run predict again; only this block is made anew.",
                code="storage.damaged_block",
                path=file,
            ) from error
        return values

    def _extent(self, done: list[Window]) -> Window:
        if done and self.raster.width * self.raster.height > MOST_MAP_PX:
            return union(done)
        return Window(0, 0, self.raster.width, self.raster.height)

    def _profile(self, extent: Window) -> dict[str, Any]:
        return {
            "driver": "GTiff",
            "width": extent.width,
            "height": extent.height,
            "count": 1,
            "dtype": "uint8",
            "nodata": NOT_MAPPED,
            "crs": self.raster.crs,
            "transform": self.raster.window_affine(extent),
            "tiled": True,
            "blockxsize": TIFF_BLOCK_PX,
            "blockysize": TIFF_BLOCK_PX,
            "compress": "deflate",
            "zlevel": 1,
            "sparse_ok": True,
            "bigtiff": "if_safer",
        }

    def _describe(self, dataset: Any, layer: str) -> None:
        if layer == "confidence":
            dataset.set_band_description(1, "confidence (%)")
            return
        write_legend(dataset, self.classes)

    def _write_names(self, path: Path) -> None:
        """The class names as GDAL's category names, in the file beside the map where QGIS looks for them."""
        root = ElementTree.Element("PAMDataset")
        names = ElementTree.SubElement(ElementTree.SubElement(root, "PAMRasterBand", band="1"), "CategoryNames")
        of_id = {c.id: c.name for c in self.classes}
        for i in range(max(of_id, default=-1) + 1):
            ElementTree.SubElement(names, "Category").text = of_id.get(i, "")
        write_text(path.with_name(path.name + ".aux.xml"), ElementTree.tostring(root, encoding="unicode") + "\n")
