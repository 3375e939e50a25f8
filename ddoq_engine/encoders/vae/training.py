"""Training: epoch after epoch, each a function of the seed and its number, so that a resumed run is the undisturbed one."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch.amp.grad_scaler import GradScaler

from ddoq_engine.encoders.batches import kept
from ddoq_engine.encoders.vae import checkpoint
from ddoq_engine.encoders.vae.augmentation import draw, turn
from ddoq_engine.encoders.vae.loss import annealing, kl_divergence, mask_loss, nt_xent, reconstruction_loss, valid_shares
from ddoq_engine.encoders.vae.model import GenericVariationalAutoencoder
from ddoq_engine.encoders.vae.options import TrainingPlan
from ddoq_engine.encoders.vae.pooling import pooled
from ddoq_engine.encoders.vae.randomness import seeded
from ddoq_engine.encoders.vae.views import Views, views_of
from ddoq_engine.errors import DeviceError, ModelError
from ddoq_engine.progress import Progress
from ddoq_engine.seeds import derive, generator
from ddoq_engine.tiles import TileSource

GRADIENT_NORM = 1.0
FEWEST_PER_EPOCH = 512
FEWEST_FOR_VALIDATION = 20  # of fewer tiles none is held out
JUDGING = -1  # in place of an epoch's number: what is hidden of held-out tiles is the same in all epochs


@dataclass(frozen=True)
class Losses:
    """Means over the tiles of an epoch: the loss, and its terms before they are weighted."""

    total: float
    reconstruction: float
    kl: float
    contrast: float = 0.0
    mask: float = 0.0


@dataclass(frozen=True)
class Epoch:
    """What an epoch ended with. Without held-out tiles `validation` repeats `train`."""

    number: int
    train: Losses
    validation: Losses


@dataclass
class TrainingState:
    """All that the next epoch depends on, besides the tiles and the plan."""

    optimiser: torch.optim.Optimizer
    scaler: GradScaler
    history: list[Epoch] = field(default_factory=list)
    best: dict[str, torch.Tensor] = field(default_factory=dict)

    @property
    def best_epoch(self) -> int:
        """The number of the epoch with the least validation loss, the first of equals."""
        return min(self.history, key=lambda epoch: epoch.validation.total).number


def train(
    model: GenericVariationalAutoencoder,
    tiles: TileSource,
    plan: TrainingPlan,
    *,
    seed: int,
    device: torch.device,
    path: Path | None,
    key: str,
    progress: Progress,
) -> Iterator[Epoch]:
    """Train in place and yield after each epoch; at the end the model has the weights of the best one.

    Goes on from the checkpoint at `path`, if it carries `key`: the epochs done before are yielded first, at once. Raises
    `ModelError` where the loss is no number any more, `DeviceError` where the device runs out of memory.
    """
    model.to(device)
    state = TrainingState(
        torch.optim.AdamW(model.parameters(), lr=plan.learning_rate, weight_decay=plan.weight_decay),
        GradScaler(device.type, enabled=half_type(device, plan) is torch.float16),
    )
    stored = None if path is None else checkpoint.read(path, key=key)
    if stored is not None:
        _resume(model, state, stored)
        yield from state.history
    if not is_finished(state.history, plan):
        learning, held_out = split(tiles, plan, seed=seed)
        learners = kept(tiles, learning, memory_mb=plan.cache_mb, progress=progress.part(0.0, 0.05))
        judges = kept(tiles, held_out, memory_mb=plan.cache_mb, progress=progress.part(0.05, 0.06))
    while not is_finished(state.history, plan):
        number = len(state.history)
        part = progress.part(0.06 + 0.94 * number / plan.epochs, 0.06 + 0.94 * (number + 1) / plan.epochs)
        try:
            learnt = learn(model, learners, plan, state, seed=seed, epoch=number, device=device, progress=part)
            judged = judge(model, judges, plan, seed=seed, device=device, progress=part) if len(judges) else learnt
        except torch.cuda.OutOfMemoryError as error:
            raise DeviceError(
                "The device ran out of memory while the encoder learnt.",
                remedy="Lower the encoder's batch_size (now {batch_size}), or use another device.",
                code="vae.out_of_memory",
                batch_size=plan.batch_size,
            ) from error
        check_finite(learnt, number)
        state.history.append(Epoch(number, learnt, judged))
        if state.best_epoch == number:
            state.best = {name: value.detach().clone() for name, value in model.state_dict().items()}
        if path is not None:
            checkpoint.write(path, _as_stored(model, state), key=key)
        yield state.history[-1]
    model.load_state_dict(state.best)


def learn(
    model: GenericVariationalAutoencoder,
    tiles: TileSource,
    plan: TrainingPlan,
    state: TrainingState,
    *,
    seed: int,
    epoch: int,
    device: torch.device,
    progress: Progress,
) -> Losses:
    """One epoch of steps over the tiles that `order_of` gives."""
    order = order_of(len(tiles), plan, seed=seed, epoch=epoch)
    batches = [order[start : start + plan.batch_size] for start in range(0, len(order), plan.batch_size)]
    steps = len(batches) * plan.epochs
    sums = torch.zeros(len(fields(Losses)), dtype=torch.float64, device=device)
    model.train()
    for index, rows in enumerate(batches):
        progress.report(index / len(batches), "Epoch {epoch} of at most {epochs}", code="vae.epoch", epoch=epoch + 1, epochs=plan.epochs)
        step = epoch * len(batches) + index
        for group in state.optimiser.param_groups:
            group["lr"] = learning_rate(step, steps, plan)
        ids, when = [tiles.tile_ids[row] for row in rows], (epoch, index)
        batch = turn(tiles.read(rows), draw(seed, when, ids))
        views = views_of(batch, ids, plan, depth=model.depth, seed=seed, when=when, device=device)
        with seeded(derive(seed, "step", epoch, index), device) as noise:
            loss, parts = losses(model, views, plan, noise=noise, beta=plan.beta * annealing(step, int(plan.warmup * steps)))
            state.optimiser.zero_grad(set_to_none=True)
            state.scaler.scale(loss).backward()  # type: ignore[no-untyped-call]
        state.scaler.unscale_(state.optimiser)
        torch.nn.utils.clip_grad_norm_(model.parameters(), GRADIENT_NORM)
        state.scaler.step(state.optimiser)
        state.scaler.update()
        sums += parts * len(rows)
    return Losses(*(sums / len(order)).tolist())


@torch.no_grad()
def judge(
    model: GenericVariationalAutoencoder, tiles: TileSource, plan: TrainingPlan, *, seed: int, device: torch.device, progress: Progress
) -> Losses:
    """The losses on held-out tiles, with the posterior's mean and all of beta, so that epochs can be compared."""
    sums = torch.zeros(len(fields(Losses)), dtype=torch.float64, device=device)
    model.eval()
    for start in range(0, len(tiles), plan.batch_size):
        progress.check()
        rows = np.arange(start, min(start + plan.batch_size, len(tiles)))
        ids, when = [tiles.tile_ids[int(row)] for row in rows], (JUDGING, start)
        views = views_of(tiles.read(rows), ids, plan, depth=model.depth, seed=seed, when=when, device=device)
        sums += losses(model, views, plan, noise=None, beta=plan.beta)[1] * len(rows)
    return Losses(*(sums / len(tiles)).tolist())


