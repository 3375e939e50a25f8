"""Jobs in real QGIS: to the end, cancelled, killed, two at once, while QGIS closes; and the window is never held up."""

from __future__ import annotations

import gc
import os
import shutil
import signal
import time
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from ddoq.plugin.dialogs.closing import ASK, DETACH, KEY, STAY, STOP, decide, question
from ddoq.plugin.dialogs.details import DetailsDialog
from ddoq.plugin.engine.follow import running
from ddoq.plugin.engine.study import StudyFolder
from ddoq.plugin.jobs import Jobs, StudyBusyError, engine_job
from ddoq.plugin.runtime.location import find
from qgis.core import QgsApplication, QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import QEvent, QEventLoop, QSize, QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

_spec = spec_from_file_location("pretending", Path(__file__).with_name("pretending.py"))
pretending = module_from_spec(_spec)
_spec.loader.exec_module(pretending)
family, pretend = pretending.family, pretending.pretend
LONG = {
    "encode": {"encoder": "vae", "epochs": 5000, "patience": 0, "threads": 1},
    "train": {"steps": 100_000, "threads": 1},
    "compare": {"draws": 500, "threads": 1},
}
LATE = ("train", "predict", "compare", "report")


@pytest.fixture
def study(study, scene):
    """Whole: its raster is where it says."""
    return pretending.with_raster(study, scene)


@pytest.fixture
def desk(plugin, engine_python, new_project, wait_until):
    """The plugin's desk, without a study and without jobs, before the test and after it."""
    desk = plugin.desk
    assert not desk.jobs.running
    yield desk
    if desk.dialog is not None:
        desk.dialog.reject()
    for job in desk.jobs.running:
        job.cancel()
    wait_until(lambda: not desk.jobs.running, 20)
    desk.open_study(None)
    desk.dock.hide()
    desk.iface.messageBar().clearWidgets()
    QgsSettings().remove(KEY)


@pytest.fixture
def gaps():
    """How long the GUI's thread was away, each time, in seconds; measured until the list is read for the last time."""
    found, last = [], [time.perf_counter()]

    def tick():
        now = time.perf_counter()
        found.append(now - last[0])
        last[0] = now

    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(tick)
    timer.start()
    gc.collect()
    gc.freeze()  # what pytest and other tests hold is not the plugin's: a look through all of it takes Python 0.1 s
    yield found
    gc.unfreeze()
    timer.stop()


def run_loop(until, timeout_s=30):
    """Keep Qt's own event loop going, as QGIS does, until something holds."""
    loop, looks, end = QEventLoop(), QTimer(), time.monotonic() + timeout_s
    looks.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > end else None)
    looks.start(100)
    loop.exec()
    assert until(), f"not within {timeout_s} s"


def start(desk, study, name, settings=None):
    """Begin a job as a dialog does."""
    job = desk.start(engine_job(name, study, settings or {}), name)
    assert job is not None
    return job


def undo(study, *stages):
    """Forget results, so that the stages are really run."""
    for stage in stages:
        (study / "manifests" / f"{stage}.json").unlink(missing_ok=True)


def message(desk, wait_until):
    """The text of the newest word in the message bar, when it is there."""
    return wait_until(lambda: [item.text() or item.title() for item in desk.iface.messageBar().items()], 5)


def test_a_stage_runs_to_its_end_and_its_result_is_on_the_map(desk, study, wait_until):
    undo(study, *LATE)
    desk.open_study(study)
    job = start(desk, study, "train", {"steps": 40})
    assert job.task in QgsApplication.taskManager().tasks() and desk.panel.next.isHidden()
    wait_until(lambda: job.outcome, 60)
    assert job.outcome.is_done and job.curves["student_loss"]
    job = start(desk, study, "predict")
    wait_until(lambda: job.outcome, 60)
    assert job.outcome.is_done
    wait_until(lambda: desk.watch.snapshot is not None and desk.watch.snapshot.next_stage is None, 10)
    assert any("sample_scene_class" in layer.source() for layer in QgsProject.instance().mapLayers().values())
    assert "Done" in str(message(desk, wait_until)) and not desk.panel.next.isHidden()


SHORT = ("tile", "encode", "label", "train", "report")  # the others by `make proof`


@pytest.mark.parametrize("stage", [*SHORT, *(pytest.param(each, marks=pytest.mark.proof) for each in ("select", "predict", "compare"))])
def test_a_stage_is_cancelled_and_nothing_of_it_is_left(desk, study, scene, stage, wait_until):
    truth = str(scene.parent / "sample_truth.tif")
    settings = {"tile": {"size_px": 8}, "select": {"budget": 20, "random_draws": 1000}, "label": {"tiles": "all", "source": truth},
                "predict": {"window_px": 16}, "report": {"thumbnails": 2000}, **LONG}[stage]  # fmt: skip
    if stage == "compare":
        settings = {**settings, "reference": truth}
    undo(study, *(name for name in ("predict", "report") if name == stage))
    desk.open_study(study)
    before = {name: state.state for name, state in StudyFolder(study).states().items()}
    job = start(desk, study, stage, settings)
    wait_until(lambda: job.task.source.pid, 10)
    pid = job.task.source.pid
    if stage in LONG:  # in the middle of its work; the short ones are asked before they have begun it
        wait_until(lambda: job.fraction > 0, 60)
    begun = time.monotonic()
    desk.panel.job.cancel.click()
    assert desk.panel.job.sentence.text().startswith("Cancelling")
    wait_until(lambda: job.outcome, 12)
    assert job.outcome.kind == "cancelled" and time.monotonic() - begun < 10
    assert family(pid) == set() and running(study) is None
    after = {name: state.state for name, state in StudyFolder(study).states().items()}
    assert after == before


