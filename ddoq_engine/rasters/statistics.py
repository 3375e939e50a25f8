"""What each band's values are like, robustly, and the standardising by it: streamed, repeatable, bounded in memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from rasterio.windows import Window

from ddoq_engine.errors import DataError, RasterError
from ddoq_engine.progress import Progress
from ddoq_engine.rasters.access import bound_cache
from ddoq_engine.rasters.raster import Raster
from ddoq_engine.rasters.reader import PIECE_BYTES, RasterReader
from ddoq_engine.rasters.tiling import tile_window
from ddoq_engine.tiles import LIMIT

MOST_PIXELS = 2**24  # read for the statistics of a study; more change no percentile that matters
TAIL = 0.5  # per cent at each end that is pulled in before mean and spread are taken


@dataclass(frozen=True)
class BandStatistics:
    """Statistics of the C used bands, in true values (scale and offset applied), C numbers each.

    centre, scale: winsorised mean and standard deviation (values pulled in to the percentiles 0.5 and 99.5); scale is
    never 0. low, high: percentiles 2 and 98. pixels: how many valid pixels were measured; minimum and maximum are
    theirs; mean, std and percentiles are of a regular sample of them where memory does not hold all.
    """

    bands: tuple[int, ...]
    centre: tuple[float, ...]
    scale: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]
    minimum: tuple[float, ...]
    maximum: tuple[float, ...]
    mean: tuple[float, ...]
    std: tuple[float, ...]
    pixels: int

    def as_json(self) -> dict[str, Any]:
        """A dictionary of lists and numbers."""
        return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items()}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> BandStatistics:
        """The statistics that `as_json` wrote. Raises `DataError` where entries are missing."""
        try:
            entries: dict[str, Any] = {f.name: value[f.name] for f in fields(cls)}
            entries = {name: tuple(v) if isinstance(v, list) else v for name, v in entries.items()}
            return cls(**entries)
        except (KeyError, TypeError) as error:
            raise DataError(
                "The band statistics in the study are not complete ({reason}).",
                remedy="Run the stage tile again.",
                code="statistics.incomplete",
                reason=error,
            ) from error


def measure(
    rasters: Sequence[Raster],
    tiles: pd.DataFrame,
    *,
    memory_mb: int = 512,
    progress: Progress = Progress(),  # noqa: B008  a frozen value
) -> BandStatistics:
    """Measure the tiles' valid pixels, pooled over the rasters, which must use the same number of bands.

    Deterministic: tiles are taken at a regular step so that about `MOST_PIXELS` are read, and pixels of each tile at a
    regular step so that the sample fits into half of `memory_mb`. Raises `RasterError` for unlike bands.
    """
    counts = {len(raster.bands) for raster in rasters}
    if len(counts) != 1:
        raise RasterError(
            "The rasters of a study must use the same bands; here they use {counts}.",
            remedy="Choose common bands in the setting bands, or make one study of each kind of raster.",
            code="raster.unlike_bands",
            counts=" and ".join(str(c) for c in sorted(counts)),
        )
    bound_cache(memory_mb)
    bands = counts.pop()
    area = int((tiles["width"] * tiles["height"]).mean()) if len(tiles) else 1
    chosen = tiles.iloc[:: max(1, -(-len(tiles) * area // MOST_PIXELS))]
    room = max(1024, memory_mb * 2**20 // 2 // (8 * bands * 3))  # the sample, its sorting, its winsorised copy
    step = max(1, -(-len(chosen) * area // room))
    minimum, maximum = np.full(bands, np.inf), np.full(bands, -np.inf)
    samples: list[npt.NDArray[np.float64]] = []
    pixels = phase = done = 0
    for index, own in chosen.groupby("raster", sort=True):
        with RasterReader(rasters[int(str(index))]) as reader:
            for tile in own.itertuples():
                for window in _pieces(tile_window(tile), reader.raster):
                    progress.check()
                    values, valid = reader.read_true(window)
                    of_band = values[:, valid]  # (C, pixels)
                    if of_band.shape[1]:
                        pixels += of_band.shape[1]
                        minimum = np.minimum(minimum, of_band.min(axis=1))
                        maximum = np.maximum(maximum, of_band.max(axis=1))
                        samples.append(of_band[:, phase::step].astype(np.float64))
                        phase = (phase - of_band.shape[1]) % step
                done += 1
                progress.report(done / len(chosen), "Measuring the bands", code="tile.measuring")
    if not pixels:
        raise DataError(
            "The tiles have no valid pixel to measure.",
            remedy="Run the stage tile again; the rasters may have changed since.",
            code="statistics.no_pixels",
        )
    return _summary(rasters[0].bands, np.concatenate(samples, axis=1), minimum, maximum, pixels)


def standardise(values: npt.NDArray[Any], valid: npt.NDArray[np.bool_], statistics: BandStatistics) -> npt.NDArray[np.float32]:
    """(true value - centre) / scale, clipped to ±8, 0 where not valid.

    values: true values (C, H, W). valid: bool (H, W). Returns float32 (C, H, W). Raises `DataError` for another C.
    """
    if len(values) != len(statistics.centre):
        raise DataError(
            "The tiles have {bands} bands, but the band statistics are of {expected}.",
            remedy="Use the same bands as when the study was tiled, or run the stage tile again.",
            code="statistics.other_bands",
            bands=len(values),
            expected=len(statistics.centre),
        )
    result = np.empty(values.shape, dtype=np.float32)
    invalid = ~valid
    for i, (band, centre, scale) in enumerate(zip(values, statistics.centre, statistics.scale, strict=True)):
        with np.errstate(over="ignore", invalid="ignore"):  # what is not valid may be anything; huge values are clipped
            result[i] = np.clip((band.astype(np.float64) - centre) / scale, -LIMIT, LIMIT)
        result[i][invalid] = 0.0
    return result


def _pieces(window: Window, raster: Raster) -> list[Window]:
    """A tile in runs of rows of at most about `PIECE_BYTES` as float64."""
    rows = max(1, PIECE_BYTES // (int(window.width) * len(raster.bands) * 8))
    starts = range(0, int(window.height), rows)
    return [Window(window.col_off, window.row_off + r, window.width, min(rows, window.height - r)) for r in starts]


def _summary(
    bands: tuple[int, ...],
    sample: npt.NDArray[np.float64],
    minimum: npt.NDArray[np.float64],
    maximum: npt.NDArray[np.float64],
    pixels: int,
) -> BandStatistics:
    """Statistics of a sample (C, n); each band is divided by its largest magnitude first, so that no square overflows."""
    rows = []
    for values in sample:
        unit = float(np.abs(values).max()) or 1.0
        shares = values / unit
        least, low, high, most = np.percentile(shares, [TAIL, 2.0, 98.0, 100 - TAIL])
        mean, std = shares.mean(), shares.std()
        pulled = np.clip(shares, least, most)
        centre, scale = pulled.mean(), pulled.std()
        for spread, middle in ((scale, centre), (std, mean)):
            if spread > 1e-12 * max(abs(middle), 1e-300):  # else a constant, but for the last bits
                centre, scale = middle, spread
                break
        else:
            centre, scale = float(np.median(shares)), 1.0 / unit
        rows.append([float(v) * unit for v in (centre, scale, low, high, mean, std)])
    centre, scale, low, high, mean, std = (tuple(column) for column in zip(*rows, strict=True))
    scale = tuple(s if np.isfinite(s) and s > 0 else 1.0 for s in scale)
    return BandStatistics(
        bands=bands,
        centre=centre,
        scale=scale,
        low=low,
        high=high,
        minimum=tuple(float(v) for v in minimum),
        maximum=tuple(float(v) for v in maximum),
        mean=mean,
        std=std,
        pixels=pixels,
    )
