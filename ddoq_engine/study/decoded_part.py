"""What a study has to say in its report of its decoded tiles."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from ddoq_engine.rasters.access import gdal, open_dataset
from ddoq_engine.rasters.raster import Raster
from ddoq_engine.rasters.reading import read_raw
from ddoq_engine.rasters.thumbnails import picture
from ddoq_engine.reporting.content import Decoded, DecodedTile, Rgb
from ddoq_engine.study.artefacts import DECODE_QUALITY
from ddoq_engine.study.distilled_files import read_image
from ddoq_engine.study.folder import Study
from ddoq_engine.study.record import TiledStudy

ARMS = ("decoded", "medoid")


def decoded(study: Study, tiled: TiledStudy, most: int) -> Decoded:
    """The decoded tiles that stand for most, beside their medoids, and what decoding costs."""
    plain = study.load(DECODE_QUALITY)
    heaviest = sorted(plain["cells"], key=lambda cell: (-cell["mass"], cell["cell"]))[:most]
    of_bands = zip(plain["bands"], *(plain[arm]["shift_of_band"] for arm in ARMS), strict=True)
    return Decoded(
        len(plain["cells"]),
        tuple(_tile(study, tiled, cell) for cell in heaviest),
        _both(plain["decoded"]["sharpness"], plain["medoid"]["sharpness"]),
        _both(plain["decoded"]["shift"], plain["medoid"]["shift"]),
        tuple((name, *_both(ours, real)) for name, ours, real in of_bands),
    )


def _tile(study: Study, tiled: TiledStudy, cell: dict[str, Any]) -> DecodedTile:
    rows = tiled.table.set_index("tile_id", drop=False)
    place = rows.loc[cell["medoid"]]
    raster = tiled.record.rasters[place["raster"]]
    image = read_image(study.path / cell["image"])
    shifts = (np.abs([value for value in cell[f"{arm}_shift"] if value is not None]) for arm in ARMS)
    return DecodedTile(
        cell["cell"], cell["medoid"], cell["weight"], cell["tiles"], cell["mass"],
        _rgb(image, np.ones(image.shape[1:], dtype=bool), raster, tiled), _rgb(*read_raw(raster, place), raster, tiled),
        sharpness=_both(*(cell[f"{arm}_sharpness"] for arm in ARMS)),
        shift=_both(*(float(each.mean()) if len(each) else None for each in shifts)),
        mask=_mask(study, cell["mask"]) if cell["mask"] else None,
    )  # fmt: skip


def _mask(study: Study, name: str) -> Rgb:
    """The colour of the most probable class of each pixel."""
    path = str(study.path / name)
    with gdal(path), open_dataset(path) as file:
        texts = [file.tags(band)["COLOUR"] for band in file.indexes]
        likely = file.read().argmax(0)
    colours = np.array([[int(text[at : at + 2], 16) for at in (1, 3, 5)] for text in texts], dtype=np.uint8)
    shown: Rgb = colours[likely]
    return shown


def _rgb(stored: npt.NDArray[Any], valid: npt.NDArray[np.bool_], raster: Raster, tiled: TiledStudy) -> Rgb:
    return picture(stored, valid, raster, tiled.record.statistics)


def _both(ours: float | None, real: float | None) -> tuple[float, float]:
    return math.nan if ours is None else ours, math.nan if real is None else real
