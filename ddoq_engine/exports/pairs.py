"""Pairs of images and masks in two tables: `weights.csv`, a row a tile, and `classes.csv`."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from ddoq_engine.exports.labelled import LabelledTile, LandClass, Mask, pixels_of_classes
from ddoq_engine.files import storage_errors

IMAGES, MASKS = "images", "masks"
COLUMNS = ("tile_id", "image", "mask", "weight", "mass", "round", "rank", "labelled_share", "split", "annotators", "raster")


def row_of(tile: LabelledTile, mask: Mask, classes: Sequence[LandClass]) -> dict[str, Any]:
    """The tile's row of `weights.csv`: paths from the table's folder, shares of all the tile's pixels."""
    shares = pixels_of_classes(mask) / mask.size
    return {
        "tile_id": tile.tile_id,
        "image": f"{IMAGES}/{tile.tile_id}.tif",
        "mask": f"{MASKS}/{tile.tile_id}.tif",
        "weight": tile.weight,
        "mass": tile.mass,
        "round": "" if tile.round is None else tile.round,
        "rank": "" if tile.rank is None else tile.rank,
        "labelled_share": float(shares.sum()),
        "split": tile.split,
        "annotators": "; ".join(tile.annotators),
        "raster": tile.raster,
        **{_share_of(each): float(shares[each.class_id]) for each in classes},
    }


def write_tables(folder: Path, rows: Iterable[dict[str, Any]], classes: Sequence[LandClass]) -> None:
    """Write `weights.csv` and `classes.csv`. Raises `StorageError`."""
    _write(folder / "weights.csv", [*COLUMNS, *map(_share_of, classes)], rows)
    _write(
        folder / "classes.csv",
        ["class_id", "name", "colour"],
        ({"class_id": each.class_id, "name": each.name, "colour": each.colour} for each in classes),
    )


def _share_of(each: LandClass) -> str:
    return f"share_{each.class_id}"


def _write(path: Path, columns: list[str], rows: Iterable[dict[str, Any]]) -> None:
    with storage_errors(path), open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, columns)
        table.writeheader()
        table.writerows(rows)
