"""A training as it stands after an epoch, in one file that is whole or absent."""

from __future__ import annotations

import hashlib
import io
import pickle
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from ddoq_engine.files import aside

FORMAT = 1
FILE = "checkpoint.pt"


@dataclass
class TrainingState:
    """What a training needs to go on: epochs done, the network, optimiser and schedule, and the best network so far."""

    epoch: int = 0
    network: dict[str, Tensor] = field(default_factory=dict)
    optimizer: dict[str, Any] = field(default_factory=dict)
    schedule: dict[str, Any] = field(default_factory=dict)
    history: list[dict[str, float]] = field(default_factory=list)
    best_epoch: int = 0
    best_score: float = float("-inf")
    best_loss: float = float("inf")
    best_network: dict[str, Tensor] | None = None
    is_finished: bool = False


def save_checkpoint(folder: Path, key: str, state: TrainingState) -> None:
    """Write the state aside, then rename it over the last one."""
    buffer = io.BytesIO()  # torch's own writer says of a full disk only that it failed
    torch.save({"format": FORMAT, "key": key, **vars(state)}, buffer)
    with aside(folder / FILE) as target:
        target.write_bytes(buffer.getbuffer())


def load_checkpoint(folder: Path, key: str) -> TrainingState | None:
    """The state that was saved under this key; None where there is none, or it is damaged or of another training."""
    path = folder / FILE
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, RuntimeError, EOFError, ValueError, KeyError, pickle.UnpicklingError, zipfile.BadZipFile):
        return None  # absent or damaged: training starts anew, and the file is written over
    if not isinstance(content, dict) or content.get("format") != FORMAT or content.get("key") != key:
        return None
    fields = {name: content[name] for name in vars(TrainingState()) if name in content}
    return TrainingState(**fields)


def fingerprint(*parts: bytes | str) -> str:
    """A key from what decides a training's result."""
    digest = hashlib.blake2b(digest_size=16)
    for part in parts:
        content = part.encode() if isinstance(part, str) else part
        digest.update(len(content).to_bytes(8, "big") + content)
    return digest.hexdigest()
