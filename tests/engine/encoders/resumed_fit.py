"""Run by the test that kills: fit a small autoencoder, save it, and write its embeddings. Arguments: work folder, out folder, objective."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import torch
from conftest import textured

from ddoq_engine.encoders.registry import build
from ddoq_engine.progress import Progress

OPTIONS = {"width": 8, "epochs": 6, "batch_size": 8, "depth": 2, "tiles_per_epoch": 60}

if __name__ == "__main__":
    torch.set_num_threads(1)
    work, out = map(Path, sys.argv[1:3])
    tiles, cpu = textured(64), torch.device("cpu")
    encoder = build("vae", **OPTIONS, objective=sys.argv[3])
    encoder.fit(tiles, seed=0, device=cpu, work=work, progress=Progress())
    encoder.save(out)
    np.save(out / "embeddings.npy", encoder.embed(tiles, device=cpu, progress=Progress()))
