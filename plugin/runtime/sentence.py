"""What the installer says: a marked text with its values, so that modules without Qt can speak and the page translates."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for translation and give it back."""
    return text


@dataclass(frozen=True)
class Sentence:
    """A text marked with the context "ddoq", and what goes into its braces. `str` gives it in English."""

    text: str
    values: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.values)


def say(text: str, **values: Any) -> Sentence:
    """A sentence of a marked text: `say(QT_TRANSLATE_NOOP("ddoq", "{free} GB are free."), free=3)`."""
    return Sentence(text, values)


def gigabytes(size: int) -> str:
    """A number of bytes for people: "2.7 GB", "180 MB"."""
    return f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{max(1, round(size / 1e6))} MB"
