"""Which files beside the one that is named a data set is read from: a virtual raster's sources, a header, a table of attributes."""

from __future__ import annotations

from pathlib import Path

import rasterio
from rasterio.errors import RasterioError

BESIDE = {".shp": (".dbf", ".prj", ".cpg"), ".gpkg": (".gpkg-wal",), ".sqlite": (".sqlite-wal",)}
NOT_READ = (".aux.xml", ".ovr")  # statistics and overviews that any program may add


def companions(path: Path) -> list[Path]:
    """The files beside `path` that decide what is read from it, by name; none where it cannot be opened."""
    suffixes = BESIDE.get(path.suffix.lower())
    if suffixes is not None:
        return sorted(other for suffix in suffixes if (other := path.with_suffix(suffix)).is_file())
    try:
        with rasterio.open(path) as dataset:
            files = [Path(file) for file in dataset.files if not file.lower().endswith(NOT_READ)]
    except RasterioError:
        return []  # what it is then read with says what is wrong
    return sorted(file for file in files if file != path and file.is_file())
