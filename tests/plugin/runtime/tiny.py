"""Tiny wheels with real hashes and a tiny engine. Imports nothing of the plugin: in QGIS it has another name."""

import hashlib
import zipfile
from pathlib import Path

TORCH = """
class cuda: is_available = staticmethod(lambda: False)
class backends:
    class mps: is_available = staticmethod(lambda: False)
def zeros(shape): return 0.0
def isfinite(x): return True
"""
DOCTOR = """
import json, sys
import small
check = {"name": "compute", "ok": small.WORKS, "detail": small.DETAIL}
print(json.dumps({"ok": small.WORKS, "engine": "9.9.9", "python": "3.11.0", "libraries": {"small": "1.0"}, "devices": ["cpu"],
                  "checks": [check]}, indent=2))
sys.exit(0 if small.WORKS else 1)
"""


def write_wheel(folder: Path, name: str, version: str, source: str) -> Path:
    """A wheel of one module."""
    path, info = folder / f"{name}-{version}-py3-none-any.whl", f"{name}-{version}.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{name}/__init__.py", source)
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", f"{name}/__init__.py,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n")
    return path


def lock_of(*wheels: Path) -> str:
    """A lock with the wheels' own hashes."""
    lines = []
    for wheel in wheels:
        name, version = wheel.name.split("-")[:2]
        lines.append(f"{name}=={version} \\\n    --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}")
    return "\n".join(lines) + "\n"


def write_engine(folder: Path, version: str) -> None:
    """The engine that a plugin in this folder would carry."""
    package = folder / "ddoq_engine"
    package.mkdir(parents=True, exist_ok=True)
    (package / "__init__.py").write_text(f'"""An engine."""\n__version__ = "{version}"\n')
    (package / "__main__.py").write_text(DOCTOR)
