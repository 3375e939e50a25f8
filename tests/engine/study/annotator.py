"""An annotator for tests: writes the log as the plugin does, and remembers every state by itself, by loops over pixels.

Nothing here reads the log back: what it should mean is kept beside it.
"""

import copy
import json
import sqlite3

import numpy as np
import rasterio

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.study.label_log import pack

SIZE, COUNT = 8, 4


def make_study(folder, *, inside=True):
    """A study of four tiles of 8 pixels in a row, its raster beside or inside."""
    from ddoq_engine import pipeline

    raster = (folder / "data" if inside else folder.parent / "rasters") / "scene.tif"
    raster.parent.mkdir(parents=True)
    (folder / "runs").mkdir(parents=True)
    values = np.random.default_rng(0).integers(1, 200, (3, SIZE, SIZE * COUNT)).astype("uint8")
    place = {"crs": "EPSG:32633", "transform": rasterio.transform.from_origin(5e5, 5e6, 10, 10)}
    with rasterio.open(raster, "w", driver="GTiff", width=SIZE * COUNT, height=SIZE, count=3, dtype="uint8", **place) as dataset:
        dataset.write(values)
    settings = pipeline.settings_for(folder, "tile", {"tile": {"rasters": [str(raster)], "size_px": SIZE, "threads": 1}})
    pipeline.run("tile", folder, settings, emit=lambda event: None, stop=lambda: False)
    return folder


class State:
    """masks and statuses of tiles, the class table {id: name}, classes merged away {name: name}, standing acts of each tile."""

    def __init__(self, tiles, shape):
        self.masks = {tile: np.full(shape, NOT_LABELLED, np.uint8) for tile in tiles}
        self.status = dict.fromkeys(tiles, "to do")
        self.table, self.gone = {}, {}
        self.acts = dict.fromkeys(tiles, ())
        self.acts_on_pixels = dict.fromkeys(tiles, ())

    def named(self, tile):
        """The mask of a tile as names, '' where there is no label."""
        return np.array([[self.table.get(int(v), "") if v != NOT_LABELLED else "" for v in row] for row in self.masks[tile]], dtype=object)


