"""A reader of COCO's packed run lengths that shares nothing with the writer: letter by letter, pixel by pixel."""

import numpy as np


def decode(segmentation):
    """{"size": [H, W], "counts": text} -> bool (H, W)."""
    height, width = segmentation["size"]
    lengths, letters = [], iter(segmentation["counts"])
    for letter in letters:
        value, shift, code = 0, 0, ord(letter) - 48
        while True:
            value += (code % 32) * 2**shift
            shift += 5
            if code < 32:
                break
            code = ord(next(letters)) - 48
        if code % 32 >= 16:
            value -= 2**shift
        lengths.append(value + lengths[-2] if len(lengths) > 2 else value)
    pixels, is_inside = [], False
    for length in lengths:
        assert length >= 0
        pixels += [is_inside] * length
        is_inside = not is_inside
    assert len(pixels) == height * width
    return np.array(pixels, bool).reshape(width, height).T
