"""Random numbers for one step and for a tile's posterior, from a seed; the global state is as it was afterwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
import torch

from ddoq_engine.seeds import generator


@contextmanager
def seeded(seed: int, device: torch.device) -> Iterator[torch.Generator]:
    """Give a generator, and seed torch's own for what draws from it (initial weights, dropout inside a backbone)."""
    own = torch.Generator().manual_seed(seed)
    with torch.random.fork_rng(devices=[device] if device.type == "cuda" else []):
        torch.default_generator.manual_seed(seed)
        if device.type == "cuda":
            torch.cuda.manual_seed(seed)
        yield own


def draw(mu: torch.Tensor, logvar: torch.Tensor, seed: int, names: Sequence[object]) -> torch.Tensor:
    """A draw from each posterior (B, ...), a function of the seed and of the tile's name (its id, or its position)."""
    noise = np.stack([generator(seed, "z", name).standard_normal(mu.shape[1:], dtype=np.float32) for name in names])
    return mu + torch.from_numpy(noise).to(mu) * torch.exp(0.5 * logvar)
