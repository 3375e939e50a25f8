"""`ddoq_results.pt`: the chosen tiles and their weights, in the form that pytorch-smt reads and writes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from ddoq_engine.errors import DataError, StorageError
from ddoq_engine.files import aside
from ddoq_engine.study.tensors import read_torch, write_torch


def save_ddoq_results(indices: Sequence[int | str], weights: Any, output_path: str | Path) -> None:
    """Write K indices (or ids) and K weights as `{"indices": [...], "weights": [...]}`, plain lists.

    Raises `DataError` for different lengths, `StorageError` where the file cannot be written.
    """
    plain = [item if isinstance(item, str) else int(item) for item in indices]
    numbers = torch.as_tensor(weights, dtype=torch.float64).flatten().tolist()
    if len(plain) != len(numbers):
        raise DataError(
            "There are {indices} indices and {weights} weights.",
            remedy="Give one weight a tile: ask for indices and weights of the same fit.",
            code="smt.result_lengths",
            indices=len(plain),
            weights=len(numbers),
        )
    with aside(Path(output_path)) as target:
        write_torch(target, {"indices": plain, "weights": numbers})


def load_ddoq_results(path: str | Path) -> tuple[list[int | str], torch.Tensor]:
    """The K indices and the weights float32 (K,) of a file that either program wrote; nothing in it is run.

    Raises `StorageError` where the file is missing, damaged, or holds something else.
    """
    if not Path(path).is_file():
        raise StorageError("{path} does not exist.", remedy="Check the path.", code="smt.no_results", path=path)
    found = read_torch(Path(path))
    if not isinstance(found, dict) or not {"indices", "weights"} <= set(found):
        raise StorageError(
            "{path} holds no DDOQ results: indices and weights are missing.",
            remedy="Give a file that save_ddoq_results wrote.",
            code="smt.other_results",
            path=path,
        )
    indices = found["indices"].tolist() if isinstance(found["indices"], torch.Tensor) else list(found["indices"])
    return indices, torch.as_tensor(found["weights"], dtype=torch.float32)
