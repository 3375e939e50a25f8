"""Names by which GDAL opens what is no file of its own: a part of a container, an entry of an archive, an address."""

from __future__ import annotations

import re
from pathlib import Path

PART = re.compile(r"[A-Za-z][A-Za-z0-9_]+:(?!//)\S")  # NETCDF:"a.nc":b, GTIFF_DIR:2:a.tif; C:\a.tif has but one letter


def is_gdal_name(name: str) -> bool:
    """Whether this names what lies in a container (`NETCDF:"a.nc":b`) or in an archive or on a server (`/vsizip/a.zip/b.tif`)."""
    return name.startswith("/vsi") or PART.match(name) is not None


def is_elsewhere(name: str) -> bool:
    """Whether this is GDAL's own name or an address: nothing that could be looked for on the disk."""
    return is_gdal_name(name) or "://" in name


def exists(name: str) -> bool:
    """Whether a file is there; of what GDAL alone can open nothing is known, so it passes."""
    return is_elsewhere(name) or Path(name).exists()
