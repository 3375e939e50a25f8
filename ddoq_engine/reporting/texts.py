"""The report's texts in English, by code. A translation is a mapping with the same codes; what it lacks stays English."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import resources

ENGLISH: Mapping[str, str] = {
    "decimal": ".",
    "thousands": "\u202f",
    "lead.of": "From {tiles} tiles of {size_px} × {size_px} pixels in {rasters} rasters, DDOQ chose {budget} to label.",
    "lead.of_one_raster": "From {tiles} tiles of {size_px} × {size_px} pixels in one raster, DDOQ chose {budget} to label.",
    "lead.held": "Together they hold {held} of the kinds of pixel.",
    "lead.explained": "Together they explain {explained} of the variance between all tiles.",
    "lead.round": "This is round {round}.",
    "lead.absent": "No tiles have been chosen yet: run the stage select.",
    "key.tiles": "tiles in all",
    "key.budget": "to label",
    "key.explained": "variance explained",
    "key.held": "kinds of pixel held",
    "key.relative_w2": "relative W2",
    "key.miou": "mean IoU",
    "contents": "Contents",
    "encoder": "Encoder: {name}",
    "made": "Made {when}",
    "footer": "One self-contained file: it can be sent, archived or printed as it is.",
    "gallery.title": "The tiles to label",
    "gallery.says": "Each tile stands for those most like it; the heavier its weight, the more its pixels count in training.",
    "gallery.bands": "Shown as {bands}.",
    "gallery.some": "The {shown} heaviest of {total} are shown.",
    "gallery.absent": "No tiles have been chosen yet: run the stage select, and they appear here with their weights.",
    "gallery.alt": "Tile {tile_id}, rank {rank}",
    "gallery.mask_alt": "Labels of tile {tile_id}",
    "gallery.unlabelled": "not labelled yet",
    "gallery.weight": "weight {weight}",
    "gallery.represents": "for {represents} tiles ({share})",
    "gallery.represents_one": "for itself alone ({share})",
    "curve.title": "How many tiles are enough",
    "curve.says": "Each further tile explains less: the curve shows how much of the differences between tiles is left "
    "when K tiles stand for all, and the line marks the number chosen.",
    "curve.absent": "No curve was computed: run the stage select with the budget auto, or ask it for the curve.",
    "curve.x": "tiles to label, K",
    "curve.y": "inertia, as a share of that of one tile",
    "curve.y2": "variance explained",
    "curve.chosen": "chosen: {chosen}",
    "latent.title": "All tiles, and those chosen",
    "latent.says": "Every dot is a tile, close to those that look like it; a ring is a chosen tile, larger with its weight, "
    "and the dots of its colour around it are those that it stands for.",
    "latent.flat": "The two axes show {share} of the variance; cells that seem to overlap here lie apart in the others.",
    "latent.some": "{shown} of {total} tiles are drawn.",
    "latent.absent": "No embeddings are at hand: run the stages encode and select.",
    "latent.x": "first principal axis",
    "latent.y": "second principal axis",
    "latent.medoid": "rank {rank}, weight {weight}",
    "quality.title": "How well the chosen stand for all",
    "quality.absent": "The selection has not been measured yet: run the stage select.",
    "quality.figure": "figure",
    "quality.value": "chosen tiles",
    "quality.random": "random tiles",
    "quality.draws": "For random tiles: mean ± standard deviation of {draws} draws.",
    "quality.picture": "side by side",
    "quality.picture_alt": "{value} against {random} by chance",
    "quality.kinds_held": "Kinds of pixel held",
    "quality.kinds_held.says": "The share of the kinds of pixel of which the chosen tiles hold at least as much as one average tile; "
    "1 is all of them.",
    "quality.relative_w2": "Relative W2",
    "quality.relative_w2.says": "How far the tiles lie from those that stand for them: 0 is perfect, 1 is one tile for all.",
    "quality.w2_weights": "W2 with the training weights",
    "quality.w2_weights.says": "The distance between all tiles and the chosen ones as training weighs them; less is closer to "
    "the true mix.",
    "quality.ess": "Effective number of tiles",
    "quality.ess.says": "How many equally heavy tiles the weighted ones are worth in training; near K the steps are calm, "
    "far below it a few tiles decide.",
    "areas.title": "How much land each class covers",
    "areas.says": "Estimated from the labelled tiles, each counted by the share of tiles it stands for.",
    "areas.model": "These areas are model-based and come without an interval; an interval needs a probability sample.",
    "areas.kinds": "These tiles were chosen for the kinds of pixel that they hold and are not the usual ones of their cells: "
    "the areas can be further off than from random tiles.",
    "areas.absent": "No areas yet: label the chosen tiles, then run the stage label.",
    "areas.ha": "{area} ha",
    "estimated.title": "How much land each class covers, with intervals",
    "estimated.says_map": "The map's area of each class, corrected by what {used} random tiles show of its errors; {known} more tiles are "
    "known. A 95 % interval made so covers the true area in about 95 of 100 such samples.",
    "estimated.says_alone": "Expanded from {used} random tiles, without a map; {known} more tiles are known. A 95 % interval made so "
    "covers the true area in about 95 of 100 such samples.",
    "estimated.absent": "No random tiles were drawn and labelled: run the stage area-sample, label its tiles, then run the stage area.",
    "estimated.area": "share",
    "estimated.interval": "95 % interval",
    "estimated.hectares": "95 % interval, ha",
    "estimated.alone": "random tiles alone ± standard error",
    "estimated.map": "map's pixels",
    "estimated.model": "masses of labelled tiles",
    "estimated.to": "{low} to {high}",
    "estimated.which": "The last two columns have no interval: the map's pixels carry its errors, and the masses lean on the model.",
    "estimated.thin": "* Too few random tiles tell of this class; do not trust its interval.",
    "estimated.missing": "Of {drawn} random tiles, {to_label} are not labelled yet and {left_out} were skipped or rejected; they are "
    "taken to be like the others of their strata.",
    "estimated.partly": "{partly} are labelled in part; their other pixels are taken to be alike.",
    "estimated.trained": "The student was trained on {trained} of them; with the map they count as known.",
    "learning.title": "How the student learned",
    "learning.says": "One line a measure, epoch by epoch; a lower loss and a higher mIoU are better.",
    "learning.absent": "No student has been trained yet: run the stage train.",
    "learning.epoch": "epoch",
    "accuracy.title": "The map against the reference",
    "accuracy.says": "Compared with {reference}, {pixels} pixels. IoU is what map and reference share of a class, divided by "
    "what either of them gives it: 0 is nothing in common, 1 is the same.",
    "accuracy.miou": "Mean IoU {miou}, overall accuracy {overall}.",
    "accuracy.absent": "No reference was given: give a raster or layer of known classes to the stage report, and it is compared here.",
    "accuracy.class": "class",
    "accuracy.iou": "IoU",
    "accuracy.precision": "user's accuracy",
    "accuracy.recall": "producer's accuracy",
    "accuracy.pixels": "reference pixels",
    "accuracy.matrix": "Confusion matrix: how the pixels of each reference class (rows) were mapped (columns), in % of the row",
    "accuracy.none": "–",
    "accuracy.not_there": "– stands where neither map nor reference has the class; it is left out of the mean.",
    "comparison.title": "Is it better than chance?",
    "comparison.says": "The same student, trained for {steps} steps on tiles chosen in several ways, {draws} times each. All ways of "
    "one draw are scored on the same tiles, which none of them chose.",
    "comparison.absent": "No comparison was run: the stage compare trains the same student on random tiles and shows the difference here.",
    "comparison.way": "tiles chosen by",
    "comparison.this": "Mapping these rasters",
    "comparison.other": "Mapping another place: tiles chosen in some blocks, scored in others ({splits} splits)",
    "comparison.random": "random tiles",
    "comparison.study": "the study's selection",
    "comparison.floor": "Noise: two random choices of {budget} tiles differ by less than {floor} {quantity} in 19 of 20 comparisons of "
    "{pairs} draws.",
    "comparison.no_floor": "A single draw does not tell how large the noise is: set more draws.",
    "comparison.better": "With {budget} tiles, {name}: {gain} {quantity} more than random tiles (95 % interval {low} to {high}). That is "
    "more than noise.",
    "comparison.worse": "With {budget} tiles, {name}: {gain} {quantity} less than random tiles (95 % interval {low} to {high}). That is "
    "more than noise.",
    "comparison.same": "No way to choose could be told from random tiles: the differences are no more than noise.",
    "comparison.chart": "{quantity} over the number of labelled tiles. Bars are 95 % intervals; the band is the noise about random tiles.",
    "comparison.budget": "labelled tiles",
    "comparison.saved": "Labels saved against random",
    "comparison.gain": "gain over random",
    "comparison.verdict": "more than noise?",
    "comparison.verdict_better": "yes, better",
    "comparison.verdict_worse": "yes, worse",
    "comparison.verdict_same": "no",
    "comparison.verdict_unknown": "not known",
    "comparison.needs": "random tiles for the same",
    "comparison.saves": "labels saved",
    "comparison.more": "more than {tiles}",
    "comparison.less": "fewer than {tiles}",
    "comparison.interval": "({low} to {high})",
    "comparison.full": "Trained on all other tiles, {labelled} of them, the student reaches {score} {quantity}.",
    "comparison.share": "tiles for {share} of that",
    "comparison.half": "With half the steps ({steps}) {budget} random tiles reach {gain} {quantity} less (95 % interval {low} to {high}); "
    "where that is near 0 the steps suffice.",
    "decoded.title": "Decoded tiles beside real ones",
    "decoded.says": "{budget} tiles that never were: the centre of each cell of the VAE's latents, decoded, and on the right the "
    "cell's medoid, the real tile nearest to it. Cells and weights are those of decode space, apart from the tiles to label.",
    "decoded.absent": "No tiles were decoded: run the stage decode, after encoding with a VAE, and they appear here beside real ones.",
    "decoded.decoded": "decoded tiles",
    "decoded.medoid": "medoids",
    "decoded.sharpness": "Sharpness of edges",
    "decoded.sharpness.says": "The mean gradient as a share of that of the cell's real tiles: 1 is as sharp as they are, 0 is flat.",
    "decoded.shift": "Radiometric shift",
    "decoded.shift.says": "How far the mean of a band is from that of the cell's real tiles, in deviations of the band: 0 is the same.",
    "decoded.of_band": "Shift of {band}",
    "decoded.edges": "edges {decoded}, medoid {medoid}",
    "decoded.shifts": "shift {decoded}, medoid {medoid}",
    "decoded.alt": "Decoded tile {cell}",
    "decoded.mask_alt": "Mask of decoded tile {cell}",
    "decoded.medoid_alt": "Real tile {tile_id}",
    "stages.title": "Where the time went",
    "stages.says": "Seconds of each stage, as last run.",
    "stages.absent": "No stage has been timed yet: run one, and its seconds appear here.",
    "stages.seconds": "{seconds} s",
    "settings.title": "Settings",
    "settings.says": "Everything the stages were run with; the same settings, seed and versions give the same result.",
    "settings.absent": "No settings were recorded: run a stage, and what it was run with appears here.",
    "versions.title": "Versions",
    "versions.says": "The software that made this study.",
    "versions.absent": "No versions were recorded: run a stage, and the software that ran it is named here.",
}


LANGUAGES = ("en", "pt_BR", "es", "fr", "de", "zh")


def translation(language: str) -> Mapping[str, str]:
    """The texts of a language of `LANGUAGES`, by code; empty for English."""
    file = resources.files(__package__).joinpath("languages", f"{language}.json")
    if language not in LANGUAGES or not file.is_file():
        return {}
    found: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return found


def nearest_language(language: str) -> str:
    """The one of `LANGUAGES` for a locale such as "pt_PT" or "de_AT"; English where there is none."""
    first = language.split("_", maxsplit=1)[0]
    return next((known for known in LANGUAGES if known == language or known.split("_")[0] == first), "en")


class Texts:
    """Texts by code, filled with values; a code that a translation lacks is said in English."""

    def __init__(self, translation: Mapping[str, str] | None = None) -> None:
        self._texts = {**ENGLISH, **(translation or {})}

    def __call__(self, code: str, **values: object) -> str:
        """The text of a code, a `str.format` template over `values`. Raises KeyError for a code that does not exist."""
        return self._texts[code].format(**values)

    def has(self, code: str) -> bool:
        """Whether there is a text of this code."""
        return code in self._texts

    def number(self, value: float, digits: int = 2) -> str:
        """A number for people: `digits` after the sign for decimals, thousands set apart; "–" where it is not finite."""
        if not abs(value) < float("inf"):
            return self("accuracy.none")
        text = f"{value:,.{digits}f}"
        return text.replace(",", "\0").replace(".", self("decimal")).replace("\0", self("thousands"))

    def percent(self, share: float, digits: int = 0) -> str:
        """A share 0 to 1 as a percentage; what is there but would round to nothing is said to be less than the least."""
        least = 10.0**-digits
        if 0 < share * 100 < least / 2:
            return f"<\u202f{self.number(least, digits)}\u202f%"
        return f"{self.number(share * 100, digits)}\u202f%"
