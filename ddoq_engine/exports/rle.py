"""Run lengths as COCO stores them: down the columns, beginning with what is outside, packed into a text.

The packing is that of `rleToString` in the COCO API (Lin et al., "Microsoft COCO", 2014): differences to the run before the
last, five bits a letter, the sixth bit for "more follows".
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt


def encode(inside: npt.NDArray[np.bool_]) -> dict[str, Any]:
    """A mask, bool (H, W), as {"size": [H, W], "counts": text}."""
    return {"size": [int(side) for side in inside.shape], "counts": pack(runs(inside))}


def runs(inside: npt.NDArray[np.bool_]) -> list[int]:
    """The lengths of the runs down the columns, by turns outside and inside; the first, which may be 0, is outside."""
    flat = np.concatenate([[False], inside.ravel(order="F")])
    changes = np.flatnonzero(flat[1:] != flat[:-1])
    lengths: list[int] = np.diff(np.concatenate([[0], changes, [inside.size]])).tolist()
    return lengths


def pack(lengths: list[int]) -> str:
    """The lengths as COCO's text."""
    letters = []
    for i, length in enumerate(lengths):
        rest = length - lengths[i - 2] if i > 2 else length
        is_more = True
        while is_more:
            bits, rest = rest & 0x1F, rest >> 5
            is_more = rest != (-1 if bits & 0x10 else 0)
            letters.append(chr(48 + (bits | 0x20 if is_more else bits)))
    return "".join(letters)
