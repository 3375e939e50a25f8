"""The student as Lightning knows it: a network, the weighted loss of a batch, an optimiser with its schedule."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import torch
from lightning.pytorch import LightningModule
from torch import Tensor, nn

from ddoq_engine.errors import DataError
from ddoq_engine.segmentation.architectures import build
from ddoq_engine.segmentation.losses import LossKind, hard_losses, soft_losses, weighted_mean
from ddoq_engine.segmentation.student_config import make_optimizer, read_student_config

WARM_UP = 0.1  # share of the steps in which the learning rate rises
LAST_RATE = 0.01  # of the highest learning rate, at the last step


class StudentSegmentationModel(LightningModule):  # type: ignore[misc]
    """A segmentation network trained on weighted tiles.

    A batch is what `DDOQDistilledDataset` gives, collated: (images (B, C, H, W), masks (B, H, W) or soft labels
    (B, Q, H, W), weights (B,)), or a dictionary with `image`, `mask`, `weight` and, where there is a teacher, `soft` and
    `valid`; pixels whose probabilities are all 0 have no soft label. Without weights all count alike.

    Parameters
    ----------
    cfg: pytorch-smt's configuration, a mapping or an object with attributes; `read_student_config` says what of it is
        followed and what refused. Arguments given by name win over it.
    network: takes the place of the network that architecture, backbone, bands, classes and size_px describe.
    steps: the optimiser's steps in all, for the schedule (a rise, then half a cosine); None keeps the rate.
    class_weights: (Q,), None for all 1.
    temperature, hard_share: with soft labels, the T of the distance, and the share of the loss against the mask.
    """

    def __init__(
        self,
        cfg: Any = None,
        *,
        network: nn.Module | None = None,
        architecture: str | None = None,
        backbone: str | None = None,
        bands: int | None = None,
        classes: int | None = None,
        size_px: int = 64,
        backbone_weights: str | None = None,
        loss: LossKind | None = None,
        class_weights: Tensor | None = None,
        learning_rate: float | None = None,
        weight_decay: float | None = None,
        steps: int | None = None,
        temperature: float = 1.0,
        hard_share: float = 0.0,
        seed: int = 0,
    ) -> None:
        super().__init__()
        self.config = said = read_student_config(cfg)
        self.classes = int(classes or said.classes or 2)
        self.network = network or build(
            architecture or said.architecture or "unet",
            backbone or said.backbone or "compact",
            int(bands or said.bands or 3),
            self.classes,
            size_px,
            backbone_weights=backbone_weights or said.backbone_weights,
            seed=seed,
        )
        self.loss_kind: LossKind = loss or said.loss or "ce"
        self.learning_rate = float(learning_rate or said.options.get("lr") or 2e-3)
        self.weight_decay = float(said.options.get("weight_decay", 1e-2) if weight_decay is None else weight_decay)
        self.steps, self.temperature, self.hard_share = steps, temperature, hard_share
        self.use_soft_labels = said.use_soft_labels
        if class_weights is None and said.class_weights is not None:
            class_weights = torch.tensor(said.class_weights)
        self.register_buffer("class_weights", class_weights, persistent=False)
        self.restored: dict[str, Any] | None = None  # the optimiser's and the schedule's state, to go on from
        self.losses: list[Tensor] = []  # of the epoch's steps, on the device

    def forward(self, images: Tensor) -> Tensor:
        """Logits (B, Q, H, W) of images (B, C, H, W)."""
        logits: Tensor = self.network(images)
        return logits

    def tile_losses(self, logits: Tensor, batch: Mapping[str, Tensor]) -> Tensor:
        """The loss of each tile (B,), before its weight."""
        soft = batch.get("soft")
        if soft is None:
            return hard_losses(logits, batch["mask"], kind=self.loss_kind, class_weights=self.class_weights)
        taught = (soft.sum(dim=1) > 0) & batch.get("valid", torch.ones((), dtype=torch.bool, device=soft.device))
        distance = soft_losses(logits, soft, taught, temperature=self.temperature)
        if self.hard_share == 0 or "mask" not in batch:
            return distance
        hard = hard_losses(logits, batch["mask"], kind=self.loss_kind, class_weights=self.class_weights)
        labelled = ((batch["mask"] >= 0) & (batch["mask"] < logits.shape[1])).flatten(1).any(dim=1)
        # A tile that has just one of the two learns from that alone, in full.
        share = torch.where(taught.flatten(1).any(dim=1), torch.where(labelled, self.hard_share, 0.0), 1.0)
        return share * hard + (1 - share) * distance

    def training_step(self, batch: Any, batch_idx: int = 0) -> Tensor:
        """The weighted loss of a batch, a float32 scalar."""
        parts = self._parts(batch)
        losses = self.tile_losses(self(parts["image"]), parts)
        weights = parts.get("weight")
        loss = losses.mean() if weights is None else weighted_mean(losses, weights)
        self.losses.append(loss.detach())
        return loss

    def on_train_epoch_start(self) -> None:
        """Forget the losses of the epoch before."""
        self.losses.clear()

    def configure_optimizers(self) -> Any:
        """AdamW, or what the configuration names, and the schedule where the steps are known."""
        # Fused is a tenth of a step faster on processors; on cards Lightning cannot clip gradients with it in 16 bit.
        is_fused = self.device.type == "cpu"
        optimizer = make_optimizer(
            self.config, self.parameters(), lr=self.learning_rate, weight_decay=self.weight_decay, is_fused=is_fused
        )  # fmt: skip
        if self.restored is not None:
            optimizer.load_state_dict(self.restored["optimizer"])
        if self.steps is None:
            return optimizer
        total = self.steps
        schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: rate(step, total))
        if self.restored is not None:
            schedule.load_state_dict(self.restored["schedule"])
            for group, last in zip(optimizer.param_groups, self.restored["schedule"]["_last_lr"], strict=True):
                group["lr"] = last  # making the schedule has set it back to that of step 0
        return {"optimizer": optimizer, "lr_scheduler": {"scheduler": schedule, "interval": "step"}}

    def _parts(self, batch: Any) -> dict[str, Tensor]:
        if isinstance(batch, Mapping):
            return dict(batch)
        if not 2 <= len(batch) <= 3:
            raise DataError(
                "A training batch has {parts} parts.",
                remedy="Give (image, mask) or (image, mask, weight), as DDOQDistilledDataset does.",
                code="train.batch",
                parts=len(batch),
            )
        parts = {"image": batch[0]}
        is_soft = self.use_soft_labels or (batch[1].ndim == 4 and batch[1].is_floating_point() and batch[1].shape[1] == self.classes)
        if is_soft and batch[1].ndim != 4:
            raise DataError(
                "use_soft_labels is set, and the batch carries masks.",
                remedy="Give DDOQDistilledDataset soft_labels, or set use_soft_labels to false.",
                code="train.no_soft_labels",
            )
        parts["soft" if is_soft else "mask"] = batch[1] if is_soft or batch[1].ndim == 3 else batch[1][:, 0]
        if len(batch) == 3:
            parts["weight"] = batch[2]
        return parts


def rate(step: int, steps: int) -> float:
    """The learning rate at a step as a share of the highest: a rise over the first tenth, then half a cosine."""
    rise = max(1, round(WARM_UP * steps))
    if step < rise:
        return (step + 1) / rise
    done = min(1.0, (step - rise) / max(1, steps - rise))
    return LAST_RATE + (1 - LAST_RATE) * 0.5 * (1 + math.cos(math.pi * done))
