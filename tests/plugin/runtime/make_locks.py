"""Write plugin/runtime/requirements anew from pyproject.toml and constraints.txt, with the registry's hashes. Needs network.

    .venv/bin/python tests/plugin/runtime/make_locks.py UV

UV is the path of a uv program. Every hash comes from the registry, through uv; none is written by hand. Sizes are what the
registry says of the wheels of one Python (3.12) on each system.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import tomllib
import urllib.request
from html.parser import HTMLParser
from pathlib import Path

from packaging.markers import Marker

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))
from plugin.runtime.addresses import REGISTRY  # noqa: E402 - run by its path, the checkout is not importable before

FOLDER = ROOT / "plugin" / "runtime" / "requirements"
SYSTEMS = {
    "linux-x86_64": r"(manylinux\S*x86_64|linux_x86_64)",
    "linux-aarch64": r"manylinux\S*aarch64",
    "windows-x86_64": r"win_amd64",
    "macos-arm64": r"macosx\S*(arm64|universal2)",
}
MARKED = {
    "linux-x86_64": {"sys_platform": "linux", "platform_machine": "x86_64"},
    "linux-aarch64": {"sys_platform": "linux", "platform_machine": "aarch64"},
    "windows-x86_64": {"sys_platform": "win32", "platform_machine": "AMD64"},
    "macos-arm64": {"sys_platform": "darwin", "platform_machine": "arm64"},
}
TORCH = re.compile(r"^(torch|torchvision|triton|cuda[-_]\S*|nvidia[-_]\S*)$")
BASE_HEAD = "# The engine's packages but for torch. Written by tests/plugin/runtime/make_locks.py; not by hand.\n"
TORCH_HEAD = "# torch as the package registry has it: CUDA 13 on Linux, Apple's GPU on macOS, processor on Windows. Not by hand.\n"
INDEX_HEAD = (
    "# unverified: PyTorch's own index ({name}), by version; no hash could be had where the locks were written.\n"
    "# Its companions (nvidia-*, triton) are taken from the same index, as torch asks for them.\n"
)


def compile_lock(uv: str, wanted: str, constraints: str) -> list[str]:
    """The blocks of a lock, one a package: "name==version ; marker" and its hashes. For Linux, Windows and macOS."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "in.txt").write_text(wanted)
        Path(folder, "constraints.txt").write_text(constraints)
        systems = [f"sys_platform == '{name}'" for name in ("linux", "win32", "darwin")]
        Path(folder, "pyproject.toml").write_text(f"[tool.uv]\nenvironments = {json.dumps(systems)}\n")
        command = [uv, "pip", "compile", "in.txt", "-c", "constraints.txt", "--universal", "--generate-hashes", "--python-version", "3.11",
                   "--no-header", "--no-annotate", "--quiet", "--default-index", REGISTRY]  # fmt: skip
        text = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout
    everywhere = " ; sys_platform == 'darwin' or sys_platform == 'linux' or sys_platform == 'win32'"
    return [block for block in re.split(r"\n(?=\S)", text.replace(everywhere, "").strip()) if block]


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for key, value in attrs if tag == "a" and key == "href" and value]


def sizes(blocks: list[str]) -> dict[str, int]:
    """Bytes of the wheels of these packages on each system."""
    total = dict.fromkeys(SYSTEMS, 0)
    for block in blocks:
        name, _, rest = block.partition("==")
        marker = block.splitlines()[0].rstrip("\\ ").partition(";")[2]
        links = _Links()
        with urllib.request.urlopen(f"{REGISTRY}/{name}/") as page:
            links.feed(page.read().decode())
        version = rest.split()[0]
        known = {link.partition("#sha256=")[2]: link.partition("#")[0] for link in links.found}
        wheels = [url for digest, url in known.items() if digest in block and url.endswith(".whl") and f"-{version}-" in url]
        measured: dict[str, int] = {}
        for system, tags in SYSTEMS.items():
            if marker and not Marker(marker).evaluate(MARKED[system]):
                continue
            for pattern in (rf"-cp312-cp312-{tags}\S*\.whl$", rf"-(cp3\d+-abi3|py3-none|cp312-none)-{tags}\S*\.whl$", r"-none-any\.whl$"):
                fitting = [url for url in wheels if re.search(pattern, url)]
                if fitting:
                    total[system] += measured.setdefault(fitting[-1], _size(fitting[-1]))
                    break
            else:
                print(f"no wheel of {name} {version} for {system}", file=sys.stderr)
    return total


def _size(url: str) -> int:
    with urllib.request.urlopen(urllib.request.Request(url, method="HEAD")) as answer:
        return int(answer.headers["Content-Length"])


def main(uv: str) -> None:
    """Write all files."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    constraints = (ROOT / "constraints.txt").read_text()
    blocks = compile_lock(uv, "\n".join(project["dependencies"]), constraints)
    torch = [block for block in blocks if TORCH.match(block.partition("==")[0])]
    base = [block for block in blocks if block not in torch]
    (FOLDER / "base.txt").write_text(BASE_HEAD + "\n".join(base) + "\n")
    (FOLDER / "torch-registry.txt").write_text(TORCH_HEAD + "\n".join(torch) + "\n")
    version = {block.partition("==")[0]: block.partition("==")[2].split()[0] for block in torch}
    for name in ("cpu", "cu126", "cu130"):
        lines = [f"torch=={version['torch']}+{name}", f"torchvision=={version['torchvision']}+{name}"]
        (FOLDER / f"torch-{name}.txt").write_text(INDEX_HEAD.format(name=name) + "\n".join(lines) + "\n")
    own = subprocess.run([uv, "--version"], check=True, capture_output=True, text=True).stdout.split()[1]
    block = compile_lock(uv, f"uv=={own}", "")
    head = "# The installer. Written by tests/plugin/runtime/make_locks.py; not by hand.\n"
    (FOLDER / "uv.txt").write_text(head + "\n".join(block) + "\n")
    measured = {"base": sizes(base), "torch-registry": sizes(torch), "uv": sizes(block)}
    (FOLDER / "sizes.json").write_text(json.dumps(measured, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
