"""What encoders refuse, in one sentence each."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from ddoq_engine.errors import DataError, ModelError, NotFittedError
from ddoq_engine.tiles import TileSource

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Options = TypeVar("Options", bound="DataclassInstance")


def check_tiles(tiles: TileSource) -> None:
    """Raise `DataError` where there is no tile."""
    if len(tiles) == 0:
        raise DataError(
            "There is no tile to learn from.",
            remedy="Run the stage tile with a smaller tile size or a lower least share of valid pixels.",
            code="encode.no_tiles",
        )


def check_bands(tiles: TileSource, bands: int) -> None:
    """Raise `DataError` where the tiles have other bands than the encoder learnt."""
    if tiles.bands != bands:
        raise DataError(
            "The tiles have {found} bands, but the encoder learnt from {bands}.",
            remedy="Use rasters with the same bands, or run the stage encode again.",
            code="encode.other_bands",
            found=tiles.bands,
            bands=bands,
        )


def check_size(tiles: TileSource, size_px: int) -> None:
    """Raise `DataError` where the tiles have another size than the decode space."""
    if tiles.size_px != size_px:
        raise DataError(
            "The tiles are {found} pixels wide, but the encoder learnt from {size}.",
            remedy="Cut tiles of {size} pixels, or run the stage encode again.",
            code="encode.other_size",
            found=tiles.size_px,
            size=size_px,
        )


def check_range(option: str, value: float, *, least: float, most: float = float("inf")) -> None:
    """Raise `ModelError` where an option is out of its range."""
    if not least <= value <= most:
        raise ModelError(
            "The encoder's option {option} is {value}, which is out of range.",
            remedy="Give {option} a value from {least} to {most}.",
            code="encoder.out_of_range",
            option=option,
            value=value,
            least=least,
            most="any" if most == float("inf") else most,
        )


def check_choice(option: str, value: str, allowed: tuple[str, ...]) -> None:
    """Raise `ModelError` where an option is none of the allowed words."""
    if value not in allowed:
        raise ModelError(
            "The encoder's option {option} cannot be {value}.",
            remedy="Choose one of {allowed}.",
            code="encoder.unknown_choice",
            option=option,
            value=value,
            allowed=", ".join(allowed),
        )


def options_of(kind: type[Options], encoder: str, given: dict[str, Any]) -> Options:
    """The dataclass `kind` from what was given. Raises `ModelError` for an option that there is not."""
    allowed = [field.name for field in fields(kind)]
    for option in given:
        if option not in allowed:
            raise ModelError(
                "The encoder {encoder} has no option {option}.",
                remedy="Its options are {allowed}.",
                code="encoder.unknown_option",
                encoder=encoder,
                option=option,
                allowed=", ".join(allowed),
            )
    return kind(**given)


def not_fitted() -> NotFittedError:
    """The error of an encoder that is asked before it learnt."""
    return NotFittedError("The encoder has not learnt yet.", remedy="Run the stage encode first.", code="encoder.not_fitted")
