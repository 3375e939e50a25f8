"""One rank of the stage train, started on a file of parameters: `python -m ddoq_engine.stages.train_rank params.json`.

All ranks read the study; rank 0 leaves the checkpoint, from which the stage itself takes the student.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from ddoq_engine.progress import Progress
from ddoq_engine.ranks.member import take_part


def work(params: dict[str, Any], progress: Progress) -> None:
    """Train as the parameters say (`study`, `settings`, `checkpoint`: its folder), together with the other ranks."""
    from ddoq_engine.settings.train import TrainSettings
    from ddoq_engine.stages.train import fit, gather
    from ddoq_engine.study.folder import Study

    settings = TrainSettings.model_validate(params["settings"])
    study = Study(params["study"])
    fit(settings, study, gather(settings, study), Path(params["checkpoint"]), progress)


if __name__ == "__main__":
    sys.exit(take_part(Path(sys.argv[1]), work))
