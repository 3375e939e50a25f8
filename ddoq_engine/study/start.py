"""What a training goes on from: the study's present student, kept aside so that a broken-off training begins from the same again.

The student in `student/` is replaced by the training that starts from it. What decides such a training is named by its
wish: the key that it would have from scratch. A wish that was fulfilled, from scratch or not, keeps the start that it had: the
same training is not done again from its own result.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from ddoq_engine.files import aside, read_json, storage_errors, write_json
from ddoq_engine.study.artefacts import STUDENT
from ddoq_engine.study.folder import Study
from ddoq_engine.study.manifest import fingerprint

START = "student/model before"  # what manifests call it


def start_of(study: Study, wish: str) -> str:
    """The wish and the fingerprint of the student that it starts from, which is kept aside from now on; empty from scratch."""
    made = study.manifest("train")
    if made is not None and made.key == wish:
        return ""
    known = made.external.get(START, "") if made else ""
    if known.startswith(f"{wish} "):
        forget(study)
        return known
    note = _folder(study) / "start.json"
    if note.is_file() and (kept := str(read_json(note)["start"])).startswith(f"{wish} "):
        return kept
    folder = study.path_of(STUDENT)
    with storage_errors(study.path):
        shutil.rmtree(_folder(study), ignore_errors=True)
        if made is None or not folder.is_dir():
            return ""
        with aside(_folder(study) / "model") as target:
            shutil.copytree(folder, target)
        files = sorted(path for path in kept_student(study).iterdir() if path.is_file())
        found = f"{wish} {' '.join(map(fingerprint, files))}"
        write_json(note, {"start": found})
    return found


def kept_student(study: Study) -> Path:
    """The folder of the student that was kept aside; none is there where training begins from scratch."""
    return _folder(study) / "model"


def forget(study: Study) -> None:
    """Remove what was kept aside: the training is done."""
    shutil.rmtree(_folder(study), ignore_errors=True)


def _folder(study: Study) -> Path:
    return study.path / ".work" / "start"
