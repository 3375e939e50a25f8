"""What is never done for a file from outside: to load the classes that it names, or to resolve Hydra's own language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

from ddoq_engine.errors import SettingsError

OURS = ("ddoq_engine.GenericVariationalAutoencoder", "ddoq_engine.api.GenericVariationalAutoencoder")


def refuse_foreign(content: Any, file: Path, what: Literal["config", "vae", "images"]) -> None:
    """Raise `SettingsError` where the content of a YAML file names a class that is not ours, or has `${...}` in it.

    what: the file is pytorch-smt's configuration, the description of an autoencoder, or of images.
    """
    for name, value in _leaves(content):
        if name == "_target_" and value not in OURS:
            raise _foreign(str(value), file, what)
        if isinstance(value, str) and "${" in value:
            raise SettingsError(
                "{path} has {value} in it, which only Hydra resolves.",
                remedy="Write the value, or resolve it first, where pytorch-smt is: pytorch-smt --cfg job --resolve ... > conf.yaml",
                code="smt.interpolation",
                path=file,
                value=value,
            )


def _foreign(target: str, file: Path, what: Literal["config", "vae", "images"]) -> SettingsError:
    if what == "vae":
        return SettingsError(
            "{path} names the class {target}, which is not ours and is not loaded.",
            remedy="Write the parameters of our network below model: (in_channels, size_px, latent_channels, ...), with weights of it; "
            "a network of your own is given in Python, as VaeDdoqDistillationPipeline(vae=...).",
            code="smt.foreign_vae",
            path=file,
            target=target,
        )
    if what == "images":
        return SettingsError(
            "{path} names the class {target}, which is not ours and is not loaded.",
            remedy="Write the images in its place: images: and a folder, a CSV or a Parquet file of paths, such as its input_csv_path.",
            code="smt.foreign_dataset",
            path=file,
            target=target,
        )
    return SettingsError(
        "{path} names the class {target}, which is not ours and is not loaded.",
        remedy="Keep mode and dataset_distillation alone, and describe autoencoder and images in files of ours, at vae_config_path and "
        "dataset_config_path (docs/pytorch-smt.md shows both).",
        code="smt.foreign_class",
        path=file,
        target=target,
    )


def _leaves(content: Any, name: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(content, Mapping):
        for key, value in content.items():
            yield from _leaves(value, str(key))
    elif isinstance(content, (list, tuple)):
        for value in content:
            yield from _leaves(value, name)
    else:
        yield name, content