def test_cancelling_in_qgis_own_list_of_tasks_is_the_same(desk, study, wait_until):
    job = start(desk, study, "train", LONG["train"])
    wait_until(lambda: job.fraction > 0, 60)
    job.task.cancel()
    wait_until(lambda: job.outcome, 12)
    assert job.outcome.kind == "cancelled" and job.is_stopping


def test_a_cancelled_training_is_offered_again_with_its_settings(desk, study, plugin, wait_until):
    desk.open_study(study)
    job = start(desk, study, "train", {**LONG["train"], "batch_size": 3})
    wait_until(lambda: job.fraction > 0, 60)
    job.cancel()
    wait_until(lambda: job.outcome, 12)
    plugin.enter("train_student")
    assert desk.dialog.forms["train"].values()["steps"] == 100_000 and desk.dialog.forms["train"].values()["batch_size"] == 3


def test_a_worker_killed_from_outside_is_told_in_a_sentence(desk, study, wait_until, grab):
    desk.open_study(study)
    job = start(desk, study, "train", LONG["train"])
    wait_until(lambda: job.fraction > 0, 60)
    os.kill(job.task.source.pid, signal.SIGKILL)
    wait_until(lambda: job.outcome, 20)
    assert job.outcome.kind == "died"
    said = str(message(desk, wait_until))
    assert "memory" in said and "-9" not in said
    details = DetailsDialog(job, desk.iface.mainWindow())
    assert "memory" in details.text()
    details.close()
    job = start(desk, study, "report")  # QGIS is well, and so is the study
    wait_until(lambda: job.outcome, 60)
    assert job.outcome.is_done


def test_an_error_is_said_with_what_to_do_and_can_be_copied(desk, study, wait_until):
    undo(study, *LATE)
    desk.open_study(study)
    job = start(desk, study, "predict")
    wait_until(lambda: job.outcome, 60)
    assert job.outcome.kind == "error"
    message(desk, wait_until)
    details = DetailsDialog(job, desk.iface.mainWindow())
    assert "Run this stage first: Student" in details.text() and "ddoq train" not in details.text()
    details.copy.click()
    assert QApplication.clipboard().text() == details.text()
    details.close()
    wait_until(lambda: desk.watch.snapshot and desk.watch.snapshot.shown["predict"] == "failed", 10)


@pytest.mark.alone
def test_two_studies_at_once_and_a_map_is_drawn_in_under_a_second(desk, study, tmp_path, scene, wait_until, gaps):
    other = tmp_path / "die andere Studie é"
    shutil.copytree(study, other)
    jobs = [start(desk, each, "train", LONG["train"]) for each in (study, other)]
    wait_until(lambda: all(job.fraction > 0 for job in jobs), 90)
    layer = QgsRasterLayer(str(scene), "scene")
    map_settings = QgsMapSettings()
    map_settings.setLayers([layer])
    map_settings.setExtent(layer.extent())
    map_settings.setDestinationCrs(layer.crs())
    map_settings.setOutputSize(QSize(800, 600))
    drawing = QgsMapRendererParallelJob(map_settings)
    gaps.clear()
    run_loop(lambda: len(gaps) > 20, 20)  # to open a raster, as above, holds this thread as well, and is none of a job's doing
    gaps.clear()
    begun, ended = time.monotonic(), []
    drawing.finished.connect(lambda: ended.append(time.monotonic()))
    drawing.start()
    run_loop(lambda: ended and len(gaps) > 500, 20)
    seconds = ended[0] - begun
    print(f"map drawn in {seconds:.2f} s; longest hold of the window {max(gaps):.3f} s")
    assert seconds < 1 and max(gaps) < 0.1
    for job in jobs:
        job.cancel()
    wait_until(lambda: all(job.outcome for job in jobs), 15)


def test_a_second_job_on_a_study_is_refused_in_a_sentence(desk, study, wait_until):
    job = start(desk, study, "train", LONG["train"])
    assert desk.start(engine_job("report", study, {}), "Report") is None
    assert "still working on the study" in str(message(desk, wait_until))
    wait_until(lambda: running(study), 60)
    with pytest.raises(StudyBusyError, match="begun elsewhere"):  # as another QGIS on this machine sees it
        Jobs().start(find(), engine_job("report", study, {}), "Report")
    job.cancel()
    wait_until(lambda: job.outcome, 15)


