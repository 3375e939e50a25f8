"""Every error of the engine, as a tree. Each speaks to the analyst: the problem, then the remedy.

    DdoqError
    ├── SettingsError (ValueError)      a setting is unknown, of the wrong type or out of range
    ├── RasterError (ValueError)        a raster or vector file cannot be used as it is
    ├── StudyError (RuntimeError)       the study folder lacks something, or another job holds it
    │   └── StudyBusyError
    ├── DataError (ValueError)          the numbers given make no result (no tiles, K > N, NaN, shapes)
    │   └── NotFittedError              asked for a result before `fit`
    ├── LabelError (ValueError)         labels do not fit the study
    ├── ModelError (ValueError)         a network cannot be built, loaded or used as asked
    ├── DeviceError (RuntimeError)      the device asked for is not there, or out of memory
    └── StorageError (OSError)          the disk is full, the folder read-only, a file damaged

`Cancelled` stands apart: to stop when asked is no error.

Problem and remedy are templates with named values, and carry a stable code, so that the plugin can say them in the
analyst's language; `str(error)` is the English sentence.
"""

from __future__ import annotations

from typing import Any


class DdoqError(Exception):
    """What is wrong and what to do about it.

    Parameters
    ----------
    problem:
        One or two sentences, a `str.format` template over `values`: "{tiles} tiles cannot make {budget} cells."
    remedy:
        What the analyst can do, a template too: "Lower the budget to {tiles} or less."
    code:
        Stable, dotted, in the domain's words ("select.too_few_tiles"); never reused for another meaning.
    values:
        What the templates name. Paths and numbers are shown as `str` gives them.
    """

    def __init__(self, problem: str, *, remedy: str, code: str, **values: Any) -> None:
        self.code = code
        self.values = {name: value if isinstance(value, (int, float, bool)) else str(value) for name, value in values.items()}
        self.problem_template, self.remedy_template = problem, remedy
        self.problem, self.remedy = problem.format(**values), remedy.format(**values)
        super().__init__(f"{self.problem} {self.remedy}")

    def __str__(self) -> str:
        return f"{self.problem} {self.remedy}"

    def __reduce__(self) -> tuple[Any, ...]:
        # Keyword-only arguments do not survive the default pickling, and worker processes of torch pickle errors.
        return _rebuilt, (type(self), self.problem_template, self.remedy_template, self.code, self.values)


def _rebuilt(kind: type[DdoqError], problem: str, remedy: str, code: str, values: dict[str, Any]) -> DdoqError:
    return kind(problem, remedy=remedy, code=code, **values)


class SettingsError(DdoqError, ValueError):
    """A setting is unknown, of the wrong type or out of range."""


class RasterError(DdoqError, ValueError):
    """A raster or vector file cannot be used as it is."""


class StudyError(DdoqError, RuntimeError):
    """The study folder lacks something that the stage needs."""


class StudyBusyError(StudyError):
    """Another job holds the study's lock."""


class DataError(DdoqError, ValueError):
    """The numbers given make no result: no tiles, K > N, not finite, shapes that do not fit."""


class NotFittedError(DataError):
    """A result was asked for before `fit`."""


class LabelError(DdoqError, ValueError):
    """Labels do not fit the study."""


class ModelError(DdoqError, ValueError):
    """A network cannot be built, loaded or used as asked."""


class DeviceError(DdoqError, RuntimeError):
    """The device asked for is not there, or ran out of memory."""


class StorageError(DdoqError, OSError):
    """The disk is full, the folder read-only, or a file damaged."""


class Cancelled(Exception):
    """The person asked to stop, and the work stopped with its checkpoint written."""
