"""What the algorithms' tests ask: how one refuses, which processes of the engine there are, what a manifest says."""

from __future__ import annotations

import json
import os
from pathlib import Path


def refused(name, parameters):
    """The sentence with which an algorithm refuses."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProject

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"ddoq:{name}")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    can, why = algorithm.checkParameterValues(parameters, context)
    assert not can
    return why


def workers():
    """The engine's processes of this test run."""
    mark, found = f"DDOQ_TEST_RUN={os.environ['DDOQ_TEST_RUN']}".encode(), []
    for each in Path("/proc").glob("[0-9]*"):
        try:
            if b"ddoq_engine" in (each / "cmdline").read_bytes() and mark in (each / "environ").read_bytes():
                found.append(int(each.name))
        except OSError:
            continue
    return found


def manifest(study, stage):
    return json.loads((Path(study) / "manifests" / f"{stage}.json").read_text())
