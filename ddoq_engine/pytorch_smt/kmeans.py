"""Mini-batch k-means with the arguments of pytorch-smt's and the attributes of scikit-learn's."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch

from ddoq_engine import devices
from ddoq_engine.errors import DataError, NotFittedError
from ddoq_engine.progress import Progress
from ddoq_engine.pytorch_smt.batches import Loader, nothing, vectors_of
from ddoq_engine.quantization import lloyd, minibatch, seeding
from ddoq_engine.quantization.assignment import assign
from ddoq_engine.quantization.occupancy import occupy
from ddoq_engine.quantization.points import Points, Values, prepare
from ddoq_engine.quantization.quantizer import Codebook, quantize
from ddoq_engine.seeds import generator

DEFAULT_SEED = 42
ROWS_PER_CELL = 32  # that the first centroids are looked for in


class MiniBatchKMeans:
    """K centroids of (N, D) vectors with a low distortion, found a batch at a time.

    Parameters
    ----------
    n_clusters, max_iter, batch_size:
        K; at most so many batches; rows a batch.
    tol:
        Stop when the centroids' mean squared step in a batch is this part of the distortion, whatever the unit of the data.
    device, random_state:
        "auto", "cpu", "cuda" or "mps"; any whole number, 0 too (None is 42). The global random state is not touched.

    The centroids end with two full passes of Lloyd, and labels and counts are those of a last exact assignment. No cell is
    empty. Raises `DataError` for NaN and for more cells than rows, `NotFittedError` where asked before `fit`.
    """

    def __init__(  # noqa: PLR0917  pytorch-smt's order
        self,
        n_clusters: int = 8,
        max_iter: int = 100,
        batch_size: int = 1024,
        tol: float = 1e-4,
        device: torch.device | str = "auto",
        random_state: int | None = None,
    ) -> None:
        self.n_clusters, self.max_iter, self.batch_size, self.tol = n_clusters, max_iter, batch_size, tol
        self.device, self.random_state = device, random_state
        self._codebook: Codebook | None = None

    def fit(self, X: Values, *, progress: Progress = Progress()) -> MiniBatchKMeans:  # noqa: B008
        """Find the centroids of (N, D) rows, a tensor or an array."""
        points = prepare(X, devices.resolve(str(self.device)))
        course = minibatch.iterate(points.scaled, self._start(points), self._seed, batch_size=self.batch_size)
        state, batches = next(course), 1
        while batches < self.max_iter:
            before, state, batches = state, next(course), batches + 1
            progress.report(0.8 * batches / self.max_iter, "Moving the centroids, batch {batch}", code="smt.kmeans", batch=batches)
            if _has_settled(before, state, self.tol):
                break
        last = lloyd.fit(points.scaled, state.centroids, tolerance=1e-3, max_iterations=2, progress=progress.part(0.8, 1))
        means = lloyd.means(points.scaled, last.cells, last.counts, last.centroids)
        centroids, cells, squared = occupy(points, points.restore(means), progress=progress)
        masses = np.bincount(cells.numpy(), minlength=self.n_clusters) / points.count
        self._codebook = Codebook(
            centroids.numpy(), cells.numpy(), squared.numpy(), masses, float(squared.mean()), "minibatch", iterations=batches
        )
        return self

    def fit_from_dataloader(self, dataloader: Loader, init_samples: int = 2048, *, progress: Progress = Progress()) -> MiniBatchKMeans:  # noqa: B008
        """The same from batches ("embedding" or "latents", first of a tuple, or a tensor), held in memory one at a time.

        It goes through the loader at least three times: to draw at least `init_samples` rows, evenly from all of it, for a
        first codebook; to move the centroids, with `max_iter` batches or one whole pass; to assign. A cell that then holds
        no row keeps its centroid with mass 0. The labels are in the order of the last pass.
        """
        device = devices.resolve(str(self.device))
        sample, total = _draw(dataloader, max(init_samples, ROWS_PER_CELL * self.n_clusters), self._seed)
        first = quantize(sample, self.n_clusters, seed=self._seed, device=device, progress=progress.part(0, 0.3))
        if total == len(sample):
            self._codebook = first
            return self
        points, batches = prepare(sample, device), 0
        counts = torch.from_numpy(first.masses * len(sample))
        state = before = minibatch.State(points.shrink(torch.from_numpy(first.centroids)).float().to(device), counts)
        while batches < self.max_iter:
            for batch in _vectors(dataloader):
                before, state = state, minibatch.partial(state, points.shrink(batch).float().to(device))
                batches += 1
                progress.check()
                if batches >= self.max_iter and state.seen >= total:
                    break
            if _has_settled(before, state, self.tol):
                break
        centroids = points.restore(state.centroids)
        found = [assign(batch, centroids, device=device, progress=progress) for batch in _vectors(dataloader)]
        cells, squared = (np.concatenate([pair[part] for pair in found]) for part in (0, 1))
        masses = np.bincount(cells, minlength=self.n_clusters) / len(cells)
        self._codebook = Codebook(centroids.numpy(), cells, squared, masses, float(squared.mean()), "minibatch", batches)
        return self

    def predict(self, X: Values) -> torch.Tensor:
        """The cell (N,) int64 of each row of (N, D)."""
        return torch.from_numpy(assign(X, self.codebook.centroids, device=devices.resolve(str(self.device)))[0])

    def fit_predict(self, X: Values) -> torch.Tensor:
        """`fit`, then the rows' cells."""
        return self.fit(X).labels_

    @property
    def codebook(self) -> Codebook:
        """All that was found. Raises `NotFittedError`."""
        if self._codebook is None:
            raise not_fitted()
        return self._codebook

    @property
    def cluster_centers_(self) -> torch.Tensor:
        """The centroids float32 (K, D)."""
        return torch.from_numpy(self.codebook.centroids).float()

    @property
    def labels_(self) -> torch.Tensor:
        """The cell int64 (N,) of each row of `fit`."""
        return torch.from_numpy(self.codebook.cells)

    @property
    def counts_(self) -> torch.Tensor:
        """How many rows (K,) int64 each cell holds, exactly."""
        return torch.bincount(self.labels_, minlength=self.n_clusters)

    @property
    def inertia_(self) -> float:
        """The sum of the squared distances to the nearest centroid."""
        return float(self.codebook.squared_distances.sum())

    @property
    def n_iter_(self) -> int:
        """How many batches there were."""
        return self.codebook.iterations

    @property
    def _seed(self) -> int:
        return DEFAULT_SEED if self.random_state is None else self.random_state

    def _start(self, points: Points) -> torch.Tensor:
        """(K, D) k-means++ centroids from a sample of the rows."""
        size = min(points.count, max(ROWS_PER_CELL * self.n_clusters, 8192))
        rows = np.sort(generator(self._seed, "sample").choice(points.count, size, replace=False))
        sample = points.scaled[torch.from_numpy(rows).to(points.scaled.device)]
        chosen = seeding.spread(sample, self.n_clusters, generator(self._seed, "seeding"))
        return sample[torch.from_numpy(chosen.indices).to(sample.device)]


