"""Finds a Python to build from, by running the candidates: a name, a path or `sys.executable` proves nothing. Nothing of Qt here.

Inside QGIS `sys.executable` may be QGIS itself (which would open a window a run) or any Python of the PATH; macOS's own
/usr/bin/python3 is a stub that offers to install Xcode, and Windows's in WindowsApps opens the shop.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from .commands import ask

WANTED = ((3, 12), (3, 11), (3, 13))  # the first is best; the locks are made for these
OLDEST = (3, 11)
MANAGED = "3.12"  # what uv is asked for where none is found

PROBE = (
    "import sys,json,platform,struct,importlib.util as u;"
    "print(json.dumps({'executable':sys.executable,'version':list(sys.version_info[:3]),'bits':struct.calcsize('P')*8,"
    "'machine':platform.machine(),'kind':platform.python_implementation(),"
    "'venv':bool(u.find_spec('venv') and u.find_spec('ensurepip'))}))"
)


@dataclass(frozen=True)
class Interpreter:
    """A Python that was run. can_build: whether it has venv and ensurepip (Debian keeps them apart)."""

    path: str
    version: tuple[int, int, int]
    bits: int
    machine: str
    kind: str
    can_build: bool

    @property
    def text(self) -> str:
        """Its version."""
        return ".".join(map(str, self.version))

    @property
    def is_fit(self) -> bool:
        """Whether the engine's packages are made for it."""
        return self.version[:2] in WANTED and self.bits == 64 and self.kind == "CPython"


def probe(path: str, environment: dict[str, str], timeout: float = 20.0) -> Interpreter | None:
    """Run a candidate, isolated; None where it does not answer."""
    answer = ask([path, "-I", "-c", PROBE], environment, timeout)
    try:
        told = json.loads((answer or "").strip().splitlines()[-1])
        version = tuple(int(part) for part in told["version"])
        return Interpreter(path, (version[0], version[1], version[2]), told["bits"], told["machine"], told["kind"], told["venv"])
    except (ValueError, KeyError, IndexError, TypeError):
        return None


def find(environment: dict[str, str], *, also: Iterable[str] = ()) -> Interpreter | None:
    """The best Python that answers, or None. also: candidates to try last (QGIS's own)."""
    found = []
    for path in [*candidates(sys.platform, environment, str(Path.home())), *also]:
        told = probe(path, environment)
        if told is not None and told.is_fit:
            if told.version[:2] == WANTED[0]:
                return told
            found.append(told)
    return min(found, key=lambda each: (WANTED.index(each.version[:2]), not each.can_build), default=None)


def candidates(system: str, variables: Mapping[str, str], home: str) -> Iterator[str]:
    """Paths to try, the likely first; only those that exist, none that is known to open a window."""
    seen = set()
    for path in _windows(variables) if system == "win32" else _posix(system, variables, home):
        key = os.path.normcase(os.path.realpath(path))
        if key not in seen and Path(path).is_file() and not is_stub(path, system):
            seen.add(key)
            yield path


def is_stub(path: str, system: str) -> bool:
    """Whether a path is one of the systems' own stubs, which open a window instead of a Python."""
    plain = path.replace("\\", "/").lower()
    return (system == "darwin" and plain.startswith("/usr/bin/")) or (system == "win32" and "/windowsapps/" in plain)


def _posix(system: str, variables: Mapping[str, str], home: str) -> Iterator[str]:
    names = [f"python{major}.{minor}" for major, minor in WANTED]
    folders = (
        ["/opt/homebrew/bin", "/usr/local/bin", "/usr/bin", "/opt/local/bin"] if system == "darwin" else ["/usr/bin", "/usr/local/bin"]
    )
    for name in names:
        yield from (f"{folder}/{name}" for folder in folders)
        if system == "darwin":
            yield f"/Library/Frameworks/Python.framework/Versions/{name[6:]}/bin/{name}"
        on_path = shutil.which(name, path=variables.get("PATH"))
        if on_path and "/shims/" not in on_path:  # a shim of pyenv may point at nothing; the Pythons behind it follow
            yield on_path
    for root in (f"{home}/.pyenv/versions", f"{home}/.local/share/uv/python"):
        for name in names:
            yield from (str(path) for path in sorted(Path(root).glob(f"*{name[6:]}*/bin/{name}"), reverse=True))
    yield from (f"{folder}/python3" for folder in folders)


def _windows(variables: Mapping[str, str]) -> Iterator[str]:
    launcher = shutil.which("py", path=variables.get("PATH"))
    if launcher:
        yield from parse_launcher(ask([launcher, "-0p"], dict(variables), 10) or "")
    roots = [variables.get("LOCALAPPDATA", "") + "\\Programs\\Python", variables.get("ProgramFiles", ""), "C:"]
    for major, minor in WANTED:
        yield from (f"{root}\\Python{major}{minor}\\python.exe" for root in roots if root)
    for folder in ("miniforge3", "miniconda3", "anaconda3", "mambaforge"):
        yield f"{variables.get('USERPROFILE', '')}\\{folder}\\python.exe"
    on_path = shutil.which("python", path=variables.get("PATH"))
    if on_path:
        yield on_path


def parse_launcher(output: str) -> list[str]:
    """The paths that `py -0p` lists; of the wanted versions, 64 bits, the best first.

    Lines such as " -V:3.12 *        C:\\Python312\\python.exe" (new launcher) or " -3.11-64        C:\\..." (old).
    """
    found = []
    for line in output.splitlines():
        match = re.match(r"\s*-(?:V:)?(?:[\w.-]+/)?(\d+)\.(\d+)(-32|-64)?\S*\s+\*?\s*(\S.*?\.exe)\s*\*?\s*$", line)
        if match and match.group(3) != "-32" and (int(match.group(1)), int(match.group(2))) in WANTED:
            found.append((WANTED.index((int(match.group(1)), int(match.group(2)))), match.group(4)))
    return [path for _, path in sorted(found)]


def of_qgis() -> list[str]:
    """QGIS's own Python, which bears our environment only as long as this QGIS is installed: the last to take."""
    if sys.platform == "win32":
        return [os.path.join(sys.prefix, "python.exe")]  # noqa: PTH118
    return [os.path.join(folder, "bin", "python3") for folder in {sys.prefix, sys.base_prefix}]  # noqa: PTH118
