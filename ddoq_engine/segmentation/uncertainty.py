"""How unsure a student is of each tile, and what it sees there."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from ddoq_engine.progress import Progress
from ddoq_engine.tiles import TileSource

Measure = Literal["entropy", "margin", "disagreement"]
MIRRORS: tuple[tuple[int, ...], ...] = ((), (-1,), (-2,), (-1, -2))  # axes that are turned over
PIXELS_AT_ONCE = 1 << 18  # of a batch, so that a stop is heard within a second or two on a processor


@dataclass(frozen=True)
class Judgement:
    """What a student says of n tiles: `uncertainty` (n,) from 0 (sure) to 1, `shares` (n, Q) of the classes on the valid pixels."""

    uncertainty: npt.NDArray[np.float64]
    shares: npt.NDArray[np.float64]


def judge_tiles(
    network: nn.Module,
    tiles: TileSource,
    indices: Sequence[int] | npt.NDArray[np.int64],
    *,
    classes: int,
    measure: Measure = "entropy",
    device: torch.device | str = "cpu",
    progress: Progress | None = None,
) -> Judgement:
    """Judge the tiles at these positions, few at a time: of each only one number and the shares of the Q classes stay.

    entropy: of the class probabilities, over its greatest (log Q). margin: 1 less the gap of the two likeliest classes.
    disagreement: the mutual information of class and view over four views, the tile and its mirror images (Jensen-Shannon
    divergence; Houlsby et al. 2011 for views), over its greatest. All are means over the valid pixels; 0 where none is valid.
    """
    progress, rows = progress or Progress(), np.asarray(indices, dtype=np.int64)
    at_once = int(np.clip(PIXELS_AT_ONCE // tiles.size_px**2, 1, 64))
    doubt, shares = np.zeros(len(rows)), np.zeros((len(rows), classes))
    was_training = network.training
    network.eval().to(device)
    try:
        with torch.inference_mode():
            for start in range(0, len(rows), at_once):
                progress.report(
                    start / len(rows), "Asking the student, tile {done} of {total}", code="next_round.judging", done=start, total=len(rows)
                )
                part = slice(start, start + at_once)
                batch = tiles.read(rows[part])
                values = torch.from_numpy(np.ascontiguousarray(batch.values)).to(device)
                views = [_seen(network, values, axes) for axes in (MIRRORS if measure == "disagreement" else MIRRORS[:1])]
                found = torch.stack(views).mean(0)
                valid = torch.from_numpy(np.ascontiguousarray(batch.valid)).to(device)
                count = valid.sum((1, 2)).clamp(min=1)
                doubt[part] = ((_doubt(measure, found, views) * valid).sum((1, 2)) / count).cpu().numpy()
                shares[part] = ((found * valid[:, None]).sum((2, 3)) / count[:, None]).cpu().numpy()
    finally:
        network.train(was_training)
    return Judgement(doubt.clip(0, 1), shares)


def _seen(network: nn.Module, values: Tensor, axes: tuple[int, ...]) -> Tensor:
    """Class probabilities (B, Q, H, W) of the mirrored values, mirrored back."""
    logits: Tensor = network(torch.flip(values, axes) if axes else values)
    return torch.flip(logits, axes).double().softmax(1) if axes else logits.float().softmax(1)


def _doubt(measure: Measure, found: Tensor, views: list[Tensor]) -> Tensor:
    """(B, H, W) from 0 to 1."""
    classes = found.shape[1]
    if classes == 1:
        return torch.zeros_like(found[:, 0])
    if measure == "margin":
        first, second = found.topk(2, dim=1).values.unbind(1)
        return 1 - (first - second)
    if measure == "entropy":
        return _entropy(found) / math.log(classes)
    own = torch.stack([_entropy(view) for view in views]).mean(0)
    return (_entropy(found) - own) / math.log(min(classes, len(views)))


def _entropy(found: Tensor) -> Tensor:
    return -torch.xlogy(found, found).sum(1)