@pytest.mark.alone
def test_ten_thousand_lines_a_second_do_not_hold_up_the_window(desk, study, tmp_path, wait_until, gaps):
    code = """
        import time
        end = time.monotonic() + 4
        number = 0
        while time.monotonic() < end:
            for _ in range(1000):
                number += 1
                print('{"v": 1, "event": "log", "text": "line %d"}' % number)
                print('{"v": 1, "event": "progress", "fraction": 0.5, "text": "so far %d"}' % number)
            print(end="", flush=True)
            time.sleep(0.1)
        print('{"v": 1, "event": "done"}', flush=True)
        """
    desk.open_study(study)
    desk.show_panel()
    desk.panel.log_box.setCollapsed(False)
    job = desk.jobs.start(pretend(tmp_path, code), engine_job("report", study, {}), "flood")
    gaps.clear()
    run_loop(lambda: job.outcome)
    longest = max(gaps)
    last = int(job.lines[-1].split()[-1])
    print(f"{last} lines of log; longest hold of the window {longest:.3f} s")
    assert job.outcome.is_done and last > 20_000 and longest < 0.1


@pytest.mark.parametrize(
    ("remembered", "answer", "now", "kept"),
    [
        (ASK, (STOP, False), STOP, ASK), (ASK, (DETACH, True), DETACH, DETACH), (ASK, (STAY, True), STAY, ASK),
        (STOP, None, STOP, STOP), (DETACH, None, DETACH, DETACH), ("nonsense", (STOP, True), STOP, STOP),
    ],
)  # fmt: skip
def test_what_is_done_when_qgis_closes(remembered, answer, now, kept):
    def ask():
        assert answer is not None, "asked although the answer is known"
        return answer

    assert decide(remembered, ask) == (now, kept)


class Exit:
    """Stands where QGIS's own action would end QGIS, and with it the tests."""

    def __init__(self, closing, monkeypatch):
        self.times = 0
        monkeypatch.setattr(closing, "_exit", self)

    def trigger(self):
        self.times += 1


def press(answer, *, keep=False):
    """Answer the question when it comes."""

    def look():
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(50, look)
            return
        box.checkBox().setChecked(keep)
        next(button for button in box.buttons() if button.property("answer") == answer).click()

    QTimer.singleShot(50, look)


def close_window(desk):
    """As the cross of QGIS's window does."""
    event = QEvent(QEvent.Type.Close)
    assert QApplication.sendEvent(desk.iface.mainWindow(), event) and not event.isAccepted()


def test_qgis_closes_and_the_job_stops_cleanly(desk, study, wait_until, monkeypatch):
    exit_action = Exit(desk.closing, monkeypatch)
    job = start(desk, study, "train", LONG["train"])
    wait_until(lambda: job.fraction > 0, 60)
    pid = job.task.source.pid
    press(STAY)
    close_window(desk)
    wait_until(lambda: QApplication.activeModalWidget() is None, 5)
    assert exit_action.times == 0 and job.outcome is None and not job.is_stopping
    press(STOP, keep=True)
    close_window(desk)
    wait_until(lambda: exit_action.times, 15)
    assert job.outcome.kind == "cancelled" and family(pid) == set() and QgsSettings().value(KEY) == STOP


def test_qgis_closes_the_job_goes_on_and_is_found_again(desk, study, wait_until, monkeypatch):
    exit_action = Exit(desk.closing, monkeypatch)
    QgsSettings().setValue(KEY, DETACH)  # remembered: nobody is asked
    job = start(desk, study, "train", {"steps": 300, "threads": 1})
    wait_until(lambda: job.fraction > 0, 60)
    pid = job.task.source.pid
    desk.watch.stop()  # QGIS is gone: nobody looks
    close_window(desk)
    wait_until(lambda: exit_action.times, 5)
    assert job.outcome.kind == "detached" and pid in family(pid) and running(study)["pid"] == pid
    desk.open_study(study)
    found = wait_until(lambda: desk.jobs.of(study), 10)
    assert found.is_followed
    wait_until(lambda: found.fraction > 0 and found.curves, 60)
    wait_until(lambda: found.outcome, 120)
    assert found.outcome.is_done and StudyFolder(study).states()["train"].figures["steps"] == 300


def test_the_question_names_the_jobs_and_its_answers_can_be_typed(desk, study, wait_until, grab):
    job = start(desk, study, "train", LONG["train"])
    box = question(desk.jobs.running, desk.iface.mainWindow())
    assert study.name in box.text() and all("&" in button.text() for button in box.buttons())
    box.show()
    grab(box, "closing")
    box.close()
    job.cancel()
    wait_until(lambda: job.outcome, 15)


def test_a_plugin_that_is_unloaded_while_a_job_runs_stops_it(iface, plugin, engine_python, study, wait_until):
    import qgis.utils

    job = start(plugin.desk, study, "train", LONG["train"])
    wait_until(lambda: job.fraction > 0, 60)
    pid = job.task.source.pid
    begun = time.monotonic()
    assert qgis.utils.unloadPlugin("ddoq")
    assert time.monotonic() - begun < 12 and family(pid) == set()
    assert job.outcome.kind == "cancelled" and running(study) is None
    assert qgis.utils.loadPlugin("ddoq") and qgis.utils.startPlugin("ddoq")
