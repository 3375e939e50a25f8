"""Which band of the raster each channel of a network is to see."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ddoq_engine.errors import ModelError

NONE = "-"  # stands for a band that the network has no channel for
RGB = ("red", "green", "blue")


def bare(name: str) -> str:
    """A band's name as it is compared: B08, b8 and SR_B8 are all one."""
    word = name.strip().upper().removeprefix("SR_")
    return re.sub(r"(?<=[A-Z])0+(?=\d)", "", word)


def match_channels(given: Sequence[str], described: Sequence[str], count: int, channels: Sequence[str], *, model: str) -> tuple[int, ...]:
    """Of each of the network's channels the position of its band among the `count` bands, -1 where it has none.

    given: what the setting `bands` says, in the raster's order, `-` for a band without a channel. described: the bands' names
    in the raster. Without the first the second decides where all of them are channels, then that there are as many bands as
    channels; raises `ModelError` where nothing does.
    """
    known = {bare(name): at for at, name in enumerate(channels)}
    if given:
        return _as_given(given, count, known, channels, model)
    found = [known.get(bare(name), known.get(bare(name.split(" ")[0].rstrip(",;:")), -1)) for name in described]
    if len(found) == count == len(set(found)) and min(found) >= 0:  # a name that is not known would lose its band
        return tuple(found.index(at) if at in found else -1 for at in range(len(channels)))
    if count == len(channels):
        return tuple(range(count))
    raise ModelError(
        "It is not known which of the {count} bands belong to the {wanted} channels of {model}.",
        remedy="Name the channel of each band, in the raster's order, in the setting bands: {channels}, or - for none.",
        code="pretrained.bands_unknown",
        count=count,
        wanted=len(channels),
        model=model,
        channels=", ".join(channels),
    )


def _as_given(given: Sequence[str], count: int, known: dict[str, int], channels: Sequence[str], model: str) -> tuple[int, ...]:
    if len(given) != count:
        raise ModelError(
            "The setting bands names {named} channels, but the rasters have {count} bands.",
            remedy="Name one for each band, in the raster's order: {channels}, or - for none.",
            code="pretrained.bands_count",
            named=len(given),
            count=count,
            channels=", ".join(channels),
        )
    names = [bare(name) for name in given]
    for name, word in zip(given, names, strict=True):
        if word != NONE and (word not in known or names.count(word) > 1):
            raise ModelError(
                "The setting bands cannot name {name}: {model} has no such channel, or it is named twice.",
                remedy="Its channels are {channels}; - stands for a band that is left out.",
                code="pretrained.bands_name",
                name=name,
                model=model,
                channels=", ".join(channels),
            )
    if all(word == NONE for word in names):
        raise ModelError(
            "The setting bands leaves out every band.",
            remedy="Name at least one of the channels {channels}.",
            code="pretrained.bands_none",
            channels=", ".join(channels),
        )
    at = [known.get(word, -1) for word in names]
    return tuple(at.index(channel) if channel in at else -1 for channel in range(len(channels)))


def check_wavelengths(wavelengths: Sequence[float], count: int, *, model: str) -> None:
    """Raise `ModelError` where there is not one wavelength, in micrometres, for each of the `count` bands."""
    if not wavelengths:
        raise ModelError(
            "{model} needs the wavelength of each band, and the rasters do not tell it.",
            remedy="Give {count} numbers in micrometres in the setting wavelengths, in the raster's order, such as 0.49, 0.56, 0.665.",
            code="pretrained.no_wavelengths",
            model=model,
            count=count,
        )
    if len(wavelengths) != count or not all(0.1 <= wavelength <= 100 for wavelength in wavelengths):
        raise ModelError(
            "The wavelengths {given} do not fit {count} bands in micrometres.",
            remedy="Give {count} numbers from 0.1 to 100, in the raster's order.",
            code="pretrained.wavelengths",
            given=", ".join(f"{wavelength:g}" for wavelength in wavelengths),
            count=count,
        )
