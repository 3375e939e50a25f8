"""Start ranks, follow them, and end them: the side of the process that waits.

The ranks are started by `torch.distributed.run` on a file of parameters; this process is never executed anew, for its own
command line and standard input are those of a door. They find each other through a file and talk over the loopback
interface alone (the launcher's `--standalone` would open two ports to the whole network).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import psutil

from ddoq_engine.errors import Cancelled
from ddoq_engine.files import storage_errors, write_json
from ddoq_engine.progress import Progress
from ddoq_engine.ranks.exchange import (
    EVENTS,
    LAUNCHER,
    LOG,
    PARAMS,
    STOP,
    STORE,
    Event,
    EventFile,
    RankFailure,
    broken_off,
    has_error,
    have_ended,
    me,
    read_error,
)

LOOK_SECONDS = 0.1
GRACE_SECONDS = 2.0  # for ranks that were asked to stop, or whose sister has failed
LOG_TAIL = 4000  # characters
LOOPBACK = "127.0.0.1"


def run_ranks(module: str, params: Mapping[str, Any], *, ranks: int, threads: int, progress: Progress) -> None:
    """Run `python -m module params.json` as so many ranks, and wait for their end.

    Parameters
    ----------
    module: its main hands the path to `member.take_part`.
    params: what the ranks are told, plain enough for JSON.
    threads: processor threads of each rank.
    progress: hears what rank 0 reports.

    Raises
    ------
    Cancelled: a stop was asked for, and no rank is left. DdoqError, OSError: the same that ended a rank; what else ended one
    is a `DdoqError` with the rank's traceback as its cause.
    """
    with tempfile.TemporaryDirectory(prefix="ddoq-ranks-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        with storage_errors(folder):
            write_json(folder / PARAMS, {**params, "parent": me()})
        process = _start(module, folder, ranks, threads)
        try:
            _follow(process, folder, ranks, progress)
        finally:
            _end(process)
        if (folder / STOP).exists():
            raise Cancelled
        error = read_error(folder, ranks)
        if error is not None:
            raise error
        if not have_ended(folder, ranks):
            raise broken_off(ranks, "it ended without a word, as when memory runs out") from RankFailure(_tail(folder / LOG))


def _start(module: str, folder: Path, ranks: int, threads: int) -> subprocess.Popen[bytes]:
    command = [
        sys.executable, "-m", LAUNCHER, "--nnodes=1", f"--nproc_per_node={ranks}", "--max_restarts=0",
        "--rdzv_backend=c10d", f"--rdzv_endpoint={folder / STORE}.launcher", "--rdzv_conf=store_type=file",
        f"--local_addr={LOOPBACK}", "-m", module, str(folder / PARAMS),
    ]  # fmt: skip
    source = str(Path(__file__).parents[2])
    loopback = _loopback()
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join([source, *filter(None, [os.environ.get("PYTHONPATH")])]),
        "OMP_NUM_THREADS": str(threads),
        "TORCH_DISABLE_SHARE_RDZV_TCP_STORE": "1",  # the launcher would open a port for a store that these ranks do not use
        **({"GLOO_SOCKET_IFNAME": loopback, "NCCL_SOCKET_IFNAME": loopback} if loopback else {}),
    }
    with open(folder / LOG, "wb") as log:
        # A group of its own: Ctrl-C is for this process, which then stops the ranks in order.
        return subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=os.name != "nt",
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0) | getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )


def _follow(process: subprocess.Popen[bytes], folder: Path, ranks: int, progress: Progress) -> None:
    """Hand on what rank 0 reports until the ranks have ended, or have had their time to; the launcher's own end takes longer."""
    events = EventFile(folder / EVENTS)
    limit: float | None = None
    while process.poll() is None and not have_ended(folder, ranks):
        try:
            progress.check()
            for event in events.read():
                _tell(progress, event)
        except Cancelled:
            if limit is None:
                (folder / STOP).touch()
                # Before the first report there is nothing to bring to a good end.
                limit = time.monotonic() + (GRACE_SECONDS if events.has_begun else 0)
        if limit is None and has_error(folder):
            limit = time.monotonic() + GRACE_SECONDS  # the launcher would wait half a minute for the others
        if limit is not None and time.monotonic() >= limit:
            return
        time.sleep(LOOK_SECONDS)
    if limit is None:
        for event in events.read():
            _tell(progress, event)


def _tell(progress: Progress, event: Event) -> None:
    kind, values = event["event"], event["values"]
    if kind == "metric":
        progress.metric(event["name"], **values)
    elif kind == "note":
        progress.note(event["template"], code=event["code"], level=event["level"], **values)
    else:
        progress.report(event["fraction"], event["template"], code=event["code"], **values)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End what still runs: the launcher and all below it."""
    if process.poll() is None:
        try:
            launcher = psutil.Process(process.pid)
            tree = [*launcher.children(recursive=True), launcher]
        except psutil.Error:
            tree = []
        for each in tree:
            try:
                each.kill()
            except psutil.Error:
                continue  # it has just ended by itself
        psutil.wait_procs(tree, timeout=GRACE_SECONDS)
    process.wait()


def _loopback() -> str | None:
    """The name of the loopback interface, such as lo."""
    return next((name for name, found in psutil.net_if_addrs().items() if any(each.address == LOOPBACK for each in found)), None)


def _tail(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")[-LOG_TAIL:] if path.exists() else ""
