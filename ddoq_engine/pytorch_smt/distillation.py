"""pytorch-smt's decoding pipeline: encode all images, quantize their latents, decode one image a cell, write its files."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from ddoq_engine.errors import DataError
from ddoq_engine.files import aside, storage_errors, write_json
from ddoq_engine.progress import Progress
from ddoq_engine.pytorch_smt.batches import Loader
from ddoq_engine.pytorch_smt.encoding import Encoded, Encoding, Latent, check_latent
from ddoq_engine.pytorch_smt.images import resize, write_image
from ddoq_engine.pytorch_smt.kmeans import DEFAULT_SEED
from ddoq_engine.pytorch_smt.latents import Reduction, at_work, check_reduction
from ddoq_engine.quantization.quantizer import Codebook, quantize
from ddoq_engine.rasters.image_formats import resolve_format
from ddoq_engine.selection.weights import Normalisation, weigh
from ddoq_engine.study.distilled_files import MANIFEST, image_name, manifest_of, write_distilled, write_embeddings
from ddoq_engine.study.tensors import write_torch


@dataclass(frozen=True)
class VaeDdoqDistillationResult:
    """What `run` found and wrote.

    embeddings float32 (N, D); cluster_centers float32 (K, D); cluster_labels int64 (N,); weights float32 (K,); distortion,
    the mean squared distance to the nearest centre; and the files.
    """

    embeddings: torch.Tensor
    cluster_centers: torch.Tensor
    cluster_labels: torch.Tensor
    weights: torch.Tensor
    distortion: float
    embeddings_parquet_path: Path
    distilled_images_parquet_path: Path
    distilled_image_paths: list[Path]
    manifest_path: Path


class VaeDdoqDistillationPipeline:
    """Distil the images of a loader into `k` decoded ones with weights; arguments and files are those of pytorch-smt.

    Parameters
    ----------
    vae, dataloader, output_dir, k:
        A trained autoencoder; batches of images with, perhaps, paths; where to write; how many cells.
    device:
        "auto" (also where pytorch-smt's default was "cuda"), "cpu", "cuda" or "mps".
    latent, latent_reduction:
        "mu" or "z", a draw from the posterior that the seed decides. With "flatten" the centroids are decoded. With
        "mean_spatial" a centroid has no places left and cannot be decoded: the mean of the cell's whole latents is, by a second
        pass over the loader; the manifest says so as `decoded`.
    weight_mode, normalisation:
        "uniform", "sqrt" or "density". The weights written have mean 1; with normalisation="pytorch-smt" mean 1/√K, as
        pytorch-smt's own files. The manifest names the scale.
    distilled_image_format, output_size:
        "auto" (that of the first image, tif where it cannot hold the bands), "tif" (float32, any number of bands), "png",
        "jpg" or "pt"; rows and columns, None for those of the images.
    kmeans_max_iter, kmeans_batch_size, random_seed:
        Passes at most, rows a batch where batches are needed, and any whole number; 0 is 0, None is 42.
    band_means, band_stds:
        (C,) what the images were standardised with: decoded images are brought back to those units.

    `run` raises `SettingsError` or `DataError` for what cannot be, before anything is written.
    """

    def __init__(  # noqa: PLR0917  pytorch-smt's order
        self,
        vae: Any,
        dataloader: Loader,
        output_dir: str | Path,
        k: int,
        device: torch.device | str = "auto",
        latent: Latent = "mu",
        latent_reduction: Reduction = "flatten",
        weight_mode: str = "sqrt",
        distilled_image_format: str = "auto",
        output_size: tuple[int, int] | int | None = None,
        kmeans_max_iter: int = 100,
        kmeans_batch_size: int = 1024,
        random_seed: int | None = DEFAULT_SEED,
        *,
        normalisation: Normalisation = "mean1",
        band_means: Sequence[float] | None = None,
        band_stds: Sequence[float] | None = None,
    ) -> None:
        self.vae, self.dataloader, self.output_dir, self.k, self.device = vae, dataloader, Path(output_dir), k, device
        self.latent, self.latent_reduction, self.weight_mode, self.normalisation = latent, latent_reduction, weight_mode, normalisation
        self.distilled_image_format = distilled_image_format
        self.output_size = (output_size, output_size) if isinstance(output_size, int) else output_size
        self.kmeans_max_iter, self.kmeans_batch_size = kmeans_max_iter, kmeans_batch_size
        self.random_seed = DEFAULT_SEED if random_seed is None else random_seed
        self.band_means, self.band_stds = band_means, band_stds

    def run(self, *, progress: Progress = Progress()) -> VaeDdoqDistillationResult:  # noqa: B008
        """Do all of it. The manifest is written last: where it is, all else is whole. Raises `Cancelled` where told to stop."""
        check_latent(self.latent)
        check_reduction(self.latent_reduction)
        weigh(np.ones(1), self.weight_mode, normalisation=self.normalisation)
        resolve_format(self.distilled_image_format, [], 1)
        with at_work(self.vae, self.device) as (vae, place), torch.inference_mode():
            encoding = Encoding(vae, place, self.latent, self.latent_reduction, self.random_seed)
            encoded = encoding.encode(self.dataloader, progress.part(0, 0.5))
            bands = encoded.image_shape[0]
            kind = resolve_format(self.distilled_image_format, encoded.paths, bands)
            mean, spread = _per_band(self.band_means, bands, 0.0), _per_band(self.band_stds, bands, 1.0)
            codebook = self._quantize(encoded, place, progress.part(0.5, 0.8))
            latents = self._to_decode(encoding, encoded, codebook, progress.part(0.8, 0.9))
            weights = weigh(codebook.masses, self.weight_mode, normalisation=self.normalisation)
            with storage_errors(self.output_dir):
                self.output_dir.mkdir(parents=True, exist_ok=True)
                (self.output_dir / MANIFEST).unlink(missing_ok=True)
            decoded = (image * spread + mean for image in self._images(encoding, encoded, latents))
            images = self._write_images(decoded, kind, progress.part(0.9, 1))
        provenance = {"written_format": kind, "vae_fingerprint": _fingerprint(vae)}
        return self._write(encoded, codebook, weights, images, provenance)

    def _quantize(self, encoded: Encoded, device: torch.device, progress: Progress) -> Codebook:
        return quantize(
            encoded.vectors, self.k, seed=self.random_seed, device=device, max_iterations=self.kmeans_max_iter,
            batch_size=self.kmeans_batch_size, progress=progress,
        )  # fmt: skip

    def _to_decode(self, encoding: Encoding, encoded: Encoded, codebook: Codebook, progress: Progress) -> torch.Tensor:
        if encoded.is_invertible:
            return torch.from_numpy(codebook.centroids).float().reshape(-1, *encoded.latent_shape)
        return encoding.means_of(self.dataloader, codebook.cells, codebook.budget, progress)

    def _images(self, encoding: Encoding, encoded: Encoded, latents: torch.Tensor) -> Iterator[torch.Tensor]:
        _, rows, columns = encoded.image_shape
        for batch in encoding.decode(latents, (rows, columns)):
            yield from resize(batch, self.output_size or (rows, columns))

    def _write_images(self, images: Iterator[torch.Tensor], kind: str, progress: Progress) -> list[Path]:
        folder = self.output_dir / "distilled_images"
        names = [image_name(cell, kind) for cell in range(self.k)]
        with aside(folder) as target:
            target.mkdir(parents=True)
            for cell, (name, image) in enumerate(zip(names, images, strict=True), 1):
                write_image(target / name, image.numpy(), kind)
                progress.report(cell / self.k, "Writing image {done} of {total}", code="smt.writing", done=cell, total=self.k)
        return [(folder / name).absolute() for name in names]

    def _write(
        self, encoded: Encoded, codebook: Codebook, weights: npt.NDArray[np.float64], images: list[Path], provenance: dict[str, Any]
    ) -> VaeDdoqDistillationResult:
        folder, centres = self.output_dir.absolute(), codebook.centroids.astype(np.float32)
        inputs, distilled = folder / "embeddings.parquet", folder / "distilled_images.parquet"
        with aside(inputs) as target:
            write_embeddings(target, encoded.paths, encoded.vectors, codebook.cells, tile_ids=encoded.tile_ids or None, progress=Progress())
        with aside(distilled) as target:
            write_distilled(target, [str(path) for path in images], centres, weights)
        arrays = {
            "embeddings": encoded.vectors,
            "cluster_centers": centres,
            "cluster_labels": codebook.cells,
            "cluster_weights": weights.astype(np.float32),
        }
        for name, array in arrays.items():
            with aside(folder / f"{name}.pt") as target:
                write_torch(target, array)
        told = manifest_of(
            codebook, encoded.vectors, latent=self.latent, latent_reduction=self.latent_reduction, weight_mode=self.weight_mode,
            image_format=self.distilled_image_format, output_size=self.output_size or encoded.image_shape[1:],
            tables=(str(inputs), str(distilled)), normalisation=self.normalisation, **provenance,
            decoded="centroids" if encoded.is_invertible else "cell means", seed=self.random_seed,
            images_fingerprint=hashlib.blake2b("\n".join(encoded.paths).encode(), digest_size=16).hexdigest(),
        )  # fmt: skip
        write_json(folder / MANIFEST, told)
        tensors = {name: torch.from_numpy(array) for name, array in arrays.items()}
        return VaeDdoqDistillationResult(
            tensors["embeddings"], tensors["cluster_centers"], tensors["cluster_labels"], tensors["cluster_weights"],
            codebook.distortion, inputs, distilled, images, folder / MANIFEST,
        )  # fmt: skip


def _per_band(values: Sequence[float] | None, bands: int, default: float) -> torch.Tensor:
    """(C, 1, 1), the same for all bands where nothing was given."""
    given = torch.full((bands,), default) if values is None else torch.tensor(list(values), dtype=torch.float32)
    if len(given) != bands:
        raise DataError(
            "{values} values were given to bring {bands} bands back to their units.",
            remedy="Give one mean and one standard deviation a band.",
            code="smt.band_values",
            values=len(given),
            bands=bands,
        )
    return given[:, None, None]


def _fingerprint(vae: torch.nn.Module) -> str:
    """A hash of the autoencoder's weights."""
    digest = hashlib.blake2b(digest_size=16)
    for name, value in vae.state_dict().items():
        digest.update(name.encode())
        digest.update(value.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy().tobytes())
    return digest.hexdigest()
