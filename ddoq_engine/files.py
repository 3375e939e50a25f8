"""Files that are whole or absent: written aside, flushed to the disk, then renamed.

`OSError` becomes a `StorageError` that names the folder and the cure.
"""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ddoq_engine.errors import StorageError

ASIDE = ".aside"  # the suffix of everything that is still being written; never read, removed when found
CONTAINER = re.compile(r"[A-Za-z][A-Za-z0-9_]+:")  # a driver or a protocol; a drive of Windows has one letter
ARCHIVE = re.compile(r"(?P<prefix>/vsi(?:zip|tar|gzip|7z|rar)/)(?P<inner>[^/{].*)")


def absolute(name: str | Path, folder: str | Path = "") -> str:
    """A file's name made absolute, meant from `folder` (by default the working one).

    The names that GDAL gives to parts of containers, archives and addresses (`NETCDF:"a.nc":b`, `/vsizip/a.zip/b.tif`,
    `https://...`) stay as they are, but for a file within them that is there: that one becomes absolute.
    """
    text, place = str(name), Path(os.path.abspath(folder or os.curdir))
    if not is_gdal_name(text):
        return os.path.abspath(place / text)
    archive = ARCHIVE.match(text)
    if archive is not None:
        inner = place / archive["inner"]
        is_here = any(part.is_file() for part in (inner, *inner.parents))
        return archive["prefix"] + str(inner) if is_here else text
    parts = text.split(":")
    for at, part in enumerate(parts):
        bare = part.strip('"')
        if bare and bare[0] not in "/\\" and (place / bare).is_file():
            parts[at] = part.replace(bare, str(place / bare))
    return ":".join(parts)


def is_gdal_name(name: str | Path) -> bool:
    """Whether a name is one that only GDAL can open, and no path of a file (`C:\\a.tif` is one)."""
    text = str(name)
    return text.startswith("/vsi") or (CONTAINER.match(text) is not None and not Path(text).exists())


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn what the operating system says about `path` into a `StorageError` with a remedy."""
    try:
        yield
    except StorageError:
        raise
    except OSError as error:
        raise as_storage_error(error, path) from error


def as_storage_error(error: OSError, path: Path) -> StorageError:
    """The `StorageError` for what went wrong while writing `path`."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StorageError(
            "The disk is full: {path} could not be written.",
            remedy="Free space on this disk and run the same command again; finished stages are kept.",
            code="storage.full",
            path=path,
        )
    if getattr(error, "winerror", None) in (32, 33):  # Windows: sharing and lock violations
        return StorageError(
            "{path} cannot be replaced: another program has it open.",
            remedy="Remove the layer from QGIS, or close the program that shows it, and run the same command again.",
            code="storage.open_elsewhere",
            path=path,
        )
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return StorageError(
            "{path} cannot be written: the folder is read-only for you.",
            remedy="Choose a study folder that you may write to, or change its permissions.",
            code="storage.read_only",
            path=path,
        )
    return StorageError(
        "{path} could not be written: {reason}.",
        remedy="Check the disk and the folder, then run the same command again.",
        code="storage.failed",
        path=path,
        reason=error.strerror or type(error).__name__,
    )


@contextmanager
def aside(path: Path) -> Iterator[Path]:
    """Give a path beside `path` to write to; when the block ends well, flush it and rename it over `path`.

    Works for files and for folders (a folder that exists at `path` is replaced). On any error what was written aside
    is removed and `path` is as it was.
    """
    path = Path(path)
    target = path.with_name(path.name + ASIDE)
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        _remove(target)
        try:
            yield target
            flush(target)
            if target.is_dir() and path.exists():
                retired = path.with_name(path.name + ".old" + ASIDE)
                _remove(retired)
                os.rename(path, retired)
                os.rename(target, path)
                _remove(retired)
            else:
                os.replace(target, path)
            _flush_entry(path.parent)
        except BaseException:
            _remove(target)
            raise


def flush(path: Path) -> None:
    """Make sure that a file, or every file of a folder, is on the disk."""
    for file in [path] if path.is_file() else [p for p in path.rglob("*") if p.is_file()]:
        with open(file, "rb+") as handle:
            os.fsync(handle.fileno())


def _flush_entry(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows cannot open a folder to flush it; its rename is journalled
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Write a text file whole."""
    with aside(path) as target:
        target.write_text(text, encoding="utf-8")


def write_json(path: Path, value: Any) -> None:
    """Write a JSON file whole, keys in the order given."""
    write_text(path, json.dumps(value, indent=2, ensure_ascii=False) + "\n")


def read_json(path: Path) -> Any:
    """Read a JSON file; a damaged one is a `StorageError` that names it."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (ValueError, UnicodeDecodeError) as error:
        raise StorageError(
            "{path} is damaged and cannot be read.",
            remedy="Delete this file and run the stage again; it will be made anew.",
            code="storage.damaged",
            path=path,
        ) from error
