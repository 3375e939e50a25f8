"""Masses of the labelled tiles: of their cells where all medoids are labelled, else of their own Voronoi cells."""

import numpy as np
import pandas as pd
import pytest

from ddoq_engine.study.artefacts import EMBEDDINGS, MEDOIDS
from ddoq_engine.study.folder import StageStudy, Study
from ddoq_engine.study.manifest import Manifest
from ddoq_engine.study.masses import masses_of


@pytest.fixture
def study(tmp_path):
    """Six tiles on a line: two near 0, one at 1, three near 10; medoids 0, 2 and 3 with masses as counted."""
    made = StageStudy(Study.create(tmp_path / "s"), "select", "k" * 32)
    vectors = np.array([[0.0], [0.1], [1.0], [10.0], [10.1], [10.2]], dtype=np.float32)
    made.save(EMBEDDINGS, ([f"t{i}" for i in range(6)], vectors))
    made.save(MEDOIDS, pd.DataFrame({"tile_id": ["t3", "t0", "t2"], "index": [3, 0, 2], "mass": [3 / 6, 2 / 6, 1 / 6]}))
    made.commit(Manifest("select", 1, "k", {}, {}, {}, {}, 0.0), None)
    return Study(made.path)


def test_all_medoids_labelled_have_their_cells_masses_in_the_order_asked(study):
    np.testing.assert_allclose(masses_of(study, np.array([0, 2, 3])), [2 / 6, 1 / 6, 3 / 6])


def test_what_a_skipped_tile_stood_for_goes_to_the_nearest_labelled_one(study):
    np.testing.assert_allclose(masses_of(study, np.array([0, 3])), [3 / 6, 3 / 6])


def test_a_tile_labelled_beside_takes_its_share(study):
    found = masses_of(study, np.array([0, 2, 3, 5]))
    np.testing.assert_allclose(found.sum(), 1)
    np.testing.assert_allclose(found[:2], [2 / 6, 1 / 6])
