"""The real thing, once: the engine's whole environment from the registry, killed in the middle, resumed, verified, removed; then
from a folder of wheels without network. Gigabytes and minutes; `make proof` writes docs/proof/install.txt.
"""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from plugin.runtime import locks, machine, marker, plan, state
from plugin.runtime.place import Place, size_of
from plugin.runtime.remove import remove
from plugin.runtime.runtime import clean_environment

ROOT = Path(__file__).resolve().parents[3]
PROOF = ROOT / "docs" / "proof" / "install.txt"
ROOM = 25_000_000_000  # bytes: the wheels, two environments for a moment, a cache
SCRIPT = """
import sys, urllib.request
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from plugin.runtime import machine, plan
from plugin.runtime.build import Builder
from plugin.runtime.faults import InstallFault
from plugin.runtime.runtime import clean_environment
environment = clean_environment()
def fetch(address):
    with urllib.request.urlopen(address) as answer:
        return answer.read()
def no_network(address):
    raise OSError("none")
wanted = plan.make(Path(sys.argv[2]), machine.look(environment), environment, wheels=sys.argv[3], backend=sys.argv[4])
print("plan", wanted.download_bytes, len(wanted.blockers), wanted.backend, flush=True)
if sys.argv[3]:
    environment["HTTPS_PROXY"] = environment["HTTP_PROXY"] = "http://127.0.0.1:9"  # whoever asks the network fails
last = [""]
def tell(share, what):
    text = str(what).split(":")[0]
    if text != last[0]:
        last[0] = text
        print(f"{share:.2f}", text, flush=True)
try:
    get = no_network if sys.argv[3] else fetch
    done = Builder(wanted, variables=environment, proxy={}, download=get, progress=tell, stop=lambda: False).build()
except InstallFault as fault:
    print("FAULT", fault.code, fault, fault.details[-3000:])
    sys.exit(1)
print("engine", done.version, "python", done.python_version, "backend", done.backend, "torch", done.libraries["torch"], done.devices)
"""


class Story:
    """What happened, with its time, without hosts and paths of the machine."""

    def __init__(self):
        self.lines, self.begun = [], time.monotonic()

    def tell(self, text):
        line = f"{time.monotonic() - self.begun:7.1f} s  {text}"
        self.lines.append(line)
        print(line, flush=True)


def start(root, wheels=""):
    command = [sys.executable, "-u", "-c", SCRIPT, str(ROOT), str(root), str(wheels), "cu130"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True)


def finish(process, story):
    for line in process.stdout:
        if not line.startswith(("{", " ", "}")):
            story.tell("  " + line.strip())
    assert process.wait() == 0
    return process


@pytest.mark.proof
@pytest.mark.skipif(sys.platform != "linux", reason="the registry's torch for Linux is what this installs")
def test_install_for_real(tmp_path):
    if machine.free_disk(tmp_path) < ROOM:
        pytest.skip("needs 25 GB of free disk")
    story = Story()
    place = Place(tmp_path / "from the registry é" / "ddoq")
    story.tell("from the package registry, hashes required")
    process = start(place.root)
    limit = 0.35 * plan_size() * locks.UNPACKED
    while size_of(place.cache) < limit:
        assert process.poll() is None, process.stdout.read()
        time.sleep(1)
    os.killpg(process.pid, signal.SIGKILL)
    for line in subprocess.run(["ps", "-axo", "pid,args"], capture_output=True, text=True).stdout.splitlines():
        if str(place.tool) in line:  # uv has a session of its own, so that a closing QGIS can end it alone
            os.kill(int(line.split()[0]), signal.SIGKILL)
    process.wait()
    kept = size_of(place.cache)
    story.tell(f"killed in the middle, with {kept / 1e9:.1f} GB on disk; state: {state.look(place).kind}")
    assert state.look(place).kind == state.UNFINISHED and state.look(place).runtime is None
    finish(start(place.root), story)
    found = marker.read(place)
    story.tell(f"resumed; state: {state.look(place).kind}, {found.size_bytes / 1e9:.1f} GB, without hash: {found.unverified or 'nothing'}")
    assert state.look(place).kind == state.READY and not place.cache.exists() and not place.unfinished.exists()
    resumed = place.log.read_text()
    story.tell("  " + "; ".join(re.findall(r"(?:Prepared|Installed) \d+ packages in \S+", resumed)))
    remove(place)
    assert not place.root.exists()
    story.tell("removed: nothing is left")

    wheels = tmp_path / "wheels"
    story.tell("a folder of wheels, by pip download from the locks")
    python = plan.find(clean_environment()).path
    command = [python, "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:", "--require-hashes", "-d", str(wheels)]
    for lock in (locks.BASE, locks.FOLDER / "torch-registry.txt", locks.UV):
        command += ["-r", str(lock)]
    subprocess.run(command, check=True)
    story.tell(f"  {len(list(wheels.glob('*.whl')))} wheels, {size_of(wheels) / 1e9:.1f} GB")
    place = Place(tmp_path / "from a folder" / "ddoq")
    finish(start(place.root, wheels), story)
    assert state.look(place).kind == state.READY
    runtime = state.look(place).runtime
    told = subprocess.run(runtime.command("ddoq_engine", "--help"), env=runtime.environment(), capture_output=True, text=True)
    assert told.returncode == 0 and "tile" in told.stdout
    story.tell(f"installed without network; state: {state.look(place).kind}, {marker.read(place).size_bytes / 1e9:.1f} GB")
    remove(place)
    assert not place.root.exists()
    story.tell("removed: nothing is left")
    PROOF.parent.mkdir(parents=True, exist_ok=True)
    PROOF.write_text("\n".join(story.lines).replace(str(tmp_path), "TMP") + "\n")


def plan_size():
    here = machine.look(clean_environment())
    return locks.download_size(locks.torch_build("cu130", "linux"), "linux", here.architecture)[0]
