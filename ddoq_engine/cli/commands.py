"""The commands: each hands its settings to the same stage that the worker and the Python API call."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from ddoq_engine import __version__
from ddoq_engine.cli.options import QUIET, STUDY, given, stage_options
from ddoq_engine.cli.screen import Screen, interruption, spoken_errors
from ddoq_engine.cli.single_jobs import copy_study, export_model, merge_labels, settle_conflict
from ddoq_engine.cli.texts import EPILOGS, GROUP
from ddoq_engine.settings.base import choices_of
from ddoq_engine.settings.document import JOBS, SECTIONS, Document, merge, read_document
from ddoq_engine.settings.export import ExportSettings

RASTERS = click.argument("rasters", nargs=-1, type=click.Path())
CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class Commands(click.Group):
    """Commands by their names, a stage's also as settings and messages write it: area_sample is area-sample."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, or None."""
        return super().get_command(ctx, cmd_name.replace("_", "-"))


@click.group(cls=Commands, context_settings=CONTEXT, help=GROUP, epilog=EPILOGS["ddoq"])
@click.version_option(__version__)
def ddoq() -> None:
    """See `GROUP`."""


def run_stage(name: str, study: Path, arguments: dict[str, Any], settings_file: Path | None, *, quiet: bool) -> None:
    """Run one stage with the settings given on the command line over those of the file over those of the study."""
    from ddoq_engine import pipeline

    with spoken_errors(), interruption() as asked:
        settings = pipeline.settings_for(study, name, _file(settings_file), given(name, arguments))
        outcome = pipeline.run(name, study, settings, emit=Screen(quiet=quiet).show, stop=asked.is_set)
        if not quiet:
            print(_said(name, study, outcome))


def _file(path: Path | None) -> Document:
    return read_document(path) if path is not None else {}


def _said(name: str, study: Path, outcome: Any) -> str:
    figures = {key: value for key, value in outcome.manifest.figures.items() if isinstance(value, (int, float, str))}
    said = ", ".join(
        f"{key.replace('_', ' ')} {value:.4g}" if isinstance(value, float) else f"{key.replace('_', ' ')} {value}"
        for key, value in figures.items()
    )
    command = name.replace("_", "-")
    return f"{command}: {'was done' if outcome.was_done else f'done in {outcome.manifest.seconds:.1f} s'}{'; ' + said if said else ''}"


def _stage_command(name: str, *, has_rasters: bool = False) -> None:
    model = SECTIONS[name]

    def command(study: Path, settings_file: Path | None, quiet: bool, **arguments: Any) -> None:
        run_stage(name, study, arguments, settings_file, quiet=quiet)

    decorated: Any = QUIET(stage_options(model, without=("rasters",) if has_rasters else ())(command))
    if has_rasters:
        decorated = RASTERS(decorated)
    ddoq.command(name.replace("_", "-"), help=model.__doc__, epilog=EPILOGS[name.replace("_", "-")])(STUDY(decorated))


for _name in SECTIONS:
    if _name not in (*JOBS, ExportSettings.section):
        _stage_command(_name, has_rasters=_name in ("tile", "predict"))
for _job in (export_model, merge_labels, settle_conflict, copy_study):
    ddoq.add_command(_job)


@ddoq.command("run", epilog=EPILOGS["run"])
@click.argument("study", type=click.Path(path_type=Path), required=False)
@RASTERS
@click.option("--config", type=click.Path(path_type=Path), metavar="FILE", help="A configuration of pytorch-smt's distillation.")
@click.option("--budget", help="How many tiles you will label, or auto.")
@click.option("--size", "size_px", metavar="PX", help="Edge of a tile.")
@click.option("--encoder", type=click.Choice(choices_of(SECTIONS["encode"].model_fields["encoder"])), help="How tiles become vectors.")
@click.option(
    "--labels", type=click.Path(), metavar="FILE", help="A raster or polygons with classes; without it the job ends at the tiles to label."
)
@click.option("--field", help="For polygons: the field with the class.")
@click.option(
    "--draws", metavar="NUMBER", help="Compare with random tiles, so many times; --labels must be a raster that covers the study."
)
@click.option("--seed", metavar="NUMBER", help="The start of all randomness.")
@click.option("--threads", metavar="NUMBER", help="Processor threads; 0 takes half of them.")
@click.option("--device", metavar="DEVICE", help="auto, cpu, cuda or mps.")
@click.option("--settings", "settings_file", type=click.Path(path_type=Path), help="A YAML file with a section for each stage.")
@click.option(
    "--set", "single", multiple=True, metavar="STAGE.NAME=VALUE", help="Any single setting, such as train.steps=900; may be repeated."
)
@QUIET
def run(
    study: Path | None, config: Path | None, settings_file: Path | None, single: tuple[str, ...], quiet: bool, **arguments: Any
) -> None:
    """Do the whole job: tile, encode, select; with labels also label, train, predict; and the report."""
    from ddoq_engine import jobs, pipeline
    from ddoq_engine.cli.summary import summary
    from ddoq_engine.cli.whole import document_of
    from ddoq_engine.cli.with_config import run_with_config

    if config is not None:
        run_with_config(config, study, settings_file, arguments, single, quiet=quiet)
        return
    if study is None:
        raise click.UsageError("Missing argument 'STUDY'.")
    with spoken_errors(), interruption() as asked:
        document = pipeline.document_for(study, merge(_file(settings_file), document_of(arguments, single)))
        outcomes = jobs.run_all(study, document, emit=Screen(quiet=quiet).show, stop=asked.is_set)
        if not quiet:
            print(f"{summary(study, outcomes)}\nThe report: {study / 'report.html'}")


