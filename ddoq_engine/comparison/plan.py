"""The runs of a comparison: each a choice of tiles, and a student trained on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

RANDOM = "random"
RANDOM_AGAIN = "random-again"  # chosen as independently of `RANDOM` as any arm; how far the two differ is the noise floor
FULL = "full"
FOLDS = 5  # of the question `this`, where all tiles are scored: each by a student that was trained on the other four fifths
WHOLE = -1  # no fold


class Arm(NamedTuple):
    """A way to choose tiles and to weigh them. Random tiles and all tiles know no encoder and have no weights."""

    encoder: str
    selector: str
    weight: str


RANDOM_ARM, FLOOR_ARM, FULL_ARM = (Arm("", selector, "none") for selector in (RANDOM, RANDOM_AGAIN, FULL))


@dataclass(frozen=True)
class Run:
    """One student. budget: tiles that it is trained on; of `FULL` 0, for all. fold: of `FULL`, the tiles that it is scored on."""

    question: str
    split: int
    draw: int
    arm: Arm
    budget: int
    steps: int
    fold: int = WHOLE


@dataclass(frozen=True)
class Design:
    """What is compared with what.

    questions: "this" (one split) or "other" (`splits` of them). random_budgets: at which random tiles alone are tried too, so
    that their curve reaches the scores of the other arms. has_full, has_half_steps: the two yardsticks.
    """

    questions: tuple[str, ...]
    arms: tuple[Arm, ...]
    budgets: tuple[int, ...]
    draws: int
    steps: int
    splits: int = 1
    random_budgets: tuple[int, ...] = ()
    has_full: bool = False
    has_half_steps: bool = False

    def splits_of(self, question: str) -> int:
        """How often a question's tiles are parted."""
        return 1 if question == "this" else self.splits


def arms_of(encoders: Sequence[str], selectors: Sequence[str], weights: Sequence[str]) -> tuple[Arm, ...]:
    """All combinations; random tiles, which are in every comparison, are none of them.

    A selector with an encoder of its own, as in coverage@textons, is combined with no other.
    """
    arms = []
    for name in selectors:
        selector, _, own = name.partition("@")
        if selector not in (RANDOM, RANDOM_AGAIN, FULL):
            arms += [Arm(encoder, selector, weight) for encoder in ([own] if own else encoders) for weight in weights]
    return tuple(dict.fromkeys(arms))


def runs(design: Design) -> Iterator[Run]:
    """All runs, draw after draw: so what is done when a comparison is stopped is balanced. Of a draw the noise floor comes first."""
    for draw in range(design.draws):
        for question in design.questions:
            for split in range(design.splits_of(question)):
                yield from _of_draw(design, question, split, draw)


def _of_draw(design: Design, question: str, split: int, draw: int) -> Iterator[Run]:
    every, steps = sorted({*design.budgets, *design.random_budgets}), design.steps
    for arm in (RANDOM_ARM, FLOOR_ARM, *design.arms):
        for budget in every if arm in (RANDOM_ARM, FLOOR_ARM) else design.budgets:
            yield Run(question, split, draw, arm, budget, steps)
    if design.has_half_steps:
        yield Run(question, split, draw, RANDOM_ARM, max(design.budgets), max(1, steps // 2))
    if design.has_full:
        for fold in range(FOLDS) if question == "this" else [WHOLE]:
            yield Run(question, split, draw, FULL_ARM, 0, steps, fold)
