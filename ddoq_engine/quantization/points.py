"""The embeddings as the solvers want them: checked, centred, of unit spread, float32, on the device.

Distances by matrix products lose digits where the data lie far from zero or are very small or large: |x|² - 2x·c + |c|²
cancels. Centring in float64 before the rounding to float32, and dividing by the spread, makes the result independent of
offset and unit. The values given are kept (not copied) for the last, exact pass.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray

from ddoq_engine.errors import DataError
from ddoq_engine.files import storage_errors

Values: TypeAlias = NDArray[Any] | torch.Tensor

BLOCK = 1 << 21  # numbers converted at a time


@dataclass(frozen=True)
class Points:
    """N embeddings of dimension D, as given and as the solvers use them.

    `values` (N, D) as given, on the processor; `scaled` (N, D) float32 = (values - centre) / scale, on the device;
    `centre` (D,) float64 and `scale` > 0 bring one to the other. `room`: of how many rows a solver may make a copy.
    """

    values: torch.Tensor
    scaled: torch.Tensor
    centre: torch.Tensor
    scale: float
    room: int

    @property
    def count(self) -> int:
        """N."""
        return self.values.shape[0]

    @property
    def dimension(self) -> int:
        """D."""
        return self.values.shape[1]

    def shrink(self, centroids: torch.Tensor) -> torch.Tensor:
        """Bring (K, D) from the units of the values to those of `scaled`; float64, on the processor."""
        return (centroids.to("cpu", torch.float64) - self.centre) / self.scale

    def restore(self, centroids: torch.Tensor) -> torch.Tensor:
        """Bring (K, D) from the units of `scaled` back to those of the values; float64, on the processor."""
        return centroids.to("cpu", torch.float64) * self.scale + self.centre

    def rows(self, index: torch.Tensor | slice) -> torch.Tensor:
        """Some rows, scaled, in float64, from the values as given."""
        return (self.values[index].double() - self.centre) / self.scale


def as_matrix(values: Values) -> torch.Tensor:
    """(N, D) float32 or float64 on the processor, without a copy where it is one already. Raises `DataError`."""
    tensor = torch.as_tensor(values).detach().cpu() if isinstance(values, torch.Tensor) else _from_numpy(np.asarray(values))
    if tensor.ndim != 2 or 0 in tensor.shape:
        raise DataError(
            "The embeddings have the shape {shape}; they must be a table of tiles by numbers with at least one of each.",
            remedy="Give one row a tile. If no tile was left, tile a larger area or lower the valid share asked for.",
            code="quantize.shape",
            shape=tuple(tensor.shape),
        )
    if tensor.dtype in (torch.float32, torch.float64):
        return tensor
    return tensor.to(torch.float32 if tensor.dtype in (torch.float16, torch.bfloat16) else torch.float64)


@dataclass(frozen=True)
class Scratch:
    """Where points are kept that may be too many for memory: a file that is made, and how many numbers a copy of some may have."""

    path: Path
    numbers: int = 1 << 24


def prepare(values: Values, device: torch.device | str = "cpu", *, scratch: Scratch | None = None) -> Points:
    """Check, centre and scale (N, D) values. Raises `DataError` where rows hold NaN or infinite numbers, naming how many.

    scratch: the scaled points lie in its file, mapped into memory, on the processor.
    """
    tensor = as_matrix(values)
    count, dimension = tensor.shape
    broken, total = 0, torch.zeros(dimension, dtype=torch.float64)
    for block in blocks(tensor):
        part = block.sum(0, dtype=torch.float64)
        if not torch.isfinite(part).all():
            broken += int((~torch.isfinite(block).all(dim=1)).sum())
        total += part
    if broken:
        raise DataError(
            "{broken} of {tiles} tiles have an embedding with NaN or infinite numbers.",
            remedy="Leave these tiles out, or fill their nodata and encode them again.",
            code="quantize.not_finite",
            broken=broken,
            tiles=count,
        )
    # A centre of the type of the values: the differences of float32 numbers are then taken without a copy in float64.
    centre = (total / count).to(tensor.dtype)
    scaled = torch.empty(count, dimension, dtype=torch.float32) if scratch is None else _mapped(scratch.path, count, dimension)
    squares, start = 0.0, 0
    for block in blocks(tensor):
        difference = block - centre
        squares += float(torch.linalg.vector_norm(difference, dtype=torch.float64)) ** 2
        scaled[start : start + len(block)] = difference
        start += len(block)
    spread = (squares / (count * dimension)) ** 0.5
    scale = spread if spread > 1e-13 * float(centre.abs().max()) else 1.0  # less than that is the rounding of equal numbers
    for block in blocks(scaled):
        block.div_(scale)
    place = device if scratch is None else "cpu"
    return Points(tensor, scaled.to(place), centre.double(), scale, count if scratch is None else max(scratch.numbers // dimension, 1))


def lengths(tensor: torch.Tensor) -> torch.Tensor:
    """The squared length of each row (N,), without a copy of all rows."""
    return torch.cat([block.square().sum(1) for block in blocks(tensor)])


def blocks(tensor: torch.Tensor) -> Iterator[torch.Tensor]:
    """Runs of rows of about `BLOCK` numbers."""
    step = max(1, BLOCK // tensor.shape[1])
    for start in range(0, len(tensor), step):
        yield tensor[start : start + step]


def _mapped(path: Path, count: int, dimension: int) -> torch.Tensor:
    """(N, D) float32 in a new file. Raises `StorageError`."""
    with storage_errors(path):
        return torch.from_numpy(np.memmap(path, dtype=np.float32, mode="w+", shape=(count, dimension)))


def _from_numpy(values: NDArray[Any]) -> torch.Tensor:
    if values.dtype == object or not np.issubdtype(values.dtype, np.number) or np.iscomplexobj(values):
        raise DataError(
            "The embeddings are of the type {kind}, not numbers.",
            remedy="Give a table of real numbers, one row a tile.",
            code="quantize.type",
            kind=values.dtype,
        )
    if not values.dtype.isnative or values.dtype.kind == "u":
        values = values.astype(np.float64)
    if not values.flags.writeable or any(step < 0 for step in values.strides):
        values = values.copy()  # torch warns of memory it may not write to, and knows no negative strides
    return torch.from_numpy(values)
