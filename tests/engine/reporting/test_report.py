"""The report shows every part it is given, says how to get the others, stands alone and trusts no text."""

from __future__ import annotations

import base64
import io
import re
from dataclasses import fields, replace
from html.parser import HTMLParser
from pathlib import Path
from string import Formatter

import numpy as np
import pytest
from PIL import Image
from sklearn.decomposition import PCA
from sklearn.metrics import jaccard_score

from ddoq_engine.errors import Cancelled, DataError, StorageError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.reporting.comparison_chart import curves, marker
from ddoq_engine.reporting.content import (
    Accuracy,
    ClassArea,
    ComparedPoint,
    ComparedQuestion,
    ComparedWay,
    Comparison,
    Decoded,
    DecodedTile,
    EstimatedArea,
    EstimatedAreas,
    GalleryTile,
    InertiaCurve,
    LatentScatter,
    Lead,
    LearningCurve,
    QualityFigure,
    ReportContent,
    StageTime,
)
from ddoq_engine.reporting.projection import project
from ddoq_engine.reporting.report import intersection_over_union, render, write_report
from ddoq_engine.reporting.texts import ENGLISH, LANGUAGES, Texts, translation

VOID = {"meta", "img", "br", "hr", "input", "link"}
PARTS = [
    "gallery",
    "curve",
    "latent",
    "quality",
    "areas",
    "estimated",
    "learning",
    "accuracy",
    "comparison",
    "decoded",
    "stages",
    "settings",
    "versions",
]


