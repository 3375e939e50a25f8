"""Gets uv: its wheel from the package registry or a folder, checked against the lock, the program taken out. Nothing of Qt here.

A wheel is a ZIP, so uv can be had with no Python on the machine; and uv can then fetch a Python.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
import zipfile
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin

from .addresses import REGISTRY
from .commands import ask
from .faults import InstallFault
from .locks import UV, hashes, pins
from .machine import Machine
from .place import Place
from .sentence import QT_TRANSLATE_NOOP, say

Download = Callable[[str], bytes]  # an address to its content; raises OSError

TAGS = {
    ("linux", "x86_64"): r"manylinux\S*x86_64",
    ("linux", "aarch64"): r"manylinux\S*aarch64",
    ("macos", "arm64"): r"macosx\S*arm64",
    ("windows", "x86_64"): r"win_amd64",
}


def provide(place: Place, machine: Machine, variables: dict[str, str], *, wheels: str, index: str, download: Download) -> str:
    """The path of a uv that runs, or "" where none can be had: then Python's own venv and pip do the work.

    Raises `InstallFault` where what came is not what the lock names.
    """
    program = place.tool / ("uv.exe" if machine.system == "windows" else "uv")
    wanted = pins(UV)["uv"]
    if f"uv {wanted}" in (ask([str(program), "--version"], variables) or ""):
        return str(program)
    wheel = _from_folder(Path(wheels), machine) if wheels else _from_index(index or REGISTRY, machine, download)
    if not wheel:
        return ""
    if hashlib.sha256(wheel).hexdigest() not in hashes(UV):
        raise InstallFault(
            "hash",
            say(
                QT_TRANSLATE_NOOP("ddoq", "The installer that came (uv {version}) is not the one this plugin was made with."),
                version=wanted,
            ),
            say(
                QT_TRANSLATE_NOOP(
                    "ddoq",
                    "Something on the way changes downloads, or the folder of wheels holds another file. "
                    "Try another network, or ask who runs yours.",
                )
            ),
        )
    _unpack(wheel, program)
    return str(program) if f"uv {wanted}" in (ask([str(program), "--version"], variables) or "") else ""


def wheel_name(machine: Machine) -> re.Pattern[str]:
    """Which file name is the wheel for a machine."""
    tag = TAGS.get((machine.system, machine.architecture), "no-such-platform")
    return re.compile(rf"uv-{re.escape(pins(UV)['uv'])}-py3-none-{tag}\S*\.whl$")


def _from_folder(folder: Path, machine: Machine) -> bytes:
    name = wheel_name(machine)
    fitting = sorted(path for path in folder.glob("uv-*.whl") if name.match(path.name))
    return fitting[0].read_bytes() if fitting else b""


def _from_index(index: str, machine: Machine, download: Download) -> bytes:
    name, page = wheel_name(machine), f"{index.rstrip('/')}/uv/"
    try:
        links = _Links()
        links.feed(download(page).decode("utf-8", "replace"))
        fitting = [link for link in links.found if name.search(link.partition("#")[0])]
        return download(urljoin(page, fitting[0].partition("#")[0])) if fitting else b""
    except OSError:
        return b""  # pip may have a mirror of its own; if there is no network at all, it will say so


def _unpack(wheel: bytes, program: Path) -> None:
    program.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        member = next(name for name in archive.namelist() if name.endswith(f".data/scripts/{program.name}"))
        aside = program.with_name(program.name + ".new")
        aside.write_bytes(archive.read(member))
    aside.chmod(0o755)
    os.replace(aside, program)


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for key, value in attrs if tag == "a" and key == "href" and value]
