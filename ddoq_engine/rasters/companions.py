"""Which files beside the one that is named a data set is read from: a virtual raster's sources, a header, a table of attributes."""

from __future__ import annotations

import re
from pathlib import Path

from ddoq_engine.errors import RasterError
from ddoq_engine.files import is_gdal_name
from ddoq_engine.rasters.access import gdal, open_dataset

BESIDE = {
    ".shp": (".dbf", ".prj", ".cpg"), ".gpkg": (".gpkg-wal",), ".sqlite": (".sqlite-wal",),
    **dict.fromkeys((".pt", ".pth", ".ckpt", ".safetensors"), (".json",)), ".onnx": (".json", ".onnx.data"),  # models, what is said of them
}  # fmt: skip
NOT_READ = (".aux.xml", ".ovr")  # statistics and overviews that any program may add


def companions(path: Path | str) -> list[Path]:
    """The files beside `path` that decide what is read from it, by name; none where it cannot be opened.

    Of a name that only GDAL understands, all files of this machine that it reads.
    """
    if is_gdal_name(path):
        return _read_with(str(path))
    path = Path(path)
    suffixes = BESIDE.get(path.suffix.lower())
    if suffixes is not None:
        return sorted(other for suffix in suffixes if (other := path.with_suffix(suffix)).is_file())
    return [file for file in _read_with(path) if file != path]


def _read_with(name: Path | str) -> list[Path]:
    try:
        with gdal(str(name)), open_dataset(str(name)) as dataset:
            files = [Path(_archive(file)) for file in dataset.files if not file.lower().endswith(NOT_READ)]
    except RasterError:
        return []  # what it is then read with says what is wrong
    return sorted({file for file in files if file.is_file()})


def _archive(file: str) -> str:
    """The archive that a file of GDAL's lies in, or the file itself."""
    match = re.match(r"/vsi(?:zip|tar|gzip|7z|rar)/(.+?\.(?:zip|tar|tgz|gz|7z|rar|kmz))(?:/|$)", file, re.IGNORECASE)
    return match[1] if match else file
