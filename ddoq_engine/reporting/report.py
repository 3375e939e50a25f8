"""Write `report.html`: what a study found, on one page that needs nothing but itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import resources
from itertools import groupby
from pathlib import Path
from typing import Any

import jinja2
import numpy as np
from markupsafe import Markup

from ddoq_engine.errors import DataError
from ddoq_engine.files import write_text
from ddoq_engine.progress import Progress
from ddoq_engine.reporting import charts, comparison, pictures
from ddoq_engine.reporting.content import Accuracy, Decoded, DecodedTile, QualityFigure, ReportContent
from ddoq_engine.reporting.texts import Texts


def write_report(
    path: Path,
    content: ReportContent,
    translation: Mapping[str, str] | None = None,
    *,
    language: str = "en",
    progress: Progress | None = None,
) -> None:
    """Write the report as one HTML file, whole or not at all.

    `translation` maps the codes of `texts.ENGLISH` to texts of `language`; what it lacks is said in English.
    Raises `DataError` where parts do not fit each other, `StorageError` where the file cannot be written.
    """
    progress = progress or Progress()
    progress.report(0.0, "Writing the report", code="report.writing")
    page = render(content, translation, language=language)
    progress.report(0.9, "Writing the report", code="report.writing")
    write_text(Path(path), page)
    progress.report(1.0, "Writing the report", code="report.writing")


def render(content: ReportContent, translation: Mapping[str, str] | None = None, *, language: str = "en") -> str:
    """The page as text. Raises `DataError` where parts do not fit each other."""
    _check(content)
    texts = Texts(translation)
    files = resources.files(__package__)
    environment = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string(files.joinpath("report.html").read_text(encoding="utf-8"))
    shown = content.gallery[: pictures.SHOWN_AT_MOST]
    latent = charts.latent(content.latent, texts) if content.latent is not None else None
    return template.render(
        content=content,
        language=language,
        t=texts,
        css=Markup(files.joinpath("report.css").read_text(encoding="utf-8")),
        keys=_keys(content, texts),
        gallery=list(zip(shown, pictures.gallery(shown), strict=True)),
        has_masks=any(tile.mask is not None for tile in shown),
        heaviest=max((tile.weight for tile in shown), default=1.0) or 1.0,
        curve=charts.inertia(content.curve, texts) if content.curve is not None else None,
        latent=latent,
        quality=[(figure, *_named(figure, texts), _by_chance(figure, texts)) for figure in content.quality],
        largest_area=max((area.share for area in content.areas), default=1.0) or 1.0,
        learning=_learning(content, texts),
        accuracy=_accuracy(content.accuracy) if content.accuracy is not None else None,
        comparison=comparison.shown(content.comparison, texts) if content.comparison is not None else None,
        decoded=_decoded(content.decoded) if content.decoded is not None else None,
        settings=_grouped(content.settings),
        longest=max((stage.seconds for stage in content.stages), default=1.0) or 1.0,
    )


def intersection_over_union(matrix: np.ndarray) -> np.ndarray:
    """IoU of each class (Q,) from a confusion matrix (Q, Q); NaN where neither map nor reference has the class."""
    matrix = np.asarray(matrix, dtype=np.float64)
    both = np.diag(matrix)
    either = matrix.sum(0) + matrix.sum(1) - both
    return np.asarray(np.divide(both, either, out=np.full(len(both), np.nan), where=either > 0))


def _check(content: ReportContent) -> None:
    """Parts whose lengths disagree would draw a wrong picture: refuse them by name."""
    curve, latent, accuracy = content.curve, content.latent, content.accuracy
    problems = [
        ("curve", curve is not None and (len(curve.budgets) != len(curve.inertia) or not curve.budgets or not curve.total > 0)),
        ("latent", latent is not None and not _fits(latent.xy, latent.cell, latent.medoid, latent.weight)),
        ("learning", any(len(line.epochs) != len(line.values) for line in content.learning)),
        ("accuracy", accuracy is not None and np.shape(accuracy.matrix) != (len(accuracy.class_names),) * 2),
    ]
    for part, is_wrong in problems:
        if is_wrong:
            raise DataError(
                "The report's part {part} does not fit together: its lists differ in length or are empty.",
                remedy="Run the stage that makes it again, then the stage report.",
                code="report.parts",
                part=part,
            )


def _fits(xy: np.ndarray, cell: np.ndarray, medoid: np.ndarray, weight: np.ndarray) -> bool:
    if np.ndim(xy) != 2 or np.shape(xy)[1] != 2 or not np.isfinite(xy).all() or len(xy) != len(cell) or len(medoid) == 0:
        return False
    if len(medoid) != len(weight) or np.min(cell) < 0 or np.max(cell) >= len(medoid):
        return False
    return bool(np.min(medoid) >= 0 and np.max(medoid) < len(xy))


def _keys(content: ReportContent, texts: Texts) -> list[tuple[str, str]]:
    """The few numbers at the top of the page: value and what it is."""
    keys: list[tuple[str, str]] = []
    if content.lead is not None:
        keys.append((texts.number(content.lead.tiles, 0), texts("key.tiles")))
        keys.append((texts.number(content.lead.budget, 0), texts("key.budget")))
        if content.lead.explained is not None:
            keys.append((texts.percent(content.lead.explained), texts("key.explained")))
        if content.lead.held is not None:
            keys.append((texts.percent(content.lead.held), texts("key.held")))
    if content.lead is None or content.lead.explained is not None:  # else the tiles were not chosen for their W2
        keys += [(texts.number(figure.value), texts("key.relative_w2")) for figure in content.quality if figure.name == "relative_w2"]
    if content.accuracy is not None:
        keys.append((texts.number(_mean_iou(content.accuracy)), texts("key.miou")))
    return keys


def _named(figure: QualityFigure, texts: Texts) -> tuple[str, str]:
    """What a figure is called, and the sentence that explains it."""
    code = f"quality.{figure.name}"
    label = figure.label or (texts(code) if texts.has(code) else figure.name)
    says = figure.explanation or (texts(f"{code}.says") if texts.has(f"{code}.says") else "")
    return label, says


def _by_chance(figure: QualityFigure, texts: Texts) -> Markup:
    random = texts.number(figure.random_mean) if figure.random_mean is not None else texts("accuracy.none")
    label = texts("quality.picture_alt", value=texts.number(figure.value), random=random)
    return charts.against_chance(figure.value, figure.random_mean, figure.random_spread, label)


def _learning(content: ReportContent, texts: Texts) -> list[Markup]:
    """One chart a quantity, in the order in which the quantities first appear."""
    order = list(dict.fromkeys(line.quantity for line in content.learning))
    lines = sorted(content.learning, key=lambda line: order.index(line.quantity))
    return [charts.learning(list(group), texts) for _, group in groupby(lines, key=lambda line: line.quantity)]


def _mean_iou(accuracy: Accuracy) -> float:
    iou = intersection_over_union(accuracy.matrix)
    return float(np.nanmean(iou)) if np.isfinite(iou).any() else float("nan")


def _accuracy(accuracy: Accuracy) -> dict[str, Any]:
    """What the template shows of a confusion matrix."""
    matrix = np.asarray(accuracy.matrix, dtype=np.float64)
    rows, columns, both = matrix.sum(1), matrix.sum(0), np.diag(matrix)
    iou = intersection_over_union(matrix)
    with np.errstate(invalid="ignore", divide="ignore"):
        shares = matrix / rows[:, None]
        classes = zip(accuracy.class_names, iou, both / columns, both / rows, rows, strict=True)
    return {
        "reference": accuracy.reference,
        "pixels": matrix.sum(),
        "miou": _mean_iou(accuracy),
        "overall": both.sum() / matrix.sum() if matrix.sum() else float("nan"),
        "has_absent": bool(np.isnan(iou).any()),
        "classes": list(classes),
        "matrix": list(zip(accuracy.class_names, shares.tolist(), strict=True)),
    }


def _decoded(decoded: Decoded) -> list[tuple[DecodedTile, str, str, str | None]]:
    """Each decoded tile with its picture, that of its medoid, and its mask."""
    tiles = decoded.tiles
    of_cells = pictures.pictures([(tile.picture, str(tile.cell)) for tile in tiles])
    of_medoids = pictures.pictures([(tile.medoid, tile.medoid_id) for tile in tiles])
    return list(zip(tiles, of_cells, of_medoids, pictures.masks([(tile.mask, str(tile.cell)) for tile in tiles]), strict=True))


def _grouped(settings: Mapping[str, object]) -> list[tuple[str, list[tuple[str, str]]]]:
    """Settings by their first name, the rest of the path dotted; those without a group come first under ""."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for path, value in _flat(settings, ()):
        group, name = (path[0], ".".join(path[1:])) if len(path) > 1 else ("", path[0])
        groups.setdefault(group, []).append((name, value))
    return sorted(groups.items(), key=lambda item: item[0] != "")


def _flat(value: object, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, Mapping) and (value or not path):
        for name, inner in value.items():
            yield from _flat(inner, (*path, str(name)))
    elif isinstance(value, (list, tuple)):
        yield path, ", ".join(map(str, value)) or "–"
    else:
        yield path, "–" if value is None or value == {} else str(value)