def losses(
    model: GenericVariationalAutoencoder,
    views: Views,
    plan: TrainingPlan,
    *,
    noise: torch.Generator | None,
    beta: float,
) -> tuple[torch.Tensor, torch.Tensor]:
    """The loss of a batch, for the gradient, and (5,) float64: it and its terms. Without `noise` the mean is decoded."""
    values, device = views.values, views.values.device
    half = half_type(device, plan)
    shares = valid_shares(views.valid, model.depth)
    shape = (len(values), model.latent_channels, *shares.shape[1:])
    # Drawn on the processor, so that every device trains with the same noise.
    drawn = None if noise is None else torch.randn(shape, generator=noise).to(device)
    with torch.autocast(device.type, dtype=half, enabled=half is not None):
        output, mu, logvar = model(views.shown, drawn)
        other = None if views.second is None else model.encode(views.second[0])[0]
    bands = values.shape[1] - plan.classes
    reconstruction = reconstruction_loss(output[:, :bands], values[:, :bands], views.valid, kind=plan.reconstruction)
    kl = kl_divergence(mu, logvar, shares > 0, free_bits=plan.free_bits)
    total, contrast, mask = reconstruction + beta * kl, torch.zeros_like(kl), torch.zeros_like(kl)
    if views.second is not None and other is not None:
        _, valid, whose = views.second
        there = valid_shares(valid, model.depth)
        seen = (shares.sum((1, 2)) > 0) & (there.sum((1, 2)) > 0)
        contrast = nt_xent(pooled(mu, shares)[seen], pooled(other, there)[seen], whose[seen], temperature=plan.temperature)
        total = total + plan.contrast * contrast
    if plan.classes:
        mask = mask_loss(output[:, bands:], values[:, bands:], views.valid)
        total = total + plan.mask_weight * mask
    return total, torch.stack([total, reconstruction, kl, contrast, mask]).detach().double()


