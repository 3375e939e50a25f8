"""From the map of posterior means to one vector: what is in the tile, no matter where.

Flattened latents compare layouts, pixel by pixel, so that two shifted copies of one scene lie far apart; pooled ones do not.
"""

from __future__ import annotations

import torch


def pooled(mu: torch.Tensor, shares: torch.Tensor) -> torch.Tensor:
    """Mean and standard deviation of each channel over a tile's valid latent cells, float32 (B, 2 C_z).

    mu (B, C_z, h, w); shares (B, h, w) are the cells' weights, the shares of valid pixels under them. A tile without any
    gives zeros.
    """
    mu = mu.float()
    weights = (shares / shares.sum((1, 2), keepdim=True).clamp(min=torch.finfo(torch.float32).tiny))[:, None]
    mean = (mu * weights).sum((2, 3))
    variance = ((mu - mean[:, :, None, None]) ** 2 * weights).sum((2, 3))
    # Where there is no spread its root has no slope: training must not divide by it.
    spread = torch.where(variance > 0, variance, 1.0).sqrt() * (variance > 0)
    return torch.cat([mean, spread], dim=1)
