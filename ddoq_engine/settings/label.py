"""What can be set when labels are taken from a raster or polygons."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar, Literal

from ddoq_engine.settings.base import StageSettings, setting

VECTOR_SUFFIXES = (".gpkg", ".shp", ".geojson", ".json", ".fgb", ".kml", ".gml", ".parquet", ".sqlite")


class LabelSettings(StageSettings):
    """Take labels for the chosen tiles from a raster or polygons, and make masks of all labels."""

    section: ClassVar[str] = "label"

    source: Path | None = setting(
        None,
        "Labels",
        "A raster of classes (any grid) or a vector file of polygons. Empty: masks are made of the labels already in the study.",
        affects_result=False,
    )
    field: str | None = setting(None, "Class field", "For polygons: the field with the class, a number or a name.")
    layer: str | None = setting(None, "Layer", "For a file of several layers: which one.", advanced=True)
    ignore: tuple[int, ...] = setting(
        (0,), "Values without label", "Pixel values of a label raster that mean 'not labelled', beside its nodata tag.", advanced=True
    )
    names: dict[int, str] = setting({}, "Class names", "Names for class values, such as {1: forest, 2: water}.", advanced=True)
    tiles: Literal["selected", "all"] = setting(
        "selected",
        "Tiles to label",
        "Only the tiles that are asked for (chosen, or drawn at random for areas), or every tile of the study.",
        advanced=True,
    )
    over_hand: bool = setting(
        False,
        "Lay over labels made by hand",
        "Also take labels for tiles that a person has labelled, over those labels. Otherwise such tiles are left as they are.",
        advanced=True,
    )
    annotator: str = setting("import", "Annotator", "Name noted beside each label.", advanced=True)

    @property
    def has_polygons(self) -> bool:
        """Whether the source is a vector file, by its name."""
        return self.source is not None and self.source.suffix.lower() in VECTOR_SUFFIXES
