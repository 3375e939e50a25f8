"""Networks trained by others on satellite images, with weights of known content: what they were trained on, and how to feed them.

Addresses, bands and scales are those of torchgeo (A. J. Stewart et al. 2022, arXiv 2111.08872; `torchgeo/models/resnet.py`,
`vit.py` and `dofa.py` at 65507dcbc4a51fdb49940508de77a5d5e2327eb3), licences those of its documentation (`docs/api/weights/`).
Whatever timm knows besides needs no row here.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass

from ddoq_engine.errors import ModelError

DOFA = "dofa"
HUB = "https://hf.co/torchgeo/"

# Sentinel-2 Level-1C over SSL4EO-S12 (Y. Wang et al. 2023, arXiv 2211.07044), `S2C_MEAN` and `S2C_STD` in the authors'
# src/benchmark/pretrain_ssl/datasets/SSL4EO/ssl4eo_dataset.py; the networks saw these numbers divided by 10000.
S2_CHANNELS = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12")
S2_MEAN = (1605.57504906, 1390.78157673, 1314.8729939, 1363.52445545, 1549.44374991, 2091.74883118, 2371.7172463, 2299.90463006,
           2560.29504086, 830.06605044, 22.10351321, 2177.07172323, 1524.06546312)  # fmt: skip
S2_SPREAD = (786.78685367, 850.34818441, 875.06484736, 1138.84957046, 1122.17775652, 1161.59187054, 1274.39184232, 1248.42891965,
             1345.52684884, 577.31607053, 51.15431158, 1336.09932639, 1136.53823676)  # fmt: skip
S2_SCALE = 10000.0


@dataclass(frozen=True)
class Row:
    """Weights of a network. mean, spread (C each): those of its channels in the unit that it was trained in.

    architecture: a name of timm's, or `dofa`. No channels: any bands, told apart by their wavelengths.
    """

    name: str
    address: str
    architecture: str
    channels: tuple[str, ...]
    mean: tuple[float, ...]
    spread: tuple[float, ...]
    licence: str
    paper: str

    @property
    def file_name(self) -> str:
        """The file's name at its address."""
        return self.address.rpartition("/")[2]

    @property
    def hash(self) -> str:
        """The first digits of the file's SHA-256, which its name ends with."""
        found = re.search(r"-([0-9a-f]{8,})\.\w+$", self.file_name)
        return found[1] if found else ""


def _sentinel2(name: str, architecture: str, place: str) -> Row:
    return Row(
        name,
        HUB + place,
        architecture,
        S2_CHANNELS,
        tuple(value / S2_SCALE for value in S2_MEAN),
        tuple(value / S2_SCALE for value in S2_SPREAD),
        "CC-BY-4.0",
        "https://arxiv.org/abs/2211.07044",
    )


def _landsat(name: str, architecture: str, channels: tuple[str, ...], file: str) -> Row:
    """Of SSL4EO-L (A. J. Stewart et al. 2023). Its images were stretched to 0 to 1, and no statistics of them are published.

    So they are ours to choose: the range holds two spreads to either side of the mean.
    """
    place = "ssl4eo_landsat/resolve/1c88bb51b6e17a21dde5230738fa38b74bd74f76/"
    count = len(channels)
    return Row(
        name, HUB + place + file, architecture, channels, (0.5,) * count, (0.25,) * count, "CC0-1.0", "https://arxiv.org/abs/2306.09424"
    )


def _dofa(name: str, file: str) -> Row:
    """Of Z. Xiong et al. 2024: channels came to it with mean 0 and spread 1, as the README of zhu-xlab/DOFA normalises them."""
    place = "dofa/resolve/b8db318b64a90b9e085ec04ba8851233c5893666/"
    return Row(name, HUB + place + file, DOFA, (), (), (), "CC-BY-4.0", "https://arxiv.org/abs/2403.15356")


def _numbered(prefix: str, *numbers: int) -> tuple[str, ...]:
    return tuple(f"{prefix}B{number}" for number in numbers)


