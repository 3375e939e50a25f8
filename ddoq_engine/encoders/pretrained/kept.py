"""Features that were computed before a stop, in files of their own: a batch each, whole or absent."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from ddoq_engine.files import aside


class KeptFeatures:
    """The batches of one run, told apart by its key; without a folder none is kept."""

    def __init__(self, folder: Path | None, key: str) -> None:
        self._folder, self._key = folder, key

    def get(self, rows: npt.NDArray[np.int64], length: int) -> npt.NDArray[np.float32] | None:
        """Features (B, length) of the batch at these positions; None where there are none."""
        path = self._path(rows)
        if path is None or not path.is_file():
            return None
        try:
            found: npt.NDArray[np.float32] = np.load(path, allow_pickle=False)
        except (OSError, ValueError, EOFError):
            return None  # damaged: computed again
        return found if found.shape == (len(rows), length) else None

    def put(self, rows: npt.NDArray[np.int64], features: npt.NDArray[np.float32]) -> None:
        """Keep those of a batch. Raises `StorageError`."""
        path = self._path(rows)
        if path is not None:
            with aside(path) as target, target.open("wb") as file:
                np.save(file, features, allow_pickle=False)

    def _path(self, rows: npt.NDArray[np.int64]) -> Path | None:
        return None if self._folder is None else self._folder / f"features-{self._key}-{rows[0]}-{rows[-1]}.npy"
