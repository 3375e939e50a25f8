"""What a report shows, as plain data: every part may be absent, and the page then says how to get it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Rgb = npt.NDArray[np.uint8]  # (H, W, 3)


@dataclass(frozen=True)
class Lead:
    """The study in a sentence: `tiles` N of `size_px` from `rasters`, of which `budget` K are to be labelled.

    explained: share of the variance that the K tiles explain, 0 to 1, where known; held: share of the
    kinds of pixel that they hold, where they were chosen for it; encoder: what made the embeddings.
    """

    rasters: int
    tiles: int
    size_px: int
    budget: int
    explained: float | None = None
    held: float | None = None
    encoder: str = ""
    round_number: int = 1


@dataclass(frozen=True)
class GalleryTile:
    """A medoid: its picture, its mask in colours where labelled, and what it stands for.

    rank: from 1, heaviest first; weight: mean 1 over the labelled tiles; represents: tiles in its cell; share: of all tiles.
    """

    tile_id: str
    rank: int
    weight: float
    represents: int
    share: float
    thumbnail: Rgb
    mask: Rgb | None = None


@dataclass(frozen=True)
class InertiaCurve:
    """Inertia (sum of squared distances) for each number of tiles K; `total` is that of one point for all."""

    budgets: tuple[int, ...]
    inertia: tuple[float, ...]
    total: float
    chosen: int


@dataclass(frozen=True)
class LatentScatter:
    """The N tiles in two dimensions: xy (N, 2), cell (N,) 0 to K-1, medoid (K,) positions among the N, weight (K,).

    axis_shares: of the variance that each axis shows, where known (see `projection.project`).
    """

    xy: npt.NDArray[np.floating]
    cell: npt.NDArray[np.integer]
    medoid: npt.NDArray[np.integer]
    weight: npt.NDArray[np.floating]
    axis_shares: tuple[float, float] | None = None


@dataclass(frozen=True)
class QualityFigure:
    """One figure of the selection beside the same of random draws (mean, spread as standard deviation, how many).

    name: "relative_w2", "w2_weights", "ess" or another, whose `label` and `explanation` are then shown as given.
    """

    name: str
    value: float
    random_mean: float | None = None
    random_spread: float | None = None
    random_draws: int = 0
    label: str = ""
    explanation: str = ""


@dataclass(frozen=True)
class ClassArea:
    """How much of the land a class is thought to cover: share 0 to 1, area in hectares where pixels have metres."""

    name: str
    colour: tuple[int, int, int]
    share: float
    area_ha: float | None = None


@dataclass(frozen=True)
class EstimatedArea:
    """A class's area from random tiles: shares of the land, 0 to 1; interval (low, high), None where the sample tells nothing.

    hectares: (area, low, high) where known. is_thin: so few tiles tell of it that the interval is not to be trusted.
    expansion: by the random tiles without the map, with its standard error; of_map, model: by the map's pixels, by the masses.
    """

    name: str
    colour: tuple[int, int, int]
    share: float
    interval: tuple[float, float] | None
    hectares: tuple[float, float, float] | None
    is_thin: bool = False
    expansion: float | None = None
    of_map: float | None = None
    model: float | None = None
    expansion_error: float | None = None


@dataclass(frozen=True)
class EstimatedAreas:
    """Class areas with intervals, and how many random tiles were drawn, used, and what became of the others."""

    rows: tuple[EstimatedArea, ...]
    has_map: bool
    drawn: int
    used: int
    known: int = 0
    to_label: int = 0
    left_out: int = 0
    partly: int = 0
    trained_on: int = 0


@dataclass(frozen=True)
class LearningCurve:
    """One line of training: values at epochs; lines of one `quantity` ("loss", "mIoU") share a chart."""

    name: str
    quantity: str
    epochs: tuple[float, ...]
    values: tuple[float, ...]


@dataclass(frozen=True)
class Accuracy:
    """The map against a reference: matrix int (Q, Q), rows the reference's classes, columns the map's, counts of pixels."""

    class_names: tuple[str, ...]
    matrix: npt.NDArray[np.integer]
    reference: str


@dataclass(frozen=True)
class ComparedPoint:
    """A way to choose tiles at one budget: the mean score, half of its 95 % interval, and how it compares with random tiles.

    gain: (mean, half width) of the paired difference. verdict: "better", "worse", "same" or "unknown", "" for random tiles.
    random_needs: how many random tiles reach the score, as (tiles, "" or "more" or "less" where their curve ends before).
    random_needs_between: its 95 % interval, where known.
    """

    budget: int
    mean: float
    half_width: float | None = None
    gain: tuple[float, float | None] | None = None
    verdict: str = ""
    random_needs: tuple[float, str] | None = None
    random_needs_between: tuple[tuple[float, str], tuple[float, str]] | None = None


@dataclass(frozen=True)
class ComparedWay:
    """A way to choose tiles, its budgets rising. needed: the tiles at which it reaches 90 and 95 % of all tiles, where known."""

    name: str
    points: tuple[ComparedPoint, ...]
    is_random: bool = False
    needed: tuple[tuple[float, str] | None, ...] = ()


@dataclass(frozen=True)
class ComparedQuestion:
    """What was mapped: "this" study or "other" places (`splits` of them). ways: the random one first.

    floors: of each budget what two random choices differ by, None where that is not known, and from how many pairs. full: the
    score of all tiles, and how many they are. half_steps: steps, budget, and the gain of twice as many with its half width.
    """

    question: str
    splits: int
    ways: tuple[ComparedWay, ...]
    floors: tuple[tuple[int, float | None, int], ...]
    full: tuple[float, float] | None = None
    half_steps: tuple[int, int, float, float | None] | None = None


@dataclass(frozen=True)
class Comparison:
    """The same student trained on tiles chosen in several ways, `draws` times; `quantity` such as "mIoU"."""

    quantity: str
    draws: int
    steps: int
    questions: tuple[ComparedQuestion, ...]


@dataclass(frozen=True)
class DecodedTile:
    """A decoded centroid beside its cell's medoid: pictures, and the mask in colours where there is one.

    tiles: in its cell; share: of all tiles. sharpness: (decoded, medoid), the mean gradient as a share of that of the cell's real
    tiles; NaN where these have none. shift: (decoded, medoid), how far the bands' means are from the cell's, in deviations.
    """

    cell: int
    medoid_id: str
    weight: float
    tiles: int
    share: float
    picture: Rgb
    medoid: Rgb
    sharpness: tuple[float, float]
    shift: tuple[float, float]
    mask: Rgb | None = None


@dataclass(frozen=True)
class Decoded:
    """A set of `budget` decoded tiles, the heaviest of which are shown; sharpness and shift (decoded, medoid) of all of them.

    bands: of each its name and its shift (decoded, medoid).
    """

    budget: int
    tiles: tuple[DecodedTile, ...]
    sharpness: tuple[float, float]
    shift: tuple[float, float]
    bands: tuple[tuple[str, float, float], ...]


@dataclass(frozen=True)
class StageTime:
    """How long a stage took."""

    stage: str
    seconds: float


@dataclass(frozen=True)
class ReportContent:
    """Everything that a report can show. `settings` may be nested; `made_at` is shown as given.

    is_richest_of_cells: each tile stands for a cell whose usual tile it is not, so that areas by mass are less exact.
    """

    title: str
    lead: Lead | None = None
    gallery: tuple[GalleryTile, ...] = ()
    gallery_bands: str = ""
    curve: InertiaCurve | None = None
    latent: LatentScatter | None = None
    quality: tuple[QualityFigure, ...] = ()
    areas: tuple[ClassArea, ...] = ()
    is_richest_of_cells: bool = False
    estimated: EstimatedAreas | None = None
    learning: tuple[LearningCurve, ...] = ()
    accuracy: Accuracy | None = None
    comparison: Comparison | None = None
    decoded: Decoded | None = None
    stages: tuple[StageTime, ...] = ()
    settings: Mapping[str, object] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
    made_at: str = ""
