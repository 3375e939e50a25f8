"""Randomness as a function of (seed, what it is for): never a global state, never the order of calls.

So a resumed run draws what an undisturbed one draws.
"""

from __future__ import annotations

import hashlib

import numpy as np


def derive(seed: int, *purpose: object) -> int:
    """A 63-bit seed for one purpose, e.g. `derive(42, "augment", epoch, tile_id)`.

    The same on every machine and Python (unlike `hash`). `seed` may be any integer; 0 stays 0 and is not replaced.
    """
    text = "\x1f".join([str(int(seed)), *map(str, purpose)])
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big") >> 1


def generator(seed: int, *purpose: object) -> np.random.Generator:
    """A numpy generator for one purpose."""
    return np.random.default_rng(derive(seed, *purpose))
