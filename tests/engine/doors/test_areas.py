"""Class areas with intervals by the command line: draw, label from the truth, train without, estimate, report."""

import json
import shutil
import sqlite3
from contextlib import closing

import numpy as np
import pytest
import rasterio
from click.testing import CliRunner

from ddoq_engine.cli.commands import ddoq
from ddoq_engine.rasters.ground_area import tile_hectares
from ddoq_engine.study import area_design, labels, review
from ddoq_engine.study.artefacts import MASK_TABLE, MEDOIDS, TILES
from ddoq_engine.study.folder import Study
from ddoq_engine.study.label_log import Entry
from ddoq_engine.study.record import StudyRecord


def cli(*words):
    done = CliRunner().invoke(ddoq, [str(word) for word in words])
    return done.exit_code, done.output


def ok(*words):
    code, said = cli(*words)
    assert code == 0, said
    return said


def rows(study, query):
    with closing(sqlite3.connect(study / "review.gpkg")) as connection:
        return connection.execute(query).fetchall()


@pytest.fixture(scope="module")
def mapped(scene, tmp_path_factory):
    """A study of 256 tiles that was mapped by a student of 6 of them."""
    study = tmp_path_factory.mktemp("areas") / "study"
    ok("tile", study, scene[0], "--size", 32)
    ok("encode", study, "--encoder", "spectral")
    ok("select", study, "--budget", 6, "--random-draws", 2)
    ok("label", study, "--from", scene[1])
    ok("train", study, "--steps", 20)
    ok("predict", study)
    return study


@pytest.fixture
def study(mapped, tmp_path):
    return shutil.copytree(mapped, tmp_path / "study")


def test_from_the_draw_to_the_report(study, scene):
    before = rows(study, "SELECT * FROM label_log"), rows(study, "SELECT tile_id, status FROM queue ORDER BY rank")
    ok("area-sample", study, "--tiles", 20)
    first = [tile.tile_id for tile in area_design.read_drawn(study / "review.gpkg")]
    ok("area-sample", study, "--tiles", 40)
    drawn = area_design.read_drawn(study / "review.gpkg")
    assert [tile.tile_id for tile in drawn][:20] == first and len({tile.tile_id for tile in drawn}) == 40
    assert min(np.bincount([tile.stratum for tile in drawn])) >= 2
    assert (
        rows(study, "SELECT * FROM label_log"),
        rows(study, "SELECT tile_id, status FROM queue WHERE rank <= 6 ORDER BY rank"),
    ) == before
    queued = rows(study, "SELECT tile_id, round, rank, status, reason FROM queue WHERE rank > 6 ORDER BY rank")
    assert queued == [(tile.tile_id, 1, 7 + at, "to do", review.FOR_AREAS) for at, tile in enumerate(drawn)]
    assert not {tile.tile_id for tile in drawn} & {row[0] for row in before[1]}  # what is labelled in full is known
    code, said = cli("area", study)
    assert code == 1 and "0 are labelled" in said
    ok("label", study, "--from", scene[1])
    assert len(Study(study).load(MASK_TABLE)) == 46
    said = ok("area", study)
    found = json.loads((study / "areas" / "areas.json").read_text())
    assert found["method"] == "difference" and found["sample"] == {
        "drawn": 40, "used": 40, "known": 6, "to_label": 0, "left_out": 0, "partly": 0, "trained_on": 0,
        "strata": len({tile.stratum for tile in drawn}), "merged_strata": 0,
    }  # fmt: skip
    check_against_the_pixels(study, scene, found, {tile.tile_id: tile.stratum for tile in drawn})
    assert "was done" in ok("area_sample", study, "--tiles", 40) and "was done" in ok("area", study)
    ok("report", study)
    page = (study / "report.html").read_text(encoding="utf-8")
    assert "corrected by what 40 random tiles" in page and found["classes"][0]["name"] in page
    assert "tiles for areas 40" in ok("train", study, "--steps", 2)
    ok("train", study, "--steps", 2, "--area-tiles")
    ok("predict", study)
    assert "trained on 40 of the random tiles" in " ".join(ok("area", study).split())
    assert json.loads((study / "areas" / "areas.json").read_text())["method"] == "expansion"


def check_against_the_pixels(study, scene, found, strata):
    """The difference estimator once more, in plain words, from the pixels of truth and map."""
    tiles, record = Study(study).load(TILES), StudyRecord.load(Study(study))
    medoids = set(Study(study).load(MASK_TABLE)["tile_id"]) - set(strata)
    with rasterio.open(scene[1]) as first, rasterio.open(next((study / "maps").glob("*_class.tif"))) as second:
        truth, shown = first.read(1), second.read(1)
    frame = area_design.read_frame(study / "review.gpkg")
    hectares = float(np.mean(tile_hectares(record.rasters[0], tiles))) / 1024
    for each in found["classes"]:
        y, x = ([], [])
        for tile in tiles.itertuples():
            window = np.s_[tile.row : tile.row + tile.height, tile.col : tile.col + tile.width]
            seen = shown[window] != 255
            y.append((truth[window][seen] == each["class_id"]).sum())
            x.append((shown[window] == each["class_id"]).sum())
        y, x, ids = np.array(y, float), np.array(x, float), list(tiles["tile_id"])
        known = np.isin(ids, list(medoids))
        total = y[known].sum() + x[~known].sum()
        for stratum in range(len(frame.names)):
            own = np.isin(ids, [tile for tile, h in strata.items() if h == stratum])
            total += ((frame.strata == stratum) & ~known).sum() * (y - x)[own].mean()
        assert each["difference"]["ha"] == pytest.approx(total * hectares, rel=2e-3, abs=0.05)
        assert each["map"]["ha"] == pytest.approx(x.sum() * hectares, rel=2e-3, abs=0.05)


