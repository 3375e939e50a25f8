"""pytorch-smt's configuration of a model, as far as it says the student: its network, its loss, its optimiser."""

from __future__ import annotations

import difflib
import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import torch

from ddoq_engine.classes import NOT_LABELLED
from ddoq_engine.errors import SettingsError
from ddoq_engine.segmentation.losses import LossKind

# Sections that a Trainer and its loaders read, and a model does not.
ELSEWHERE = {
    "hyperparameters": "the batch size is the loader's, the epochs are the Trainer's",
    "pl_trainer": "they are arguments of lightning's Trainer",
    "train_dataset": "give a loader of DDOQDistilledDataset to Trainer.fit",
    "val_dataset": "give a loader to Trainer.fit",
    "test_dataset": "give a loader to Trainer.test",
    "callbacks": "they are arguments of lightning's Trainer",
    "logger": "it is an argument of lightning's Trainer",
    "metrics": "compute them on what the student predicts",
    "mode": "it chooses a command there",
    "device": "it is an argument of lightning's Trainer (accelerator)",
}
OWN = ("model", "loss", "optimizer", "use_soft_labels")
NETWORK = ("_target_", "arch", "encoder_name", "encoder_weights", "in_channels", "classes")
NEUTRAL = {"activation": (None, "identity"), "aux_params": (None,), "_recursive_": (True, False), "_convert_": ("none",)}
LOSSES: dict[str, LossKind] = {"CrossEntropyLoss": "ce", "SoftCrossEntropyLoss": "ce", "DiceLoss": "dice"}
LOSS_NEUTRAL = {"reduction": ("none", "mean"), "mode": ("multiclass",), "from_logits": (True,), "label_smoothing": (0, 0.0, None),
                "smooth_factor": (0, 0.0, None), "ignore_index": (None, -100, -1, NOT_LABELLED)}  # fmt: skip
OPTIMIZERS = ("AdamW", "Adam", "SGD", "RMSprop")
OPTIONS = ("lr", "weight_decay", "betas", "eps", "momentum", "nesterov", "amsgrad", "alpha", "dampening")


@dataclass(frozen=True)
class StudentConfig:
    """What a configuration says; None and empty where it says nothing. optimizer: a class of torch.optim, and its options."""

    architecture: str | None = None
    backbone: str | None = None
    backbone_weights: str | None = None
    bands: int | None = None
    classes: int | None = None
    loss: LossKind | None = None
    class_weights: tuple[float, ...] | None = None
    optimizer: str = "AdamW"
    options: dict[str, Any] = field(default_factory=dict)
    use_soft_labels: bool = False


def read_student_config(cfg: Any) -> StudentConfig:
    """The student of a mapping, or of an object with attributes (a namespace, an OmegaConf).

    Its sections: `model` (`_target_` of segmentation-models-pytorch or `arch`, `encoder_name`, `encoder_weights`,
    `in_channels`, `classes`), `loss` (`_target_` of a cross-entropy or Dice, `weight`), `optimizer` (`_target_` of
    torch.optim, its options), `use_soft_labels`. A warning names sections that a Trainer and its loaders read. Raises
    `SettingsError` for classes of others, and for every key that would change the student and cannot be followed.
    """
    plain = _plain(cfg)
    if plain is None:
        return StudentConfig()
    if not isinstance(plain, dict):
        raise SettingsError(
            "The configuration of the student is a {kind}.",
            remedy="Give a mapping, or an object with attributes, with model, loss and optimizer.",
            code="student.config",
            kind=type(cfg).__name__,
        )
    left = [name for name in plain if name in ELSEWHERE and plain[name] is not None]
    if left:
        told = "; ".join(f"{name}: {ELSEWHERE[name]}" for name in left)
        warnings.warn(f"The student does not read all of its configuration ({told}).", stacklevel=3)
    for name in plain:
        if name not in OWN and name not in ELSEWHERE:
            raise _unknown("cfg", name, (*OWN, *ELSEWHERE))
    model, loss, optimizer = (_section(plain, name) for name in ("model", "loss", "optimizer"))
    kind, weights = _loss(loss)
    _check_classes(model.get("classes"), weights)
    return StudentConfig(
        architecture=_architecture(model),
        backbone=model.get("encoder_name"),
        backbone_weights=model.get("encoder_weights"),
        bands=model.get("in_channels"),
        classes=model.get("classes"),
        loss=kind,
        class_weights=weights,
        optimizer=_class(optimizer, "optimizer", "torch.optim", OPTIMIZERS) or "AdamW",
        options=_options(optimizer),
        use_soft_labels=bool(plain.get("use_soft_labels", False)),
    )


def make_optimizer(config: StudentConfig, parameters: Any, *, lr: float, weight_decay: float, is_fused: bool) -> torch.optim.Optimizer:
    """The optimiser of a configuration. Raises `SettingsError` for an option that it does not have."""
    options = {name: value for name, value in config.options.items() if name not in ("lr", "weight_decay")}
    fused = {"fused": True} if is_fused and config.optimizer != "RMSprop" else {}
    try:
        made: torch.optim.Optimizer = getattr(torch.optim, config.optimizer)(
            parameters, lr=lr, weight_decay=weight_decay, **fused, **options
        )
    except (TypeError, ValueError) as error:
        raise SettingsError(
            "The optimiser {name} cannot be made with {options}: {reason}.",
            remedy="Correct cfg.optimizer.",
            code="student.optimizer",
            name=config.optimizer,
            options=", ".join(options),
            reason=str(error).rstrip("."),
        ) from error
    return made


