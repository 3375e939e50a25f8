"""How long work tells where it is and learns that it should stop, without knowing who listens.

`Progress` is a small frozen value, silent by default. Bars, throttling and JSON lines live at the doors; knowledge only
calls `report`, `check`, `note`, `metric`, and hands `part(a, b)` to its pieces.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

from ddoq_engine.errors import Cancelled
from ddoq_engine.messages import Message

Item = TypeVar("Item")


class Listener(Protocol):
    """What a door puts behind a `Progress`."""

    def progress(self, fraction: float, message: Message) -> None:
        """`fraction` of the whole job is done, 0 to 1."""

    def note(self, level: str, message: Message) -> None:
        """Something worth saying: level "info" or "warning"."""

    def metric(self, name: str, values: dict[str, float]) -> None:
        """One point of a curve, such as the loss of an epoch."""

    def should_stop(self) -> bool:
        """Whether the person asked to stop."""


class Silence:
    """The listener of nobody: hears nothing, never stops."""

    def progress(self, fraction: float, message: Message) -> None:
        """Hear nothing."""

    def note(self, level: str, message: Message) -> None:
        """Hear nothing."""

    def metric(self, name: str, values: dict[str, float]) -> None:
        """Hear nothing."""

    def should_stop(self) -> bool:
        """Never."""
        return False


SILENCE = Silence()


@dataclass(frozen=True)
class Progress:
    """A part of a whole that reports to a listener. `Progress()` is silent."""

    listener: Listener = SILENCE
    start: float = 0.0
    span: float = 1.0

    def report(self, fraction: float, template: str, *, code: str, **values: Any) -> None:
        """Say that `fraction` (0 to 1) of this part is done; raise `Cancelled` where a stop was asked for."""
        share = min(max(fraction, 0.0), 1.0)
        self.listener.progress(self.start + self.span * share, Message(code, template, values))
        self.check()

    def note(self, template: str, *, code: str, level: str = "info", **values: Any) -> None:
        """Say something that the person should know, `level` "info" or "warning"."""
        self.listener.note(level, Message(code, template, values))

    def metric(self, name: str, **values: float) -> None:
        """Give one point of a curve."""
        self.listener.metric(name, {k: float(v) for k, v in values.items()})

    def should_stop(self) -> bool:
        """Whether the person asked to stop."""
        return self.listener.should_stop()

    def check(self) -> None:
        """Raise `Cancelled` where a stop was asked for; call it at least twice a second in long work."""
        if self.listener.should_stop():
            raise Cancelled

    def part(self, start: float, end: float) -> Progress:
        """The piece of this part from `start` to `end` (0 to 1 of it)."""
        return replace(self, start=self.start + self.span * start, span=self.span * (end - start))

    def each(self, items: Iterable[Item], total: int, template: str, *, code: str, **values: Any) -> Iterator[Item]:
        """Yield the items, reporting after each; `template` may name {done} and {total}."""
        for done, item in enumerate(items, 1):
            self.check()
            yield item
            self.report(done / max(total, 1), template, code=code, done=done, total=total, **values)
