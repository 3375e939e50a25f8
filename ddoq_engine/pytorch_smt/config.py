"""pytorch-smt's configuration of its distillation, as ours: what each key means here, or why it is refused. Nothing is run."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar, Literal

from pydantic import Field

from ddoq_engine.errors import SettingsError
from ddoq_engine.files import absolute
from ddoq_engine.pytorch_smt.config_keys import OTHERS, REFUSED
from ddoq_engine.pytorch_smt.foreign import refuse_foreign
from ddoq_engine.pytorch_smt.kmeans import DEFAULT_SEED
from ddoq_engine.settings.base import Settings, unknown_key, validate
from ddoq_engine.settings.document import read_yaml
from ddoq_engine.settings.select import SelectSettings

SECTION = "dataset_distillation"
DECODE_MODES = ("ddoq-vae-distill", "vae_decode")
MEDOID_MODES = ("medoid",)
MODES = (*DECODE_MODES, *MEDOID_MODES)
PATHS = ("vae_config_path", "vae_checkpoint_path", "dataset_config_path", "output_dir",
         "output_ddoq_results_path", "output_indices_path", "output_weights_path")  # fmt: skip
WeightMode = Literal["uniform", "sqrt", "density"]
DEVICE = r"^(auto|cpu|mps|cuda(:\d+)?)$"
DEVICES = ["auto", "cpu", "cuda", "mps"]


class DecodeConfig(Settings):
    """The keys that the decoding pipeline takes."""

    section: ClassVar[str] = SECTION

    k: int = Field(ge=1)
    vae_config_path: Path
    vae_checkpoint_path: Path
    dataset_config_path: Path
    dataset_key: str = "train_dataset"
    output_dir: Path
    latent: Literal["mu", "z"] = "mu"
    latent_reduction: Literal["flatten", "mean_spatial"] = "flatten"
    weight_mode: WeightMode = "sqrt"
    distilled_image_format: Literal["auto", "tif", "tiff", "png", "jpg", "jpeg", "pt"] = "auto"
    output_size: int | tuple[int, int] | None = None
    batch_size: int = Field(32, ge=1)
    num_workers: int = Field(0, ge=0, le=64)
    device: str = Field("auto", pattern=DEVICE, examples=DEVICES)
    random_seed: int = DEFAULT_SEED
    kmeans_max_iter: int = Field(100, ge=1)
    kmeans_batch_size: int = Field(1024, ge=1)


class MedoidConfig(Settings):
    """The keys that the choice of tiles takes, on a study."""

    section: ClassVar[str] = SECTION

    num_clusters: int | None = Field(None, ge=1)
    adaptive_k: bool = False
    k_min: int | None = Field(None, ge=1)
    k_max: int | None = Field(None, ge=2)
    weight_mode: WeightMode = "sqrt"
    kmeans_max_iter: int = Field(100, ge=1)
    device: str | None = Field(None, pattern=DEVICE, examples=DEVICES)
    random_seed: int = DEFAULT_SEED
    output_ddoq_results_path: Path | None = None
    output_indices_path: Path | None = None
    output_weights_path: Path | None = None

    def document(self) -> dict[str, Any]:
        """The settings of the stages that mean the same, also where the study was run with others before.

        An elbow looks no further than the number of clusters that is named.
        """
        select: dict[str, Any] = {"method": "ddoq", "max_iterations": self.kmeans_max_iter}
        select |= {"weights": self.weight_mode, "weight_exponent": None}
        if self.adaptive_k:
            largest = self.k_max or self.num_clusters or SelectSettings().largest_budget
            select |= {"budget": "auto", "budget_rule": "elbow", "smallest_budget": self.k_min or 1, "largest_budget": largest}
        elif self.num_clusters is not None:
            select["budget"] = self.num_clusters
        place = {} if self.device is None else {"device": self.device}
        return {"seed": self.random_seed, **place, "select": select}


def read_config(path: str | Path, changes: Mapping[str, Any] | None = None) -> DecodeConfig | MedoidConfig:
    """A configuration of pytorch-smt. `changes` win over its section `dataset_distillation`.

    Relative paths in it are meant from the folder of the file, those of `changes` from the working folder. Raises
    `SettingsError` for a file that cannot be read, foreign classes, Hydra's own language, keys that there are not, and keys
    that have no meaning here, with the reason.
    """
    file = Path(absolute(path))
    content = read_yaml(file)
    if not isinstance(content, Mapping):
        raise _no_section(file)
    refuse_foreign(content, file, "config")
    return plan_of(content, file, changes)


def plan_of(content: Mapping[str, Any], file: Path, changes: Mapping[str, Any] | None = None) -> DecodeConfig | MedoidConfig:
    """What the content of a configuration asks for; as `read_config`."""
    top, values = _sections(content, file)
    values = {**_placed(values, file.parent), **_placed(changes or {}, "")}
    is_decode = _is_decode(top.pop("mode", None), values.pop("mode", None), file)
    for name in top:
        if name in OTHERS:
            raise SettingsError(
                "The section {name} in {path} is not read here.", remedy="{way}", code="smt.config_section", name=name, path=file,
                way=OTHERS[name],
            )  # fmt: skip
        raise unknown_key(str(name), ["mode", SECTION], origin=f" in {file}")
    model: type[DecodeConfig | MedoidConfig] = DecodeConfig if is_decode else MedoidConfig
    _join_synonyms(values, file, is_decode=is_decode)
    for name, value in values.items():
        reason = REFUSED["decode" if is_decode else "medoid"].get(name)
        if reason is not None and value is not None:
            raise _refused(name, file, *reason)
        if reason is None and name not in model.model_fields:
            raise unknown_key(name, [*model.model_fields], section=SECTION, origin=f" in {file}")
    given = {name: value for name, value in values.items() if value is not None}
    missing = [name for name, field in model.model_fields.items() if field.is_required() and name not in given]
    if missing:
        raise SettingsError(
            "{path} lacks {missing}, which the decoding pipeline needs.",
            remedy="Add it below dataset_distillation; to choose tiles of a study in its place, leave the mode away.",
            code="smt.config_missing",
            path=file,
            missing=", ".join(missing),
        )
    return validate(model, given, where=file)


def _sections(content: Mapping[str, Any], file: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """The keys at the top, and those of the section. A page that was copied loses its indents: the keys then stand at the top."""
    if SECTION not in content:
        raise _no_section(file)
    top = {str(name): value for name, value in content.items() if name != SECTION}
    section = content[SECTION]
    if section is None:
        inner = {name: top.pop(name) for name in list(top) if name != "mode"}
        return top, inner
    if not isinstance(section, Mapping):
        raise _no_section(file)
    return top, {str(name): value for name, value in section.items()}


def _placed(values: Mapping[str, Any], folder: Path | str) -> dict[str, Any]:
    """The values with their paths meant from a folder."""
    is_path = {name for name in PATHS if isinstance(values.get(name), (str, Path))}
    return {name: absolute(value, folder) if name in is_path else value for name, value in values.items()}


def _is_decode(top: Any, inner: Any, file: Path) -> bool:
    asked = [str(mode) for mode in (top, inner) if mode is not None]
    for mode in asked:
        if mode not in MODES:
            raise SettingsError(
                "The mode {mode} in {path} is not one of distillation.",
                remedy="Allowed: {allowed}; without a mode tiles of a study are chosen. Training is ddoq train, mapping ddoq predict.",
                code="smt.config_mode",
                mode=mode,
                path=file,
                allowed=", ".join(MODES),
            )
    decodes = {mode in DECODE_MODES for mode in asked}
    if len(decodes) == 2:
        raise _conflict("mode", asked[0], "dataset_distillation.mode", asked[1], file)
    return decodes == {True}


def _join_synonyms(values: dict[str, Any], file: Path, *, is_decode: bool) -> None:
    """Leave one key where pytorch-smt has two for a thing. Raises `SettingsError` where they say different things."""
    ours, theirs = ("k", "num_clusters") if is_decode else ("num_clusters", "k")
    other = values.pop(theirs, None)
    if other is not None:
        if values.get(ours) not in (None, other):
            raise _conflict(ours, values[ours], theirs, other, file)
        values[ours] = other
    root, mode = values.pop("use_sqrt_heuristic", None), values.get("weight_mode")
    if root is not None:
        if not isinstance(root, bool) or (mode is not None and root != (mode == "sqrt")):
            raise _conflict("use_sqrt_heuristic", root, "weight_mode", mode or "sqrt or density", file)
        values["weight_mode"] = mode or ("sqrt" if root else "density")
    if is_decode and values.get("adaptive_k") is False:
        del values["adaptive_k"]  # it says what is done
    if not is_decode and values.get("adaptive_k") is not True:
        for name in ("k_min", "k_max"):
            if values.get(name) is not None:
                raise _refused(name, file, "it bounds the elbow rule, which is off", "Set adaptive_k: true, or remove it.")
    ends = [values.get(name) for name in ("k_min", "k_max")]
    if all(isinstance(end, int) for end in ends) and ends[0] > ends[1]:  # type: ignore[operator]
        raise _conflict("k_min", ends[0], "k_max", ends[1], file)


def _refused(name: str, file: Path, reason: str, way: str) -> SettingsError:
    return SettingsError(
        "The key {name} in {path} is refused: {reason}.", remedy="{way}", code="smt.config_refused", name=name, path=file,
        reason=reason, way=way,
    )  # fmt: skip


def _conflict(first: str, one: Any, second: str, other: Any, file: Path) -> SettingsError:
    return SettingsError(
        "{first}: {one} and {second}: {other} in {path} do not go together.",
        remedy="Keep one of them.",
        code="smt.config_conflict",
        first=first,
        one=one,
        second=second,
        other=other,
        path=file,
    )


def _no_section(file: Path) -> SettingsError:
    return SettingsError(
        "{path} is no configuration of pytorch-smt's distillation: it has no section dataset_distillation.",
        remedy="Write its keys below dataset_distillation:, indented by two spaces; our own settings are given with --settings.",
        code="smt.config_section_missing",
        path=file,
    )
