"""Reach files through GDAL in bounded memory, and say in one sentence what GDAL says in many."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import rasterio
from rasterio._env import set_gdal_config
from rasterio._err import CPLE_BaseError
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ddoq_engine.errors import RasterError, StorageError

_cache_mb: list[int] = []  # what this process has set last; GDAL's cache belongs to the process


def bound_cache(memory_mb: int = 256) -> None:
    """Let GDAL keep decoded blocks in a quarter of `memory_mb` (16 to 256 MiB), in this process, from now on.

    GDAL's own default is a twentieth of the machine's memory, whatever the settings say. It is set directly, for an
    `Env` with this option empties the cache whenever it begins or ends.
    """
    size = min(max(memory_mb // 4, 16), 256)
    if _cache_mb != [size]:
        set_gdal_config("GDAL_CACHEMAX", size)
        _cache_mb[:] = [size]


@contextmanager
def gdal(path: str) -> Iterator[None]:
    """Run a block that opens and reads `path`: in bounded memory, and every complaint of GDAL's a `RasterError`."""
    if not _cache_mb:
        bound_cache()
    with gdal_errors(path), rasterio.Env(), warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)  # a raster without CRS is allowed here
        yield


@contextmanager
def gdal_errors(path: str) -> Iterator[None]:
    """Run a block that reads an open dataset of `path`, many times a second: complaints become a `RasterError`."""
    try:
        yield
    except (RasterioError, CPLE_BaseError) as error:
        raise damaged(path, error) from error


@contextmanager
def gdal_writing(path: Path) -> Iterator[None]:
    """Run a block that writes `path` through GDAL: every complaint is a `StorageError`."""
    if not _cache_mb:
        bound_cache()
    try:
        with rasterio.Env(), warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            yield
    except (RasterioError, CPLE_BaseError) as error:
        raise StorageError(
            "{path} could not be written: {reason}.",
            remedy="Check that the disk has room and the folder may be written to, then run the same command again.",
            code="storage.gdal",
            path=path,
            reason=reason(error),
        ) from error


def open_dataset(path: str) -> Any:
    """The open rasterio dataset of `path`; call it inside `gdal`."""
    return rasterio.open(path)


def damaged(path: str, error: BaseException) -> RasterError:
    """The error of a file that opens but whose pixels cannot be read."""
    return RasterError(
        "{path} cannot be read in full: {reason}.",
        remedy="The file, or one it refers to, is damaged or cut short: copy or download it again, and check it with gdalinfo -checksum.",
        code="raster.damaged",
        path=path,
        reason=reason(error),
    )


def reason(error: BaseException) -> str:
    """What GDAL itself said first, on one line and without a full stop at its end."""
    while error.__cause__ is not None:
        error = error.__cause__
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(". ") if lines else type(error).__name__
