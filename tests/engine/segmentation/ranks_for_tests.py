"""Ranks of small works, by the name that their parameters give: `python -m ranks_for_tests params.json`."""

import os
import sys
import time
from pathlib import Path

from ddoq_engine.errors import LabelError
from ddoq_engine.ranks.member import take_part


def train(params, progress):
    """The same tiles and plan as `uneven`, on two devices."""
    from ddoq_engine.segmentation.training import fit

    tiles, plan, held = uneven(**params["plan"])
    fit(tiles, plan, validation=held, devices=2, folder=Path(params["folder"]), progress=progress)


def refuse(params, progress):
    """A `DdoqError` in one rank, while the other waits for it."""
    if os.environ["RANK"] == "1":
        raise LabelError("Tile {tile} is {size} px.", remedy="Label it.", code="test.refused", tile=Path("a b"), size=3)
    progress.check()


def vanish(params, progress):
    """A rank that ends without a word."""
    os._exit(9)


def stay(params, progress):
    """Report for a minute, and write down where one stopped."""
    try:
        for step in range(600):
            progress.report(step / 600, "Step {step}", code="test.step", step=step)
            time.sleep(0.1 if os.environ["RANK"] == "0" else 0)
    finally:
        Path(params["folder"], f"stopped-{os.environ['RANK']}").write_text(str(step))


def uneven(held_out=0, **plan):
    """(tiles of uneven weights, plan, held-out tiles)."""
    sys.path.insert(0, str(Path(__file__).parent))
    from scenes_of_squares import labelled

    from ddoq_engine.segmentation.training import TrainingPlan

    tiles = labelled(weights=[0.2, 3.0, 1.0, 0.5, 2.0, 0.5, 0.3, 0.5], size=16)
    return tiles, TrainingPlan(**{"batch_size": 4, "least_epoch": 10, **plan}), labelled(4, size=16, seed=8) if held_out else None


if __name__ == "__main__":
    sys.exit(take_part(Path(sys.argv[1]), lambda params, progress: globals()[params["work"]](params, progress)))
