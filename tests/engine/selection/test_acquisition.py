"""The choice of the next tiles: against brute force, against the choice by cells alone, and what it never does."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ddoq_engine.progress import Progress
from ddoq_engine.quantization.quantizer import quantize
from ddoq_engine.segmentation.uncertainty import Judgement
from ddoq_engine.selection import acquisition, medoids
from ddoq_engine.settings.next_round import NextRoundSettings
from ddoq_engine.settings.select import SelectSettings
from ddoq_engine.stages.next_round import Ground, choose


def ground(seed=0, tiles=200, labelled=6, classes=3, left_out=0):
    rng = np.random.default_rng(seed)
    rows = rng.permutation(tiles)
    shares = rng.dirichlet(np.ones(classes), tiles - labelled - left_out)
    return Ground(
        rng.standard_normal((tiles, 4)).astype(np.float32), rng.uniform(0, 1000, (tiles, 2)), np.sort(rows[:labelled]),
        np.sort(rows[labelled + left_out :]), Judgement(rng.random(len(shares)), shares), np.array([500.0, 40.0, 0.0][:classes]),
    )  # fmt: skip


def asked(**values):
    return NextRoundSettings(**{"budget": 5, "uncertainty": 0, "rarity": 0, "distance": 0, **values})


def chosen(where, **values):
    return choose(asked(**values), SelectSettings(), where, progress=Progress())


def by_hand(cells, squared, worth, budget, places=None, visited=None, slider=0.0, base=None):
    """The rule of the docstring, tile by tile in plain loops."""
    spread = {c: np.mean(squared[cells == c]) or 1.0 for c in set(cells.tolist())}
    gone, taken, longest = [], set(), None
    while len(gone) < min(budget, len(cells)):
        cost = None
        if slider:
            targets = [base] if base is not None else [*visited, *places[gone]]
            cost = [min(np.hypot(*(place - np.asarray(target))) for target in targets) for place in places]
            longest = max(cost) if longest is None else longest
        best = None
        usable = [c for c in sorted(set(cells.tolist())) if (c >= 0 or taken == "all") and c not in (taken if taken != "all" else ())]
        for c in usable:
            members = [i for i in range(len(cells)) if cells[i] == c]
            now = {i: worth[i] * (1 - slider * min(cost[i] / longest, 1) if slider else 1) for i in members}
            pick = max(members, key=lambda i: (now[i] / (1 + squared[i] / spread[c]), -squared[i], -i))
            offer = (sum(now.values()), -squared[pick], -c, pick)
            best = offer if best is None or offer[:3] > best[:3] else best
        gone.append(best[3])
        taken.add(int(cells[best[3]]))
    return gone


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("slider", [0.0, 0.6])
def test_the_choice_is_that_of_plain_loops(seed, slider):
    rng = np.random.default_rng(seed)
    cells, squared, worth = rng.integers(-2, 8, 40), rng.random(40), rng.random(40)
    cells[:8] = range(8)
    places, visited = rng.uniform(0, 9, (40, 2)), rng.uniform(0, 9, (3, 2))
    base = (1.0, 2.0) if seed % 2 else ()
    way = acquisition.travel(places, visited, slider, base) if slider else None
    found = acquisition.choose(cells, squared, worth, 6, way)
    assert found.tolist() == by_hand(cells, squared, worth, 6, places, visited, slider, base or None)


@pytest.mark.parametrize("seed", range(5))
def test_with_all_sliders_at_0_it_is_the_choice_by_cells_and_masses(seed):
    where = ground(seed)
    rows = np.r_[where.labelled, where.candidates]
    book = quantize(where.vectors[rows], 5, seed=42, fixed=where.vectors[where.labelled], max_iterations=300, tolerance=1e-4)
    own = np.array([c >= 6 for c in book.cells])
    middle = medoids.choose(where.vectors[rows][own], book.cells[own] - 6, book.centroids[6:])
    middle = np.flatnonzero(own)[middle]
    order = medoids.rank(book.masses[6:], book.squared_distances[middle])
    assert where.candidates[chosen(where)].tolist() == rows[middle[order]].tolist()


def test_with_equal_masses_and_doubt_in_full_the_tiles_of_most_doubt_are_chosen():
    rng = np.random.default_rng(3)
    centres = 100 * np.stack(np.unravel_index(np.arange(15), (3, 5)), axis=1)  # 15 groups of 4 tiles that look alike
    vectors = np.repeat(centres, 4, axis=0).astype(np.float32)
    group = np.repeat(rng.permutation(15) / 15, 4)  # each group has its own doubt
    where = Ground(
        np.r_[vectors, [[1000, 1000]]].astype(np.float32), np.zeros((61, 2)), np.array([60]), np.arange(60),
        Judgement(group, np.ones((60, 1))), np.array([9.0]),
    )  # fmt: skip
    found = chosen(where, uncertainty=1)
    assert sorted(group[found], reverse=True) == pytest.approx([14 / 15, 13 / 15, 12 / 15, 11 / 15, 10 / 15])


def test_rare_classes_in_full_choose_the_tiles_that_hold_them():
    vectors = (100 * np.arange(16)[:, None]).astype(np.float32)
    shares = np.zeros((15, 2))
    shares[:, 1] = np.linspace(0, 0.5, 15)
    shares[:, 0] = 1 - shares[:, 1]
    where = Ground(vectors, np.zeros((16, 2)), np.array([15]), np.arange(15), Judgement(np.ones(15), shares), np.array([10000.0, 1.0]))
    assert chosen(where, rarity=1).tolist() == [14, 13, 12, 11, 10]


def test_short_ways_in_full_choose_what_is_near_the_base():
    vectors = (100 * np.arange(16)[:, None]).astype(np.float32)
    places = np.column_stack([np.arange(16.0), np.zeros(16)])
    where = Ground(vectors, places, np.array([15]), np.arange(15), Judgement(np.ones(15), np.ones((15, 1))), np.array([1.0]))
    assert chosen(where, distance=1, base=(0.0, 0.0)).tolist() == [0, 1, 2, 3, 4]
    assert chosen(where, distance=1).tolist() == [14, 13, 12, 11, 10]


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, 10**6), st.integers(1, 12), st.integers(0, 20), st.integers(1, 30),
    st.tuples(*[st.sampled_from([0.0, 0.3, 1.0])] * 3), st.booleans(),
)  # fmt: skip
def test_only_candidates_are_chosen_each_once_and_as_many_as_asked(seed, labelled, left_out, budget, sliders, are_alike):
    where = ground(seed, tiles=40, labelled=labelled, left_out=min(left_out, 39 - labelled))
    if are_alike:
        where = replace(where, vectors=np.zeros_like(where.vectors))
    found = chosen(where, budget=budget, **dict(zip(("uncertainty", "rarity", "distance"), sliders, strict=True)))
    assert len(found) == min(budget, len(where.candidates)) == len(set(found.tolist()))
    assert set(where.candidates[found]).isdisjoint(where.labelled)


@pytest.mark.parametrize("seed", range(4))
def test_labelled_tiles_are_centres_that_stay(seed):
    where = ground(seed)
    fixed = where.vectors[where.labelled]
    book = quantize(where.vectors, 9, seed=1, fixed=fixed)
    np.testing.assert_array_equal(book.centroids[:6], fixed.astype(np.float64))
    assert book.cells[where.labelled].tolist() == list(range(6))
    apart = np.linalg.norm(where.vectors[:, None].astype(np.float64) - book.centroids[None], axis=2)
    assert book.cells.tolist() == apart.argmin(axis=1).tolist()
    assert book.masses.sum() == pytest.approx(1)


def test_factors_are_as_the_sliders_say():
    amounts = np.array([0.0, 1.0, 4.0])
    for slider, expected in ((0, [1, 1, 1]), (1, [0, 0.25, 1]), (0.5, [0.5, 0.625, 1])):
        assert acquisition.factor(amounts, slider).tolist() == expected
    assert acquisition.factor(np.zeros(3), 1).tolist() == [1, 1, 1]  # nothing to tell them apart
    assert [acquisition.cells_to_fit(8, each) for each in ((0, 0, 0), (0.5, 0, 0), (0, 1, 0.2))] == [8, 16, 24]


def test_a_class_without_labels_is_as_rare_as_the_rarest():
    shares = np.eye(4)
    holds, rare = acquisition.rarity(shares, np.array([400.0, 100.0, 4.0, 0.0]))
    assert rare.tolist() == holds.tolist() == [0.1, 0.2, 1.0, 1.0]


def test_what_was_chosen_brings_its_neighbours_nearer_unless_there_is_a_base():
    places = np.array([[0.0, 0], [3, 4], [6, 8]])
    way = acquisition.travel(places, np.array([[0.0, 0]]), 1.0)
    assert way.cost.tolist() == [0, 5, 10] and way.factor().tolist() == [1, 0.5, 0]
    assert way.after(2).cost.tolist() == [0, 5, 0]
    fixed = acquisition.travel(places, np.array([[0.0, 0]]), 1.0, (6.0, 8.0))
    assert fixed.after(0).cost.tolist() == fixed.cost.tolist() == [10, 5, 0]
    assert fixed.factor().tolist() == [0, 0.5, 1]
