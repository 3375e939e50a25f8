"""What an algorithm says where it will not begin: no engine, or a value that cannot be."""

from __future__ import annotations

from ..runtime import location
from ..runtime.faults import InstallFault
from ..runtime.runtime import Runtime
from ..runtime.state_texts import not_ready
from ..runtime.task import spoken


class RefusedError(ValueError):
    """A value or a state that an algorithm cannot work with; its text is for the analyst."""


def runtime() -> Runtime:
    """The engine's Python; after an update of the plugin it gets its engine first, which takes some seconds and no download.

    Not for the GUI's thread. Raises `RefusedError` where there is none that works.
    """
    try:
        found = location.bring_up_to_date()
    except InstallFault as fault:
        raise RefusedError(f"{spoken(fault.problem)} {spoken(fault.remedy)}") from fault
    if found is None:
        raise RefusedError(not_ready(location.state()))
    return found


def can_execute() -> tuple[bool, str]:
    """(whether there is an engine, or will be at once; else the sentence that leads to it), as Processing asks."""
    now = location.state()
    return (True, "") if now.runtime is not None or now.can_be_brought_up_to_date else (False, not_ready(now))


def check_engine() -> None:
    """Raise `RefusedError` where there is no engine; quick, for the GUI's thread."""
    is_there, why_not = can_execute()
    if not is_there:
        raise RefusedError(why_not)
