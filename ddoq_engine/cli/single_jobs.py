"""The commands of jobs that leave no stage's result: a study copied and merged again, its student written for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ddoq_engine.cli.options import QUIET, STUDY, given, stage_options
from ddoq_engine.cli.screen import Screen, interruption, spoken_errors
from ddoq_engine.cli.texts import EPILOGS
from ddoq_engine.settings.annotators import CopyStudySettings, MergeLabelsSettings, SettleConflictSettings
from ddoq_engine.settings.document import read_document
from ddoq_engine.settings.export_model import ExportModelSettings


@click.command("merge-labels", help=MergeLabelsSettings.__doc__, epilog=EPILOGS["merge-labels"])
@STUDY
@stage_options(MergeLabelsSettings)
@QUIET
def merge_labels(study: Path, settings_file: Path | None, quiet: bool, **arguments: Any) -> None:
    """Merge the labels of another copy."""
    figures = _run("merge_labels", study, settings_file, arguments, quiet=quiet)
    if not quiet:
        print("\n".join(_lines(figures)))


@click.command("settle-conflict", help=SettleConflictSettings.__doc__, epilog=EPILOGS["settle-conflict"])
@STUDY
@click.argument("tile", required=False)
@stage_options(SettleConflictSettings, without=("tile",))
@QUIET
def settle_conflict(study: Path, settings_file: Path | None, quiet: bool, **arguments: Any) -> None:
    """Settle conflicts."""
    figures = _run("settle_conflict", study, settings_file, arguments, quiet=quiet)
    if not quiet:
        print(f"settle-conflict: {figures['settled']} settled, {figures['taken']} stand; {figures['still_open']} still open")


@click.command("copy-study", help=CopyStudySettings.__doc__, epilog=EPILOGS["copy-study"])
@STUDY
@click.argument("folder", type=click.Path())
@stage_options(CopyStudySettings, without=("folder",))
@QUIET
def copy_study(study: Path, settings_file: Path | None, quiet: bool, **arguments: Any) -> None:
    """Copy a study."""
    figures = _run("copy_study", study, settings_file, arguments, quiet=quiet)
    if not quiet:
        print(f"copy-study: {figures['files']} files, {figures['bytes'] / 1e6:.1f} MB in {figures['folder']}")


@click.command("export-model", help=ExportModelSettings.__doc__, epilog=EPILOGS["export-model"])
@STUDY
@click.argument("folder", type=click.Path())
@stage_options(ExportModelSettings, without=("folder", "seed", "threads"))
@QUIET
def export_model(study: Path, settings_file: Path | None, quiet: bool, **arguments: Any) -> None:
    """Write the student for other programs."""
    figures = _run("export_model", study, settings_file, arguments, quiet=quiet)
    if not quiet:
        print(f"export-model: {figures['files']} files, {figures['bytes'] / 1e6:.1f} MB in {figures['folder']}")


def _run(name: str, study: Path, settings_file: Path | None, arguments: dict[str, Any], *, quiet: bool) -> dict[str, Any]:
    from ddoq_engine import jobs, pipeline

    with spoken_errors(), interruption() as asked:
        document = read_document(settings_file) if settings_file is not None else {}
        settings = pipeline.settings_for(study, name, document, given(name, arguments))
        return jobs.run_job(name, study, settings, emit=Screen(quiet=quiet).show, stop=asked.is_set)
    raise AssertionError  # an error has ended the process


def _lines(figures: dict[str, Any]) -> list[str]:
    """The merge and the agreement as lines of text."""
    found = figures["agreement"]
    said = [
        f"merge-labels: {figures['other']}: {figures['tiles_taken_over']} tiles taken over, {figures['tiles_alike']} alike, "
        f"{figures['new_conflicts']} new conflicts ({figures['open_conflicts']} open), {figures['new_classes']} new classes",
        f"agreement on {found['tiles']} tiles, {found['pixels']} pixels labelled by both:",
    ]
    interval = found["kappa_interval"]
    between = "" if interval is None else f" ({interval[0]:.3f} to {interval[1]:.3f})"
    rows = [("the same class", found["agreement"], ""), ("Cohen's kappa", found["kappa"], between),
            ("the same, tiles by their main class", found["tile_agreement"], ""), ("kappa of tiles", found["tile_kappa"], "")]  # fmt: skip
    rows += [(f"F1 of {name}", value, "") for name, value in found["dice"].items() if value is not None]
    width = max(len(name) for name, _, _ in rows)
    said += [f"  {name.ljust(width)}  {'not defined' if value is None else f'{value:.3f}'}{more}" for name, value, more in rows]
    worst = [each for each in found["worst"] if each["agreement"] < 1]
    said += ["  tiles that agree least: " + ", ".join(f"{each['tile_id']} {each['agreement']:.0%}" for each in worst)] if worst else []
    return [*said, f"  {found['said']}", f"The report: {figures['agreement']['file']}"]
