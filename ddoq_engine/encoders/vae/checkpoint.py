"""Where training was after an epoch: a file that is whole, of this very run, or ignored."""

from __future__ import annotations

import hashlib
import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ddoq_engine.files import aside, storage_errors
from ddoq_engine.tiles import TileSource

DIGEST_BYTES = 32
PROBES = 16


def run_key(tiles: TileSource, **settings: Any) -> str:
    """What a checkpoint must share with a run to be its own: settings, seed, and the tiles (ids, and the numbers of some)."""
    digest = hashlib.blake2b(json.dumps(settings, sort_keys=True, default=str).encode(), digest_size=16)
    digest.update(json.dumps([tiles.bands, tiles.size_px, *tiles.tile_ids]).encode())
    probes = tiles.read(np.unique(np.linspace(0, len(tiles) - 1, PROBES).astype(np.int64)))
    digest.update(np.ascontiguousarray(probes.valid).tobytes())
    digest.update(np.where(probes.valid[:, None], probes.values, 0).astype(np.float32).tobytes())
    return digest.hexdigest()


def write(path: Path, state: dict[str, Any], *, key: str) -> None:
    """Write the state of an epoch whole, with a digest of its bytes. Raises `StorageError`."""
    buffer = io.BytesIO()
    torch.save({"key": key, "state": state}, buffer)
    content = buffer.getbuffer()
    with aside(path) as target, target.open("wb") as handle:
        handle.write(hashlib.blake2b(content, digest_size=DIGEST_BYTES).digest())
        handle.write(content)


def read(path: Path, *, key: str) -> dict[str, Any] | None:
    """The state that `write` left for this run; None where there is none, it is damaged, or it is another run's."""
    if not path.is_file():
        return None
    with storage_errors(path):
        content = path.read_bytes()
    digest, content = content[:DIGEST_BYTES], content[DIGEST_BYTES:]
    if hashlib.blake2b(content, digest_size=DIGEST_BYTES).digest() != digest:
        return None
    found = torch.load(io.BytesIO(content), map_location="cpu", weights_only=True)
    state: dict[str, Any] | None = found["state"] if found["key"] == key else None
    return state
