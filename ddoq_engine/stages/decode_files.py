"""The tables of a decoded set: ours, and those that users of pytorch-smt know. Files are named from the study's folder."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from ddoq_engine.encoders.latents import Latents
from ddoq_engine.progress import Progress
from ddoq_engine.quantization.quantizer import Codebook
from ddoq_engine.settings.decode import DecodeSettings
from ddoq_engine.study import artefacts, distilled_files
from ddoq_engine.study.folder import StageStudy
from ddoq_engine.study.record import TiledStudy

LARGEST_PT = 1 << 28  # bytes of embeddings.pt: torch writes a tensor by way of memory


@dataclass(frozen=True)
class DecodedSet:
    """K decoded tiles of format `kind`, with `weights` (K,), and the N tiles that they stand for.

    vectors: (N, D), what the tiles are compared by, and their codebook. latents: float32 (K, L), what is decoded. medoids: (K,)
    positions of the real tiles nearest to the centroids.
    """

    vectors: Latents
    codebook: Codebook
    latents: Latents
    medoids: npt.NDArray[np.int64]
    weights: npt.NDArray[np.float64]
    kind: str
    has_masks: bool

    @property
    def images(self) -> list[str]:
        """The K images, named from the study's folder."""
        return [f"{artefacts.DECODED.path}/{distilled_files.image_name(cell, self.kind)}" for cell in range(self.codebook.budget)]

    @property
    def masks(self) -> list[str | None]:
        """Their masks, None where there are none."""
        names = [f"{artefacts.DECODED.path}/{distilled_files.mask_name(cell)}" for cell in range(self.codebook.budget)]
        return [name if self.has_masks else None for name in names]


def save(decoded: DecodedSet, settings: DecodeSettings, study: StageStudy, tiled: TiledStudy, progress: Progress) -> None:
    """Write codebook, members and the peer's files; `embeddings.pt` only up to `LARGEST_PT`, as the manifest says."""
    vectors, codebook, ids = decoded.vectors, decoded.codebook, tiled.tiles.tile_ids
    centroids = codebook.centroids.astype(np.float32)
    study.save(artefacts.DECODE_CODEBOOK, {"centroids": centroids, "masses": codebook.masses, "latents": decoded.latents})
    distances = np.sqrt(codebook.squared_distances).astype(np.float32)
    study.save(artefacts.DECODE_MEMBERS, pd.DataFrame({"tile_id": list(ids), "cell": codebook.cells, "distance": distances}))
    names = [study.name_of(raster.path) for raster in tiled.record.rasters]
    paths = [names[index] for index in tiled.table["raster"]]
    study.save_with(
        artefacts.DECODE_EMBEDDINGS,
        lambda path: distilled_files.write_embeddings(path, paths, vectors, codebook.cells, tile_ids=ids, progress=progress),
    )
    study.save_with(artefacts.DISTILLED, lambda path: distilled_files.write_distilled(path, decoded.images, centroids, decoded.weights))
    is_small = vectors.nbytes <= LARGEST_PT
    if is_small:
        study.save(artefacts.DECODE_LATENTS, vectors)
    study.save(artefacts.DECODE_CENTERS, centroids)
    study.save(artefacts.DECODE_LABELS, codebook.cells)
    study.save(artefacts.DECODE_WEIGHTS, decoded.weights.astype(np.float32))
    told = distilled_files.manifest_of(
        codebook, vectors, latent=settings.latent, latent_reduction=settings.latent_reduction, weight_mode=settings.weights,
        image_format=settings.format, output_size=[tiled.record.size_px] * 2,
        tables=(artefacts.DECODE_EMBEDDINGS.path, artefacts.DISTILLED.path), normalisation=settings.normalisation,
        written_format=decoded.kind, decoded="centroids" if settings.latent_reduction == "flatten" else "cell means", seed=settings.seed,
        joint=settings.joint, has_embeddings_pt=is_small,
    )  # fmt: skip
    study.save(artefacts.DECODE_MANIFEST, told)
