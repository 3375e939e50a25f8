"""What a tile costs the student: one number a tile, over its labelled pixels, then times the tile's weight.

Everything is computed per tile before it is weighted, so that a weight is never lost (as it is in a Dice of the whole batch)
and a partly labelled tile counts as much as a wholly labelled one. Always float32, whatever the precision of the network.
"""

from __future__ import annotations

from typing import Literal

import torch
from torch import Tensor
from torch.nn import functional

LossKind = Literal["ce", "dice", "ce+dice"]
DICE_SMOOTHING = 1.0  # pixels; keeps the Dice of a class of a few pixels from jumping


def hard_losses(logits: Tensor, target: Tensor, *, kind: LossKind = "ce", class_weights: Tensor | None = None) -> Tensor:
    """The loss of each tile against its mask.

    Parameters
    ----------
    logits: (B, Q, H, W), any float.
    target: (B, H, W), integer, class indices 0..Q-1; 255 (or any other number) is not labelled.
    kind: cross-entropy, Dice, or their sum.
    class_weights: (Q,), multiplies pixels by their class; normalised within the tile, so that a tile keeps its scale.

    Returns
    -------
    (B,) float32; 0 for a tile without any label.
    """
    logits = logits.float()
    labelled = (target >= 0) & (target < logits.shape[1])
    index = torch.where(labelled, target.long(), 0)
    per_class = torch.ones(logits.shape[1], device=logits.device) if class_weights is None else class_weights.to(logits)
    total = torch.zeros(logits.shape[0], device=logits.device)
    if kind in ("ce", "ce+dice"):
        total = total + _cross_entropy(logits, index, labelled, per_class)
    if kind in ("dice", "ce+dice"):
        total = total + _dice(logits, index, labelled, per_class)
    return total


def soft_losses(logits: Tensor, probabilities: Tensor, valid: Tensor | None = None, *, temperature: float = 1.0) -> Tensor:
    """The distance of each tile from its teacher: T² KL(teacher at T || student at T), mean over the valid pixels.

    Parameters
    ----------
    logits: (B, Q, H, W).
    probabilities: (B, Q, H, W), the teacher's class probabilities at T = 1; the law at T is their power 1/T, renormalised.
    valid: (B, H, W) bool; None takes every pixel.
    temperature: T; T² keeps the gradients' size (Hinton, Vinyals and Dean, 2015).

    Returns
    -------
    (B,) float32, summed over classes; 0 for a tile without a valid pixel.
    """
    student = functional.log_softmax(logits.float() / temperature, dim=1)
    teacher = functional.softmax(probabilities.float().clamp_min(1e-12).log() / temperature, dim=1)
    # One small number for all pixels: log of the clamped teacher is finite, so no 0·log 0 is left to guard.
    divergence = (teacher * (teacher.clamp_min(1e-30).log() - student)).sum(dim=1) * temperature**2
    here = torch.ones_like(divergence) if valid is None else valid.to(divergence)
    return (divergence * here).sum(dim=(1, 2)) / here.sum(dim=(1, 2)).clamp_min(1)


def weighted_mean(tile_losses: Tensor, weights: Tensor) -> Tensor:
    """The mean over the batch of loss times weight, both (B,). Not divided by the sum of the weights: that would undo them."""
    return (tile_losses.float() * weights.to(tile_losses.device, torch.float32)).mean()


def _cross_entropy(logits: Tensor, index: Tensor, labelled: Tensor, per_class: Tensor) -> Tensor:
    cost = functional.cross_entropy(logits, index, reduction="none")
    share = per_class[index] * labelled
    sums = share.sum(dim=(1, 2))
    return (cost * share).sum(dim=(1, 2)) / torch.where(sums > 0, sums, 1.0)


def _dice(logits: Tensor, index: Tensor, labelled: Tensor, per_class: Tensor) -> Tensor:
    """One minus the mean soft Dice of the classes present in the tile (Milletari et al., 2016, in its linear form)."""
    here = labelled[:, None].float()
    probability = functional.softmax(logits, dim=1) * here
    truth = functional.one_hot(index, logits.shape[1]).permute(0, 3, 1, 2).float() * here
    common = (probability * truth).sum(dim=(2, 3))
    pixels = truth.sum(dim=(2, 3))
    dice = (2 * common + DICE_SMOOTHING) / (probability.sum(dim=(2, 3)) + pixels + DICE_SMOOTHING)
    present = (pixels > 0) * per_class
    sums = present.sum(dim=1)
    return ((1 - dice) * present).sum(dim=1) / torch.where(sums > 0, sums, 1.0)
