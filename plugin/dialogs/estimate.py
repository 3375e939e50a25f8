"""How long a stage may take: from the study's own earlier runs, or else a rule of thumb that is named as such."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..engine.sentences import duration
from ..engine.study import StageState
from ..translation import tr

# Seconds on one core of a processor of 2023, tiles of 64 pixels with 6 bands; measured, and true to a factor of about 3.
START = 4.0  # of the engine
A_TILE = {"tile": 0.004, "spectral": 0.006, "select": 0.004, "report": 0.004}
A_SEEN_TILE = 0.05  # of a pretrained network, which sees each at 224 pixels or more; a large one takes up to ten times as long
A_TILE_AN_EPOCH = 0.015  # of the VAE
A_TILE_A_STEP = 0.017  # of the student
A_PIXEL = 4e-6  # of a map
A_TAUGHT_TILE = 0.25  # of a teacher

TRAINED = ("vae", "tokens")  # the encoders that learn for minutes; the others measure


def estimate(stages: Iterable[str], settings: Mapping[str, Mapping[str, Any]], *, tiles: int, size_px: int, pixels: int = 0,
             states: Mapping[str, StageState] | None = None) -> str:  # fmt: skip
    """A sentence about the time of these stages with these settings (all of each stage's), for so many tiles."""
    seconds, is_rule = START, False
    for stage in stages:
        work = _work(stage, settings.get(stage, {}), tiles, size_px, pixels)
        earlier = _earlier(stage, states, settings.get(stage, {}), size_px)
        is_rule = is_rule or earlier is None
        seconds += work * (earlier if earlier is not None else 1.0)
    if is_rule:
        return tr("About {time}, by a rule of thumb for a processor; a graphics card is several times faster.").format(
            time=duration(seconds)
        )
    return tr("About {time}, as this study's earlier runs took.").format(time=duration(seconds))


def joined_names(text: Any) -> tuple[str, ...]:
    """The names of encoders in a setting of several."""
    return tuple(name.strip() for name in str(text or "").split(",") if name.strip())


def _encoding(encoder: str, settings: Mapping[str, Any], tiles: int, size_px: int) -> float:
    """Seconds of one encoder, or of all that it joins."""
    area = (size_px / 64) ** 2
    if encoder == "joined":
        names = [name for name in joined_names(settings.get("joined") or "textons, spectral") if name != encoder]
        return sum(_encoding(name, settings, tiles, size_px) for name in names)
    if encoder == "pretrained":
        return tiles * max(1.0, (size_px / 224) ** 2) * A_SEEN_TILE
    if encoder not in TRAINED:
        return tiles * area * A_TILE["spectral"]
    seen = min(tiles, int(settings.get("tiles_per_epoch") or 2048)) * int(settings.get("epochs") or 24)
    return (seen + tiles) * area * A_TILE_AN_EPOCH


def _work(stage: str, settings: Mapping[str, Any], tiles: int, size_px: int, pixels: int) -> float:
    """Seconds of a stage by the rule of thumb."""
    area = (size_px / 64) ** 2
    if stage == "encode":
        return _encoding(str(settings.get("encoder", "vae")), settings, tiles, size_px)
    if stage == "train":
        return int(settings.get("steps") or 600) * int(settings.get("batch_size") or 8) * area * A_TILE_A_STEP
    if stage == "predict":
        return pixels * A_PIXEL
    if stage == "soft_labels":  # single tiles compute all windows that touch them; where all are wanted, each window is computed once
        return tiles * A_TAUGHT_TILE * area * (8 if settings.get("rotations") else 1) * 0.1
    if stage == "decode":
        return tiles * area * (24 * A_TILE_AN_EPOCH if settings.get("joint") == "map" else 2 * A_TILE_AN_EPOCH)
    return tiles * (area if stage == "tile" else 1.0) * A_TILE.get(stage, 0.004)


def _earlier(stage: str, states: Mapping[str, StageState] | None, settings: Mapping[str, Any], size_px: int) -> float | None:
    """How much longer than by the rule this stage took the last time; None where it was never run, or ran otherwise."""
    state = (states or {}).get(stage)
    if states is None or state is None or state.state == "absent" or state.seconds < 0.5:
        return None
    if any(
        state.settings.get(name) != settings.get(name, state.settings.get(name))
        for name in ("encoder", "model", "joined", "backbone", "architecture", "device", *(("tiles",) if stage == "soft_labels" else ()))
    ):
        return None
    tiled = states["tile"]
    before = _work(stage, state.settings, int(tiled.figures.get("tiles", 0)), int(tiled.settings.get("size_px", size_px)),
                   int(state.figures.get("pixels", 0)))  # fmt: skip
    return state.seconds / before if before > 0 else None
