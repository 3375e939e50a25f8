"""Trains in a process of its own, to be killed: `python train_and_save.py FOLDER OUT`. Prints a line an epoch."""

import sys
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).parent))
from scenes_of_squares import labelled

from ddoq_engine.progress import Progress, Silence
from ddoq_engine.segmentation.training import TrainingPlan, fit


class Lines(Silence):
    def metric(self, name, values):
        print(name, values["epoch"], flush=True)


def main(folder: Path, out: Path) -> None:
    torch.set_num_threads(1)
    weights = [0.5, 1.5, 1.0, 1.0, 2.0, 0.5, 0.5, 1.0]
    plan = TrainingPlan(architecture="pspnet", steps=64, batch_size=3, seed=11, least_epoch=20)  # with dropout, and a last short epoch
    trained = fit(labelled(weights=weights, size=16), plan, folder=folder, progress=Progress(Lines()))
    torch.save({"network": trained.network.state_dict(), "history": list(trained.history)}, out)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
