"""What classes are called: two names of one class."""

from __future__ import annotations


def class_key(name: str) -> str:
    """What two names of one class have in common: all but blanks around it, and small or capital letters."""
    return name.strip().casefold()
