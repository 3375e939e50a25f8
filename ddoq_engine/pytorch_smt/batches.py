"""What the batches of a data loader hold: images, vectors, ids and paths, under the names that pytorch-smt uses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import torch
from torch.utils.data import RandomSampler, SubsetRandomSampler, WeightedRandomSampler

from ddoq_engine.errors import DataError

Loader: TypeAlias = Iterable[Any]
IMAGES = ("image", "x")
VECTORS = ("embedding", "latents")
IDS = ("id", "index")
PATHS = ("path", "image_path", "image_paths", "filename", "file_path")


def images_of(batch: Any) -> torch.Tensor:
    """The images (B, C, H, W) of a batch: a dictionary ("image" or "x"), a tuple whose first item they are, or a tensor.

    Raises `DataError` where there are none.
    """
    found = _first(batch, IMAGES)
    if not isinstance(found, torch.Tensor) or found.ndim != 4:
        raise DataError(
            "A batch of the data loader holds no images.",
            remedy='Let it give tensors of images, bands, rows and columns, or dictionaries with such a tensor as "image".',
            code="smt.no_images",
        )
    return found.float()


def vectors_of(batch: Any) -> torch.Tensor | None:
    """The vectors (B, D) of a batch ("embedding" or "latents", first of a tuple, or a tensor); None where it holds images."""
    found = _first(batch, VECTORS)
    return found.detach().flatten(1) if isinstance(found, torch.Tensor) and found.ndim != 4 else None


def size_of(batch: Any) -> int:
    """How many tiles are in a batch."""
    vectors = vectors_of(batch)
    return len(images_of(batch) if vectors is None else vectors)


def ids_of(batch: Any) -> list[int | str] | None:
    """The ids of a batch ("id" or "index"): whole numbers or texts. None where it carries none."""
    given = _named(batch, IDS)
    if given is None:
        return None
    plain = given.tolist() if hasattr(given, "tolist") else list(given) if isinstance(given, Iterable) else [given]
    return [item if isinstance(item, str) else int(item) for item in plain]


def paths_of(batch: Any, start: int, count: int) -> list[str]:
    """The absolute paths of a batch's images; where it carries none, `sample_<n>` in the working folder, as pytorch-smt has it."""
    given = _named(batch, PATHS)
    if given is None:
        names: Sequence[Any] = [f"sample_{start + row}" for row in range(count)]
    else:
        names = [given] if isinstance(given, (str, Path)) else list(given)
    if len(names) != count:
        raise DataError(
            "A batch of {images} images carries {paths} paths.",
            remedy="Give one path an image.",
            code="smt.paths",
            images=count,
            paths=len(names),
        )
    return [str(Path(str(name)).absolute()) for name in names]


def tile_ids_of(batch: Any) -> list[str]:
    """The ids of a batch's tiles ("tile_id"), where its images are windows of a raster; nothing where it carries none."""
    given = _named(batch, ("tile_id",))
    return [] if given is None else [given] if isinstance(given, str) else [str(item) for item in given]


def refuse_shuffled(dataloader: Loader) -> None:
    """Raise `DataError` where the loader draws its order anew each time: its tiles then cannot be told by their position."""
    if isinstance(getattr(dataloader, "sampler", None), (RandomSampler, SubsetRandomSampler, WeightedRandomSampler)):
        raise DataError(
            "The data loader shuffles, so the position of a tile in it says nothing.",
            remedy='Build it with shuffle=False, or let its batches carry the tiles\' ids as "id".',
            code="smt.shuffled",
        )


def nothing() -> DataError:
    """The error of a loader without a single batch."""
    return DataError(
        "The data loader gave no tile.",
        remedy="Check its data set, and that drop_last does not drop the only batch.",
        code="smt.empty_loader",
    )


def _first(batch: Any, names: tuple[str, ...]) -> Any:
    if isinstance(batch, dict):
        return _named(batch, names)
    return batch[0] if isinstance(batch, (list, tuple)) and len(batch) else batch


def _named(batch: Any, names: tuple[str, ...]) -> Any:
    return next((batch[name] for name in names if name in batch), None) if isinstance(batch, dict) else None