class Annotator:
    """One who works on a review.gpkg. `do` acts; `save` writes what is not written yet."""

    def __init__(self, name, tiles, shape, classes=()):
        self.name, self.tiles, self.shape = name, list(tiles), shape
        self.states, self.ahead, self.steps, self.undone = [State(tiles, shape)], [], [], []
        self.rows, self.saved, self.clock = [], 0, 0
        self.ever = set()
        for class_name in classes:
            self.do("class", class_name)

    def copied(self, name):
        """The one who gets a copy of all this."""
        other = copy.deepcopy(self)
        other.name, other.clock = name, self.clock + 1000 * (sum(map(ord, name)) % 97 + 1)
        return other

    @property
    def now(self):
        return self.states[-1]

    def do(self, kind, *rest):
        """One action, where it means anything: classes are given by their place among those that there are."""
        if kind == "undo" and self.steps:
            self.ahead.append(self.states.pop())
            self.undone.append(self.steps.pop())
            self._write([("", "undo", None, {"step": self.undone[-1]})], step=False)
        elif kind == "redo" and self.undone:
            self.states.append(self.ahead.pop())
            self.steps.append(self.undone.pop())
            self._write([("", "redo", None, {"step": self.steps[-1]})], step=False)
        elif kind not in ("undo", "redo"):
            state = copy.deepcopy(self.now)
            entries = getattr(self, f"_{kind}")(state, *rest)
            if entries:
                step = len(self.rows) + 1
                self._write(entries)
                for tile, action, *_ in entries:
                    if tile:
                        state.acts[tile] = (*state.acts[tile], step)
                    if tile and action != "status":
                        state.acts_on_pixels[tile] = (*state.acts_on_pixels[tile], step)
                self.states.append(state)
                self.steps.append(step)
                self.ahead, self.undone = [], []

    def _class_at(self, state, place):
        ids = sorted(state.table)
        return ids[place % len(ids)] if ids else None

    def _tile(self, state, tile, place):
        class_id = self._class_at(state, place)
        if class_id is None:
            return []
        state.masks[tile][:] = class_id
        state.status[tile] = "done"
        return [(tile, "tile", class_id, {}), (tile, "status", None, {"status": "done"})]

    def _fill(self, state, tile, place):
        class_id = self._class_at(state, place)
        if class_id is None:
            return []
        for at in np.ndindex(self.shape):
            if state.masks[tile][at] == NOT_LABELLED:
                state.masks[tile][at] = class_id
        return [(tile, "fill", class_id, {})]

    def _paint(self, state, tile, places):
        said = np.full(self.shape, NOT_LABELLED, np.uint8)
        for at, place in zip(np.ndindex(self.shape), places, strict=False):
            if place is not None and state.table:
                said[at] = self._class_at(state, place)
                state.masks[tile][at] = said[at]
        present = sorted({int(v) for v in said.ravel()} - {NOT_LABELLED})
        return [(tile, "paint", None, {"pixels": pack(said), "by": "brush", "classes": present})] if present else []

    def _erase(self, state, tile, places):
        if places is None:
            state.masks[tile][:] = NOT_LABELLED
            return [(tile, "erase", None, {})]
        meant = np.full(self.shape, NOT_LABELLED, np.uint8)
        for at, place in zip(np.ndindex(self.shape), places, strict=False):
            if place is not None:
                meant[at] = 0
                state.masks[tile][at] = NOT_LABELLED
        return [(tile, "erase", None, {"pixels": pack(meant)})]

    def _status(self, state, tile, status):
        state.status[tile] = status
        return [(tile, "status", None, {"status": status})]

    def _class(self, state, name):
        if name in state.table.values():
            return []
        class_id = next(n for n in range(1, 255) if n not in self.ever)
        self.ever.add(class_id)
        state.table[class_id] = name
        state.gone.pop(name, None)
        return [("", "class", class_id, {"before": None, "after": row_of(name)})]

    def _rename(self, state, place, name):
        class_id = self._class_at(state, place)
        before = state.table[class_id]
        state.table[class_id] = name
        return [("", "class", class_id, {"before": row_of(before), "after": row_of(name)})]

    def _merge(self, state, place, into):
        one, two = self._class_at(state, place), self._class_at(state, into)
        if one is None or one == two:
            return []
        for mask in state.masks.values():
            for at in np.ndindex(self.shape):
                mask[at] = two if mask[at] == one else mask[at]
        name = state.table.pop(one)
        state.gone = {k: state.table[two] if v == name else v for k, v in state.gone.items()} | {name: state.table[two]}
        return [("", "merge", two, {"from": one}), ("", "class", one, {"before": row_of(name), "after": None})]

    def _write(self, entries, step=True):
        first = len(self.rows) + 1
        for tile, action, class_id, payload in entries:
            self.clock += 1
            plain = {**payload, "step": first} if step else payload
            seq = len(self.rows) + 1
            self.rows.append((seq, f"t{self.clock:07d}", self.name, tile, action, class_id, json.dumps(plain, sort_keys=True), 1.5))

    def save(self, path):
        """Write into a review.gpkg what is not there yet, and the class table as it is."""
        with sqlite3.connect(path) as connection:
            connection.executemany("INSERT INTO label_log VALUES (?, ?, ?, ?, ?, ?, ?, ?)", self.rows[self.saved :])
            connection.execute("DELETE FROM classes")
            rows = [(class_id, name, "#112233") for class_id, name in self.now.table.items()]
            connection.executemany("INSERT INTO classes (class_id, name, colour) VALUES (?, ?, ?)", rows)
        connection.close()
        self.saved = len(self.rows)
        return self


def row_of(name):
    return {"name": name, "colour": "#112233", "key": "", "source_value": None}