class Page(HTMLParser):
    """Reads a page strictly: every element is closed in order; keeps what the tests ask about."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()
        assert not self.open, f"never closed: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs), f"an attribute twice in {tag}"
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag, f"closed out of order: {tag}"

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        return re.sub(r"[ \n\t]+", " ", " ".join(self.words))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def tile(rank: int, size_px: int = 32, mask: bool = True) -> GalleryTile:
    rng = np.random.default_rng(rank)
    picture = rng.integers(0, 256, (size_px, size_px, 3), dtype=np.uint8)
    colours = np.array([[168, 204, 75], [43, 108, 176]], np.uint8)[rng.integers(0, 2, (size_px, size_px))]
    return GalleryTile(f"00_{rank:06d}_000064", rank, 2.0 / rank, 100 // rank, 0.5 / rank, picture, colours if mask else None)


def comparison(name: str = "typiclust", mean: float = 0.3, budgets: tuple[int, ...] = (8, 16, 32)) -> Comparison:
    """Random tiles and three ways: one better, one worse, one the same."""

    def way(number: int, verdict: str) -> ComparedWay:
        sign = {"better": 0.05, "worse": -0.05}.get(verdict, 0.001)
        points = tuple(
            ComparedPoint(
                b,
                mean + sign + 0.002 * b,
                0.02,
                (sign, 0.01) if number else None,
                verdict,
                (b * 2.0, "more") if number else None,
                {1: ((b * 0.5, ""), (b * 4.0, "more")), 2: ((b * 9.0, "more"), (b * 9.0, "more"))}.get(number),
            )
            for b in budgets
        )
        return ComparedWay(f"{name}, {number}" if number else "random", points, number == 0, ((40.0, ""), (60.0, "more")))

    ways = tuple(way(*each) for each in enumerate(("", "better", "worse", "same")))
    floors = tuple((budget, 0.02, 5) for budget in budgets)
    full = ComparedQuestion("this", 1, ways, floors, (0.5, 200.0), (300, budgets[-1], 0.004, 0.01))
    alone = ComparedQuestion("other", 3, ways[:1], ((budgets[0], None, 1),))
    return Comparison(name if "<" in name else "mIoU", 5, 600, (full, alone))


@pytest.fixture
def content() -> ReportContent:
    rng = np.random.default_rng(0)
    xy = rng.standard_normal((200, 2))
    medoid = np.array([3, 50, 120])
    cell = ((xy[:, None] - xy[medoid][None]) ** 2).sum(-1).argmin(1)
    return ReportContent(
        title="Valley",
        lead=Lead(rasters=2, tiles=12345, size_px=64, budget=3, explained=0.912, encoder="A small encoder"),
        gallery=(tile(1), tile(2, mask=False), tile(3)),
        gallery_bands="nir, red, green",
        curve=InertiaCurve((1, 2, 4, 8, 16), (100.0, 60.0, 35.0, 20.0, 12.0), 100.0, 4),
        latent=LatentScatter(xy, cell, medoid, np.array([1.5, 1.0, 0.5]), (0.6, 0.2)),
        quality=(QualityFigure("relative_w2", 0.41, 0.58, 0.03, 10), QualityFigure("ess", 2.5), QualityFigure("mmd", 0.1, label="MMD")),
        areas=(ClassArea("Water", (43, 108, 176), 0.25, 1234.5), ClassArea("Rare", (1, 2, 3), 0.0001)),
        estimated=EstimatedAreas(
            (
                EstimatedArea("Water", (43, 108, 176), 0.24, (0.2, 0.28), (1200.0, 1000.4, 1400.0), False, 0.3, 0.22, 0.25, 0.04),
                EstimatedArea("Rare", (1, 2, 3), 0.0, None, None, True, 0.0, None, None),
            ),
            True,
            drawn=60,
            used=57,
            known=3,
            to_label=1,
            left_out=2,
            partly=4,
            trained_on=5,
        ),
        learning=(
            LearningCurve("training", "loss", (1, 2, 3), (1.0, 0.5, 0.3)),
            LearningCurve("validation", "mIoU", (1, 2, 3), (0.2, float("nan"), 0.6)),
            LearningCurve("validation", "loss", (1, 2, 3), (1.1, 0.7, 0.6)),
        ),
        accuracy=Accuracy(("Water", "Town", "Never"), np.array([[80, 20, 0], [10, 90, 0], [0, 0, 0]]), "truth.tif"),
        comparison=comparison(),
        decoded=Decoded(
            40,
            (
                DecodedTile(3, "00_000032_000064", 2.5, 30, 0.3, tile(5).thumbnail, tile(6).thumbnail, (0.31, 0.93), (0.14, float("nan"))),
                DecodedTile(
                    0, "00_000000_000000", 0.5, 1, 0.01, tile(7).thumbnail, tile(8).thumbnail, (0.4, 1.0), (0.2, 0.0), mask=tile(9).mask
                ),
            ),
            (0.35, 0.95),
            (0.17, 0.21),
            (("red", 0.1, 0.2), ("nir", 0.24, 0.22)),
        ),
        stages=(StageTime("encode", 184.25), StageTime("select", 3.4)),
        settings={"seed": 42, "select": {"budget": "auto", "space": {"dimensions": 32}}, "empty": {}, "bands": ["red", "nir"]},
        versions={"DDOQ": "0.1.0", "torch": "2.12.1"},
        made_at="20 November 2026",
    )


def test_every_part_is_shown(content: ReportContent) -> None:
    page = Page(render(content))
    text = page.text
    shown = [a["id"] for a in page.all("section")]
    assert shown == PARTS
    assert not [a for a in page.all("section") if a.get("class") == "absent"]
    for sentence in (
        "From 12\u202f345 tiles of 64 × 64 pixels in 2 rasters, DDOQ chose 3 to label.",
        "explain 91\u202f% of the variance",
        "A small encoder",
        "Shown as nir, red, green.",
        "weight 2.00",
        "for 100 tiles (50.0\u202f%)",
        "not labelled yet",
        "chosen: 4",
        "0 is perfect, 1 is one tile for all",
        "0.58 ± 0.03",
        "10 draws",
        "MMD",
        "model-based and come without an interval",
        "<\u202f0.1\u202f%",
        "truth.tif, 200 pixels",
        "0.317 ± 0.020",
        "184.2 s",
        "torch",
        "2.12.1",
    ):
        assert sentence in text, sentence
    named = [svg.get("aria-label", "") for svg in page.all("svg")]
    assert sum(" against " in name for name in named) == 3, "the figures of quality"
    curves = [svg["aria-label"] for svg in page.all("svg") if float(svg["viewbox"].split()[2]) >= 500]
    assert [name.split(".")[0] for name in curves[:4]] == ["How many tiles are enough", "All tiles, and those chosen", "loss", "mIoU"]
    assert curves[4:] and all("over the number of labelled tiles" in name for name in curves[4:]), "the comparison's"
    assert len(page.all("h1")) == 1 and len(page.all("h2")) == len(PARTS)


def test_areas_say_which_of_them_have_an_interval(content: ReportContent) -> None:
    text = Page(render(content)).text
    assert "20.0\u202f% to 28.0\u202f%" in text and "1\u202f000 to 1\u202f400" in text and "30.0\u202f% ± 4.0\u202f%" in text
    assert "Rare *" in text and ENGLISH["estimated.thin"] in text and ENGLISH["estimated.which"] in text
    assert "1 are not labelled yet and 2 were skipped" in text and "trained on 5" in text


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_areas_are_said_in_each_language(content: ReportContent, language: str) -> None:
    said = translation(language)
    text = Page(render(content, said, language=language)).text
    assert {code for code in ENGLISH if code.startswith("estimated.")} <= set(said)
    assert said["estimated.thin"] in text and said["estimated.which"] in text and said["estimated.title"] in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_areas_from_tiles_that_were_chosen_for_their_kinds_say_what_that_costs(content: ReportContent, language: str) -> None:
    said = ENGLISH if language == LANGUAGES[0] else translation(language)
    held = replace(content, is_richest_of_cells=True)
    assert said["areas.kinds"] in Page(render(held, said, language=language)).text
    assert said["areas.kinds"] not in Page(render(content, said, language=language)).text


def test_decoded_tiles_stand_beside_their_medoids_with_both_costs(content: ReportContent) -> None:
    page = Page(render(content))
    for sentence in (
        "40 tiles that never were",
        "The 2 heaviest of 40 are shown",
        "0.35 0.95",
        "0.17 0.21",
        "Shift of nir 0.24 0.22",
        "edges 0.31, medoid 0.93",
        "shift 0.14, medoid –",
        "for itself alone",
    ):
        assert sentence in page.text, sentence
    named = [picture["alt"] for picture in page.all("img")]
    assert [name for name in named if name and ("ecoded" in name or "Real" in name)] == [
        "Decoded tile 3", "Real tile 00_000032_000064", "Decoded tile 0", "Mask of decoded tile 0", "Real tile 00_000000_000000",
    ]  # fmt: skip
    assert content.decoded is not None
    many = replace(content.decoded, bands=tuple((f"band {n}", 0.1, 0.1) for n in range(224)))
    assert "Shift of band 7" not in Page(render(replace(content, decoded=many))).text


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_decoded_tiles_are_said_in_each_language(content: ReportContent, language: str) -> None:
    said = translation(language)
    assert {code for code in ENGLISH if code.startswith("decoded.")} <= set(said)
    assert said["decoded.shift.says"] in Page(render(content, said, language=language)).text


def test_an_empty_study_says_how_to_get_each_part() -> None:
    page = Page(render(ReportContent("Nothing yet")))
    assert [a["id"] for a in page.all("section") if a.get("class") == "absent"] == PARTS
    for part in PARTS:
        assert ENGLISH[f"{part}.absent"] in page.text
    assert not page.all("svg") and not page.all("img")


@pytest.mark.parametrize(
    "part", [f.name for f in fields(ReportContent) if f.name not in ("title", "gallery_bands", "is_richest_of_cells", "made_at")]
)
def test_any_one_part_may_be_missing(content: ReportContent, part: str) -> None:
    default = getattr(ReportContent("x"), part)
    page = Page(render(replace(content, **{part: default})))
    absent = [a["id"] for a in page.all("section") if a.get("class") == "absent"]
    assert absent == ([] if part == "lead" else [part])


def test_it_stands_alone(content: ReportContent) -> None:
    text = render(content)
    page = Page(text)
    assert not {"script", "link", "iframe", "object", "embed", "base", "form"} & {tag for tag, _ in page.elements}
    for tag, attributes in page.elements:
        assert not [name for name in attributes if name.startswith("on")]
        for name in ("src", "href", "xlink:href", "data", "srcset", "action"):
            address = attributes.get(name)
            assert address is None or address.startswith(("#", "data:image/png;base64,")), (tag, address)
    assert "http:" not in text and "https:" not in text and "url(" not in text and "@import" not in text
    ids = [a["id"] for _, a in page.elements if "id" in a]
    assert len(set(ids)) == len(ids)
    assert all(a["href"][1:] in ids for a in page.all("a") if a["href"])


def test_it_can_be_read_without_seeing(content: ReportContent) -> None:
    page = Page(render(content))
    assert page.all("html")[0]["lang"] == "en"
    assert page.all("img") and all(a.get("alt") for a in page.all("img"))
    assert all(a.get("role") == "img" and a.get("aria-label") for a in page.all("svg"))
    assert all(a.get("scope") for a in page.all("th"))
    ids = {a.get("id") for _, a in page.elements}
    assert all(a["aria-labelledby"] in ids for a in page.all("section"))


EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{ 7 * 7 }}&"


def test_no_text_can_become_markup(content: ReportContent) -> None:
    assert content.accuracy is not None and content.comparison is not None and content.lead is not None
    evil = replace(
        content,
        title=EVIL,
        lead=replace(content.lead, encoder=EVIL),
        gallery=(replace(content.gallery[0], tile_id=EVIL),),
        gallery_bands=EVIL,
        quality=(QualityFigure(EVIL, 1.0, label=EVIL, explanation=EVIL),),
        areas=(ClassArea(EVIL, (1, 2, 3), 1.0),),
        learning=(LearningCurve(EVIL, EVIL, (1, 2), (1, 2)),),
        accuracy=Accuracy((EVIL, "b"), np.eye(2, dtype=int), EVIL),
        comparison=comparison(EVIL),
        stages=(StageTime(EVIL, 1.0),),
        settings={EVIL: {EVIL: EVIL}},
        versions={EVIL: EVIL},
        made_at=EVIL,
    )
    text = render(evil)
    page = Page(text)
    assert not page.all("script") and all(a.get("src") != "x" for a in page.all("img"))
    assert not [a for _, a in page.elements if "onerror" in a]
    assert page.text.count("alert(1)") > 15
    assert "49" not in re.sub(r"data:image[^\"]*|<svg.*?</svg>|<style.*?</style>", "", text, flags=re.S)
    assert page.all("img")[0]["alt"] == f"Tile {EVIL}, rank 1"


def test_a_translation_that_holds_markup_is_escaped_too(content: ReportContent) -> None:
    page = Page(render(content, {"gallery.title": EVIL, "curve.x": EVIL, "latent.medoid": EVIL.replace("{{ 7 * 7 }}", "")}))
    assert not page.all("script")


def test_another_language_and_its_numbers(content: ReportContent) -> None:
    page = Page(render(content, {"gallery.title": "Os blocos a rotular", "decimal": ",", "thousands": "."}, language="pt-BR"))
    assert page.all("html")[0]["lang"] == "pt-BR"
    assert "Os blocos a rotular" in page.text and "12.345 tiles" in page.text and "0,58 ± 0,03" in page.text
    assert ENGLISH["curve.title"] in page.text  # what the translation lacks is said in English


def test_every_text_that_the_template_names_exists_and_is_used() -> None:
    folder = Path(render.__code__.co_filename).parent
    source = "".join(p.read_text() for p in folder.iterdir() if p.suffix in (".py", ".html") and p.name != "texts.py")
    named = set(re.findall(r"""(?:\bt|texts)\(\s*"([a-z_0-9.]+)\"""", source))
    assert len(named) > 50 and named <= set(ENGLISH)
    families = {code for code in ENGLISH if code.endswith((".title", ".absent", ".says")) or code.startswith(("quality.", "latent."))}
    assert not {code for code in ENGLISH if f'"{code}"' not in source} - families - {"decimal", "thousands"}
    for code, text in ENGLISH.items():
        for _, name, _, _ in Formatter().parse(text):
            assert name is None or name.isidentifier(), code