@ddoq.command("round", epilog=EPILOGS["round"])
@STUDY
@click.option("--budget", metavar="NUMBER", help="How many tiles you will label in the next round.")
@click.option("--seed", metavar="NUMBER", help="The start of all randomness.")
@click.option("--threads", metavar="NUMBER", help="Processor threads; 0 takes half of them.")
@click.option("--device", metavar="DEVICE", help="auto, cpu, cuda or mps.")
@click.option("--settings", "settings_file", type=click.Path(path_type=Path), help="A YAML file with a section for each stage.")
@click.option(
    "--set", "single", multiple=True, metavar="STAGE.NAME=VALUE", help="Any single setting, such as next_round.rarity=1; may be repeated."
)
@QUIET
def turn(study: Path, settings_file: Path | None, single: tuple[str, ...], quiet: bool, **arguments: Any) -> None:
    """Do a turn of active learning: make masks of the labels, train on from the present student, choose the tiles to label next."""
    from ddoq_engine import jobs, pipeline
    from ddoq_engine.cli.whole import round_document_of

    with spoken_errors(), interruption() as asked:
        document = pipeline.document_for(study, merge(_file(settings_file), round_document_of(arguments, single)))
        outcomes = jobs.run_round(study, document, emit=Screen(quiet=quiet).show, stop=asked.is_set)
        if not quiet:
            print("\n".join(_said(name, study, outcome) for name, outcome in outcomes.items()))


@ddoq.command("export", help=ExportSettings.__doc__, epilog=EPILOGS["export"])
@STUDY
@click.argument("folder", type=click.Path(path_type=Path))
@stage_options(ExportSettings, without=("folder", "seed", "threads"))
@QUIET
def export(study: Path, settings_file: Path | None, quiet: bool, **arguments: Any) -> None:
    """See `ExportSettings`."""
    from ddoq_engine import jobs

    with spoken_errors(), interruption() as asked:
        settings = jobs.export_settings(study, _file(settings_file), given("export", arguments))
        done = jobs.export(study, settings, emit=Screen(quiet=quiet).show, stop=asked.is_set)
        if not quiet:
            print(f"export: {done['images']} images, {done['masks']} masks in {done['folder']}")


@ddoq.command("sample", epilog=EPILOGS["sample"])
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--size", "size_px", type=click.IntRange(256, 16384), default=2048, show_default=True, help="Edge of the scene in pixels.")
@click.option("--seed", type=int, default=42, show_default=True, help="Another seed, another scene.")
def sample(folder: Path, size_px: int, seed: int) -> None:
    """Make the sample scene: six bands of reflectance and the land cover truth, in FOLDER."""
    from ddoq_engine.scenes import sample as scene

    with spoken_errors():
        paths = scene.write(folder, seed=seed, size_px=size_px)
        print(f"{paths.scene}\n{paths.truth}")


@ddoq.command("doctor", epilog=EPILOGS["doctor"])
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
def doctor(as_json: bool) -> None:
    """Examine this environment with real operations: a convolution, a network, a raster, a table."""
    from ddoq_engine.doctor import examine

    found = examine()
    if as_json:
        print(json.dumps(found, indent=2))
    else:
        print(f"ddoq {found['engine']}, Python {found['python']}, {found['platform']}")
        print("Devices: " + "; ".join(found["devices"]))
        for name, version in found["libraries"].items():
            print(f"  {name:30} {version or 'MISSING'}")
        for check in found["checks"]:
            print(f"  {'ok  ' if check['ok'] else 'FAIL'} {check['name']}: {check['detail']}")
    sys.exit(0 if found["ok"] else 1)


@ddoq.command("schema", epilog=EPILOGS["schema"])
@click.option("--write", "folder", type=click.Path(path_type=Path), help="Write the schema and its texts into the project at this folder.")
def schema(folder: Path | None) -> None:
    """Print the schema of all settings as JSON, or write it where the plugin reads it."""
    from ddoq_engine.cli.whole import write_schema
    from ddoq_engine.settings.schema import schema as make

    if folder is None:
        print(json.dumps(make(), indent=2, ensure_ascii=False))
        return
    with spoken_errors():
        for path in write_schema(folder):
            print(path)


@ddoq.command("worker", epilog=EPILOGS["worker"])
def worker() -> None:
    """Do one job given as a line of JSON on standard input, speaking JSON lines on standard output."""
    from ddoq_engine.worker import main

    sys.exit(main())
