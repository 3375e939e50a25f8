"""Run by the engine's Python: makes the sample scene, a finished study of it, and one up to its segments, in the folder named."""

from __future__ import annotations

import sys
from pathlib import Path

from ddoq_engine import run_stage, run_study
from ddoq_engine.scenes import sample

SIZE_PX = 512
ALIKE = {"tile": {"size_px": 32}, "encode": {"encoder": "spectral"}}

if __name__ == "__main__":
    folder = Path(sys.argv[1])
    scene = sample.write(folder / "scene", seed=42, size_px=SIZE_PX)
    run_study(folder / "study", [scene.scene], budget=12, labels=scene.truth, train={"steps": 60}, **ALIKE)
    run_study(folder / "unlabelled", [scene.scene], budget=24, **ALIKE)
    run_stage("superpixels", folder / "unlabelled")
