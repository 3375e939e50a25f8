"""The wavelengths of a raster's bands, where its metadata tell them."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping

from ddoq_engine.rasters.access import gdal, open_dataset
from ddoq_engine.rasters.raster import Raster

IN_MICROMETRES = {"nanometers": 1e-3, "nanometres": 1e-3, "nm": 1e-3, "micrometers": 1.0, "micrometres": 1.0, "um": 1.0, "µm": 1.0}


def read_wavelengths(raster: Raster) -> tuple[float, ...]:
    """Of the used bands in micrometres, in their order; empty where one of them is not told.

    GDAL's own item of the domain IMAGERY, or what its driver of ENVI gives: a number and its unit.
    """
    with gdal(raster.path), open_dataset(raster.path) as dataset:
        found = [_wavelength(dataset.tags(band, ns="IMAGERY"), dataset.tags(band)) for band in raster.bands]
    known = tuple(wavelength for wavelength in found if wavelength is not None)
    return known if len(known) == len(found) else ()


def _wavelength(imagery: Mapping[str, str], plain: Mapping[str, str]) -> float | None:
    plain = {name.lower(): text for name, text in plain.items()}
    unit = IN_MICROMETRES.get(plain.get("wavelength_units", "").strip().lower())
    for text, factor in ((imagery.get("CENTRAL_WAVELENGTH_UM"), 1.0), (plain.get("wavelength"), unit)):
        if text is not None and factor is not None:
            with contextlib.suppress(ValueError):
                return float(text) * factor
    return None
