"""Settings of several names: a text with commas between, or a list."""

from __future__ import annotations

from typing import Any


def names_of(given: Any) -> tuple[str, ...]:
    """The names in a text with commas between, in a list of such texts, or in None; without what stands around them."""
    texts = given if isinstance(given, (list, tuple)) else [given or ""]
    return tuple(name for text in texts for part in str(text).split(",") if (name := part.strip()))


def in_one_text(given: Any) -> Any:
    """The names as one text; what is neither a text nor a list is left to who validates it."""
    return ", ".join(names_of(given)) if isinstance(given, (str, list, tuple)) else given
