"""Tiles made by rule, for tests of encoders."""

from __future__ import annotations

import numpy as np
import pytest
import timm
import torch

from ddoq_engine.encoders.pretrained.catalogue import ROWS, Row
from ddoq_engine.encoders.pretrained.encoder import PretrainedEncoder, PretrainedOptions
from ddoq_engine.progress import Progress
from ddoq_engine.tiles import ArrayTiles

CPU = torch.device("cpu")


def textured(count: int = 24, bands: int = 3, size_px: int = 16, seed: int = 0, nodata: float = 0.2) -> ArrayTiles:
    """Tiles of smooth random fields with a level of their own, and a corner of nodata in some."""
    rng = np.random.default_rng(seed)
    rows, cols = np.mgrid[:size_px, :size_px] / size_px
    waves = [np.sin(2 * np.pi * (f * rows + g * cols)) for f in range(3) for g in range(3)]
    mixing = rng.normal(size=(count, bands, len(waves))) * 0.5
    values = np.einsum("nbw,whc->nbhc", mixing, np.array(waves)) + rng.normal(size=(count, bands, 1, 1))
    valid = np.ones((count, size_px, size_px), bool)
    for tile in np.flatnonzero(rng.random(count) < nodata):
        valid[tile, : rng.integers(1, size_px), : rng.integers(1, size_px)] = False
    values[~np.broadcast_to(valid[:, None], values.shape)] = 0
    return ArrayTiles(tuple(f"00_{tile:06d}_000000" for tile in range(count)), values.astype(np.float32), valid)


@pytest.fixture
def make_tiles():
    return textured


@pytest.fixture
def cpu() -> torch.device:
    return CPU


def made_network(name: str, channels: int, seed: int = 0) -> torch.nn.Module:
    """A small network of timm's with weights of its own, and statistics as of a training, so that a norm does something."""
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        made = timm.create_model(name, in_chans=channels, num_classes=5).eval()
        for module in made.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.running_mean.normal_(0, 0.1)
                module.running_var.uniform_(0.5, 2)
        return made


@pytest.fixture
def network():
    return made_network


@pytest.fixture
def weigh(tmp_path):
    """A function: name, channels, seed -> the path of a file of such a network's weights."""

    def write(name, channels, seed=0):
        path = tmp_path / f"{name}-{channels}-{seed}.pth"
        torch.save(made_network(name, channels, seed).state_dict(), path)
        return str(path)

    return write


@pytest.fixture
def fitted():
    """A function: tiles, device, options -> an encoder of a pretrained network, and the tiles' embeddings."""

    def fit(tiles, cpu, work=None, progress=None, memory_mb=256, seed=0, **options):
        encoder = PretrainedEncoder(PretrainedOptions(**options))
        encoder.fit(tiles, seed=seed, device=cpu, work=work, progress=progress or Progress(), memory_mb=memory_mb)
        return encoder, encoder.embed(tiles, device=cpu, progress=Progress(), memory_mb=memory_mb)

    return fit


@pytest.fixture
def features():
    """A function: encoder, tiles, device -> the features of all tiles."""

    def measure(encoder, tiles, cpu):
        return np.concatenate([found for _, found, _ in encoder.features(tiles, device=cpu, progress=Progress(), memory_mb=256)])

    return measure


@pytest.fixture
def row(monkeypatch):
    """A row of the catalogue for a small network of four channels."""
    made = Row("test-bands", "https://example.org/test-00000000.pth", "test_resnet", ("B2", "B3", "B4", "B8"), (0.1, 0.25, 0.4, 0.3),
               (0.02, 0.05, 0.1, 0.2), "CC-BY-4.0", "a paper")  # fmt: skip
    monkeypatch.setitem(ROWS, made.name, made)
    return made
