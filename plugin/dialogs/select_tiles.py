"""Select tiles: the encoder, the budget with the curve of what a tile more is worth, weights and method."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..engine.job import Job
from ..engine.schema import about, settings
from ..engine.study import StudyFolder
from ..jobs import Jobs, RunningJob, StudyBusyError, engine_job
from ..runtime.runtime import Runtime
from ..translation import tr
from .curve import Curve, Line, percent
from .encoder_rows import OF_OTHERS, show_encoder_rows
from .stage_dialog import StageDialog, sentence_label

LABEL_MINUTES = 2.0  # a tile, by hand; said as a rule of thumb


class SelectTilesDialog(StageDialog):
    """Its job is `select`, or "run" with encode and select where the encoder is new or changed."""

    stages = ("encode", "select")

    def __init__(self, study: StudyFolder, jobs: Jobs, runtime: Runtime | None, parent: QWidget | None = None) -> None:
        self._jobs, self._runtime = jobs, runtime
        self._asked: RunningJob | None = None
        self._figures: dict[str, Any] = {}
        super().__init__(study, tr("Select tiles"), tr("Select tiles"), parent)
        jobs.ended.connect(self._job_ended)
        jobs.changed.connect(self._job_changed)
        self.finished.connect(lambda _: self._leave())
        self._take_curve(study.curve())

    def build(self) -> None:
        """Encoder, selection, curve."""
        shown = {"encode": ("encoder", "source", "joined", *OF_OTHERS, "epochs", "device"), "select": ("budget", "method", "weights")}
        titles = {"encode": tr("1  Encode the tiles"), "select": tr("2  Choose those to label")}
        columns = QHBoxLayout()
        for stage in self.stages:
            group = QGroupBox(titles[stage])
            rows = QVBoxLayout(group)
            rows.addWidget(sentence_label(about(stage)))
            names = [name for name in settings()[stage] if stage == "encode" or name != "device"]  # asked for once
            rows.addWidget(self.add_form(stage, names=names, plain=shown[stage]))
            rows.addStretch(1)
            columns.addWidget(group, 1)
        self.rows.addLayout(columns)
        self.rows.addWidget(self._worth_box())

    def _worth_box(self) -> QGroupBox:
        self.curve = Curve(tr("tiles to label"), tr("Share of the variety explained"), is_percent=True, is_choosable=True)
        self.curve.setToolTip(tr("What share of the variety among all tiles the selected ones stand for. Click to take a budget."))
        self.curve.chosen.connect(lambda budget: self.forms["select"].set_values({"budget": round(budget)}))
        self.ask = QPushButton(tr("Show what a tile more is &worth"))
        self.ask.setAutoDefault(False)
        self.ask.clicked.connect(lambda _=False: self._ask_curve())
        self.worth = sentence_label()
        box = QGroupBox(tr("What a tile more is worth"))
        rows = QVBoxLayout(box)
        beside = QHBoxLayout()
        beside.addWidget(self.worth, 1)
        beside.addWidget(self.ask)
        rows.addLayout(beside)
        rows.addWidget(self.curve)
        return box

    def job(self) -> Job:
        """Select; encode before it where that is needed, in one go."""
        found = self.differing()
        if not self._must_encode():
            return engine_job("select", self.study_path, found["select"])
        # Labels and a comparison that the study knows of are not taken again: the job ends at the tiles to label.
        ends = {"label": {"source": None}, "compare": {"reference": None}}
        return engine_job("run", self.study_path, {**ends, **found})

    def problems(self) -> dict[str, str]:
        """A budget must not exceed the tiles; while at it, the words about the curve are brought up to date."""
        form, tiles = self.forms["select"], int(self.states["tile"].figures.get("tiles", 0))
        budget = form.field("budget").value()
        too_many = isinstance(budget, int) and tiles > 0 and budget > tiles
        form.set_problem("budget", tr("There are only {count} tiles.").format(count=tiles) if too_many else "")
        show_encoder_rows(self.forms["encode"])
        self._say_worth(budget)
        return {}

    def differing(self) -> dict[str, dict[str, Any]]:
        """The device is asked for once, and holds for both."""
        found = super().differing()
        if "device" in found["encode"]:
            found["select"]["device"] = found["encode"]["device"]
            if len(found["encode"]) == 1 and self.states["encode"].state == "done":
                found["encode"] = {}  # the device alone is no reason to encode anew
        return found

    def estimated(self) -> str:
        """Of what will be run."""
        every = self.stages
        self.stages = every if self._must_encode() else ("select",)
        try:
            return super().estimated()
        finally:
            self.stages = every

    def _must_encode(self) -> bool:
        return self.states["encode"].state != "done" or bool(self.differing()["encode"])

    def _ask_curve(self) -> None:
        if self._runtime is None:
            return
        try:
            job = engine_job("curve", self.study_path, {k: v for k, v in self.differing()["select"].items() if k != "budget"})
            self._asked = self._jobs.start(self._runtime, job, tr("What a tile more is worth"), is_quiet=True)
        except StudyBusyError as error:
            self.worth.setText(str(error))
            return
        self.curve.show_lines([])
        self.curve.set_message(tr("Trying budgets…"))
        self.ask.setEnabled(False)

    def _job_changed(self, job: RunningJob) -> None:
        if job is self._asked:
            self.curve.set_message(f"{job.sentence}\n{percent(job.fraction)}")

    def _job_ended(self, job: RunningJob) -> None:
        if job is not self._asked:
            return
        self._asked = None
        self.ask.setEnabled(True)
        if job.outcome is not None and job.outcome.is_done:
            self._take_curve(job.outcome.event.get("figures") or {})
        else:
            from ..engine.sentences import told

            self.curve.set_message(" ".join(told(job.outcome)) if job.outcome is not None else "")

    def _take_curve(self, figures: dict[str, Any]) -> None:
        budgets, explained = figures.get("budgets") or [], figures.get("explained") or []
        if not explained and figures.get("distortion"):  # as a selection keeps it
            first = figures["distortion"][0] or 1.0
            explained = [1 - each / first for each in figures["distortion"]]
        if len(budgets) == len(explained) > 1:
            self._figures = {"budgets": budgets, "explained": explained, "auto": figures.get("auto") or figures.get("budget")}
            self.curve.show_lines([Line("", budgets, explained)])
        self.update_sentences()

    def _say_worth(self, budget: Any) -> None:
        can_ask = self.states["encode"].state == "done" and not self.differing()["encode"] and self._runtime is not None
        self.ask.setVisible(can_ask)
        has_curve = bool(self._figures) and not self._must_encode()
        self.curve.setVisible(has_curve or (can_ask and self._asked is not None))
        if not has_curve:
            said = tr("After the tiles are encoded, a curve shows here what a tile more is worth.") if not can_ask else ""
            self.worth.setText(said)
            self.worth.setVisible(bool(said))
            return
        number = budget if isinstance(budget, int) else self._figures["auto"]
        self.curve.set_mark(number)
        self.worth.setText(self._worth_of(number))
        self.worth.setVisible(True)

    def _worth_of(self, budget: int | None) -> str:
        budgets, explained = self._figures["budgets"], self._figures["explained"]
        if not budget or budget not in budgets:
            return tr("{budget} tiles are more than the curve shows.").format(budget=budget) if budget else ""
        at = budgets.index(budget)
        said = tr("{budget} tiles explain {share} of the variety among all tiles.").format(budget=budget, share=percent(explained[at]))
        if at + 1 < len(budgets):
            gain = (explained[at + 1] - explained[at]) / (budgets[at + 1] - budgets[at])
            said += " " + tr("A tile more adds {gain}.").format(gain=percent(max(gain, 0), 2))
        minutes = f"{budget * LABEL_MINUTES / 60:.1f}" if budget * LABEL_MINUTES >= 60 else ""
        return said + (" " + tr("By hand that is about {hours} hours, at two minutes a tile.").format(hours=minutes) if minutes else "")

    def _leave(self) -> None:
        """The curve that is still being made is of no use to anybody."""
        self._jobs.ended.disconnect(self._job_ended)
        self._jobs.changed.disconnect(self._job_changed)
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
