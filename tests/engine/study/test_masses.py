"""Masses of the labelled tiles: of their cells where each has one at most, else of their own Voronoi cells."""

import numpy as np
import pandas as pd
import pytest

from ddoq_engine.study.artefacts import EMBEDDINGS, MEMBERS
from ddoq_engine.study.folder import StageStudy, Study
from ddoq_engine.study.manifest import Manifest
from ddoq_engine.study.masses import masses_of


@pytest.fixture
def study(tmp_path):
    """Six tiles on a line: two near 0, one at 1, three near 10; cells of 2, 1 and 3 tiles, whose chosen tiles are 0, 2 and 3."""
    made = StageStudy(Study.create(tmp_path / "s"), "select", "k" * 32)
    vectors = np.array([[0.0], [0.1], [1.0], [10.0], [10.1], [10.2]], dtype=np.float32)
    made.save(EMBEDDINGS, ([f"t{i}" for i in range(6)], vectors))
    cells = [1, 1, 2, 0, 0, 0]
    made.save(MEMBERS, pd.DataFrame({"tile_id": [f"t{i}" for i in range(6)], "cell": cells, "distance": np.zeros(6)}))
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


def test_a_chosen_tile_at_its_cells_edge_keeps_the_cell_when_another_is_skipped(tmp_path):
    """Tiles at 0 to 9 in cells of 0 to 4, 5 to 8, and 9; chosen are 4, at an edge, 6 and 9. Without 9 its tile goes to 6, and 4 keeps
    its five, though 5 is as near to 4 as to 6."""
    made = StageStudy(Study.create(tmp_path / "s"), "select", "k" * 32)
    names = [f"t{i}" for i in range(10)]
    made.save(EMBEDDINGS, (names, np.arange(10, dtype=np.float32)[:, None]))
    made.save(MEMBERS, pd.DataFrame({"tile_id": names, "cell": [0] * 5 + [1] * 4 + [2], "distance": np.zeros(10)}))
    made.commit(Manifest("select", 1, "k", {}, {}, {}, {}, 0.0), None)
    study = Study(made.path)
    np.testing.assert_allclose(masses_of(study, np.array([6, 4, 9])), [0.4, 0.5, 0.1])
    np.testing.assert_allclose(masses_of(study, np.array([6, 4])), [0.5, 0.5])
    np.testing.assert_allclose(masses_of(study, np.array([8, 1, 9])), [0.4, 0.5, 0.1], err_msg="others of the same cells stand in")
