"""The stage superpixels: every tile of the queue on its own pixels; new tiles alone are cut anew; a stop and a kill lose nothing."""

import json
import os
import shutil
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import geopandas
import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

from ddoq_engine import pipeline
from ddoq_engine.errors import Cancelled, SettingsError
from ddoq_engine.study.folder import Study

ROOT = Path(__file__).parents[3]
LEVELS = {"coarse": 6, "medium": 20, "fine": 60}
CRS = "EPSG:32719"
PLACES = {
    "north-up": (CRS, Affine(10, 0, 6e5, 0, -10, 4.7e6)),
    "rotated": (CRS, Affine(8.66, 5, 6e5, 5, -8.66, 4.7e6)),
    "south-up": (CRS, Affine(10, 0, 6e5, 0, 10, 4.7e6)),
    "degrees": ("EPSG:4326", Affine(1e-4, 0, -70, 0, -1e-4, -30)),
    "nowhere": (None, Affine(1, 0, 0, 0, -1, 0)),
}


def run(study, stage, *, stop=lambda: False, **settings):
    given = pipeline.settings_for(study, stage, {stage: {"threads": 1, **settings}})
    return pipeline.run(stage, study, given, emit=lambda event: None, stop=stop)


def selected(study, raster, *, size_px=32, share=0.5, budget=5):
    """A study up to its queue."""
    run(study, "tile", rasters=[str(raster)], size_px=size_px, minimum_valid_share=share)
    run(study, "encode", encoder="spectral")
    run(study, "select", budget=budget, random_draws=1)
    return study


def queue_of(study):
    with closing(sqlite3.connect(study / "review.gpkg")) as connection:
        return [row[0] for row in connection.execute("SELECT tile_id FROM queue ORDER BY tile_id")]


def ask_for(study, tile, round_number=2):
    with closing(sqlite3.connect(study / "review.gpkg")) as connection, connection:
        connection.execute("INSERT INTO queue (tile_id, round, rank) VALUES (?, ?, 99)", (tile, round_number))


def not_asked(study):
    return sorted(set(geopandas.read_parquet(study / "tiles.parquet")["tile_id"]) - set(queue_of(study)))


def files_of(study):
    return {path.name: path.read_bytes() for path in (study / "superpixels").iterdir()}


def check_tiles(study, raster):
    """Each tile of the queue has its file: on its own pixels and place, 0 just where the raster has no valid pixel."""
    tiles = geopandas.read_parquet(study / "tiles.parquet").set_index("tile_id")
    table = json.loads((study / "superpixels" / "superpixels.json").read_text())
    assert sorted(table["tiles"]) == queue_of(study) and table["levels"] == ["coarse", "medium", "fine"]
    with rasterio.open(raster) as whole:
        for name in queue_of(study):
            tile = tiles.loc[name]
            window = rasterio.windows.Window(tile["col"], tile["row"], tile["width"], tile["height"])
            is_valid = (whole.read_masks(window=window) > 0).all(axis=0)
            with rasterio.open(study / "superpixels" / f"{name}.tif") as file:
                ids = file.read()
                assert file.dtypes == ("uint16",) * 3 and file.crs == whole.crs
                assert (file.width, file.height) == (tile["width"], tile["height"])
                assert np.allclose(file.transform, rasterio.windows.transform(window, whole.transform), rtol=1e-12)
            assert ((ids > 0) == is_valid).all()
            for level, count in zip(ids, table["tiles"][name], strict=True):
                assert (np.unique(level[is_valid]) == np.arange(1, count + 1)).all()


@pytest.fixture(params=PLACES)
def odd_raster(request, tmp_path):
    """78 x 90 pixels: whole tiles of 32 and smaller ones at the edges; a hole of nodata."""
    crs, transform = PLACES[request.param]
    rng = np.random.default_rng(3)
    row, col = np.mgrid[0:90, 0:78]
    bands = np.stack([500 + 200 * np.sin(row / (5 + b)) * np.cos(col / 9) + rng.normal(0, 9, row.shape) for b in range(3)])
    bands[:, 20:45, 25:37] = 0
    path = tmp_path / "odd.tif"
    profile = {"driver": "GTiff", "width": 78, "height": 90, "count": 3, "dtype": "uint16", "nodata": 0}
    with rasterio.open(path, "w", crs=crs, transform=transform, **profile) as file:
        file.write(bands.astype("uint16"))
    return path


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_segments_lie_on_the_tile_s_own_pixels_wherever_the_raster_lies(odd_raster, tmp_path):
    study = selected(tmp_path / "study", odd_raster, share=0.3, budget=9)
    run(study, "superpixels")
    tiles = geopandas.read_parquet(study / "tiles.parquet")
    assert {*tiles["width"]} == {32, 14} and {*tiles["height"]} == {32, 26}
    check_tiles(study, odd_raster)


@pytest.fixture(scope="module")
def cut_once(scene, tmp_path_factory):
    study = selected(tmp_path_factory.mktemp("cut") / "study", scene[0], size_px=64)
    run(study, "superpixels", **LEVELS)
    return study


@pytest.fixture
def study(cut_once, tmp_path):
    return Path(shutil.copytree(cut_once, tmp_path / "study"))