def test_skipped_and_partly_labelled_tiles_are_told(study, scene):
    ok("area-sample", study, "--tiles", 12)
    ok("label", study, "--from", scene[1])
    drawn = [tile.tile_id for tile in area_design.read_drawn(study / "review.gpkg")]
    done = [Entry(drawn[0], "status", None, {"status": "rejected"}, "me"), Entry(drawn[1], "erase", None, {}, "me")]
    labels.append(study / "review.gpkg", done, [])
    code, said = cli("area", study)
    assert code == 1 and "out of date" in said
    with rasterio.open(scene[1]) as raster:
        profile, values = raster.profile, raster.read(1)
    ok("label", study, "--no-over-hand", "--from", _half(study, profile, values), "--ignore", 0, "--ignore", 255)
    found = ok("area", study)
    assert "1 are not labelled yet and 1 were skipped" in " ".join(found.split())
    assert "labelled in part" in found
    sample = json.loads((study / "areas" / "areas.json").read_text())["sample"]
    assert (sample["to_label"], sample["left_out"]) == (1, 1) and sample["partly"] >= 1 and sample["used"] == 10


def _half(study, profile, values):
    """The truth again, less the left half of one drawn tile."""
    tile = area_design.read_drawn(study / "review.gpkg")[2].tile_id
    row, col = (int(part) for part in tile.split("_")[1:])
    left = values.copy()
    left[row : row + 32, col : col + 16] = 0
    with closing(sqlite3.connect(study / "review.gpkg")) as connection:
        connection.execute("DELETE FROM label_log WHERE tile_id = ? AND action = 'mask'", (tile,))
        connection.commit()
    with rasterio.open(study / "half.tif", "w", **profile) as raster:
        raster.write(left, 1)
    return study / "half.tif"


def test_without_a_map_the_cells_are_the_strata_and_the_expansion_has_the_interval(scene, tmp_path):
    study = tmp_path / "study"
    ok("tile", study, scene[0], "--size", 32)
    ok("encode", study, "--encoder", "spectral")
    ok("select", study, "--budget", 6, "--random-draws", 2)
    ok("area-sample", study, "--tiles", 15)
    assert len(rows(study, "SELECT * FROM area_strata")) in (2, 3)
    ok("select", study, "--budget", 8, "--random-draws", 2)  # asked for random tiles stay in the queue
    queue = rows(study, "SELECT tile_id, reason FROM queue ORDER BY rank")
    drawn = [tile.tile_id for tile in area_design.read_drawn(study / "review.gpkg")]
    assert set(drawn) <= {tile for tile, _ in queue} and all(reason != review.FOR_AREAS for _, reason in queue[:8])
    assert [tile for tile, reason in queue[8:]] == [tile for tile in drawn if (tile, review.FOR_AREAS) in queue]
    assert len({rank for (rank,) in rows(study, "SELECT rank FROM queue")}) == len(queue)
    ok("label", study, "--from", scene[1])
    ok("area", study)
    found = json.loads((study / "areas" / "areas.json").read_text())
    assert found["method"] == "expansion" and all(row["difference"] is None and row["map"] is None for row in found["classes"])
    commonest = max(found["classes"], key=lambda row: row["expansion"]["percent"])["expansion"]
    assert 0 <= commonest["low_percent"] < commonest["percent"] < commonest["high_percent"] <= 100 and commonest["low_ha"] > 0


def test_too_few_for_the_strata_and_overlapping_tiles_are_refused(study, scene, tmp_path):
    code, said = cli("area-sample", study, "--tiles", 5, "--strata", 4)
    assert code == 1 and "too few for" in said and not rows(study, "SELECT name FROM sqlite_master WHERE name = 'area_sample'")
    ok("tile", tmp_path / "other", scene[0], "--size", 32, "--stride", 16)
    code, said = cli("area-sample", tmp_path / "other")
    assert code == 1 and "overlap" in said


def test_a_drawn_tile_that_becomes_a_medoid_is_trained_on(study):
    ok("area-sample", study, "--tiles", 60)
    drawn = {tile.tile_id for tile in area_design.read_drawn(study / "review.gpkg")}
    ok("select", study, "--budget", 40, "--random-draws", 2)
    medoids = set(Study(study).load(MEDOIDS)["tile_id"])
    both = drawn & medoids
    assert both, "with so many of either some are both"
    assert not both & area_design.drawn_tiles(study / "review.gpkg", only_asked=True)
    assert drawn - medoids <= area_design.drawn_tiles(study / "review.gpkg", only_asked=True) | {
        row[0] for row in rows(study, "SELECT tile_id FROM label_log")
    }
    assert {row[0] for row in rows(study, f"SELECT tile_id FROM queue WHERE reason = '{review.FOR_AREAS}'")} <= drawn - medoids


def test_tiles_drawn_on_another_grid_are_not_asked_again(study):
    """Of 64 px the first corners are also those of 32 px: the ids are alike, the places are not."""
    ok("area-sample", study, "--tiles", 60)
    ok("tile", study, "--size", 64)
    ok("encode", study)
    ok("select", study, "--budget", 5, "--random-draws", 2)
    alike = {tile.tile_id for tile in area_design.read_drawn(study / "review.gpkg")} & set(Study(study).load(TILES)["tile_id"])
    assert alike, "the test needs ids that are alike"
    assert not rows(study, f"SELECT tile_id FROM queue WHERE reason = '{review.FOR_AREAS}' AND tile_id NOT LIKE '%@%'")
