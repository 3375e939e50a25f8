"""Labelled rasters from public repositories, as files for `label_efficiency.py`; nothing of them is kept in this repository.

    git clone https://github.com/GeoScripting-WUR/AdvancedRasterAnalysis clone
    python benchmarks/public_sets.py gewata clone build/sets      # writes build/sets/gewata-image.tif and gewata-labels.tif

gewata         GeoScripting-WUR/AdvancedRasterAnalysis at 393ceb2374fa52e272b75cf558209af9c9554603 (needs: pip install rdata)
               Landsat 7, six bands, 30 m, Kafa region, Ethiopia; land use of 2011 in six classes over 55 % of it.
chesapeake-wv  calebrob6/land-cover at 366e420d1766928ed6288d652246de89c9f14410
               NAIP of two dates, eight bands, 1 m, sixteen patches of West Virginia; trees, low vegetation, impervious.
zion           Nowosad/spDataLarge at 4c2d08a97a0acea98a17ceb168df048df4bf00f2 (the bands: at 831ff5c, where they are files of their own)
               Landsat 8 of 2015, blue to near infrared, 30 m, Zion National Park; land cover of 2011 (NLCD) in eight classes.

The files are those of the commits named (of zion's bands, the clone's history is read); labels 0 are pixels that nobody labelled.
"""

from __future__ import annotations

import argparse
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from affine import Affine
from rasterio.io import MemoryFile
from rasterio.transform import from_origin
from rasterio.warp import Resampling, reproject

Bands = npt.NDArray[Any]
ZION_BANDS = "831ff5c"


def gewata(clone: Path) -> tuple[Bands, Bands, dict[str, Any]]:
    """Six bands int16 (6, H, W) in reflectance x 10000, and the classes (H, W)."""
    images = []
    for band in (1, 2, 3, 4, 5, 7):
        (_, layer), *_ = _layers(clone / "data" / f"GewataB{band}.rda").items()
        images.append(layer["data"]["values"].reshape(int(layer["nrows"][0]), int(layer["ncols"][0])))
    image = np.where(np.stack(images) < -32768, -32768, np.stack(images)).astype(np.int16)
    (_, layer), *_ = _layers(clone / "data" / "lulcGewata.rda").items()
    labels = layer["data"]["values"].reshape(image.shape[1:])
    place = {"transform": from_origin(808755, 852945, 30, 30), "crs": "EPSG:32636", "nodata": -32768}
    return image, np.where(labels < 0, 0, labels).astype(np.uint8), place


def chesapeake(clone: Path) -> tuple[Bands, Bands, dict[str, Any]]:
    """Eight bands uint8 (8, 1024, 1024), sixteen patches of 256 px side by side, and the classes."""
    files = sorted((clone / "tests" / "mock_data").glob("test-*patches/*.npz"))
    patches = [np.load(file, allow_pickle=False)["arr_0"][0] for file in files]
    rows = [np.concatenate(patches[first : first + 4], axis=-1) for first in range(0, 16, 4)]
    mosaic = np.concatenate(rows, axis=-2)
    classes = np.zeros(256, np.uint8)
    classes[[2, 3, 5, 6]] = 1, 2, 3, 3
    return mosaic[:8].astype(np.uint8), classes[mosaic[8].astype(np.int64)], {"transform": Affine.identity()}


def zion(clone: Path) -> tuple[Bands, Bands, dict[str, Any]]:
    """Four bands uint16 (4, 1428, 1128), and the classes, brought to their pixels by the nearest one."""
    images = []
    for band in (2, 3, 4, 5):
        command = ["git", "-C", str(clone), "show", f"{ZION_BANDS}:inst/raster/landsat_b{band}.tif"]
        with MemoryFile(subprocess.run(command, check=True, capture_output=True).stdout) as file, file.open() as source:
            images.append(source.read(1))
            place = {"transform": source.transform, "crs": source.crs}
    labels = np.zeros(images[0].shape, np.uint8)
    with rasterio.open(clone / "inst" / "raster" / "nlcd.tif") as source:
        reproject(
            np.where(source.read(1) == source.nodata, 0, source.read(1)), labels, src_transform=source.transform, src_crs=source.crs,
            dst_transform=place["transform"], dst_crs=place["crs"], resampling=Resampling.nearest,
        )  # fmt: skip
    return np.stack(images), labels, {**place, "nodata": 65535}


def _layers(file: Path) -> dict[str, Any]:
    """The raster layers in a file of R, by their names, each with its slots."""
    from rdata import parser

    return {name: _plain(value) for name, value in _pairs(parser.parse_file(file).object)}


def _pairs(item: Any) -> list[tuple[str, Any]]:
    found = []
    while item is not None and getattr(item.info, "type", None) is not None and item.info.type.name == "LIST":
        tag = item.tag
        while tag is not None and tag.info.type.name == "REF":
            tag = tag.referenced_object
        found.append((tag.value.value.decode(), item.value[0]))
        item = item.value[1]
    return found


def _plain(item: Any) -> Any:
    if item.info.type.name == "REF":
        item = item.referenced_object
    slots = dict(_pairs(item.attributes)) if item.attributes is not None else {}
    if item.info.type.name in ("INT", "REAL", "LGL"):
        return np.asarray(item.value)
    if item.info.type.name == "VEC":
        return [_plain(each) for each in item.value]
    return {name: _plain(value) for name, value in slots.items()}


SETS = {"gewata": gewata, "chesapeake-wv": chesapeake, "zion": zion}


def main() -> None:
    """Write one set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", choices=list(SETS))
    parser.add_argument("clone", type=Path)
    parser.add_argument("folder", type=Path)
    asked = parser.parse_args()
    image, labels, place = SETS[asked.name](asked.clone)
    asked.folder.mkdir(parents=True, exist_ok=True)
    for kind, bands, nodata in (("image", image, place.pop("nodata", None)), ("labels", labels[None], 0)):
        shape = {"count": bands.shape[0], "height": bands.shape[1], "width": bands.shape[2], "dtype": bands.dtype.name}
        profile = {"driver": "GTiff", "compress": "deflate", "tiled": True, "nodata": nodata, **shape, **place}
        with rasterio.open(asked.folder / f"{asked.name}-{kind}.tif", "w", **profile) as target:
            target.write(bands)
    present, counts = np.unique(labels[labels > 0], return_counts=True)
    shares = dict(zip(present.tolist(), (counts / counts.sum()).round(4).tolist(), strict=True))
    print(f"{asked.name}: {image.shape}, shares of classes {shares}")


if __name__ == "__main__":
    main()