def test_pictures_are_the_tiles_own_pixels(content: ReportContent) -> None:
    pictures = [a["src"] for a in Page(render(content)).all("img")]
    assert len(pictures) == 5 + 5  # three tiles, two of them labelled; two decoded ones, one with a mask, and their medoids
    first = np.asarray(Image.open(io.BytesIO(base64.b64decode((pictures[0] or "").split(",")[1]))).convert("RGB"))
    np.testing.assert_array_equal(first, content.gallery[0].thumbnail)
    mask = np.asarray(Image.open(io.BytesIO(base64.b64decode((pictures[1] or "").split(",")[1]))).convert("RGB"))
    np.testing.assert_array_equal(mask, content.gallery[0].mask)


def test_64_medoids_of_noise_stay_under_3_mb_and_260_are_cut(content: ReportContent, tmp_path: Path) -> None:
    write_report(tmp_path / "report.html", replace(content, gallery=tuple(tile(k + 1, 160) for k in range(64))))
    assert (tmp_path / "report.html").stat().st_size < 3_000_000
    many = Page(render(replace(content, decoded=None, gallery=tuple(tile(k + 1, 16, mask=False) for k in range(260)))))
    assert len(many.all("img")) == 240 and "The 240 heaviest of 260 are shown." in many.text


def test_a_large_study_is_drawn_in_part(content: ReportContent) -> None:
    rng = np.random.default_rng(1)
    large = LatentScatter(rng.standard_normal((50_000, 2)), rng.integers(0, 40, 50_000), np.arange(40), np.ones(40))
    text = render(replace(content, latent=large))
    assert len(text) < 600_000 and "4\u202f000 of 50\u202f000 tiles are drawn" in Page(text).text


