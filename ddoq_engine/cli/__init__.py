"""The command `ddoq`: options made from the settings' schema, one group of commands a file."""

from __future__ import annotations


def main() -> None:
    """Run the command line; the process ends with 0 done, 1 error, 2 usage, 130 cancelled."""
    from ddoq_engine.cli.commands import ddoq

    ddoq(prog_name="ddoq")
