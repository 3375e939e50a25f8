"""The encoder of a network that others trained: the mean of its features over a tile, then whitened principal components."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import torch

from ddoq_engine.encoders.batches import read_batches, tile_bytes, to_tensors
from ddoq_engine.encoders.checks import check_range, check_tiles, not_fitted
from ddoq_engine.encoders.description import damaged, read_tensors, write_tensors
from ddoq_engine.encoders.interface import MEMORY_MB
from ddoq_engine.encoders.learnt import Features, LearntEncoder, Measured
from ddoq_engine.encoders.moments import Moments
from ddoq_engine.encoders.pretrained.catalogue import DOFA, ROWS, check_model, hub_name
from ddoq_engine.encoders.pretrained.channels import RGB, check_wavelengths, match_channels
from ddoq_engine.encoders.pretrained.kept import KeptFeatures
from ddoq_engine.encoders.pretrained.networks import Feed, PlaceFeatures, create, size_for
from ddoq_engine.encoders.pretrained.weights import State, content_of, fetch, read_state, take
from ddoq_engine.encoders.space import whitened
from ddoq_engine.encoders.vae.checkpoint import run_key
from ddoq_engine.errors import ModelError
from ddoq_engine.progress import Progress
from ddoq_engine.tiles import DescribedTiles, TileSource

WEIGHTS = "weights.safetensors"
WIDE = 64  # numbers a pixel of the resized tile that a network holds at once: a first layer's channels at half size, in and out
HEADS = {"head", "fc", "classifier", "head_dist", "mask_token", "projector", "norm"}  # of DOFA's own training, and of other networks


@dataclass(frozen=True)
class PretrainedOptions:
    """model: a name of timm's or of the catalogue. weights_file: a file of weights for it; None fetches those of the name.

    bands: the network's channel of each band, `-` for none; empty to match them. wavelengths: of the bands in micrometres; empty to
    read them from the rasters. components, shrink: as of the encoder spectral.
    """

    model: str = "resnet18"
    weights_file: str | None = None
    bands: tuple[str, ...] = ()
    wavelengths: tuple[float, ...] = ()
    components: int = 64
    shrink: float = 0.1

    def __post_init__(self) -> None:
        """Raise `ModelError` where a value is out of range. What was JSON has lists for tuples."""
        object.__setattr__(self, "bands", tuple(self.bands))
        object.__setattr__(self, "wavelengths", tuple(map(float, self.wavelengths)))
        check_range("components", self.components, least=1)
        check_range("shrink", self.shrink, least=0.0)


@dataclass
class _Seen:
    """The tiles of `fit`: their features where they are few, and else the files that hold them."""

    tiles: TileSource
    kept: KeptFeatures
    batches: list[Measured] | None = None


class PretrainedEncoder(LearntEncoder[PretrainedOptions]):
    """What a network of others says of a tile, on average over its valid places."""

    name: ClassVar[str] = "pretrained"
    options_class: ClassVar[type[PretrainedOptions]] = PretrainedOptions

    def __init__(self, options: PretrainedOptions | None = None) -> None:
        super().__init__(options)
        self.network: PlaceFeatures | None = None
        self._feed: Feed | None = None
        self._seen: _Seen | None = None  # what was fitted to is not computed twice

    def fit(
        self, tiles: TileSource, *, seed: int, device: torch.device, work: Path | None, progress: Progress, memory_mb: int = MEMORY_MB
    ) -> None:
        """Get the weights, then learn mean and axes of the N tiles' features; `work` keeps features that are computed.

        Raises `ModelError` where the network, its weights and the bands do not go together.
        """
        check_tiles(tiles)
        check_model(self.options.model)
        channels, wavelengths = self._channels(tiles)
        network, told = self._weighed(len(channels), progress.part(0.0, 0.1))
        feed = self._unsized(channels, wavelengths)
        size, length = size_for(network, tiles.size_px, feed, model=self.options.model)
        self.network = network
        self.fitted = {
            "bands": tiles.bands, "size_px": tiles.size_px, "tiles": len(tiles), "seed": seed, **told, "weights": content_of(network),
            "channels": list(channels), "wavelengths": list(wavelengths), "input_px": size, "features": length,
        }  # fmt: skip
        self._feed = sized = self._read_feed()
        self._tell(progress)
        of_weights = {name: self.fitted[name] for name in ("weights", "channels", "wavelengths", "input_px")}
        key = run_key(tiles, device=device.type, model=self.options.model, mean=sized.mean, spread=sized.spread, **of_weights)
        self._seen = seen = _Seen(tiles, KeptFeatures(work, key))
        moments, batches, room = Moments(length), [], memory_mb * 2**20
        for batch in self.features(tiles, device=device, progress=progress.part(0.1, 1.0), memory_mb=memory_mb):
            moments.add(batch[1][batch[2]])
            room -= batch[1].nbytes
            if room >= 0:
                batches.append(batch)
        seen.batches = batches if room >= 0 else None
        self.space = whitened(moments, components=self.options.components, shrink=self.options.shrink)
        self.fitted["length"] = self.space.length

    @torch.inference_mode()
    def features(self, tiles: TileSource, *, device: torch.device, progress: Progress, memory_mb: int) -> Features:
        """Features (B, F) in batches: means over the valid places."""
        seen = self._seen if self._seen is not None and self._seen.tiles is tiles else None
        if seen is not None and seen.batches is not None:
            yield from seen.batches
            return
        kept = KeptFeatures(None, "") if seen is None else seen.kept
        network, feed = self._learnt()
        network.to(device)
        pixels = (feed.size_px / tiles.size_px) ** 2
        copies = 2 + pixels * 4 * (len(feed.channels) + WIDE) * tiles.size_px**2 / tile_bytes(tiles)
        for rows, batch in read_batches(
            tiles,
            memory_mb=memory_mb,
            copies=copies,
            progress=progress,
            template="Encoding tile {done} of {total}",
            code="encode.embedding",
        ):
            found = kept.get(rows, self.fitted["features"])
            if found is None:
                values, valid = to_tensors(batch, device)
                found = network.pooled(feed.values(values), valid, feed.wavelengths).float().cpu().numpy()
                kept.put(rows, found)
            yield rows, found, np.asarray(batch.valid.reshape(len(rows), -1).any(axis=1))

    def _channels(self, tiles: TileSource) -> tuple[tuple[int, ...], tuple[float, ...]]:
        """The band of each channel, and the wavelengths where the network asks for them."""
        row, described = ROWS.get(self.options.model), tiles if isinstance(tiles, DescribedTiles) else None
        if row is not None and row.architecture == DOFA:
            wavelengths = self.options.wavelengths or (described.band_wavelengths() if described else ())
            check_wavelengths(wavelengths, tiles.bands, model=row.name)
            return tuple(range(tiles.bands)), wavelengths
        if row is None and not self.options.bands:
            return tuple(range(tiles.bands)), ()  # timm adapts its networks to any number of channels
        names = described.band_names if described else ()
        wanted = RGB if row is None else row.channels
        return match_channels(self.options.bands, names, tiles.bands, wanted, model=self.options.model), ()

    def _weighed(self, channels: int, progress: Progress) -> tuple[PlaceFeatures, dict[str, Any]]:
        """The network with its weights, and where they come from under what licence."""
        row, architecture = ROWS.get(self.options.model), self._architecture()
        if self.options.weights_file is not None:
            path = Path(self.options.weights_file)
            told = {"source": path.name, "licence": "that of the file " + path.name}
        elif row is not None:
            path = fetch(row, progress)
            told = {"source": f"{row.address} ({row.paper})", "licence": row.licence}
        else:
            return self._from_timm(architecture, channels)
        network, state = create(architecture, channels), read_state(path)
        if row is None:
            state = _adapted(network, state, channels)
        # Weights of a training without labels may lack the norm at the end, or have one of another place there.
        optional: set[str] = set()
        if row is not None:
            optional = {"fc_norm.weight", "fc_norm.bias"} if row.architecture == DOFA else {"norm.weight", "norm.bias"}
        take(network.network, state, model=self.options.model, source=path.name, beside=HEADS, optional=optional)
        return network, told

    def _from_timm(self, architecture: str, channels: int) -> tuple[PlaceFeatures, dict[str, Any]]:
        page = "https://huggingface.co/" + hub_name(architecture)
        try:
            network = create(architecture, channels, is_pretrained=True)
        except Exception as error:  # libraries below raise what they like, of the network, of files, of names
            raise ModelError(
                "The weights of {model} could not be had from timm: {reason}.",
                remedy="Check the connection to the internet, or download the file from {page} and name it in the setting weights_file.",
                code="pretrained.timm_download",
                model=self.options.model,
                reason=str(error).splitlines()[0].rstrip(".") if str(error) else type(error).__name__,
                page=page,
            ) from error
        told = network.network.pretrained_cfg
        source = str(told.get("hf_hub_id") or told.get("url") or page)
        return network, {"source": source, "licence": str(told.get("license") or "not told by timm")}

    def _tell(self, progress: Progress) -> None:
        progress.note(
            "The weights of {model} come from {source}; their licence: {licence}.",
            code="pretrained.source",
            model=self.options.model,
            source=self.fitted["source"],
            licence=self.fitted["licence"],
        )
        row = ROWS.get(self.options.model)
        names = RGB if row is None else row.channels
        empty = [name for name, at in zip(names, self.fitted["channels"], strict=False) if at < 0]
        if empty:
            progress.note(
                "The rasters have no band for these channels of {model}, which see their mean: {channels}.",
                code="pretrained.empty_channels",
                model=self.options.model,
                channels=", ".join(empty),
            )

    def _unsized(self, channels: tuple[int, ...], wavelengths: tuple[float, ...], size_px: int = 0) -> Feed:
        row = ROWS.get(self.options.model)
        # timm's networks saw standardised images, and DOFA standardised bands.
        mean, spread = (row.mean, row.spread) if row is not None and row.mean else ((0.0,) * len(channels), (1.0,) * len(channels))
        return Feed(channels, mean, spread, wavelengths, size_px)

    def _read_feed(self) -> Feed:
        return self._unsized(tuple(self.fitted["channels"]), tuple(self.fitted["wavelengths"]), self.fitted["input_px"])

    def _architecture(self) -> str:
        row = ROWS.get(self.options.model)
        return self.options.model if row is None or row.architecture == DOFA else row.architecture

    def _learnt(self) -> tuple[PlaceFeatures, Feed]:
        if self.network is None or self._feed is None:
            raise not_fitted()
        return self.network, self._feed

    def _write_weights(self, folder: Path) -> None:
        network, _ = self._learnt()
        write_tensors(folder / WEIGHTS, {name: value.cpu().numpy() for name, value in network.network.state_dict().items()})

    def _read_weights(self, folder: Path) -> None:
        state = {name: torch.tensor(value) for name, value in read_tensors(folder / WEIGHTS).items()}
        network = create(self._architecture(), len(self.fitted["channels"]))
        try:
            network.network.load_state_dict(state)
        except RuntimeError as error:
            raise damaged(folder / WEIGHTS) from error
        self.network, self._feed = network, self._read_feed()


def _adapted(network: PlaceFeatures, state: State, channels: int) -> State:
    """The weights of a file for timm's network of so many channels, where its first layer was made for red, green, blue."""
    from timm.models import adapt_input_conv

    first = network.network.pretrained_cfg.get("first_conv")
    names = [f"{name}.weight" for name in ([first] if isinstance(first, str) else first or [])]
    return {
        name: adapt_input_conv(channels, value) if name in names and value.ndim == 4 and value.shape[1] == 3 != channels else value
        for name, value in state.items()
    }
