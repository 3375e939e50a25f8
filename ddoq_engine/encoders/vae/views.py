"""What a step of training sees of its tiles: all of them, or not their hidden blocks, or a second view beside them.

Hidden blocks: K. He et al., Masked autoencoders are scalable vision learners, CVPR 2022. They count the error of the hidden
part alone and throw the decoder away; here a latent must become a tile again, of which nothing is hidden then, so that the
error of what is seen counts too. As in SimMIM (Z. Xie et al., CVPR 2022) what is hidden is replaced and not left out: by 0, the
mean of a band, as nodata is.

A second view: T. Chen et al., A simple framework for contrastive learning of visual representations, ICML 2020. Turned and
lit in its own way, and with blocks that are left out as if they were nodata, which stands for cropping: the latent is pooled
over what is there, wherever that lies, and all views keep one size.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from ddoq_engine.encoders.batches import to_tensors
from ddoq_engine.encoders.vae.augmentation import When, draw, hidden, relit, turn
from ddoq_engine.encoders.vae.options import TrainingPlan
from ddoq_engine.seeds import derive
from ddoq_engine.tiles import TileBatch


@dataclass(frozen=True)
class Views:
    """B tiles on a device. values (B, C, H, W) and valid (B, H, W) are what is to be reconstructed.

    shown: the values that the network is given. second: values and valid pixels of another view, and whose tile each is (B,).
    """

    values: torch.Tensor
    valid: torch.Tensor
    shown: torch.Tensor
    second: tuple[torch.Tensor, torch.Tensor, torch.Tensor] | None = None


def views_of(
    batch: TileBatch, tile_ids: Sequence[str], plan: TrainingPlan, *, depth: int, seed: int, when: When, device: torch.device
) -> Views:
    """What is seen of a batch, which was turned before if it is to be. depth: of the network."""
    values, valid = to_tensors(batch, device)
    if plan.objective == "reconstruction":
        return Views(values, valid, values)
    size = batch.values.shape[-1]
    blocks = hidden(seed, when, tile_ids, size_px=size, block_px=block_of(size, depth), share=plan.masking)
    if plan.objective == "masked":
        return Views(values, valid, values.masked_fill(torch.tensor(blocks, device=device)[:, None], 0.0))
    apart = derive(seed, "second view")
    other = relit(turn(batch, draw(apart, when, tile_ids)), apart, when, tile_ids)
    whose = torch.tensor(np.unique(np.asarray(tile_ids), return_inverse=True)[1].reshape(-1), device=device)
    return Views(values, valid, values, (*to_tensors(TileBatch(other.values, other.valid & ~blocks), device), whose))


def block_of(size_px: int, depth: int) -> int:
    """The edge of a hidden block: two cells of the latent: one alone is guessed from those around it."""
    return int(max(min(2 ** (depth + 1), size_px // 2), 1))
