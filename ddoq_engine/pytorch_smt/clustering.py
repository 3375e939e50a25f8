"""From latents to the tiles to label and their weights, in pytorch-smt's four calls."""

from __future__ import annotations

import numpy as np
import torch

from ddoq_engine import devices
from ddoq_engine.errors import DataError
from ddoq_engine.progress import Progress
from ddoq_engine.pytorch_smt.batches import Loader, ids_of, nothing, refuse_shuffled, size_of, vectors_of
from ddoq_engine.pytorch_smt.kmeans import DEFAULT_SEED, not_fitted
from ddoq_engine.quantization.points import Values, as_matrix
from ddoq_engine.quantization.quantizer import Codebook, partition, quantize
from ddoq_engine.selection import medoids
from ddoq_engine.selection.weights import Normalisation, weigh


class KMeansClusteringTool:
    """K cells of (N, D) latents, their weights, and the tile that stands for each.

    `fit` goes to the end of Lloyd's iteration where that is a matter of seconds, and takes mini-batches only where it is
    not. `random_state` is any whole number, 0 too; None is 42. Raises `DataError` for NaN and for more cells than tiles,
    `NotFittedError` where asked before `fit`.
    """

    def __init__(self, n_clusters: int, device: torch.device | str = "auto", random_state: int | None = DEFAULT_SEED) -> None:
        self.n_clusters, self.device = n_clusters, device
        self.random_state = DEFAULT_SEED if random_state is None else random_state
        self._codebook: Codebook | None = None
        self._values: torch.Tensor | None = None

    def fit(self, latents: Values, batch_size: int = 1024, max_iter: int = 100, *, progress: Progress = Progress()) -> KMeansClusteringTool:  # noqa: B008
        """Find the cells of (N, D) latents, a tensor or an array."""
        self._codebook = quantize(
            latents,
            self.n_clusters,
            seed=self.random_state,
            device=devices.resolve(str(self.device)),
            max_iterations=max_iter,
            batch_size=batch_size,
            progress=progress,
        )
        self._values = as_matrix(latents)
        return self

    @property
    def codebook(self) -> Codebook:
        """All that was found: centroids, cells, masses, distortion. Raises `NotFittedError`."""
        if self._codebook is None:
            raise not_fitted()
        return self._codebook

    @property
    def centroids(self) -> torch.Tensor:
        """The centroids float32 (K, D)."""
        return torch.from_numpy(self.codebook.centroids).float()

    def predict(self, latents: Values) -> torch.Tensor:
        """The cell (N,) int64 of each of (N, D) latents; centroids that coincide share their tiles evenly, as in `fit`."""
        return torch.from_numpy(self._cells(latents).cells)

    def get_cluster_weights(
        self, mode: str = "sqrt", labels: torch.Tensor | None = None, *, normalisation: Normalisation = "mean1"
    ) -> torch.Tensor:
        """The weight float32 (K,) of each cell: its mass to the power 0 ("uniform"), ½ ("sqrt") or 1 ("density").

        The masses are those of `fit`, or of `labels` (N,). The mean is 1; with `normalisation="pytorch-smt"` it is 1/√K,
        but for uniform, as there. Raises `SettingsError` "Invalid weight mode", `DataError` for labels that are no cells.
        """
        codebook = self.codebook
        masses = codebook.masses if labels is None else self._masses(torch.as_tensor(labels))
        return torch.from_numpy(weigh(masses, mode, normalisation=normalisation)).float()

    def get_medoids_from_dataloader(self, dataloader: Loader) -> list[int | str]:
        """The K tiles to label, one a cell: of the cell's own tiles the nearest to its centroid, so none comes twice.

        Batches carry vectors ("embedding" or "latents", first of a tuple, or a tensor) and perhaps ids ("id" or "index");
        without ids the tile's position in the loader is given. A loader of images must be that of the latents given to `fit`,
        in the same order. Raises `DataError` for a loader that shuffles without ids, of another length, or that leaves a cell
        without a tile.
        """
        codebook = self.codebook
        vectors, ids, total = _read(dataloader)
        if vectors is not None:
            values = vectors
            codebook = self._cells(values)
        else:
            values = self._fitted_rows(total)
        chosen = medoids.choose(values.numpy(), codebook.cells, codebook.centroids, squared_distances=codebook.squared_distances)
        return [int(row) if ids is None else ids[row] for row in chosen]

    def _cells(self, latents: Values) -> Codebook:
        """The cells of latents; those of `fit` for the very numbers that it was given."""
        codebook, values = self.codebook, as_matrix(latents)
        is_known = self._values is not None and self._values.shape == values.shape and torch.equal(self._values, values)
        return codebook if is_known else partition(values, codebook.centroids, device=devices.resolve(str(self.device)))

    def _masses(self, labels: torch.Tensor) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
        cells = labels.detach().cpu().flatten().long()
        if len(cells) and (int(cells.min()) < 0 or int(cells.max()) >= self.n_clusters):
            raise DataError(
                "The labels go from {low} to {high}, and the cells from 0 to {last}.",
                remedy="Give the labels that predict returned.",
                code="smt.labels",
                low=int(cells.min()),
                high=int(cells.max()),
                last=self.n_clusters - 1,
            )
        return torch.bincount(cells, minlength=self.n_clusters).numpy()

    def _fitted_rows(self, total: int) -> torch.Tensor:
        values = self._values
        if values is None or len(values) != total:
            raise DataError(
                "The data loader gives {total} images, and the cells were made of {fitted} latents.",
                remedy="Use the loader that the latents were extracted from, or one that gives the latents themselves.",
                code="smt.other_loader",
                total=total,
                fitted=0 if values is None else len(values),
            )
        return values


def _read(dataloader: Loader) -> tuple[torch.Tensor | None, list[int | str] | None, int]:
    """The vectors (N, D) of a loader (None where it gives images), its ids (None where it carries none), and N."""
    parts: list[torch.Tensor] = []
    ids: list[int | str] = []
    total, batches = 0, 0
    for batch in dataloader:
        vectors, carried = vectors_of(batch), ids_of(batch)
        total, batches = total + size_of(batch), batches + 1
        parts += [] if vectors is None else [vectors.cpu()]
        ids += carried or []
    if not total:
        raise nothing()
    if len(ids) not in (0, total) or len(parts) not in (0, batches):
        raise DataError(
            "Only some batches of the data loader carry ids or vectors.",
            remedy="Let all of them carry the same.",
            code="smt.mixed_batches",
        )
    if not ids or not parts:
        refuse_shuffled(dataloader)
    return (torch.cat(parts) if parts else None), (ids or None), total
