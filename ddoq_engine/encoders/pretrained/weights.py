"""A network's weights: fetched where they are not here yet, read without running what a file may hold, and fitted to the network."""

from __future__ import annotations

import hashlib
import http.client
import os
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path

import psutil
import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from ddoq_engine.encoders.pretrained.catalogue import Row
from ddoq_engine.errors import ModelError
from ddoq_engine.files import ASIDE, aside, storage_errors
from ddoq_engine.progress import Progress

CHUNK_BYTES = 1 << 20
TIMEOUT_S = 30
LEFT_S = 600  # a download that was not written to for so long has ended, whatever machine it ran on
WRAPPERS = ("state_dict", "model")  # what training programs lay around the weights
COUNTER = ".num_batches_tracked"  # older files have none, and a network that only looks does not need it
UNREACHED = (urllib.error.URLError, http.client.HTTPException, TimeoutError, ConnectionError, ssl.SSLError)

State = dict[str, Tensor]


def cache() -> Path:
    """Where torch keeps what it fetched."""
    return Path(torch.hub.get_dir()) / "checkpoints"


def fetch(row: Row, progress: Progress) -> Path:
    """The file of a row, from torch's folder or from its address; what has not the hash of its name is not taken.

    Raises `ModelError` where it cannot be had.
    """
    path = cache() / row.file_name
    _remove_left(path.parent)
    if path.is_file() and _hash(path).startswith(row.hash):
        return path
    own = path.with_name(f"{os.getpid()}-{path.name}")  # processes that share the work may all fetch it
    with aside(own) as target:
        try:
            _download(row.address, target, progress)
        except UNREACHED as error:
            raise ModelError(
                "The weights of {model} could not be downloaded from {address}: {reason}.",
                remedy="Check the connection to the internet, or download the file elsewhere and put it into {folder}, or name it in the "
                "setting weights_file.",
                code="pretrained.download",
                model=row.name,
                address=row.address,
                reason=str(getattr(error, "reason", None) or error or type(error).__name__),
                folder=path.parent,
            ) from error
        if not _hash(target).startswith(row.hash):
            raise ModelError(
                "What {address} gave is not the file of {model}: its content has another hash.",
                remedy="Try again later; a proxy may have sent something else. Or name a file of your own in the setting weights_file.",
                code="pretrained.hash",
                address=row.address,
                model=row.name,
            )
    with storage_errors(path):
        os.replace(own, path)
    return path


def read_state(path: Path) -> State:
    """The named tensors of a file of safetensors or of torch; nothing in it is executed. Raises `ModelError`."""
    if not path.is_file():
        raise ModelError(
            "The file of weights {path} is not there.",
            remedy="Check the setting weights_file.",
            code="pretrained.no_file",
            path=path,
        )
    try:
        found = load_file(path) if path.suffix == ".safetensors" else torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # of a file that is something else the readers raise what they happen to meet
        raise ModelError(
            "{path} is no file of weights that can be read without running code from it.",
            remedy="Give a file of tensors alone: safetensors, or what torch.save wrote of a state_dict.",
            code="pretrained.unreadable",
            path=path,
        ) from error
    for wrapper in WRAPPERS:
        if isinstance(found, Mapping) and isinstance(found.get(wrapper), Mapping):
            found = found[wrapper]
    if not isinstance(found, Mapping) or not found or not all(isinstance(value, Tensor) for value in found.values()):
        raise ModelError(
            "{path} holds no named tensors.",
            remedy="Give a file with the state_dict of the network.",
            code="pretrained.no_tensors",
            path=path,
        )
    return {str(name): value.float() if value.is_floating_point() else value for name, value in found.items()}


def take(network: nn.Module, state: State, *, model: str, source: object, beside: Collection[str], optional: Collection[str] = ()) -> None:
    """Give a network its weights, each by its name. Raises `ModelError` where some are missing, left over or of another shape.

    beside: first parts of names that may be left over, such as the head. optional: names that may be missing; they stay as made.
    """
    wanted = network.state_dict()
    own = {name: value for name, value in state.items() if name in wanted or name.partition(".")[0] not in beside}
    missing = [name for name in wanted if name not in own and name not in optional and not name.endswith(COUNTER)]
    wrong = [name for name, value in own.items() if name not in wanted or value.shape != wanted[name].shape]
    if missing or wrong:
        raise ModelError(
            "The weights of {source} do not fit {model}: {missing} of its tensors are missing and {wrong} do not belong to it, "
            "such as {example}.",
            remedy="Name the network that the file was made for in the setting model.",
            code="pretrained.other_weights",
            source=source,
            model=model,
            missing=len(missing),
            wrong=len(wrong),
            example=(missing or wrong)[0],
        )
    network.load_state_dict(own, strict=False)


def content_of(network: nn.Module) -> str:
    """A name for the weights of a network: the same for the same numbers, wherever they came from."""
    digest = hashlib.blake2b(digest_size=16)
    for name, value in network.state_dict().items():
        digest.update(name.encode())
        digest.update(value.cpu().contiguous().numpy().tobytes())
    return digest.hexdigest()


def _remove_left(folder: Path) -> None:
    """Remove downloads whose process was killed. A process of another machine cannot be seen, but keeps its file young."""
    for path in folder.glob(f"[0-9]*-*{ASIDE}"):
        number = path.name.partition("-")[0]
        with suppress(OSError):  # another process was faster, or the folder is another's
            if number.isdecimal() and not psutil.pid_exists(int(number)) and time.time() - path.stat().st_mtime > LEFT_S:
                path.unlink()


def _download(address: str, target: Path, progress: Progress) -> None:
    with urllib.request.urlopen(address, timeout=TIMEOUT_S) as answer, target.open("wb") as file:
        total, done = int(answer.headers.get("Content-Length") or 0), 0
        while chunk := answer.read(CHUNK_BYTES):
            file.write(chunk)
            done += len(chunk)
            progress.report(
                done / max(total, done),
                "Downloading weights: {done} MB",
                code="pretrained.downloading",
                done=done >> 20,
            )
        if done < total:
            raise http.client.IncompleteRead(b"", total - done)


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
