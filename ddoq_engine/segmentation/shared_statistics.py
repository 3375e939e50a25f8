"""BatchNorm over the whole batch, where several ranks share one: so that the number of ranks does not change a training.

torch's own SyncBatchNorm works on cards only; this one is the same on the processor, where it can be tested.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, distributed, nn

from ddoq_engine.segmentation.backbone import SteadyBatchNorm2d


class SharedBatchNorm2d(nn.BatchNorm2d):
    """BatchNorm whose mean and variance are those of all ranks' tiles together. Each rank must have the same number."""

    def forward(self, input: Tensor) -> Tensor:
        """As `nn.BatchNorm2d` of the whole batch, for this rank's share (B, C, H, W) of it."""
        if not self.training:
            return super().forward(input)
        values = input.float()
        count = distributed.get_world_size() * values.shape[0] * values.shape[2] * values.shape[3]
        own = torch.stack([values.mean(dim=(0, 2, 3)), values.var(dim=(0, 2, 3), correction=0)])
        rows: Tensor = _AllRows.apply(own)  # type: ignore[no-untyped-call]
        mean = rows[:, 0].mean(dim=0)
        # Within the ranks and between them; the mean square less the squared mean would lose digits.
        variance = rows[:, 1].mean(dim=0) + rows[:, 0].var(dim=0, correction=0)
        self._note(mean.detach(), variance.detach() * (count / max(1, count - 1)))
        scale = torch.rsqrt(variance + self.eps)
        shift = -mean * scale
        if self.affine:
            scale, shift = scale * self.weight, shift * self.weight + self.bias
        return (values * scale[:, None, None] + shift[:, None, None]).to(input.dtype)

    def _note(self, mean: Tensor, variance: Tensor) -> None:
        if self.running_mean is None or self.running_var is None or self.num_batches_tracked is None:
            return
        self.num_batches_tracked += 1
        share = self.momentum if self.momentum is not None else 1 / float(self.num_batches_tracked)
        self.running_mean.lerp_(mean, share)
        self.running_var.lerp_(variance, share)


def share_batch_norm(network: nn.Module) -> None:
    """Replace, in place, each BatchNorm of a network by one over all ranks' tiles; weights and names are kept.

    Only torch's own class and ours: those that backbones derive from it stay, each rank with its own statistics.
    """
    for name, child in network.named_children():
        if type(child) in (nn.BatchNorm2d, SteadyBatchNorm2d):
            setattr(network, name, _shared(child))  # type: ignore[arg-type]
        else:
            share_batch_norm(child)


def _shared(norm: nn.BatchNorm2d) -> SharedBatchNorm2d:
    shared = SharedBatchNorm2d(norm.num_features, norm.eps, norm.momentum, norm.affine, norm.track_running_stats)
    shared.load_state_dict(norm.state_dict())
    return shared


class _AllRows(torch.autograd.Function):
    """From each rank's statistics (2, C) to those of all ranks (R, 2, C), the same on each; and the gradient back."""

    @staticmethod
    def forward(context: Any, own: Tensor) -> Tensor:
        rows = own.new_zeros(distributed.get_world_size(), *own.shape)
        rows[distributed.get_rank()] = own
        distributed.all_reduce(rows)
        return rows

    @staticmethod
    def backward(context: Any, *gradients: Tensor) -> Tensor:
        whole = gradients[0].contiguous().clone()  # every rank's loss depends on every rank's statistics
        distributed.all_reduce(whole)
        return whole[distributed.get_rank()]
