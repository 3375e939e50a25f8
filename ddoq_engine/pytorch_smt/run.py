"""A configuration of pytorch-smt, done: the decoding pipeline on its images, or the tiles of a study chosen."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from ddoq_engine import devices, jobs, pipeline
from ddoq_engine.errors import DeviceError, SettingsError
from ddoq_engine.files import absolute as absolute_name
from ddoq_engine.files import aside
from ddoq_engine.messages import Message
from ddoq_engine.progress import Progress
from ddoq_engine.pytorch_smt.config import SECTION, DecodeConfig, MedoidConfig, read_config
from ddoq_engine.pytorch_smt.distillation import VaeDdoqDistillationPipeline, VaeDdoqDistillationResult
from ddoq_engine.pytorch_smt.image_files import load_images
from ddoq_engine.pytorch_smt.results import load_ddoq_results, save_ddoq_results
from ddoq_engine.pytorch_smt.vae_files import load_vae
from ddoq_engine.rasters.image_formats import resolve_format
from ddoq_engine.settings.document import SHARED, absolute, check_document, merge
from ddoq_engine.study.artefacts import PEER_RESULTS
from ddoq_engine.study.folder import Study
from ddoq_engine.study.tensors import write_torch

Listen = Callable[[dict[str, Any]], None]
PLACES = {"seed": "random_seed", "device": "device"}  # what is shared by all our stages, in pytorch-smt's words


@dataclass(frozen=True)
class ConfigResult:
    """What came of a configuration: the decoded images, or the outcome of each stage of the study; and the files beside."""

    decoded: VaeDdoqDistillationResult | None
    outcomes: Mapping[str, pipeline.Outcome]
    written: tuple[Path, ...]


@dataclass
class _Voice:
    """A listener that hands on the events of the protocol; no record is kept where there is no study."""

    listen: Listen
    stop: Callable[[], bool]
    begun: float

    def progress(self, fraction: float, message: Message) -> None:
        elapsed = time.monotonic() - self.begun
        left = max(0.0, round(elapsed * (1 - fraction) / fraction, 1)) if fraction > 0.05 else None
        self.listen({"v": 1, "event": "progress", "fraction": round(fraction, 4), "seconds_left": left, **message.as_json()})

    def note(self, level: str, message: Message) -> None:
        self.listen({"v": 1, "event": "log", "level": level, **message.as_json()})

    def metric(self, name: str, values: dict[str, float]) -> None:
        self.listen({"v": 1, "event": "metric", "name": name, "values": values})

    def should_stop(self) -> bool:
        return self.stop()


def run_config(
    config: str | Path,
    study: str | Path | None = None,
    rasters: Sequence[str | Path] = (),
    *,
    listen: Listen | None = None,
    stop: Callable[[], bool] | None = None,
    **settings: Any,
) -> ConfigResult:
    """Do what a configuration of pytorch-smt asks for, as `ddoq run --config FILE [STUDY RASTER...]` does.

    With `mode: ddoq-vae-distill` (or `vae_decode`) its decoding pipeline runs on the files that it names; else the tiles of
    `study` are chosen, which `rasters` are cut into. `settings` win over the file: `dataset_distillation={...}` with its own
    keys, `seed`, `device` and `threads`; for a study also those of single stages, as in `run_study`.

    A device that this machine lacks is not refused, as configurations travel: a warning says so, and the best there is is taken.
    Raises `SettingsError` for what has no meaning here, with the way to convert it, and all that pipeline or stages raise.
    """
    tell = _Voice(listen or _nobody, stop or _never, time.monotonic())
    changes = {name: settings[name] for name in PLACES if settings.get(name) is not None}
    own = {PLACES[name]: value for name, value in changes.items()} | dict(settings.pop(SECTION, None) or {})
    plan = read_config(config, own)
    if plan.device is not None:
        plan = plan.model_copy(update={"device": _device(plan.device, Progress(tell))})
    if isinstance(plan, DecodeConfig):
        others = [name for name in settings if name not in SHARED]
        if study is not None or rasters or others:
            raise SettingsError(
                "{config} decodes the images that it names itself, so {given} has no meaning.",
                remedy="Leave it away, or set mode: medoid to choose tiles of a study.",
                code="smt.decode_study",
                config=config,
                given=study or ", ".join(others),
            )
        threads = int(settings.get("threads") or 0) or max(1, (os.cpu_count() or 1) // 2)
        with devices.limited_threads(threads):
            return ConfigResult(_decode(plan, Progress(tell)), {}, ())
    if study is None:
        raise SettingsError(
            "{config} chooses tiles of a study, and none is named.",
            remedy="Name it, with its rasters: ddoq run --config {config} STUDY RASTER...",
            code="smt.no_study",
            config=config,
        )
    return _choose(plan, study, rasters, settings, tell)


def pipeline_of(plan: DecodeConfig, *, progress: Progress = Progress()) -> VaeDdoqDistillationPipeline:  # noqa: B008
    """The pipeline of a plan, with its autoencoder and images; nothing has run yet. Raises what `load_vae` and `load_images` do."""
    vae = load_vae(plan.vae_config_path, plan.vae_checkpoint_path)
    images = load_images(
        plan.dataset_config_path, plan.dataset_key, size_px=vae.size_px, bands=vae.in_channels, batch_size=plan.batch_size,
        num_workers=plan.num_workers, progress=progress,
    )  # fmt: skip
    kind = resolve_format(plan.distilled_image_format, images.paths[:1], vae.in_channels)
    means, stds = images.units(for_the_eye=kind in ("png", "jpg"))
    return VaeDdoqDistillationPipeline(
        vae, images.loader, plan.output_dir, plan.k, plan.device, plan.latent, plan.latent_reduction, plan.weight_mode,
        plan.distilled_image_format, plan.output_size, plan.kmeans_max_iter, plan.kmeans_batch_size, plan.random_seed,
        band_means=means, band_stds=stds,
    )  # fmt: skip


def _decode(plan: DecodeConfig, progress: Progress) -> VaeDdoqDistillationResult:
    with torch.random.fork_rng(devices=[]):  # a data loader draws a seed for its workers
        return pipeline_of(plan, progress=progress.part(0, 0.2)).run(progress=progress.part(0.2, 1))


def _choose(plan: MedoidConfig, study: str | Path, rasters: Sequence[str | Path], settings: dict[str, Any], tell: _Voice) -> ConfigResult:
    named = check_document(plan.document())
    if rasters:
        named = merge(named, {"tile": {"rasters": [absolute_name(raster) for raster in rasters]}})
    stages = {name: value for name, value in settings.items() if name not in PLACES}
    document = pipeline.document_for(study, merge(named, check_document(absolute(stages))))
    outcomes = jobs.run_all(study, document, emit=tell.listen, stop=tell.stop)
    return ConfigResult(None, outcomes, _write_results(plan, Study.open(study)))


def _write_results(plan: MedoidConfig, study: Study) -> tuple[Path, ...]:
    """The chosen tiles, as positions in the study's tiles.parquet, and their weights: at the paths that the plan names."""
    indices, weights = load_ddoq_results(study.path_of(PEER_RESULTS))
    written = []
    if plan.output_ddoq_results_path is not None:
        save_ddoq_results(indices, weights, plan.output_ddoq_results_path)
        written.append(plan.output_ddoq_results_path)
    for path, tensor in ((plan.output_indices_path, torch.tensor(indices)), (plan.output_weights_path, weights)):
        if path is not None:
            with aside(path) as target:
                write_torch(target, tensor)
            written.append(path)
    return tuple(written)


def _device(name: str, progress: Progress) -> str:
    """The device that is asked for, or the best there is where this machine lacks it."""
    try:
        devices.resolve(name)
    except DeviceError:
        taken = devices.resolve("auto")
        progress.note(
            "The configuration asks for the device {device}, which this machine does not have: {taken} is taken, which may be slower.",
            code="smt.device",
            level="warning",
            device=name,
            taken=taken.type,
        )
        return taken.type
    return name


def _nobody(event: dict[str, Any]) -> None:
    """Hear nothing."""


def _never() -> bool:
    return False
