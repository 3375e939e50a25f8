"""`ddoq run --config FILE`: a configuration of pytorch-smt, with what else stands on the command line over it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ddoq_engine.cli.screen import Screen, interruption, spoken_errors
from ddoq_engine.cli.whole import document_of
from ddoq_engine.settings.document import SHARED, merge, read_document


def run_with_config(
    config: Path, study: Path | None, settings_file: Path | None, arguments: dict[str, Any], single: tuple[str, ...], *, quiet: bool
) -> None:
    """Do it, and say what came of it."""
    from ddoq_engine.cli.summary import summary
    from ddoq_engine.pytorch_smt.run import run_config

    with spoken_errors(), interruption() as asked:
        rasters = arguments.pop("rasters")
        shared = {name: arguments.pop(name) for name in SHARED}
        from_file = read_document(settings_file) if settings_file is not None else {}
        sections = merge(from_file, document_of(arguments, single))
        given = {**sections, **{name: value for name, value in shared.items() if value is not None}}
        done = run_config(config, study, rasters, listen=Screen(quiet=quiet).show, stop=asked.is_set, **given)
        if quiet:
            return
        if done.decoded is not None:
            figures = (
                f"{len(done.decoded.embeddings)} images in {len(done.decoded.weights)} cells, distortion {done.decoded.distortion:.4g}"
            )
            print(f"decoded: {figures}\nThe decoded images: {done.decoded.manifest_path.parent / 'distilled_images'}")
        elif study is not None:
            print(f"{summary(study, done.outcomes)}\nThe report: {study / 'report.html'}")
        for path in done.written:
            print(f"Written for pytorch-smt: {path}")
