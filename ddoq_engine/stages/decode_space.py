"""The space in which tiles are decoded: that of the study's VAE, or of one that learns bands and masks together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ddoq_engine import devices
from ddoq_engine.encoders import registry
from ddoq_engine.encoders.interface import DecodingEncoder
from ddoq_engine.encoders.vae.encoder import VaeEncoder
from ddoq_engine.encoders.vae.joint import JointTiles
from ddoq_engine.encoders.vae.options import VaeOptions
from ddoq_engine.errors import ModelError
from ddoq_engine.progress import Progress
from ddoq_engine.settings.decode import DecodeSettings
from ddoq_engine.settings.encode import EncodeSettings
from ddoq_engine.study.artefacts import ENCODER, JOINT
from ddoq_engine.study.class_masks import masks_of_map, masks_of_raster
from ddoq_engine.study.folder import StageStudy
from ddoq_engine.study.record import TiledStudy
from ddoq_engine.tiles import TileSource

Classes = tuple[dict[str, Any], ...]


@dataclass(frozen=True)
class DecodeSpace:
    """What encodes and decodes, the tiles as it sees them, and the classes whose masks it knows (class_id, name, colour)."""

    encoder: DecodingEncoder
    tiles: TileSource
    classes: Classes = ()


def open_space(settings: DecodeSettings, study: StageStudy, tiled: TiledStudy, progress: Progress) -> DecodeSpace:
    """The study's own VAE; with masks a joint one, which is trained here. Raises `ModelError` where the encoder cannot decode."""
    if settings.joint != "none":
        return _joint(settings, study, tiled, progress)
    encoder = registry.load(study.path_of(ENCODER))
    if not isinstance(encoder, DecodingEncoder):
        raise ModelError(
            "The study's encoder is {encoder}, from whose vectors no tile can be made again.",
            remedy="Encode with a VAE first: ddoq encode {path} --encoder vae",
            code="decode.no_vae",
            encoder=encoder.name,
            path=study.path,
        )
    return DecodeSpace(encoder, tiled.tiles)


def _joint(settings: DecodeSettings, study: StageStudy, tiled: TiledStudy, progress: Progress) -> DecodeSpace:
    """A VAE with the options of the study's encoder, where that is one, and the masks as further channels."""
    if settings.class_raster is None:
        masks, classes = masks_of_map(study, tiled)
    else:
        path = study.file(str(settings.class_raster))
        masks, classes = masks_of_raster(path, tiled, settings.ignore, progress.part(0, 0.1))
    encoded = study.manifest("encode")
    asked = EncodeSettings.model_validate(encoded.settings if encoded else {})
    # Two views of a tile in other lights are of no use to masks, and hidden blocks would hide them too.
    asked = asked.model_copy(update={"encoder": "vae", "objective": "reconstruction", "memory_mb": settings.memory_mb})
    options = VaeOptions(**asked.options(), classes=len(classes), mask_weight=settings.mask_weight)
    encoder, tiles = VaeEncoder(options), JointTiles(tiled.tiles, masks, len(classes))
    encoder.fit(
        tiles, seed=settings.seed, device=devices.resolve(settings.device), work=study.work, progress=progress.part(0.1, 1),
        memory_mb=settings.memory_mb // 4,
    )  # fmt: skip
    study.save_with(JOINT, encoder.save)
    return DecodeSpace(encoder, tiles, tuple(classes))
