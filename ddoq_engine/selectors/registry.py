"""The table of ways to choose: a new one costs a function and a row here."""

from __future__ import annotations

from ddoq_engine.errors import SettingsError
from ddoq_engine.selectors.chance import random, stratified
from ddoq_engine.selectors.coverage import coverage
from ddoq_engine.selectors.ddoq import clvq, quantized
from ddoq_engine.selectors.ddoq_kinds import with_kinds
from ddoq_engine.selectors.facility import facility_location, k_medoids
from ddoq_engine.selectors.herding import herding
from ddoq_engine.selectors.interface import Selector
from ddoq_engine.selectors.k_center import k_center, robust_k_center
from ddoq_engine.selectors.typical import probcover, typiclust
from ddoq_engine.selectors.with_classes import calibrated, class_balance, label_complexity

SELECTORS: dict[str, Selector] = {
    "ddoq": quantized,
    "ddoq-kinds": with_kinds,
    "coverage": coverage,
    "ddoq-clvq": clvq,
    "k-medoids": k_medoids,
    "facility-location": facility_location,
    "typiclust": typiclust,
    "probcover": probcover,
    "k-center": k_center,
    "k-center-robust": robust_k_center,
    "herding": herding,
    "stratified": stratified,
    "random": random,
    "ddoq-calibrated": calibrated,
    "class-balance": class_balance,
    "label-complexity": label_complexity,
}
NEED_CLASSES = ("ddoq-calibrated", "class-balance", "label-complexity")
OF_CELLS = ("ddoq-kinds", "ddoq")  # a cell's tile is not its centroid


def selector(name: str) -> Selector:
    """The way of a name. Raises `SettingsError`."""
    if name not in SELECTORS:
        raise SettingsError(
            "There is no way to choose tiles named {name}.",
            remedy="Choose one of {allowed}.",
            code="select.method",
            name=name,
            allowed=", ".join(SELECTORS),
        )
    return SELECTORS[name]


def needs_classes(name: str) -> bool:
    """Whether a way needs the classes of all tiles."""
    return name in NEED_CLASSES
