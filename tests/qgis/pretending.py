"""Workers that do what a real one seldom does, and what tests ask about processes; for the tests in QGIS."""

from __future__ import annotations

import json
import sys
import textwrap
from contextlib import suppress
from pathlib import Path

from ddoq.plugin.runtime.runtime import Runtime


def pretend(folder: Path, code: str) -> Runtime:
    """A runtime whose worker is the given code."""
    package = folder / "pretended" / "ddoq_engine"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "worker.py").write_text(textwrap.dedent(code))
    python = Path(sys.base_prefix) / "bin" / f"python{sys.version_info.major}.{sys.version_info.minor}"
    return Runtime(str(python), str(package.parent), "0")


def with_raster(study: Path, scene: Path) -> Path:
    """A copied study, its raster the one that was copied with it: studies name what lies outside them by full paths."""
    record = study / "study.json"
    before = {str(Path(raster["path"]).parent) for raster in json.loads(record.read_text(encoding="utf-8"))["rasters"]}
    for file in (record, study / "settings.yaml", *(study / "manifests").glob("*.json"), *study.glob("runs/*/params.json")):
        text = file.read_text(encoding="utf-8")
        for folder in before:
            text = text.replace(folder, str(scene.parent))
        file.write_text(text, encoding="utf-8")
    tiled = study / "manifests" / "tile.json"
    manifest = json.loads(tiled.read_text(encoding="utf-8"))
    manifest["outputs"]["study.json"] = record.stat().st_size  # a file of another size is taken for a broken one
    tiled.write_text(json.dumps(manifest), encoding="utf-8")
    return study


def family(pid: int) -> set[int]:
    """The living processes of a worker's session: itself and all that it started."""
    found = set()
    for each in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            fields = (each / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            if int(fields[3]) == pid and fields[0] != "Z":
                found.add(int(each.name))
    return found
