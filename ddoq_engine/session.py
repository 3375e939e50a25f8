"""A job from its first word to its last: its run folder, and what is said however it ends."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ddoq_engine.errors import Cancelled, DdoqError, StorageError
from ddoq_engine.files import as_storage_error, storage_errors, write_json
from ddoq_engine.settings.base import StageSettings
from ddoq_engine.study.folder import Study
from ddoq_engine.study.runs import Event, RunRecord, new_run_folder


@dataclass
class Session:
    """What a job has so far: the study once it is open, the record once it has begun."""

    job: str
    emit: Callable[[Event], None]
    stop: Callable[[], bool]
    study: Study | None = None
    record: RunRecord | None = None

    def begin(self, settings: StageSettings) -> RunRecord:
        """Make the run folder, with what was asked. The study must be open."""
        if self.study is None:
            raise TypeError("a job begins in a study")
        self.record = RunRecord(new_run_folder(self.study.runs, self.job), self.emit, self.stop)
        request = {"v": 1, "job": self.job, "study": str(self.study.path), "settings": settings.model_dump(mode="json")}
        with storage_errors(self.record.folder):
            write_json(self.record.folder / "params.json", request)
        return self.record


@contextmanager
def recorded(job: str, path: str | Path, *, emit: Callable[[Event], None], stop: Callable[[], bool]) -> Iterator[Session]:
    """Run a job in the block: where it is cancelled or fails, that is its last word, in its record and at its door.

    Raises `Cancelled`, or a `DdoqError` whatever went wrong.
    """
    session = Session(job, emit, stop)
    try:
        yield session
    except Cancelled:
        if session.record is not None:
            session.record.end("cancelled", stage=job)
        raise
    except Exception as error:
        spoken = _speak(error, session.study.path if session.study else Path(path))
        if session.record is not None:
            session.record.failure(error)
            session.record.end("error", stage=job, **error_values(spoken))
        else:
            emit({"v": 1, "event": "error", "stage": job, **error_values(spoken)})
        if spoken is error:
            raise
        raise spoken from error


def error_values(error: BaseException) -> dict[str, Any]:
    """An error as it travels in the protocol: code, values, text, problem, remedy."""
    if isinstance(error, DdoqError):
        return {"code": error.code, "values": error.values, "text": str(error), "problem": error.problem, "remedy": error.remedy}
    return {"code": "ddoq.unexpected", "values": {}, "text": f"{type(error).__name__}: {error}", "problem": str(error), "remedy": ""}


def _speak(error: Exception, path: Path) -> DdoqError:
    if isinstance(error, DdoqError):
        return error
    if isinstance(error, OSError):
        return as_storage_error(error, Path(error.filename) if isinstance(error.filename, str) else path)
    if "No space left on device" in str(error):  # said by a library in its own kind of error
        return as_storage_error(OSError(errno.ENOSPC, "No space left on device"), path)
    if isinstance(error, MemoryError) or "out of memory" in str(error).lower():
        return StorageError(
            "There was not enough memory.",
            remedy="Lower the stage's memory or batch size, or use the processor (--device cpu).",
            code="memory.full",
        )
    return DdoqError(
        "Something went wrong that the engine did not foresee ({kind}: {reason}).",
        remedy="The study is intact. Please report it with the log in {path}.",
        code="ddoq.unexpected",
        kind=type(error).__name__,
        reason=str(error)[:300],
        path=path / "runs",
    )
