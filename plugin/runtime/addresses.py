"""The public addresses from which the engine's Python is made, said once. Nothing of Qt here."""

from __future__ import annotations

from urllib.parse import urlsplit

REGISTRY = "https://pypi.org/simple"  # the package registry's index
TORCH = "https://download.pytorch.org/whl/"  # PyTorch's own index; each build is below it
PYTHONS = "https://github.com/astral-sh/python-build-standalone"  # from where uv fetches a Python


def host(address: str) -> str:
    """The server of an address, with its port, without what logs in there."""
    return urlsplit(address).netloc.rpartition("@")[2]