def not_fitted() -> NotFittedError:
    """The error of what was asked before `fit`."""
    return NotFittedError("There are no centroids yet.", remedy="Call fit first.", code="smt.not_fitted")


def _has_settled(before: minibatch.State, after: minibatch.State, tolerance: float) -> bool:
    step = float((after.centroids - before.centroids).square().sum(1).mean())
    return step <= tolerance * after.distortion


def _vectors(dataloader: Loader) -> Iterator[torch.Tensor]:
    for batch in dataloader:
        vectors = vectors_of(batch)
        if vectors is None:
            raise DataError(
                "The data loader gives images, and k-means needs vectors.",
                remedy="Encode them first with extract_all_latents, and call fit.",
                code="smt.no_vectors",
            )
        yield vectors


def _draw(dataloader: Loader, size: int, seed: int) -> tuple[torch.Tensor, int]:
    """At most `size` rows, each of the loader's as likely, and how many it has in all: the rows with the least keys."""
    drawn, keys, total = torch.empty(0), torch.empty(0, dtype=torch.float64), 0
    for number, batch in enumerate(_vectors(dataloader)):
        prepare(batch)  # refuses NaN
        fresh = torch.from_numpy(generator(seed, "draw", number).random(len(batch)))
        drawn, keys = torch.cat([drawn, batch.cpu()]) if total else batch.cpu(), torch.cat([keys, fresh])
        kept = keys.argsort()[:size].sort().values
        drawn, keys, total = drawn[kept], keys[kept], total + len(batch)
    if not total:
        raise nothing()
    return drawn, total
