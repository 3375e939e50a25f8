"""The life of one rank: it watches who waits for it, joins the others, works, and says how it ended.

torch is imported only once the watch stands, since that takes seconds in which the one who waits may die.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil

from ddoq_engine.errors import Cancelled
from ddoq_engine.files import read_json
from ddoq_engine.messages import Message
from ddoq_engine.progress import Progress
from ddoq_engine.ranks.exchange import EVENTS, LAUNCHER, STOP, STORE, is_alive, write_end, write_error

WATCH_SECONDS = 0.5
QUIET_SECONDS = 0.1  # between two reports
ENDED, FAILED = 0, 1


class RankListener:
    """What stands behind the `Progress` of a rank: rank 0 reports, and its answer to "should we stop?" counts for all.

    A rank that stopped alone would leave the others waiting for it in their next exchange of gradients. So all ranks must
    ask at the same places of their work, and each question is a broadcast.
    """

    def __init__(self, folder: Path, rank: int, group: Any) -> None:
        self._folder, self._rank, self._group = folder, rank, group
        self._last = 0.0

    def progress(self, fraction: float, message: Message) -> None:
        """Report, at most ten times a second."""
        now = time.monotonic()
        if now - self._last >= QUIET_SECONDS or fraction >= 1:
            self._last = now
            self._write({"event": "progress", "fraction": fraction, **_plain(message)})

    def note(self, level: str, message: Message) -> None:
        """Report a remark."""
        self._write({"event": "note", "level": level, **_plain(message)})

    def metric(self, name: str, values: dict[str, float]) -> None:
        """Report a point of a curve."""
        self._write({"event": "metric", "name": name, "values": values})

    def should_stop(self) -> bool:
        """Whether rank 0 has found that a stop was asked for; to be asked by all ranks together."""
        import torch

        answer = torch.tensor([self._rank == 0 and (self._folder / STOP).exists()], dtype=torch.uint8)
        torch.distributed.broadcast(answer, src=0, group=self._group)
        return bool(answer.item())

    def _write(self, event: dict[str, Any]) -> None:
        if self._rank == 0:
            with open(self._folder / EVENTS, "a", encoding="utf-8") as file:
                file.write(json.dumps(event) + "\n")


def take_part(path: Path, work: Callable[[dict[str, Any], Progress], None]) -> int:
    """Do `work` (parameters, progress) as one rank, and return the exit code.

    path: the parameters that `launch.run_ranks` has written. The process ends by itself where the one that waits is gone.
    """
    folder, rank = path.parent, int(os.environ["RANK"])
    params = read_json(path)
    _watch(folder, params["parent"])
    try:
        work(params, Progress(RankListener(folder, rank, _join(folder, rank, on_cards=bool(params.get("on_cards"))))))
    except Cancelled:
        pass  # as all the others at the same place
    except Exception as error:
        if folder.exists():
            write_error(folder, rank, error)
        sys.stderr.flush()
        os._exit(FAILED)  # an orderly end would wait for an exchange that the others never join
    write_end(folder, rank)
    _leave()
    return ENDED


def _watch(folder: Path, parent: dict[str, float]) -> None:
    """End this process, and the launcher, as soon as nobody waits for them: the parent is gone, or has removed the folder."""
    launcher = psutil.Process(os.getppid())

    def look() -> None:
        while folder.exists() and is_alive(parent):
            time.sleep(WATCH_SECONDS)
        # The launcher knows nothing of the parent, and would search for its store in the removed folder.
        with suppress(psutil.Error):
            if LAUNCHER in launcher.cmdline():
                launcher.kill()
        end = time.monotonic() + WATCH_SECONDS
        while folder.exists() and time.monotonic() < end:  # again where another rank has just written into it
            shutil.rmtree(folder, ignore_errors=True)  # a killed parent could not
        os._exit(FAILED)

    threading.Thread(target=look, daemon=True).start()


def _join(folder: Path, rank: int, *, on_cards: bool) -> Any:
    """Meet the other ranks; gives the group in which they agree, on the processor."""
    import torch
    from torch import distributed

    if on_cards:
        torch.cuda.set_device(int(os.environ["LOCAL_RANK"]))
    ranks = int(os.environ["WORLD_SIZE"])
    store = distributed.FileStore(str(folder / STORE), ranks)  # type: ignore[attr-defined]  # torch says so in no __all__
    distributed.init_process_group("nccl" if on_cards else "gloo", store=store, rank=rank, world_size=ranks)
    return distributed.new_group(backend="gloo") if on_cards else distributed.group.WORLD


def _leave() -> None:
    from torch import distributed

    distributed.destroy_process_group()


def _plain(message: Message) -> dict[str, Any]:
    return {"template": message.template, **message.as_json()}
