"""How far the labelling is: tiles, the area they stand for, labels of each class, minutes. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .log import DONE, LEFT_OUT, NOT_LABELLED, TO_DO, UNSURE, Entry
from .store import QueuedTile

FEW_TILES = 3  # a class that is in fewer labelled tiles can hardly be learnt


@dataclass(frozen=True)
class Standing:
    """done, asked: tiles. covered: share of the area that all asked tiles stand for, 0 to 1. seconds_left: None where nobody knows."""

    done: int
    asked: int
    covered: float
    seconds: float
    seconds_left: float | None


def measure(queue: Sequence[QueuedTile], statuses: Mapping[str, str], entries: Iterable[Entry]) -> Standing:
    """Where the labelling of a queue stands. Rejected tiles are not counted: another is asked for in their place."""
    known = {tile.tile_id: statuses.get(tile.tile_id, TO_DO) for tile in queue}
    asked = [tile for tile in queue if known[tile.tile_id] not in LEFT_OUT]
    done = [tile for tile in asked if known[tile.tile_id] in (DONE, UNSURE)]
    area = sum(tile.area_percent for tile in queue if known[tile.tile_id] != "rejected")
    spent = sum(entry.seconds or 0.0 for entry in entries)
    left = spent / len(done) * (len(asked) - len(done)) if done and spent else None
    return Standing(len(done), len(asked), sum(tile.area_percent for tile in done) / area if area else 0.0, spent, left)


def class_shares(mask: np.ndarray) -> dict[int, float]:
    """The share of a tile's pixels that each class has, the largest first; what is not labelled is not listed."""
    values, counts = np.unique(mask, return_counts=True)
    found = {int(v): int(c) / mask.size for v, c in zip(values, counts) if v != NOT_LABELLED}
    return dict(sorted(found.items(), key=lambda each: -each[1]))


@dataclass(frozen=True)
class ClassCount:
    """In how many labelled tiles a class is, and its share of all labelled pixels."""

    tiles: int
    share: float

    @property
    def is_few(self) -> bool:
        """Whether it is in too few tiles to be learnt well."""
        return self.tiles < FEW_TILES


def count_classes(shares: Iterable[Mapping[int, float]]) -> dict[int, ClassCount]:
    """What the labelled tiles hold of each class. shares: of each tile, as `class_shares` gives them."""
    tiles: dict[int, int] = {}
    pixels: dict[int, float] = {}
    for each in shares:
        for class_id, share in each.items():
            tiles[class_id] = tiles.get(class_id, 0) + 1
            pixels[class_id] = pixels.get(class_id, 0.0) + share
    total = sum(pixels.values())
    return {class_id: ClassCount(tiles[class_id], pixels[class_id] / total) for class_id in tiles}
