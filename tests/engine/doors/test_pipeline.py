"""What a study must notice: that it was moved, cut anew, labelled anew, or that a file it was made from has changed."""

import shutil
from pathlib import Path

import pytest

from ddoq_engine import pipeline

GIVEN = {
    "tile": {"size_px": 64},
    "encode": {"encoder": "spectral"},
    "select": {"budget": 6, "random_draws": 2},
    "label": {},
    "train": {"steps": 2, "batch_size": 2},
    "predict": {},
}
ORDER = list(GIVEN)


def run(study, stage, **settings):
    given = pipeline.settings_for(study, stage, {stage: {"threads": 1, **settings}})
    return pipeline.run(stage, study, given, emit=lambda event: None, stop=lambda: False)


@pytest.fixture(scope="module")
def whole(scene, tmp_path_factory):
    """A study that was mapped, its raster and labels inside it."""
    study = tmp_path_factory.mktemp("whole") / "study"
    (study / "runs").mkdir(parents=True)
    for path in scene:
        shutil.copy(path, study / path.name)
    for stage in ORDER:
        files = {"tile": {"rasters": [str(study / scene[0].name)]}, "label": {"source": str(study / scene[1].name)}}.get(stage, {})
        run(study, stage, **GIVEN[stage], **files)
    return study


@pytest.fixture
def study(whole, tmp_path):
    """A copy of it in another place."""
    return Path(shutil.copytree(whole, tmp_path / "a moved stüdy"))


@pytest.mark.parametrize("stage", ORDER)
def test_a_study_with_its_raster_inside_can_be_moved(study, stage):
    assert run(study, stage).was_done
