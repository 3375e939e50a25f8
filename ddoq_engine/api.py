"""The one public door of the engine for Python: our own verbs, and the names that users of pytorch-smt know.

    from ddoq_engine import run_study, Study
    run_study("study", ["scene.tif"], budget=40, labels="truth.tif")

Nothing heavy is loaded before a name is used.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ddoq_engine.encoders.vae.model import GenericVariationalAutoencoder
    from ddoq_engine.errors import Cancelled, DdoqError
    from ddoq_engine.pipeline import Outcome
    from ddoq_engine.progress import Progress
    from ddoq_engine.pytorch_smt.clustering import KMeansClusteringTool
    from ddoq_engine.pytorch_smt.distillation import VaeDdoqDistillationPipeline, VaeDdoqDistillationResult
    from ddoq_engine.pytorch_smt.export import export_for_pytorch_smt
    from ddoq_engine.pytorch_smt.kmeans import MiniBatchKMeans
    from ddoq_engine.pytorch_smt.latents import extract_all_latents
    from ddoq_engine.pytorch_smt.loading import load_vae_ddoq_results
    from ddoq_engine.pytorch_smt.results import load_ddoq_results, save_ddoq_results
    from ddoq_engine.pytorch_smt.run import run_config
    from ddoq_engine.quantization.elbow import find_optimal_k_elbow_method
    from ddoq_engine.segmentation.dataset import DDOQDistilledDataset
    from ddoq_engine.segmentation.student import StudentSegmentationModel
    from ddoq_engine.study.folder import Study

__all__ = [
    "Cancelled",
    "DDOQDistilledDataset",
    "DdoqError",
    "GenericVariationalAutoencoder",
    "KMeansClusteringTool",
    "MiniBatchKMeans",
    "Progress",
    "StudentSegmentationModel",
    "Study",
    "VaeDdoqDistillationPipeline",
    "VaeDdoqDistillationResult",
    "export_for_pytorch_smt",
    "export_study",
    "extract_all_latents",
    "find_optimal_k_elbow_method",
    "load_ddoq_results",
    "load_vae_ddoq_results",
    "run_config",
    "run_job",
    "run_round",
    "run_stage",
    "run_study",
    "save_ddoq_results",
]

PLACES = {
    "Cancelled": "errors",
    "DDOQDistilledDataset": "segmentation.dataset",
    "DdoqError": "errors",
    "GenericVariationalAutoencoder": "encoders.vae.model",
    "KMeansClusteringTool": "pytorch_smt.clustering",
    "MiniBatchKMeans": "pytorch_smt.kmeans",
    "Progress": "progress",
    "StudentSegmentationModel": "segmentation.student",
    "Study": "study.folder",
    "VaeDdoqDistillationPipeline": "pytorch_smt.distillation",
    "VaeDdoqDistillationResult": "pytorch_smt.distillation",
    "export_for_pytorch_smt": "pytorch_smt.export",
    "extract_all_latents": "pytorch_smt.latents",
    "find_optimal_k_elbow_method": "quantization.elbow",
    "load_ddoq_results": "pytorch_smt.results",
    "load_vae_ddoq_results": "pytorch_smt.loading",
    "run_config": "pytorch_smt.run",
    "save_ddoq_results": "pytorch_smt.results",
}

Listen = Callable[[dict[str, Any]], None]


def run_stage(
    name: str, study: str | Path, *, listen: Listen | None = None, stop: Callable[[], bool] | None = None, **settings: Any
) -> Outcome:
    """Run one stage of a study, as `ddoq NAME STUDY` does; it is skipped where the same was done before.

    `settings` are those of the stage, over those that the study was run with; `ddoq NAME --help` lists them. `listen` hears
    the events of the protocol; `stop` tells whether to end. Raises `SettingsError`, what the stage raises, or `Cancelled`.
    """
    from ddoq_engine import pipeline
    from ddoq_engine.settings.document import absolute

    given = pipeline.settings_for(study, _stage(name), absolute({name: settings}))
    return pipeline.run(name, study, given, emit=listen or _nobody, stop=stop or _never)


def run_study(
    study: str | Path,
    rasters: Sequence[str | Path],
    *,
    budget: int | str | None = None,
    labels: str | Path | None = None,
    draws: int | None = None,
    listen: Listen | None = None,
    stop: Callable[[], bool] | None = None,
    **settings: Any,
) -> dict[str, Outcome]:
    """Do the whole job, as `ddoq run` does: tile, encode, select; with `labels` also label, train and predict; the report.

    `draws` compares with random tiles, so many times, where the labels are a raster that covers the study.

    `settings` are those of single stages, such as `tile={"size_px": 64}, train={"steps": 900}`, or `seed`, `threads` and
    `device` for all of them; they win over those that the study was run with. A label raster is also what the map is compared
    with. Gives the outcome of each stage, by name.
    """
    from ddoq_engine import jobs, pipeline
    from ddoq_engine.settings.document import absolute, check_document, with_labels

    named: dict[str, dict[str, Any]] = {"tile": {"rasters": [str(path) for path in rasters]}}
    if budget is not None:
        named["select"] = {"budget": budget}
    if labels is not None:
        named |= with_labels(str(labels), draws=draws)
    joined = {section: {**values, **(settings.pop(section, None) or {})} for section, values in named.items()}
    document = pipeline.document_for(study, check_document(absolute({**joined, **settings})))
    return jobs.run_all(study, document, emit=listen or _nobody, stop=stop or _never)


def run_round(
    study: str | Path,
    *,
    budget: int | None = None,
    listen: Listen | None = None,
    stop: Callable[[], bool] | None = None,
    **settings: Any,
) -> dict[str, Outcome]:
    """Do a turn of active learning, as `ddoq round` does: masks of the labels, the student on from the present one, the next tiles.

    `budget`: how many tiles to ask for. `settings` are those of single stages, such as `train={"steps": 300}`, or `seed`,
    `threads` and `device` for all of them. Gives the outcome of each stage, by name.
    """
    from ddoq_engine import jobs, pipeline
    from ddoq_engine.settings.document import absolute, check_document

    if budget is not None:
        settings["next_round"] = {"budget": budget, **(settings.get("next_round") or {})}
    document = pipeline.document_for(study, check_document(absolute(settings)))
    return jobs.run_round(study, document, emit=listen or _nobody, stop=stop or _never)


def run_job(
    name: str, study: str | Path, /, *, listen: Listen | None = None, stop: Callable[[], bool] | None = None, **settings: Any
) -> dict[str, Any]:
    """Do a job that is no stage, as its command does: export_model, merge_labels, settle_conflict or copy_study; its figures.

    `settings` are those of the job; `ddoq merge-labels --help` lists them, with what they mean. Raises `SettingsError`, what the
    job raises, or `Cancelled`.
    """
    from ddoq_engine import jobs, pipeline
    from ddoq_engine.settings.document import absolute

    given = pipeline.settings_for(study, _job(name), absolute({name: settings}))
    return jobs.run_job(name, study, given, emit=listen or _nobody, stop=stop or _never)


def export_study(
    study: str | Path,
    folder: str | Path,
    *,
    format: str = "pairs",
    listen: Listen | None = None,
    stop: Callable[[], bool] | None = None,
    **settings: Any,
) -> dict[str, Any]:
    """Write the labelled tiles into a folder for other programs, as `ddoq export` does: pairs, coco, pytorch-smt, stac or all.

    `settings` are the others of `ddoq export --help`. Gives format, folder, and how many images and masks were written.
    Raises `StudyError` where the labels are not there or out of date, `StorageError` where the folder holds other things.
    """
    from ddoq_engine import jobs
    from ddoq_engine.settings.document import absolute

    given = absolute({"export": {**settings, "folder": str(folder), "format": format}})
    return jobs.export(study, jobs.export_settings(study, given), emit=listen or _nobody, stop=stop or _never)


def _stage(name: str) -> str:
    from ddoq_engine.errors import SettingsError
    from ddoq_engine.pipeline import STAGES

    if name not in STAGES:
        raise SettingsError(
            "There is no stage {name}.", remedy="The stages are {stages}.", code="api.stage", name=name, stages=", ".join(STAGES)
        )
    return name


def _job(name: str) -> str:
    from ddoq_engine.errors import SettingsError
    from ddoq_engine.settings.document import JOBS

    if name not in JOBS:
        raise SettingsError("There is no job {name}.", remedy="The jobs are {jobs}.", code="api.job", name=name, jobs=", ".join(JOBS))
    return name


def _nobody(event: dict[str, Any]) -> None:
    """Hear nothing."""


def _never() -> bool:
    return False


def __getattr__(name: str) -> Any:
    if name not in PLACES:
        raise AttributeError(f"ddoq_engine.api has no name {name!r}; it has {', '.join(__all__)}")
    return getattr(import_module(f"ddoq_engine.{PLACES[name]}"), name)