def _architecture(model: dict[str, Any]) -> str | None:
    for name, value in model.items():
        if name in NETWORK or value in NEUTRAL.get(name, ()):
            continue
        raise SettingsError(
            "cfg.model.{name} is not followed: depth and decoder are fitted to the size of the tiles.",
            remedy="Remove it; or build the network yourself and give it: StudentSegmentationModel(network=..., classes=...).",
            code="student.config_model",
            name=name,
        )
    target = model.get("_target_")
    if target is not None and str(target).split(".")[0] not in ("segmentation_models_pytorch", "smp"):
        raise SettingsError(
            "cfg.model names the class {target}, which is not ours and is not loaded.",
            remedy="Build it yourself and give it: StudentSegmentationModel(network=..., classes=...); or name one of "
            "segmentation_models_pytorch.",
            code="student.foreign_model",
            target=target,
        )
    found = model.get("arch") or target
    return str(found).rsplit(".", 1)[-1].lower() if found else None


def _loss(loss: dict[str, Any]) -> tuple[LossKind | None, tuple[float, ...] | None]:
    name = _class(loss, "loss", "torch.nn or segmentation_models_pytorch", tuple(LOSSES))
    for key, value in loss.items():
        if key in ("_target_", "weight") or value in LOSS_NEUTRAL.get(key, ()):
            continue
        raise SettingsError(
            "cfg.loss.{key}: {value} is not followed.",
            remedy="Remove it. Pixels to leave out of the loss are 255 in the masks; the mean is taken over each tile, then weighted.",
            code="student.config_loss",
            key=key,
            value=value,
        )
    weight = loss.get("weight")
    return (LOSSES[name] if name else None), (None if weight is None else tuple(float(item) for item in weight))


def _check_classes(classes: int | None, weights: tuple[float, ...] | None) -> None:
    if classes == 1:
        raise SettingsError(
            "cfg.model.classes is 1, and a student gives a probability to each of two classes or more.",
            remedy="Set it to 2: 0 for what is not the class, 1 for what is.",
            code="student.one_class",
        )
    if classes is not None and weights is not None and len(weights) != classes:
        raise SettingsError(
            "cfg.loss.weight has {weights} numbers for {classes} classes.",
            remedy="Give one a class.",
            code="student.class_weights",
            weights=len(weights),
            classes=classes,
        )


def _options(optimizer: dict[str, Any]) -> dict[str, Any]:
    for name in optimizer:
        if name != "_target_" and name not in OPTIONS:
            raise _unknown("cfg.optimizer", name, OPTIONS)
    given = {name: value for name, value in optimizer.items() if name != "_target_" and value is not None}
    numbers = {name: _number(name, value) for name, value in given.items() if isinstance(value, str)}  # YAML reads 1e-4 as a text
    lists = {name: tuple(value) for name, value in given.items() if isinstance(value, list)}
    return {**given, **numbers, **lists}


def _number(name: str, text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise SettingsError(
            "cfg.optimizer.{name} cannot be {text}.", remedy="Give a number.", code="student.number", name=name, text=text
        ) from error


def _class(section: dict[str, Any], where: str, package: str, allowed: tuple[str, ...]) -> str | None:
    target = section.get("_target_")
    if target is None:
        return None
    root, name = str(target).split(".")[0], str(target).rsplit(".", 1)[-1]
    if root not in ("torch", "segmentation_models_pytorch", "smp") or name not in allowed:
        raise SettingsError(
            "cfg.{where} names the class {target}, which is not one that the student can take.",
            remedy="Choose of {package} one of {allowed}.",
            code="student.foreign_class",
            where=where,
            target=target,
            package=package,
            allowed=", ".join(allowed),
        )
    return name


def _section(plain: dict[str, Any], name: str) -> dict[str, Any]:
    section = plain.get(name)
    if section is None:
        return {}
    if not isinstance(section, dict):
        raise SettingsError(
            "cfg.{name} is not a section.",
            remedy="Write its settings below it, such as _target_.",
            code="student.config_section",
            name=name,
        )
    for value in section.values():
        if isinstance(value, str) and "${" in value:
            raise SettingsError(
                "cfg.{name} has {value} in it, which only Hydra resolves.",
                remedy="Resolve it first: OmegaConf.to_container(cfg, resolve=True).",
                code="student.interpolation",
                name=name,
                value=value,
            )
    return section


def _plain(value: Any) -> Any:
    """Dictionaries and lists of what is a mapping, a list, or an object with attributes."""
    if isinstance(value, Mapping):
        return {str(name): _plain(value[name]) for name in value}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, (str, int, float, bool, type(None))):
        return value
    if hasattr(value, "items") and callable(value.items):
        return {str(name): _plain(item) for name, item in value.items()}
    return {name: _plain(item) for name, item in vars(value).items()} if hasattr(value, "__dict__") else value


def _unknown(where: str, name: str, allowed: tuple[str, ...]) -> SettingsError:
    near = difflib.get_close_matches(name, allowed, n=1)
    return SettingsError(
        "{where}.{name} is not followed.{hint}",
        remedy="Remove it. Allowed here: {allowed}.",
        code="student.config_key",
        where=where,
        name=name,
        hint=f" Did you mean {near[0]}?" if near else "",
        allowed=", ".join(allowed),
    )
