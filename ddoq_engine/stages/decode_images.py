"""Decoded centroids as files in the raster's own units, and how true they are to the real tiles of their cells."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from ddoq_engine.encoders.batches import ChosenTiles, read_batches, tiles_per_batch
from ddoq_engine.encoders.vae.joint import parted
from ddoq_engine.progress import Progress
from ddoq_engine.rasters import fidelity
from ddoq_engine.rasters.raster import true_values
from ddoq_engine.rasters.reading import RasterTiles
from ddoq_engine.rasters.statistics import BandStatistics, standardise
from ddoq_engine.rasters.tile_files import storable, write_probabilities
from ddoq_engine.stages.decode_files import DecodedSet
from ddoq_engine.stages.decode_space import DecodeSpace
from ddoq_engine.study.distilled_files import image_name, mask_name, write_image
from ddoq_engine.study.record import TiledStudy
from ddoq_engine.tiles import TileBatch, TileSource

COPIES = 40  # what a decoder holds of each tile: its widest maps at full size


def write_images(
    folder: Path, space: DecodeSpace, tiled: TiledStudy, decoded: DecodedSet, *, device: torch.device, memory_mb: int, progress: Progress
) -> fidelity.Sums:
    """Decode each cell and write its image, and its mask where there are classes; the sums of the images as they are stored.

    An image has the type, nodata, scale and offset of its medoid's raster. Raises `StorageError`.
    """
    statistics = tiled.record.statistics
    centre, scale = (np.asarray(each)[:, None, None] for each in (statistics.centre, statistics.scale))
    owners = tiled.table["raster"].to_numpy(np.int64)[decoded.medoids]
    measured, total, kind = [], len(decoded.latents), decoded.kind
    tiles = _decoded(space, decoded.latents, device, memory_mb)
    for cell, (standard, mask) in progress.each(enumerate(tiles), total, "Decoding tile {done} of {total}", code="decode.tile"):
        raster = tiled.record.rasters[owners[cell]]
        stored = storable(standard * scale + centre, raster)
        corner = _corner(cell, total, stored.shape[-1])
        write_image(folder / image_name(cell, kind), stored, raster, kind, corner)
        if space.classes:
            write_probabilities(folder / mask_name(cell), mask, space.classes, corner)
        measured.append(_measured(true_values(stored, raster), statistics))
    return fidelity.joined(measured)


def compare(
    images: fidelity.Sums, tiles: TileSource, decoded: DecodedSet, *, memory_mb: int, progress: Progress
) -> tuple[fidelity.Fidelity, fidelity.Fidelity]:
    """How true the decoded images are to the real tiles of their cells, and how true the medoids are."""
    codebook, total = decoded.codebook, None
    for rows, batch in _batches(tiles, memory_mb, progress.part(0, 0.9)):
        found = fidelity.measure(batch).of_cells(codebook.cells[rows], codebook.budget)
        total = found if total is None else total + found
    assert total is not None  # there is a tile in each cell
    chosen = ChosenTiles(tiles, decoded.medoids)
    medoids = fidelity.joined([fidelity.measure(batch) for _, batch in _batches(chosen, memory_mb, progress.part(0.9, 1))])
    return fidelity.Fidelity.between(images, total), fidelity.Fidelity.between(medoids, total)


def table(images: fidelity.Fidelity, medoids: fidelity.Fidelity, decoded: DecodedSet, tiles: RasterTiles) -> dict[str, Any]:
    """Both, cell by cell and as means weighted by the cells' masses, as `decode/quality.json` has them."""
    codebook, arms = decoded.codebook, {"decoded": images, "medoid": medoids}
    sizes = np.bincount(codebook.cells, minlength=codebook.budget)
    cells = [
        {
            "cell": cell,
            "image": decoded.images[cell],
            "mask": decoded.masks[cell],
            "medoid": tiles.tile_ids[decoded.medoids[cell]],
            "tiles": int(sizes[cell]),
            "mass": float(codebook.masses[cell]),
            "weight": float(decoded.weights[cell]),
            **{f"{arm}_sharpness": _plain(found.sharpness[cell]) for arm, found in arms.items()},
            **{f"{arm}_shift": [_plain(value) for value in found.shift[cell]] for arm, found in arms.items()},
        }
        for cell in range(codebook.budget)
    ]
    return {"bands": list(tiles.band_names), **{arm: _summary(found, codebook.masses) for arm, found in arms.items()}, "cells": cells}


def _summary(found: fidelity.Fidelity, masses: npt.NDArray[np.float64]) -> dict[str, Any]:
    """Sharpness, and the size of the shift of each band and of all, as means weighted by mass over the cells that have one."""
    shift = [_mean(np.abs(band), masses) for band in found.shift.T]
    known = [each for each in shift if each is not None]
    return {"sharpness": _mean(found.sharpness, masses), "shift": float(np.mean(known)) if known else None, "shift_of_band": shift}


def _mean(values: npt.NDArray[np.float64], masses: npt.NDArray[np.float64]) -> float | None:
    known = np.isfinite(values)
    return float(np.average(values[known], weights=masses[known])) if known.any() else None


def _plain(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None


def _corner(cell: int, budget: int, size_px: int) -> tuple[int, int]:
    """x and y of a tile's upper left corner in a gallery of all, row by row, with a gap between."""
    across, step = math.ceil(math.sqrt(budget)), size_px + max(size_px // 16, 1)
    return (cell % across) * step, -(cell // across) * step


def _decoded(
    space: DecodeSpace, latents: npt.NDArray[np.float32], device: torch.device, memory_mb: int
) -> Iterator[tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]]:
    """Bands (C, H, W), standardised, and class probabilities (Q, H, W) of each latent."""
    step = tiles_per_batch(space.tiles, memory_mb=memory_mb, copies=COPIES)
    for start in range(0, len(latents), step):
        bands, masks = parted(space.encoder.decode(latents[start : start + step], device=device), len(space.classes))
        yield from zip(bands, masks, strict=True)


def _batches(tiles: TileSource, memory_mb: int, progress: Progress) -> Iterator[tuple[npt.NDArray[np.int64], TileBatch]]:
    return read_batches(
        tiles, memory_mb=memory_mb, copies=4, progress=progress, template="Comparing with tile {done} of {total}", code="decode.comparing"
    )


def _measured(true: npt.NDArray[Any], statistics: BandStatistics) -> fidelity.Sums:
    valid = np.ones(true.shape[1:], dtype=bool)
    return fidelity.measure(TileBatch(standardise(true, valid, statistics)[None], valid[None]))