def test_the_curve_is_drawn_where_its_numbers_say(content: ReportContent) -> None:
    text = render(content)
    svg = text[text.index('aria-label="How many tiles are enough"') :]
    circles = [tuple(map(float, found)) for found in re.findall(r'<circle class="dot c0" cx="([\d.]+)" cy="([\d.]+)"', svg)][:5]
    x, y = np.array(circles).T
    np.testing.assert_allclose(np.diff(x), np.diff(x)[0], atol=0.11)  # K doubles each time, the axis is logarithmic
    np.testing.assert_allclose((y - y[0]) / (y[4] - y[0]), (100 - np.array([100, 60, 35, 20, 12])) / 88, atol=0.002)
    chosen = re.search(r'<line class="chosen" x1="([\d.]+)"', svg)
    assert chosen and float(chosen[1]) == x[2]


def test_iou_equals_sklearns() -> None:
    rng = np.random.default_rng(0)
    truth, found = rng.integers(0, 4, 1000), rng.integers(0, 4, 1000)
    matrix = np.zeros((5, 5), int)
    np.add.at(matrix, (truth, found), 1)
    iou = intersection_over_union(matrix)
    np.testing.assert_allclose(iou[:4], jaccard_score(truth, found, average=None))
    assert np.isnan(iou[4])


