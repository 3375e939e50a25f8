"""What training makes small: the error over valid pixels, and how far the posterior is from the prior.

    loss = reconstruction + beta * annealing(step) * KL [+ contrast * NT-Xent] [+ mask_weight * cross entropy]

The first two terms are means, the first per pixel and band, the second per latent element, as pytorch-smt has them. For the bound of
a Gaussian model with noise variance s2 both would be sums, so beta = 1 here is CHW / (C_z h w) times as strong as there;
`elbo_beta` gives the beta that means the same as s2, whatever the size of tile and latent.
"""

from __future__ import annotations

import torch
from torch.nn import functional

RECONSTRUCTIONS = ("mse", "l1", "smooth_l1")


def reconstruction_loss(output: torch.Tensor, target: torch.Tensor, valid: torch.Tensor, *, kind: str = "mse") -> torch.Tensor:
    """The mean over each tile's valid pixels and all bands, then over the tiles that have any.

    output, target (B, C, H, W); valid bool (B, H, W). What lies at pixels that are not valid, even NaN, changes nothing.
    `kind`: "mse", "l1" or "smooth_l1" (quadratic below 1).
    """
    # The difference is cut before it is squared, or a NaN would come back through the gradient.
    difference = torch.where(valid[:, None], output.float() - target.float(), 0.0)
    zero = torch.zeros_like(difference)
    if kind == "mse":
        error = difference**2
    elif kind == "l1":
        error = difference.abs()
    else:
        error = functional.smooth_l1_loss(difference, zero, reduction="none")
    pixels = valid.flatten(1).sum(1)
    return mean_of_tiles(error.sum((1, 2, 3)) / (pixels.clamp(min=1) * output.shape[1]), pixels > 0)


def mask_loss(logits: torch.Tensor, mask: torch.Tensor, valid: torch.Tensor) -> torch.Tensor:
    """The cross entropy of a decoded mask, in nats: its mean over each tile's known pixels, then over the tiles that have any.

    logits, mask (B, Q, H, W), the mask 1 for a pixel's class and all 0 where none is known; valid bool (B, H, W).
    """
    known = valid & (mask.sum(1) > 0)
    entropy = -(functional.log_softmax(logits.float(), 1) * mask.float()).sum(1)
    pixels = known.flatten(1).sum(1)
    return mean_of_tiles(torch.where(known, entropy, 0.0).sum((1, 2)) / pixels.clamp(min=1), pixels > 0)


def kl_divergence(mu: torch.Tensor, logvar: torch.Tensor, seen: torch.Tensor, *, free_bits: float = 0.0) -> torch.Tensor:
    """The mean per latent element of KL(N(mu, exp(logvar)) || N(0, 1)), in nats, over the cells that saw a valid pixel.

    mu, logvar (B, C_z, h, w); seen bool (B, h, w). Each tile's cells are averaged, then the tiles, then the channels; a
    channel costs at least `free_bits` nats an element, so that below it there is nothing to gain by closing it
    (Kingma et al. 2016, arXiv 1606.04934).
    """
    mu, logvar = mu.float(), logvar.float()
    divergence = torch.where(seen[:, None], 0.5 * (mu**2 + logvar.exp() - 1.0 - logvar), 0.0)
    cells = seen.flatten(1).sum(1)
    per_channel = mean_of_tiles(divergence.sum((2, 3)) / cells.clamp(min=1)[:, None], cells > 0)
    return per_channel.clamp(min=free_bits).mean() * (cells > 0).any()


def nt_xent(first: torch.Tensor, second: torch.Tensor, whose: torch.Tensor, *, temperature: float) -> torch.Tensor:
    """How much more alike two views of a tile are than views of two tiles: the loss of Chen et al. (2020), equation 1.

    first, second (B, D): of the same tiles; whose (B,): which tile that is. The mean over all 2 B views i, with its other view
    j, of -log(exp(s_ij / t) / sum_k exp(s_ik / t)), s the cosine; k runs over j and all views of other tiles. A tile that comes
    twice in a batch is not pushed from itself. 0 where there is no other tile.
    """
    if not len(first):
        return first.sum()
    views = functional.normalize(torch.cat([first, second]).float(), dim=1)
    places = torch.arange(len(views), device=views.device)
    other_view = places.roll(len(first))
    tiles = whose.repeat(2)
    left_out = (tiles[:, None] == tiles[None]) & (other_view[:, None] != places[None])
    return functional.cross_entropy((views @ views.T / temperature).masked_fill(left_out, float("-inf")), other_view)


def mean_of_tiles(values: torch.Tensor, counted: torch.Tensor) -> torch.Tensor:
    """The mean over the tiles that are `counted` (B,); 0 where none is."""
    kept = counted.to(values.dtype).reshape(-1, *[1] * (values.ndim - 1))
    return (values * kept).sum(0) / kept.sum().clamp(min=1)


def valid_shares(valid: torch.Tensor, depth: int) -> torch.Tensor:
    """The share of valid pixels under each latent cell, float32 (B, h, w), from valid bool (B, H, W).

    What was padded to reach a multiple of 2^depth counts as not valid.
    """
    step = 2**depth
    height, width = valid.shape[1:]
    padded = functional.pad(valid.float(), (0, -width % step, 0, -height % step))
    return functional.avg_pool2d(padded[:, None], step)[:, 0]


def annealing(step: int, warmup_steps: int) -> float:
    """How much of beta holds at a step: from 0 to 1 in a straight line over the warm-up, then 1."""
    return min(step / warmup_steps, 1.0) if warmup_steps > 0 else 1.0


def elbo_beta(noise_variance: float, *, values: int, latents: int) -> float:
    """The beta of the evidence bound of a Gaussian decoder with this noise variance (bands have variance 1).

    values = C H W, latents = C_z h w. From mse / (2 s2) * values + KL * latents, scaled so that mse stands alone.
    """
    return 2 * noise_variance * latents / values
