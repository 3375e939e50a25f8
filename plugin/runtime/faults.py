"""What can end an installation: a fault with a sentence and advice, or the user's own stop."""

from __future__ import annotations

from .sentence import Sentence


class InstallFault(Exception):
    """problem: what is wrong. remedy: what to do. code: stable, for tests and reports. details: for who mends it."""

    def __init__(self, code: str, problem: Sentence, remedy: Sentence, *, details: str = "") -> None:
        super().__init__(f"{problem} {remedy}")
        self.code, self.problem, self.remedy, self.details = code, problem, remedy, details


class Stopped(Exception):
    """The user stopped it; what was downloaded is kept."""
