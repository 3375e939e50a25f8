"""What classes are called, two names of one class, and what masks and maps hold where there is none."""

from __future__ import annotations

NOT_LABELLED = 255  # in uint8 masks, of class ids and of class indices alike
NOT_MAPPED = 255  # in uint8 maps and in a student's answer, where there are no data


def class_key(name: str) -> str:
    """What two names of one class have in common: all but blanks around it, and small or capital letters."""
    return name.strip().casefold()