TM_TOA = _numbered("", 1, 2, 3, 4, 5, 6, 7)
ETM_TOA = ("B1", "B2", "B3", "B4", "B5", "B6_VCID_1", "B6_VCID_2", "B7", "B8")
ETM_SR = _numbered("SR_", 1, 2, 3, 4, 5, 7)
OLI_TOA = _numbered("", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
OLI_SR = _numbered("SR_", 1, 2, 3, 4, 5, 6, 7)
SMALL = "vit_small_patch16_224"

ROWS: dict[str, Row] = {
    row.name: row
    for row in (
        _sentinel2(
            "resnet18-sentinel2-moco", "resnet18",
            "resnet18_sentinel2_all_moco/resolve/5b8cddc9a14f3844350b7f40b85bcd32aed75918/resnet18_sentinel2_all_moco-59bfdff9.pth",
        ),
        _sentinel2(
            "resnet50-sentinel2-moco", "resnet50",
            "resnet50_sentinel2_all_moco/resolve/da4f3c9dbe09272eb902f3b37f46635fa4726879/resnet50_sentinel2_all_moco-df8b932e.pth",
        ),
        _sentinel2(
            "resnet50-sentinel2-dino", "resnet50",
            "resnet50_sentinel2_all_dino/resolve/d7f14bf5530d70ac69d763e58e77e44dbecfec7c/resnet50_sentinel2_all_dino-d6c330e9.pth",
        ),
        _sentinel2(
            "vit-small-sentinel2-moco", SMALL,
            f"{SMALL}_sentinel2_all_moco/resolve/1cb683f6c14739634cdfaaceb076529adf898c74/{SMALL}_sentinel2_all_moco-67c9032d.pth",
        ),
        _sentinel2(
            "vit-small-sentinel2-dino", SMALL,
            f"{SMALL}_sentinel2_all_dino/resolve/5b41dd418a79de47ac9f5be3e035405a83818a62/{SMALL}_sentinel2_all_dino-36bcc127.pth",
        ),
        # Sentinel-1 ground range in decibels came standardised.
        Row(
            "resnet50-sentinel1-moco",
            HUB + "resnet50_sentinel1_all_moco/resolve/e79862c667853c10a709bdd77ea8ffbad0e0f1cf/resnet50_sentinel1_all_moco-906e4356.pth",
            "resnet50", ("VV", "VH"), (0.0, 0.0), (1.0, 1.0), "CC-BY-4.0", "https://arxiv.org/abs/2211.07044",
        ),
        _landsat("resnet18-landsat-tm-toa-moco", "resnet18", TM_TOA, "resnet18_landsat_tm_toa_moco-1c691b4f.pth"),
        _landsat("resnet18-landsat-etm-toa-moco", "resnet18", ETM_TOA, "resnet18_landsat_etm_toa_moco-bb88689c.pth"),
        _landsat("resnet18-landsat-etm-sr-moco", "resnet18", ETM_SR, "resnet18_landsat_etm_sr_moco-4f078acd.pth"),
        _landsat("resnet18-landsat-oli-toa-moco", "resnet18", OLI_TOA, "resnet18_landsat_oli_tirs_toa_moco-a3002f51.pth"),
        _landsat("resnet18-landsat-oli-sr-moco", "resnet18", OLI_SR, "resnet18_landsat_oli_sr_moco-660e82ed.pth"),
        _landsat("resnet50-landsat-tm-toa-moco", "resnet50", TM_TOA, "resnet50_landsat_tm_toa_moco-ba1ce753.pth"),
        _landsat("resnet50-landsat-etm-toa-moco", "resnet50", ETM_TOA, "resnet50_landsat_etm_toa_moco-e9a84d5a.pth"),
        _landsat("resnet50-landsat-etm-sr-moco", "resnet50", ETM_SR, "resnet50_landsat_etm_sr_moco-1266cde3.pth"),
        _landsat("resnet50-landsat-oli-toa-moco", "resnet50", OLI_TOA, "resnet50_landsat_oli_tirs_toa_moco-de7f5e0f.pth"),
        _landsat("resnet50-landsat-oli-sr-moco", "resnet50", OLI_SR, "resnet50_landsat_oli_sr_moco-ff580dad.pth"),
        _landsat("vit-small-landsat-tm-toa-moco", SMALL, TM_TOA, "vits16_landsat_tm_toa_moco-a1c967d8.pth"),
        _landsat("vit-small-landsat-etm-toa-moco", SMALL, ETM_TOA, "vits16_landsat_etm_toa_moco-26d19bcf.pth"),
        _landsat("vit-small-landsat-etm-sr-moco", SMALL, ETM_SR, "vits16_landsat_etm_sr_moco-eaa4674e.pth"),
        _landsat("vit-small-landsat-oli-toa-moco", SMALL, OLI_TOA, "vits16_landsat_oli_tirs_toa_moco-c7c2cceb.pth"),
        _landsat("vit-small-landsat-oli-sr-moco", SMALL, OLI_SR, "vits16_landsat_oli_sr_moco-c9b8898d.pth"),
        _dofa("dofa-base", "dofa_base_patch16_224-a0275954.pth"),
        _dofa("dofa-large", "dofa_large_patch16_224-0ff904d3.pth"),
    )
}  # fmt: skip


def timm_name(model: str) -> str:
    """How timm calls a model; `timm/` before it is how its pages are called."""
    return model.removeprefix("timm/")


def hub_name(model: str) -> str:
    """Where the weights lie that timm takes for a model: the name of their page on its hub."""
    import timm  # here, since it takes seconds that other encoders need not

    told = timm.get_pretrained_cfg(timm_name(model), allow_unregistered=True)
    return str(getattr(told, "hf_hub_id", None) or f"timm/{timm_name(model)}")


def check_model(model: str) -> None:
    """Raise `ModelError` where neither this table nor timm knows a model."""
    import timm  # here, since it takes seconds that other encoders need not

    name = timm_name(model)
    # timm would also take addresses and folders; only its own names are meant here.
    plain, _, kind = name.partition(".")
    if model in ROWS or (
        re.fullmatch(r"[\w.]+", name) and timm.is_model(plain) and (not kind or name in timm.list_pretrained(f"{plain}.*"))
    ):
        return
    raise ModelError(
        "There is no pretrained network named {model}.",
        remedy="Use a name of timm's, or one of the multispectral networks, such as {near}.",
        code="pretrained.unknown_model",
        model=model,
        near=", ".join(difflib.get_close_matches(model, [*ROWS, *timm.list_models()], n=4, cutoff=0.4) or list(ROWS)[:4]),
    )
