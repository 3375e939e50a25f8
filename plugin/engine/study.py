"""A study's folder as the plugin reads it, without the engine: which stages are done, with what settings, and what they found."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import quote

from .gdal_names import is_elsewhere

STAGES = ("tile", "encode", "select", "label", "train", "predict", "compare", "report")
NEEDS = {
    "tile": (),
    "encode": ("tile",),
    "select": ("tile", "encode"),
    "decode": ("tile", "encode", "predict"),
    "label": ("tile", "select"),
    "soft_labels": ("tile", "select", "decode"),
    "train": ("tile", "select", "label", "soft_labels"),
    "predict": ("tile", "train"),
    "compare": ("tile", "encode", "select"),
    "report": ("tile", "encode", "select"),
    "superpixels": ("tile", "select"),
    "next_round": ("tile", "encode", "select", "label"),
    "round": ("tile", "encode", "select"),
    "area_sample": ("tile", "encode", "select"),
    "area": ("tile", "encode", "select", "label", "area_sample"),
    "export": ("tile", "select", "label"),
    "export_model": ("tile", "train"),
    "merge_labels": ("tile",),
    "copy_study": ("tile",),
}
# Stages that a job needs with some settings only, and the values of each that want them; None where it is not said.
ONLY_WITH: dict[str, dict[str, dict[str, tuple[Any, ...]]]] = {
    "decode": {"predict": {"joint": ("map",), "class_raster": (None, "")}},
    "predict": {"train": {"model": (None, "")}},
    "soft_labels": {"select": {"tiles": (None, "selected", "all")}, "decode": {"tiles": ("decoded",)}},
    "train": {"label": {"labels": (None, "hard", "both")}, "soft_labels": {"labels": ("soft", "both")}},
}
LABELS = "review.gpkg:labels"  # how the manifest of `label` names the analyst's labels: "<highest seq>-<hash>"


def needs(job: str, settings: Mapping[str, Any]) -> tuple[str, ...]:
    """The stages whose results a job needs with these settings."""
    conditions = ONLY_WITH.get(job, {})
    return tuple(stage for stage in NEEDS[job] if all(settings.get(key) in values for key, values in conditions.get(stage, {}).items()))


def database(path: PurePath) -> str:
    """The address by which SQLite opens a full path, never making the file. A share's name is no authority to it.

    To read and to write, also where only reading is meant: what a killed program left half done is then taken back, which one that
    may only read cannot do, and so could read nothing. A write-protected file is opened to read.
    """
    text = quote(path.as_posix(), safe="/:")
    return f"file://{text if text.startswith('/') else '/' + text}?mode=rw"


@dataclass(frozen=True)
class StageState:
    """A stage of a study: "absent", "done", or "stale" (what it was made from has changed since).

    figures: what it found. settings: what it was run with. seconds: how long it took. finished: when.
    """

    name: str
    state: str
    figures: dict[str, Any]
    settings: dict[str, Any]
    seconds: float = 0.0
    finished: str = ""


class StudyFolder:
    """A study on the disk. Nothing is kept in memory: each question reads the folder anew."""

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.path.name

    @property
    def review(self) -> Path:
        """The GeoPackage of tiles and labels."""
        return self.path / "review.gpkg"

    def is_study(self) -> bool:
        """Whether a stage was ever begun here."""
        return (self.path / "manifests").is_dir() or (self.path / "runs").is_dir()

    def record(self) -> dict[str, Any]:
        """study.json: rasters, bands, statistics; empty where nothing was tiled."""
        return self._json("study.json")

    def rasters(self) -> list[str]:
        """The rasters of the study, as QGIS can open them."""
        return [self._full(raster["path"]) for raster in self.record().get("rasters", [])]

    def states(self) -> dict[str, StageState]:
        """All stages, in their order."""
        manifests = self._manifests()
        return {name: self._state(name, manifests) for name in STAGES}

    def state(self, name: str) -> StageState:
        """One stage, also of those that are not on the way to a map, such as "area_sample"."""
        return self._state(name, self._manifests())

    def _manifests(self) -> dict[str, dict[str, Any]]:
        return {path.stem: self._json(f"manifests/{path.name}") for path in sorted((self.path / "manifests").glob("*.json"))}

    def next_stage(self) -> str | None:
        """What is to be done next on the way to a map; None where the map is there and current."""
        states = self.states()
        is_taught = states["train"].state == "done" and states["train"].settings.get("labels") == "soft"  # by a teacher alone
        for name in ("tile", "encode", "select", *(() if is_taught else ("label",)), "train", "predict"):
            if states[name].state != "done" and not (name == "label" and self.is_labelled()):
                return name
        return None

    def has_labels(self) -> bool:
        """Whether anything was ever said of a tile."""
        return bool(self._highest_label())

    def is_labelled(self) -> bool:
        """Whether there are labels, and no tile of the queue waits for its own; then training makes masks of them first."""
        if not self.has_labels():
            return False
        try:
            with closing(sqlite3.connect(database(self.review), uri=True, timeout=0.2)) as connection:
                return not connection.execute("SELECT EXISTS (SELECT 1 FROM queue WHERE status = 'to do')").fetchone()[0]
        except sqlite3.Error:
            return False

    def budget_hint(self) -> str:
        """What the last round says ten tiles more may bring, in the engine's words; empty where it said nothing."""
        rounds = sorted((self.path / "manifests").glob("next_round*.json"))
        figures = self._json(f"manifests/{rounds[-1].name}").get("figures", {}) if rounds else {}
        return str(figures.get("hint", ""))

    def curve(self) -> dict[str, Any]:
        """What each budget explains, as the last selection or preview found it: budgets, distortion, tiles, budget; or nothing."""
        return self._json("selection/round-01/curve.json")

    def learning(self) -> list[dict[str, Any]]:
        """The points of the student's learning curve."""
        found = self._json("student/learning.json")
        return found if isinstance(found, list) else []

    def maps(self) -> list[dict[str, str]]:
        """The class maps and their confidence, as full paths: {"class", "confidence", "raster"}, and "model" where one made them.

        Also those of rasters that are not the study's own: each run of predict on such has a table of its own.
        """
        found = []
        for table in sorted((self.path / "maps").glob("*.json")):
            for each in self._json(f"maps/{table.name}").get("maps", []):
                found.append({key: self._full(each[key]) for key in ("class", "confidence", "raster", "model") if key in each})
        return found

    def soft_labels(self) -> list[Path]:
        """The mosaics of a teacher's soft labels, one a raster."""
        return sorted((self.path / "soft_labels").glob("round-*/*.vrt"))

    def decoded(self) -> list[dict[str, Any]]:
        """The decoded tiles, those of the greatest mass first: {"cell", "image", "mask", "medoid", "mass", "weight", ...}, full paths."""
        found = self._json("decode/quality.json")
        cells = found.get("cells", []) if isinstance(found, dict) else []
        paths = ({**cell, **{key: self._full(cell[key]) for key in ("image", "mask") if cell.get(key)}} for cell in cells)
        return sorted(paths, key=lambda cell: (-cell["mass"], cell["cell"]))

    def runs(self) -> list[Path]:
        """The folders of all runs, the newest last."""
        runs = self.path / "runs"
        return sorted(path for path in runs.iterdir() if path.is_dir()) if runs.is_dir() else []

    def _state(self, name: str, manifests: dict[str, dict[str, Any]]) -> StageState:
        manifest = manifests.get(name)
        if not manifest or not self._is_whole(manifest):
            return StageState(name, "absent", {}, {})
        is_current = all(
            manifests.get(other, {}).get("key") == key and self._state(other, manifests).state == "done"
            for other, key in manifest.get("inputs", {}).items()
        )
        if name == "label" and is_current:
            highest = self._highest_label()  # None while another program writes: nothing is known, and so nothing said against it
            is_current = highest is None or str(manifest.get("external", {}).get(LABELS, "")).split("-")[0] == str(highest)
        plain = (manifest.get("figures", {}), manifest.get("settings", {}), manifest.get("seconds", 0.0), manifest.get("finished", ""))
        return StageState(name, "done" if is_current else "stale", *plain)

    def _is_whole(self, manifest: dict[str, Any]) -> bool:
        outputs = manifest.get("outputs", {})
        return all((self.path / name).is_file() and (self.path / name).stat().st_size == size for name, size in outputs.items())

    def _highest_label(self) -> int | None:
        if not self.review.exists():
            return 0
        try:
            with closing(sqlite3.connect(database(self.review), uri=True, timeout=0.2)) as connection:
                return int(connection.execute("SELECT coalesce(max(seq), 0) FROM label_log").fetchone()[0])
        except sqlite3.Error:
            return None

    def _full(self, name: str) -> str:
        path = Path(name)
        is_gdals = name.startswith("/vsi") or (is_elsewhere(name) and not (self.path / name).exists())
        return name if path.is_absolute() or is_gdals else str(self.path / name)

    def _json(self, name: str) -> Any:
        try:
            return json.loads((self.path / name).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
