"""Where the computing happens: the processor, an NVIDIA card, an Apple one. The only file that asks torch about it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ddoq_engine.errors import DeviceError

if TYPE_CHECKING:
    import torch

THREADS = ("OMP_NUM_THREADS", "MKL_NUM_THREADS")  # read by OpenMP, OpenBLAS and MKL when they are loaded; torch heeds the second first


def resolve(name: str) -> torch.device:
    """The torch device for "auto", "cpu", "cuda" (or "cuda:1") or "mps". Raises `DeviceError` where it is not there.

    "auto" takes CUDA, then MPS, then the processor.
    """
    import torch

    if name == "auto":
        if torch.cuda.is_available():
            return torch.device("cuda")
        return torch.device("mps" if torch.backends.mps.is_available() else "cpu")
    there = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if not there.get(name.split(":", maxsplit=1)[0], False):
        raise DeviceError(
            "The device {device} is not available on this machine.",
            remedy="Use --device auto or cpu, or install a build of PyTorch with support for it.",
            code="device.missing",
            device=name,
        )
    return torch.device(name)


def check_count(device: torch.device, count: int) -> None:
    """Raise `DeviceError` where a work cannot be shared among so many devices of this kind (processor: cores)."""
    import torch

    if count == 1:
        return
    if device.type == "cuda" and device.index is not None:
        raise DeviceError(
            "The device {device} is one card, and the setting devices asks for {count}.",
            remedy="Set the device to cuda for several cards, or devices to 1.",
            code="device.one_card",
            device=device,
            count=count,
        )
    there = {"cuda": torch.cuda.device_count(), "cpu": os.cpu_count() or 1}.get(device.type, 1)
    if count > there:
        raise DeviceError(
            "The setting devices asks for {count}, and this machine has {there} ({kind}).",
            remedy="Set devices to {there} or less.",
            code="device.too_many",
            count=count,
            kind="cores of the processor" if device.type == "cpu" else device.type,
            there=there,
        )


def cores() -> int:
    """How many cores of the processor this process may use."""
    allowed = getattr(os, "sched_getaffinity", None)  # not on Windows and macOS
    return len(allowed(0)) if allowed else os.cpu_count() or 1


@contextmanager
def limited_threads(threads: int) -> Iterator[None]:
    """Compute with so many processor threads in the block; the same number gives the same result bit by bit.

    Torch is not loaded for it, which takes two seconds: where it is loaded within the block, it and every other library take
    the number from the environment.
    """
    from threadpoolctl import threadpool_limits

    given = {name: os.environ.get(name) for name in THREADS}
    torch = sys.modules.get("torch")
    before = torch.get_num_threads() if torch else _number(given["MKL_NUM_THREADS"]) or _number(given["OMP_NUM_THREADS"]) or cores()
    os.environ.update(dict.fromkeys(THREADS, str(threads)))
    if torch:
        torch.set_num_threads(threads)
    try:
        with threadpool_limits(limits=threads):
            yield
    finally:
        for name, value in given.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
        if torch := sys.modules.get("torch"):
            torch.set_num_threads(before)


def _number(text: str | None) -> int:
    """A whole number in a variable of the environment; 0 where it is none."""
    return int(text) if text and text.isdigit() else 0


def describe(device: torch.device) -> str:
    """The device's name for people, such as "NVIDIA H200" or "cpu, 2 threads"."""
    import torch

    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    return f"cpu, {torch.get_num_threads()} threads" if device.type == "cpu" else "Apple GPU (mps)"