def test_the_mean_iou_leaves_out_a_class_that_is_nowhere(content: ReportContent) -> None:
    assert "Mean IoU 0.74, overall accuracy 85.0\u202f%" in re.sub(r"[^\S\u202f]+", " ", render(content))  # (80/110 + 90/120) / 2


def test_projection_equals_sklearns_up_to_sign() -> None:
    values = np.random.default_rng(0).standard_normal((300, 7)) * np.arange(1, 8)
    xy, shares = project(values.astype(np.float32))
    expected = PCA(2, svd_solver="full").fit(values)
    np.testing.assert_allclose(np.abs(xy), np.abs(expected.transform(values)), atol=1e-3)
    np.testing.assert_allclose(shares, expected.explained_variance_ratio_, atol=1e-6)
    np.testing.assert_array_equal(project(values)[0], project(values.copy())[0])
    assert project(np.ones((3, 1)))[0].shape == (3, 2)
    with pytest.raises(DataError, match="stage encode"):
        project(np.array([[1.0, np.nan]]))


@pytest.mark.parametrize(
    "wrong",
    [
        {"curve": InertiaCurve((1, 2), (1.0,), 1.0, 1)},
        {"curve": InertiaCurve((1,), (1.0,), 0.0, 1)},
        {"latent": LatentScatter(np.zeros((3, 2)), np.zeros(2, int), np.array([0]), np.ones(1))},
        {"latent": LatentScatter(np.zeros((3, 2)), np.array([0, 1, 5]), np.array([0]), np.ones(1))},
        {"learning": (LearningCurve("a", "loss", (1,), ()),)},
        {"accuracy": Accuracy(("a", "b"), np.eye(3, dtype=int), "r")},
        {"gallery": (replace(tile(1), thumbnail=np.zeros((4, 4), np.uint8)),)},
        {"gallery": (replace(tile(1), thumbnail=np.zeros((4, 4, 3), np.float32)),)},  # type: ignore[arg-type]
    ],
)
def test_parts_that_do_not_fit_are_refused(content: ReportContent, wrong: dict[str, object]) -> None:
    with pytest.raises(DataError):
        render(replace(content, **wrong))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "odd",
    [
        {"curve": InertiaCurve((30, 35, 40), (5.0, float("nan"), 4.0), 10.0, 33)},
        {"curve": InertiaCurve((1,), (float("nan"),), 10.0, 1)},
        {"latent": LatentScatter(np.zeros((1, 2)), np.zeros(1, int), np.zeros(1, int), np.ones(1))},
        {"learning": (LearningCurve("a", "loss", (5,), (float("inf"),)), LearningCurve("b", "loss", (5,), (2.0,)))},
        {"accuracy": Accuracy(("a",), np.zeros((1, 1), int), "r")},
        {"areas": (ClassArea("a", (0, 0, 0), 0.0),)},
        {"stages": (StageTime("a", 0.0),)},
        {"quality": (QualityFigure("relative_w2", float("nan"), 0.0, 0.0, 3),)},
        {"comparison": comparison(mean=0.0)},
        {"comparison": comparison(mean=float("nan"))},
        {"comparison": comparison(budgets=(8,))},
    ],
)
def test_odd_numbers_still_make_a_whole_page(content: ReportContent, odd: dict[str, object]) -> None:
    text = render(replace(content, **odd))  # type: ignore[arg-type]
    Page(text)
    assert not re.search(r'="[^"]*\b(nan|inf)\b[^"]*"', text)


