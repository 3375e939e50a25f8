"""The canvas of the sample scene: what lies where, at twice the resolution of the pixels, so that pixels are mixed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import rasterio.features
import scipy.fft
from affine import Affine
from shapely.geometry.base import BaseGeometry

from ddoq_engine.scenes.spectra import INDEX

FINE = 2  # points a pixel side
Field = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
TO_FINE = Affine.scale(1 / FINE)  # from a fine point to pixels


@dataclass
class Ground:
    """A surface of S = FINE × size points a side; painters paint over each other, the last one is seen.

    class_id: uint8 (S, S); canopy, floor: uint8 (S, S), materials, `share` of the first lying over the second;
    share: float32 (S, S) 0 to 1; brightness: float32 (S, S), multiplies the reflectance, about 1.
    """

    size_px: int
    class_id: npt.NDArray[np.uint8]
    canopy: npt.NDArray[np.uint8]
    floor: npt.NDArray[np.uint8]
    share: Field
    brightness: Field

    @classmethod
    def blank(cls, size_px: int) -> Ground:
        """A ground with nothing on it yet."""
        shape = (size_px * FINE, size_px * FINE)
        return cls(
            size_px,
            np.zeros(shape, np.uint8),
            np.zeros(shape, np.uint8),
            np.zeros(shape, np.uint8),
            np.ones(shape, np.float32),
            np.ones(shape, np.float32),
        )

    def paint(
        self,
        mask: Mask,
        class_id: int,
        canopy: str,
        *,
        floor: str | None = None,
        share: Field | float = 1.0,
        brightness: Field | float = 1.0,
        window: tuple[slice, slice] = (slice(None), slice(None)),
    ) -> None:
        """Cover the points of `mask`, bool, of the window's shape, as are the fields `share` and `brightness`."""
        self.class_id[window][mask] = class_id
        self.canopy[window][mask] = INDEX[canopy]
        self.floor[window][mask] = INDEX[floor or canopy]
        self.share[window][mask] = share[mask] if isinstance(share, np.ndarray) else share
        self.brightness[window][mask] = brightness[mask] if isinstance(brightness, np.ndarray) else brightness

    def burn(self, shapes: list[BaseGeometry]) -> Mask:
        """The fine points whose centre lies in one of the shapes, given in pixels (x right, y down)."""
        return burn(shapes, self.class_id.shape[0])


def burn(shapes: list[BaseGeometry], points: int) -> Mask:
    """Bool (points, points): the fine points whose centre lies in one of the shapes, given in pixels."""
    parts = [(shape, 1) for shape in shapes if not shape.is_empty]
    if not parts:
        return np.zeros((points, points), bool)
    return np.asarray(rasterio.features.rasterize(parts, out_shape=(points, points), transform=TO_FINE, dtype="uint8"), dtype=bool)


def fractal(rng: np.random.Generator, size_px: int, scale_px: float, *, roughness: float = 1.6) -> Field:
    """A random field (size_px, size_px), mean 0, spread 1, whose largest features are about `scale_px` wide.

    White noise whose spectrum falls as frequency^-roughness beyond 1/scale_px: the larger, the smoother.
    """
    padded = int(size_px * 1.25)  # the transform wraps around; what wraps is cut off
    spectrum = scipy.fft.rfft2(rng.standard_normal((padded, padded), dtype=np.float32))
    frequency = np.hypot(np.fft.fftfreq(padded)[:, None], np.fft.rfftfreq(padded)[None, :]).astype(np.float32)
    spectrum *= (frequency**2 + (1 / scale_px) ** 2) ** np.float32(-roughness / 2)
    spectrum[0, 0] = 0
    field = scipy.fft.irfft2(spectrum, s=(padded, padded))[:size_px, :size_px]
    return np.asarray((field - field.mean()) / field.std(), dtype=np.float32)


def finer(field: npt.NDArray[np.floating] | Mask) -> Field:
    """A field of pixels at the fine points, interpolated linearly: (H, W) to (FINE H, FINE W), FINE being 2."""
    return _doubled(_doubled(field.astype(np.float32, copy=False), 0), 1)


def _doubled(field: Field, axis: int) -> Field:
    """Two points for each along an axis, a quarter of the way towards each neighbour."""
    field = np.moveaxis(field, axis, 0)
    before, after = np.concatenate([field[:1], field[:-1]]), np.concatenate([field[1:], field[-1:]])
    out = np.empty((2 * field.shape[0], *field.shape[1:]), np.float32)
    out[0::2] = 0.75 * field + 0.25 * before
    out[1::2] = 0.75 * field + 0.25 * after
    return np.moveaxis(out, 0, axis)


def smoothstep(field: Field, low: float, high: float) -> Field:
    """0 below `low`, 1 above `high`, a smooth rise between."""
    t = np.clip((field - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), dtype=np.float32)