def test_the_same_study_is_cut_to_the_same_bytes(study, scene):
    check_tiles(study, scene[0])
    assert pipeline.state(Study(study), "superpixels") == "done" and run(study, "superpixels").was_done
    before = files_of(study)
    (study / "manifests" / "superpixels.json").unlink()
    assert not run(study, "superpixels").was_done
    assert files_of(study) == before


def test_a_new_tile_of_the_queue_is_cut_and_the_others_are_taken_over(study, scene, monkeypatch):
    before, new = files_of(study), not_asked(study)[0]
    ask_for(study, new)
    assert pipeline.state(Study(study), "superpixels") == "stale"
    times = {path: path.stat().st_mtime_ns for path in (study / "superpixels").glob("*.tif")}
    assert times
    from ddoq_engine.stages import superpixels

    cuts, cut = [], superpixels.cut
    monkeypatch.setattr(superpixels, "cut", lambda *values, **named: cuts.append(1) or cut(*values, **named))
    outcome = run(study, "superpixels")
    assert len(cuts) == 1 and outcome.manifest.figures == {"tiles": 6, "taken_over": 5}
    after = files_of(study)
    assert after.keys() - before.keys() == {f"{new}.tif"} and all(after[name] == before[name] for name in before if name.endswith(".tif"))
    check_tiles(study, scene[0])
    assert pipeline.state(Study(study), "superpixels") == "done"


def test_a_tile_that_leaves_the_queue_leaves_the_segments_but_a_status_changes_nothing(study):
    with closing(sqlite3.connect(study / "review.gpkg")) as connection, connection:
        connection.execute("UPDATE queue SET status = 'done', rank = rank + 7, reason = ''")
    assert run(study, "superpixels").was_done
    new = not_asked(study)[0]
    ask_for(study, new)
    run(study, "superpixels")
    with closing(sqlite3.connect(study / "review.gpkg")) as connection, connection:
        connection.execute("DELETE FROM queue WHERE tile_id = ?", (new,))
    assert not run(study, "superpixels").was_done
    assert not (study / "superpixels" / f"{new}.tif").exists()


def test_another_setting_or_raster_cuts_all_anew(study, scene):
    before = files_of(study)
    assert run(study, "superpixels", fine=61).manifest.figures["taken_over"] == 0
    run(study, "superpixels", fine=60)
    assert files_of(study) == before
    run(study, "tile", minimum_valid_share=0.4)
    assert pipeline.state(Study(study), "superpixels") == "stale"
    for stage in ("encode", "select"):
        run(study, stage)
    assert run(study, "superpixels").manifest.figures["taken_over"] == 0


def test_a_round_of_tiles_that_are_set_aside_is_no_hindrance(study):
    ask_for(study, "00_000000_000000@0123456789")
    assert run(study, "superpixels").was_done


def test_a_stop_keeps_what_is_cut_and_goes_on_there(study, tmp_path, monkeypatch):
    from ddoq_engine.stages import superpixels

    whole = files_of(study)
    (study / "manifests" / "superpixels.json").unlink()
    cuts, cut = [], superpixels.cut
    monkeypatch.setattr(superpixels, "cut", lambda *values, **named: cuts.append(1) or cut(*values, **named))
    with pytest.raises(Cancelled):
        run(study, "superpixels", stop=lambda: len(cuts) == 3)
    assert len(cuts) == 3 and pipeline.state(Study(study), "superpixels") == "absent"
    run(study, "superpixels")
    assert 5 <= len(cuts) <= 6  # the third is cut again where the stop came before it was written
    assert files_of(study) == whole


def test_a_kill_loses_nothing(study, worker):
    whole = files_of(study)
    (study / "manifests" / "superpixels.json").unlink()
    job = worker("superpixels", study)
    job.until(lambda event: event["event"] == "progress" and event["fraction"] >= 0.3)
    os.kill(job.process.pid, signal.SIGKILL)
    job.process.wait()
    code, words = worker("superpixels", study).finish()
    assert code == 0 and words[0]["event"] == "done"
    assert files_of(study) == whole


def test_levels_that_do_not_grow_are_refused(study):
    with pytest.raises(SettingsError, match="no levels from coarse to fine"):
        run(study, "superpixels", coarse=30)


def test_the_command_says_what_was_cut(scene, tmp_path, ddoq):
    study = selected(tmp_path / "a stüdy", scene[0], size_px=64, budget=4)
    done = ddoq("superpixels", study, "--coarse", 8, "--compactness", 0.5)
    assert done.returncode == 0, done.stderr
    assert "tiles 4" in done.stdout
    check_tiles(study, scene[0])
    assert max(counts[0] for counts in json.loads((study / "superpixels/superpixels.json").read_text())["tiles"].values()) == 8


@pytest.mark.real_data
@pytest.mark.parametrize(
    "name", ["s2_rotated30", "s2_south_up", "s2_epsg4326_degrees", "s2_odd_size_299x197", "s2_int16_nodata_-9999_left_fifth"]
)
def test_real_rasters_that_lie_oddly(shared_data, tmp_path, name):
    raster = shared_data / "odd_rasters" / f"{name}.tif"
    study = selected(tmp_path / "study", raster, size_px=64, budget=6)
    run(study, "superpixels")
    check_tiles(study, raster)