def test_a_comparison_says_what_is_more_than_noise_and_what_was_saved(content: ReportContent) -> None:
    text = Page(render(content)).text
    assert "differ by less than 0.020 mIoU in 19 of 20" in text
    assert "With 8 tiles, typiclust, 1: 0.050 mIoU more than random tiles (95 % interval +0.040 to +0.060)" in text
    assert "With 32 tiles, typiclust, 2: 0.050 mIoU less" in text and "typiclust, 3:" not in text
    assert "more than 16 (4 to > 32)" in text and "more than +8" in text
    assert "> 72" not in text, "an interval that lies beyond the curve as its middle does says nothing"
    assert "more than 60" in text and "Trained on all other tiles, 200 of them" in text
    assert "A single draw does not tell" in text


def test_each_way_of_a_comparison_has_a_mark_of_its_own() -> None:
    marks = [str(marker(number)) for number in range(1, 43)]
    assert len(set(marks)) == len(marks) and all(mark not in str(marker(0)) for mark in marks)
    chart = str(curves(comparison().questions[0], "mIoU", Texts()))
    assert chart.count('class="mark') == 4 * 3 and chart.count("whisker") == 4 * 3 * 3 and chart.count('class="noise"') == 1


def test_numbers_for_people() -> None:
    texts = Texts()
    assert texts.number(1234567.891) == "1\u202f234\u202f567.89"
    assert texts.number(float("nan")) == texts.number(float("inf")) == "–"
    assert texts.percent(0.0) == "0\u202f%" and texts.percent(0.0001, 1) == "<\u202f0.1\u202f%" and texts.percent(0.5) == "50\u202f%"


def test_written_whole_or_not_at_all(content: ReportContent, tmp_path: Path) -> None:
    path = tmp_path / "study" / "report.html"
    write_report(path, content)
    assert path.read_text(encoding="utf-8") == render(content)
    assert [p.name for p in path.parent.iterdir()] == ["report.html"]
    with pytest.raises(DataError):
        write_report(path, replace(content, accuracy=Accuracy(("a",), np.eye(3, dtype=int), "r")))
    assert path.read_text(encoding="utf-8") == render(content)
    with pytest.raises(StorageError):
        write_report(path / "below" / "a file", content)


class Stop(Silence):
    def should_stop(self) -> bool:
        return True


def test_it_stops_when_asked(content: ReportContent, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        write_report(tmp_path / "report.html", content, progress=Progress(Stop()))
    assert not list(tmp_path.iterdir())
