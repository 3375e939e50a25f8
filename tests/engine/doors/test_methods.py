"""Every way to choose leaves a whole selection: cells, masses, ranks and the queue belong together."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import get_args

import numpy as np
import pandas as pd
import pytest

from ddoq_engine import pipeline
from ddoq_engine.cli.summary import summary
from ddoq_engine.errors import DataError, StudyError
from ddoq_engine.progress import Progress
from ddoq_engine.reporting.texts import ENGLISH
from ddoq_engine.selectors.coverage import kinds_held
from ddoq_engine.selectors.registry import OF_CELLS, SELECTORS, needs_classes
from ddoq_engine.settings.select import SelectSettings
from ddoq_engine.stages.select_kinds import kinds_of
from ddoq_engine.study.artefacts import EMBEDDINGS, QUALITY
from ddoq_engine.study.folder import Study
from ddoq_engine.study.tensors import read_tensors

METHODS = get_args(SelectSettings.model_fields["method"].annotation)
BUDGET = 9


def run(study, stage, **settings):
    given = pipeline.settings_for(study, stage, {stage: {"threads": 1, **settings}})
    return pipeline.run(stage, study, given, emit=lambda event: None, stop=lambda: False)


@pytest.fixture(scope="module")
def encoded(scene, tmp_path_factory):
    study = tmp_path_factory.mktemp("methods") / "study"
    run(study, "tile", rasters=[str(scene[0])], size_px=32)
    run(study, "encode", encoder="textons", textons=32)
    return study


def test_all_ways_that_need_no_classes_can_be_set():
    assert sorted(METHODS) == sorted(name for name in SELECTORS if not needs_classes(name) and name != "ddoq-clvq")


@pytest.mark.parametrize("method", METHODS)
def test_the_selection_is_whole(encoded, method):
    run(encoded, "select", method=method, budget=BUDGET, random_draws=1)
    folder, study = Path(encoded) / "selection" / "round-01", Study(encoded)
    table, members = pd.read_parquet(folder / "medoids.parquet"), pd.read_parquet(folder / "members.parquet")
    vectors = study.load(EMBEDDINGS)[1]
    assert len(table) == BUDGET == table["tile_id"].nunique() and table["rank"].tolist() == list(range(1, BUDGET + 1))
    assert table["mass"].sum() == pytest.approx(1) and table["weight"].mean() == pytest.approx(1)
    counts = members["cell"].value_counts()
    assert (table["represents"].to_numpy() == counts[table["cell"]].to_numpy()).all() and (table["represents"] >= 1).all()
    own = members.set_index("tile_id")["cell"]
    assert (own[table["tile_id"]].to_numpy() == table["cell"].to_numpy()).all(), "a chosen tile is in the cell that it stands for"
    if method not in OF_CELLS:
        rows = table.set_index("cell").loc[range(BUDGET), "index"].to_numpy()
        distances = np.linalg.norm(vectors[:, None].astype(float) - vectors[rows][None], axis=2)
        np.testing.assert_allclose(members["distance"], distances.min(1), atol=1e-5)
    with closing(sqlite3.connect(Path(encoded) / "review.gpkg")) as connection:
        queue = [row[0] for row in connection.execute("SELECT tile_id FROM queue ORDER BY rank")]
    assert queue == table["tile_id"].tolist()


def test_the_kinds_held_are_counted_beside_random_tiles(encoded):
    run(encoded, "select", method="coverage", budget=BUDGET, random_draws=5)
    found, vectors = Study(encoded).load(QUALITY), Study(encoded).load(EMBEDDINGS)[1].astype(float)
    table = pd.read_parquet(Path(encoded) / "selection" / "round-01" / "medoids.parquet")
    kinds = [kind for kind in range(vectors.shape[1]) if (vectors[:, kind] > 0).any()]
    amount, average = (lambda kind: sum(vectors[row, kind] ** 2 for row in table["index"])), (lambda kind: (vectors[:, kind] ** 2).mean())
    held = found["selection"]["kinds_held"]
    assert held == pytest.approx(np.mean([amount(kind) >= average(kind) for kind in kinds]))
    assert len(found["random"]["kinds_held"]["values"]) == 5 and held > found["random"]["kinds_held"]["mean"]
    outcome = run(encoded, "report")
    page = (Path(encoded) / "report.html").read_text(encoding="utf-8")
    assert f"hold {round(100 * held)}\u202f% of the kinds of pixel" in page and "of the variance between all tiles" not in page
    assert f"kinds of pixel held              {round(100 * held)} %" in summary(Path(encoded), {"select": outcome})
    run(encoded, "select", method="ddoq", budget=BUDGET, random_draws=1)
    assert "kinds_held" not in Study(encoded).load(QUALITY)["selection"]


def test_coverage_wants_textons(scene, tmp_path):
    run(tmp_path / "study", "tile", rasters=[str(scene[0])], size_px=64)
    run(tmp_path / "study", "encode", encoder="spectral")
    with pytest.raises(DataError, match="encoder textons"):
        run(tmp_path / "study", "select", method="coverage", budget=4)


def says_what_it_costs(study, truth):
    """Whether the report says that areas from the labelled tiles are less exact."""
    run(study, "label", source=str(truth))
    run(study, "report")
    return ENGLISH["areas.kinds"] in (study / "report.html").read_text(encoding="utf-8")


def test_the_default_asks_for_kinds_of_pixel_whatever_the_encoder(scene, tmp_path):
    """The kinds are those of the encoder textons as it is by default, whatever it is set to in the study; the tiles are each of the
    nearer half of its cell."""
    for name, encoder in (("spectral", {"encoder": "spectral", "window": 9, "textons": 16}), ("textons", {"encoder": "textons"})):
        run(tmp_path / name, "tile", rasters=[str(scene[0])], size_px=32)
        run(tmp_path / name, "encode", **encoder)
    spectral, textons = Study(tmp_path / "spectral"), Study(tmp_path / "textons")
    asked = SelectSettings(threads=1)
    kinds = kinds_of(asked, spectral, Progress())
    assert kinds.shape[1] == 128
    np.testing.assert_array_equal(kinds, textons.load(EMBEDDINGS)[1])
    np.testing.assert_array_equal(kinds_of(asked, textons, Progress()), kinds)
    (kept,) = (tmp_path / "spectral" / ".work").glob("kinds-*")
    kept.write_bytes(kept.read_bytes()[:1000])
    run(tmp_path / "spectral", "select", budget=BUDGET, random_draws=1)
    np.testing.assert_array_equal(read_tensors(kept)["roots"], kinds, err_msg="what was damaged is made again")
    folder = tmp_path / "spectral" / "selection" / "round-01"
    table, members = pd.read_parquet(folder / "medoids.parquet"), pd.read_parquet(folder / "members.parquet")
    for cell, row in zip(table["cell"], table["index"], strict=True):
        own = members[members["cell"] == cell]["distance"].sort_values()
        assert members["distance"][row] <= own.iloc[max(1, round(len(own) / 2)) - 1]
    held = spectral.load(QUALITY)["selection"]["kinds_held"]
    assert says_what_it_costs(tmp_path / "spectral", scene[1])
    run(tmp_path / "textons", "select", method="coverage", budget=BUDGET, random_draws=1)
    assert not says_what_it_costs(tmp_path / "textons", scene[1])
    run(tmp_path / "spectral", "select", method="ddoq", budget=BUDGET, random_draws=1)
    medoids = pd.read_parquet(folder / "medoids.parquet")["index"].to_numpy()
    assert held > kinds_held(kinds)(medoids)


def test_tiles_are_chosen_anew_without_the_raster_where_it_need_not_be_read(scene, tmp_path):
    """Medoids never read it; kinds are kept, so that another budget does not, but another seed does."""
    raster, study = tmp_path / "scene.tif", tmp_path / "study"
    shutil.copyfile(scene[0], raster)
    run(study, "tile", rasters=[str(raster)], size_px=32)
    run(study, "encode", encoder="spectral")
    run(study, "select", budget=BUDGET, random_draws=1)
    raster.rename(tmp_path / "elsewhere.tif")
    run(study, "select", method="ddoq", budget=BUDGET, random_draws=1, seed=7)
    run(study, "select", method="ddoq-kinds", budget=BUDGET + 1, random_draws=1, seed=42)
    assert len(pd.read_parquet(study / "selection" / "round-01" / "medoids.parquet")) == BUDGET + 1
    with pytest.raises(StudyError, match=r"scene\.tif of this study is gone"):
        run(study, "select", budget=BUDGET, random_draws=1, seed=7)
    shutil.copyfile(tmp_path / "elsewhere.tif", raster)
    with raster.open("ab") as file:
        file.write(b" ")
    with pytest.raises(StudyError, match="has changed since it was tiled"):
        run(study, "select", budget=BUDGET, random_draws=1, seed=7)
    assert len(pd.read_parquet(study / "selection" / "round-01" / "medoids.parquet")) == BUDGET + 1, "what was chosen stays"