def split(tiles: TileSource, plan: TrainingPlan, *, seed: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Positions of the tiles to learn from and of those held out: the ones whose id hashes lowest, whatever their order."""
    count = min(int(plan.validation * len(tiles)), plan.validation_tiles) if len(tiles) >= FEWEST_FOR_VALIDATION else 0
    ranks = np.argsort([derive(seed, "validation", tile_id) for tile_id in tiles.tile_ids], kind="stable")
    return np.sort(ranks[count:]), np.sort(ranks[:count])


def order_of(count: int, plan: TrainingPlan, *, seed: int, epoch: int) -> npt.NDArray[np.int64]:
    """The positions of an epoch's tiles, out of `count`: each once, in an order of the epoch's own.

    Of more than `tiles_per_epoch` that many; few come round again until there are enough for the steps that learning takes.
    """
    wanted = min(max(count, min(FEWEST_PER_EPOCH, plan.tiles_per_epoch)), plan.tiles_per_epoch)
    rounds = -(-wanted // count)
    return np.concatenate([generator(seed, "order", epoch, turn).permutation(count) for turn in range(rounds)])[:wanted]


def learning_rate(step: int, steps: int, plan: TrainingPlan) -> float:
    """The rate at a step: constant, or half a cosine from the full rate down to a hundredth of it."""
    if plan.schedule == "constant":
        return plan.learning_rate
    return plan.learning_rate * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * step / max(steps, 1))))


def is_finished(history: list[Epoch], plan: TrainingPlan) -> bool:
    """Whether all epochs are done, or `patience` of them passed without a better validation loss."""
    if len(history) >= plan.epochs:
        return True
    best = min((epoch.validation.total, epoch.number) for epoch in history)[1] if history else 0
    return plan.patience > 0 and len(history) - 1 - best >= plan.patience


def half_type(device: torch.device, plan: TrainingPlan) -> torch.dtype | None:
    """The short float of mixed precision: on CUDA bfloat16 where it has it, else float16; None elsewhere or where unwanted."""
    if device.type != "cuda" or plan.precision == "full":
        return None
    return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16


def check_finite(found: Losses, epoch: int) -> None:
    """Raise `ModelError` where training has run away."""
    if not math.isfinite(found.total):
        raise ModelError(
            "The encoder's loss is no number after epoch {epoch}.",
            remedy="Lower the encoder's learning_rate, and check that the bands hold no infinite values.",
            code="vae.diverged",
            epoch=epoch + 1,
        )


def _as_stored(model: GenericVariationalAutoencoder, state: TrainingState) -> dict[str, Any]:
    return {
        "history": [asdict(epoch) for epoch in state.history],
        "best": state.best,
        "model": model.state_dict(),
        "optimiser": state.optimiser.state_dict(),
        "scaler": state.scaler.state_dict(),
    }


def _resume(model: GenericVariationalAutoencoder, state: TrainingState, stored: dict[str, Any]) -> None:
    state.history = [Epoch(epoch["number"], Losses(**epoch["train"]), Losses(**epoch["validation"])) for epoch in stored["history"]]
    state.best = stored["best"]
    model.load_state_dict(stored["model"])
    state.optimiser.load_state_dict(stored["optimiser"])
    state.scaler.load_state_dict(stored["scaler"])
