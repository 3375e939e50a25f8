"""Small rasters that the tests make, each with one trap."""

import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

UTM = "EPSG:32719"
NORTH_UP = Affine(10, 0, 600000, 0, -10, 4700020)


@pytest.fixture(scope="session")
def scene() -> np.ndarray:
    """Six bands of smooth numbers with noise, uint16 (6, 70, 90), never 0."""
    rng = np.random.default_rng(7)
    row, col = np.mgrid[0:70, 0:90]
    bands = [1000 + 150 * b + 300 * np.sin(row / (9 + b)) + 200 * np.cos(col / (7 + b)) + rng.normal(0, 20, row.shape) for b in range(6)]
    return np.stack(bands).round().astype(np.uint16)


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write an array (C, H, W) as a raster; `after(dataset)` may set masks, tags and the like."""

    def _write(name: str, array: np.ndarray, after: Callable[[Any], None] | None = None, **profile: Any) -> Path:
        path = tmp_path / name
        options: dict[str, Any] = {"driver": "GTiff", "crs": UTM, "transform": NORTH_UP, "dtype": array.dtype.name} | profile
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
            with rasterio.open(path, "w", width=array.shape[2], height=array.shape[1], count=array.shape[0], **options) as dataset:
                dataset.write(array)
                if after is not None:
                    after(dataset)
        return path

    return _write
