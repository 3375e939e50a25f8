"""The encoder that joins others: the embeddings of each side by side, so that tiles are near where all of them find them alike."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import numpy.typing as npt
import torch

from ddoq_engine.encoders.checks import check_tiles
from ddoq_engine.encoders.interface import MEMORY_MB, Encoder
from ddoq_engine.encoders.learnt import Features, LearntEncoder
from ddoq_engine.encoders.precomputed import PrecomputedEncoder
from ddoq_engine.encoders.space import SelectionSpace
from ddoq_engine.errors import ModelError
from ddoq_engine.progress import Progress
from ddoq_engine.tiles import TileSource

FITTING = 0.8  # the share of a part's time that its fit takes, before it embeds


@dataclass(frozen=True)
class JoinedOptions:
    """parts: of each encoder that is joined, by its name and in order, its own options."""

    parts: dict[str, dict[str, Any]] = field(default_factory=lambda: {"textons": {}, "spectral": {}})

    def __post_init__(self) -> None:
        """Raise `ModelError` where there are not several, or one that cannot be joined."""
        if len(self.parts) < 2:
            raise ModelError(
                "The encoder joined needs two encoders or more, and it was given {count}.",
                remedy="Name several in the setting joined, such as textons, spectral.",
                code="encoder.too_few_joined",
                count=len(self.parts),
            )
        for name in (JoinedEncoder.name, PrecomputedEncoder.name):
            if name in self.parts:  # the tiles of `precomputed` are not those of the others
                raise ModelError(
                    "The encoder {name} cannot be one of those that are joined.",
                    remedy="Name others in the setting joined, such as textons, spectral.",
                    code="encoder.not_joinable",
                    name=name,
                )


class JoinedEncoder(LearntEncoder[JoinedOptions]):
    """The embeddings of several encoders, each scaled so that its variances sum to 1 over the tiles of `fit`.

    Squared distances are then the sums of the parts' own, in units of their spread; none drowns the others. A part is just what
    it is alone, with the same seed.
    """

    name: ClassVar[str] = "joined"
    options_class: ClassVar[type[JoinedOptions]] = JoinedOptions

    def __init__(self, options: JoinedOptions | None = None) -> None:
        super().__init__(options)
        self.parts: dict[str, Encoder] = {}
        self._seen: tuple[TileSource, npt.NDArray[np.float32]] | None = None  # what was fitted to is not embedded twice

    def fit(
        self, tiles: TileSource, *, seed: int, device: torch.device, work: Path | None, progress: Progress, memory_mb: int = MEMORY_MB
    ) -> None:
        """Fit each part to the N tiles, with a folder of its own in `work`, and measure how much its embeddings vary."""
        from ddoq_engine.encoders.registry import build  # here, since the table names this encoder too

        check_tiles(tiles)
        parts = {name: build(name, **options) for name, options in self.options.parts.items()}
        found: list[npt.NDArray[np.float32]] = []
        for at, (name, part) in enumerate(parts.items()):
            own = progress.part(at / len(parts), (at + 1) / len(parts))
            place = None if work is None else work / name
            part.fit(tiles, seed=seed, device=device, work=place, progress=own.part(0, FITTING), memory_mb=memory_mb)
            found.append(part.embed(tiles, device=device, progress=own.part(FITTING, 1), memory_mb=memory_mb))
        factors = np.concatenate([np.full(vectors.shape[1], factor_of(vectors)) for vectors in found])
        self.parts, self._seen = parts, (tiles, np.concatenate(found, axis=1))
        # Not centred, as shares of kinds are not: a tile without valid pixels, which is 0 in each part, stays 0.
        self.space = SelectionSpace(np.zeros(len(factors)), np.diag(factors))
        self.fitted = {
            "bands": tiles.bands, "size_px": tiles.size_px, "tiles": len(tiles), "seed": seed, "length": len(factors),
            "lengths": {name: vectors.shape[1] for name, vectors in zip(parts, found, strict=True)}, **self._told(parts),
        }  # fmt: skip

    def features(self, tiles: TileSource, *, device: torch.device, progress: Progress, memory_mb: int) -> Features:
        """The parts' embeddings side by side (N, D), in one batch."""
        rows = np.arange(len(tiles))
        if self._seen is not None and self._seen[0] is tiles:
            vectors = self._seen[1]
        else:
            vectors = np.concatenate(
                [
                    part.embed(
                        tiles, device=device, progress=progress.part(at / len(self.parts), (at + 1) / len(self.parts)), memory_mb=memory_mb
                    )
                    for at, part in enumerate(self.parts.values())
                ],
                axis=1,
            )
        yield rows, vectors, np.ones(len(tiles), dtype=bool)

    def _told(self, parts: dict[str, Encoder]) -> dict[str, str]:
        """Where the weights of parts come from, and under what licence."""
        told = [part.describe() for part in parts.values()]
        return {
            key: "; ".join(str(each[key]) for each in told if key in each)
            for key in ("source", "licence")
            if any(key in each for each in told)
        }

    def _write_weights(self, folder: Path) -> None:
        for name, part in self.parts.items():
            part.save(folder / name)

    def _read_weights(self, folder: Path) -> None:
        from ddoq_engine.encoders.registry import load  # here, since the table names this encoder too

        self.parts = {name: load(folder / name) for name in self.options.parts}


def factor_of(vectors: npt.NDArray[np.float32]) -> float:
    """What vectors (N, D) are multiplied by, so that their variances sum to 1; 0 where they do not vary."""
    values = vectors.astype(np.float64)
    total = float(values.var(axis=0).sum())
    # A spread below the last bit of float32 is rounding.
    return 1 / float(np.sqrt(total)) if total > np.finfo(np.float32).eps ** 2 * float((values.mean(axis=0) ** 2).sum()) else 0.0
