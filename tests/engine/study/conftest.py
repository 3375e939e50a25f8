"""Lets the tests of this folder import `annotator`, and gives the small study that annotators work on."""

import shutil
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def tiled_study(tmp_path_factory):
    """Such a study, not to be written to."""
    import annotator

    return annotator.make_study(tmp_path_factory.mktemp("annotators") / "study")


@pytest.fixture
def study_folder(tiled_study, tmp_path):
    """A copy of it."""
    return Path(shutil.copytree(tiled_study, tmp_path / "our stüdy"))
