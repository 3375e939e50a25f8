"""Decode the centroids of the VAE's own latents into a small set of synthetic tiles with weights."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ddoq_engine import devices
from ddoq_engine.encoders.latents import Latents, reduced, store_latents, variance
from ddoq_engine.progress import Progress
from ddoq_engine.quantization.budget import check_budget, find_budget
from ddoq_engine.quantization.cells import cell_means
from ddoq_engine.quantization.points import Scratch
from ddoq_engine.quantization.quantizer import Codebook, quantize
from ddoq_engine.rasters.image_formats import resolve_format
from ddoq_engine.seeds import generator
from ddoq_engine.selection import medoids
from ddoq_engine.selection.weights import weigh
from ddoq_engine.settings.decode import DecodeSettings
from ddoq_engine.stages import decode_images
from ddoq_engine.stages.decode_files import DecodedSet, save
from ddoq_engine.stages.decode_space import DecodeSpace, open_space
from ddoq_engine.study import artefacts
from ddoq_engine.study.folder import StageStudy
from ddoq_engine.study.record import StudyRecord, TiledStudy, open_tiles


@dataclass(frozen=True)
class _Job:
    """What is decoded, how, and where latents are kept meanwhile."""

    settings: DecodeSettings
    study: StageStudy
    tiled: TiledStudy
    scratch: Path

    @property
    def share_mb(self) -> int:
        """The memory of one of the four that take some: tiles that are kept, a batch, latents, what is made of them."""
        return self.settings.memory_mb // 4


def decode(settings: DecodeSettings, study: StageStudy, progress: Progress) -> None:
    """Quantize the VAE's latents and decode each centroid into a tile in the raster's own units."""
    tiled = open_tiles(study, memory_mb=settings.memory_mb // 4)
    check_budget(settings.budget, len(tiled.table))
    kind = _format(settings, tiled.record)
    begins = 0.55 if settings.joint != "none" else 0.05
    space = open_space(settings, study, tiled, progress.part(0, begins))
    with tempfile.TemporaryDirectory(dir=study.work, ignore_cleanup_errors=True) as folder:
        job = _Job(settings, study, tiled, Path(folder))
        decoded = _distil(job, space, kind, progress.part(begins, 0.9))
        save(decoded, settings, study, tiled, progress.part(0.95, 1))
        explained = 1 - decoded.codebook.distortion / max(variance(decoded.vectors), 1e-300)
    quality = study.load(artefacts.DECODE_QUALITY)
    shown = {f"{name}_{arm}": quality[arm][name] for name in ("sharpness", "shift") for arm in ("decoded", "medoid")}
    study.figures = {"budget": len(decoded.images), "format": kind, "classes": len(space.classes), "explained": explained, **shown}


def _distil(job: _Job, space: DecodeSpace, kind: str, progress: Progress) -> DecodedSet:
    """Encode all tiles, find their cells, decode a latent of each, and measure what came of it."""
    settings, device = job.settings, devices.resolve(job.settings.device)
    latents = store_latents(
        space.encoder, space.tiles, job.scratch / "latents.npy", device=device, memory_mb=job.share_mb,
        drawn=settings.seed if settings.latent == "z" else None, progress=progress.part(0, 0.4),
    )  # fmt: skip
    vectors = reduced(latents, space.encoder.latent_shape(), settings.latent_reduction)
    codebook = _quantize(job, vectors, progress.part(0.4, 0.7))
    is_whole = settings.latent_reduction == "flatten"
    to_decode = (codebook.centroids if is_whole else cell_means(latents, codebook.cells, codebook.budget)).astype(np.float32)
    chosen = medoids.choose(vectors, codebook.cells, codebook.centroids, squared_distances=codebook.squared_distances)
    weights = weigh(codebook.masses, settings.weights, normalisation=settings.normalisation)
    decoded = DecodedSet(vectors, codebook, to_decode, chosen, weights, kind, has_masks=bool(space.classes))
    images = decode_images.write_images(
        job.study.outbox(artefacts.DECODED),
        space,
        job.tiled,
        decoded,
        device=device,
        memory_mb=job.share_mb,
        progress=progress.part(0.7, 0.8),
    )
    found = decode_images.compare(images, job.tiled.tiles, decoded, memory_mb=job.share_mb, progress=progress.part(0.8, 1))
    job.study.save(artefacts.DECODE_QUALITY, decode_images.table(*found, decoded, job.tiled.tiles))
    return decoded


def _format(settings: DecodeSettings, record: StudyRecord) -> str:
    """The format to write in. Raises `DataError` where it cannot hold the bands or the values of one of the rasters."""
    types = sorted({name for raster in record.rasters for name in raster.dtypes})
    return resolve_format(settings.format, [record.rasters[0].path], len(record.rasters[0].bands), types)


def _quantize(job: _Job, vectors: Latents, progress: Progress) -> Codebook:
    """The cells of decode space (N, D), on the processor: latents are long, and stay on the disk where memory has no room for them."""
    seed, scratch = job.settings.seed, Scratch(job.scratch / "scaled.f32")
    budget, end = job.settings.budget, 0.0
    if budget == "auto":
        end, most = 0.4, min(max(scratch.numbers // vectors.shape[1], 1), len(vectors))
        sample = vectors[np.sort(generator(seed, "decode").choice(len(vectors), most, replace=False))]
        budget, curve = find_budget(sample, "auto", seed=seed, device="cpu", progress=progress.part(0, end))
        job.study.save(artefacts.DECODE_CURVE, {**curve, "budget": budget})
    return quantize(vectors, budget, seed=seed, scratch=scratch, progress=progress.part(end, 1))
