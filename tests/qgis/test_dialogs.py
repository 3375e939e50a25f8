"""The dialogs in real QGIS: filled and accepted, wrong input said beside the field before OK, odd layers and paths; and the panel."""

from __future__ import annotations

import itertools
import shutil
import time
from functools import partial
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from ddoq.plugin.dialogs.choice_fields import FilesField
from ddoq.plugin.dialogs.curve import Curve, Line
from ddoq.plugin.dialogs.fields import BudgetField
from ddoq.plugin.dialogs.form import ROW_GAP_PX, Form
from ddoq.plugin.dialogs.new_study import NewStudyDialog
from ddoq.plugin.dialogs.raster_facts import RasterFacts, count_tiles, look_at
from ddoq.plugin.dialogs.recent import recent_studies
from ddoq.plugin.dialogs.select_tiles import SelectTilesDialog
from ddoq.plugin.dialogs.sources import RasterField
from ddoq.plugin.dialogs.stage_texts import ENTRY
from ddoq.plugin.dialogs.take_labels import TakeLabelsDialog
from ddoq.plugin.engine.schema import settings
from ddoq.plugin.engine.study import STAGES, StudyFolder
from ddoq.plugin.layers.layer_files import file_of
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings, QgsVectorFileWriter, QgsVectorLayer
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel

_spec = spec_from_file_location("pretending", Path(__file__).with_name("pretending.py"))
pretending = module_from_spec(_spec)
_spec.loader.exec_module(pretending)
AFTER_LABELS = ["next_round", "area_sample", "area", "export", "merge_labels", "copy_study", "export_model"]
ENTRIES = [*dict.fromkeys(each for each in ENTRY.values() if each != "review"), "take_labels", "new_study", *AFTER_LABELS]
LARGEST = (1280, 720)


@pytest.fixture
def study(study, scene):
    """Whole: its raster is where it says."""
    return pretending.with_raster(study, scene)


@pytest.fixture
def desk(plugin, engine_python, new_project, wait_until):
    """The plugin's desk, without a study, before the test and after it."""
    desk = plugin.desk
    yield desk
    if desk.dialog is not None:
        desk.dialog.reject()
    for job in desk.jobs.running:
        job.cancel()
    wait_until(lambda: not desk.jobs.running, 20)
    desk.open_study(None)
    desk.iface.messageBar().clearWidgets()


@pytest.fixture
def layer(new_project, iface, scene):
    """The scene as the project's active layer."""
    found = QgsRasterLayer(str(scene), "scene")
    QgsProject.instance().addMapLayer(found)
    iface.setActiveLayer(found)
    iface.mapCanvas().setDestinationCrs(found.crs())
    iface.mapCanvas().setExtent(found.extent())
    return found


@pytest.fixture
def new_study(desk, layer, plugin, wait_until):
    """The dialog New study with the scene chosen."""
    plugin.enter("new_study")
    wait_until(desk.dialog.ok.isEnabled, 5)
    return desk.dialog


def texts(dialog):
    """What a person reads in a dialog."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))


def grey(path, width, height, bands=1):
    """A raster file of ones, with a place."""
    data = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands)
    data.SetGeoTransform((500_000, 10, 0, 5_000_000, 0, -10))
    for band in range(1, bands + 1):
        data.GetRasterBand(band).Fill(band)
    return path


def polygons(path, project, fields="class_name:string"):
    """A polygon file over the scene."""
    memory = QgsVectorLayer(f"Polygon?crs=EPSG:32632&field={fields}", "areas", "memory")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(path), project.transformContext(), options)
    return path


@pytest.mark.parametrize("stage", list(settings()))
def test_a_form_has_a_field_tooltip_and_key_for_each_setting_and_says_nothing_where_nothing_changed(stage):
    own = {"rasters": RasterField(QgsProject.instance(), is_optional=True)} if "rasters" in settings()[stage] else {}
    own |= {"teachers": FilesField("*.onnx")} if "teachers" in settings()[stage] else {}
    form = Form(stage, own=own)
    keys = []
    for name, setting in settings()[stage].items():
        field = form.field(name)
        assert setting.said_help[:20] in field.toolTip() and (field.focusProxy() or field).accessibleName() == setting.said_title
        field.set_value(setting.default)
    for label in form.findChildren(QLabel):
        if label.buddy() is not None and "&" in label.text():
            keys.append(label.text()[label.text().index("&") + 1].lower())
    assert form.values() == {} and form.errors() == {}
    assert len(keys) == len(set(keys)) and len(keys) >= min(len(settings()[stage]), 10)


def test_values_are_what_differs_from_the_earlier_run():
    form = Form("train", earlier={"steps": 60, "batch_size": 8})
    assert form.field("steps").value() == 60 and form.values() == {}
    form.set_values({"steps": 600, "weighting": "none"})
    assert form.values() == {"steps": 600, "weighting": "none"}  # 600 is the default, but not what was run


@pytest.mark.parametrize(
    ("stage", "name", "typed", "said"),
    [
        ("tile", "minimum_valid_share", "0", "above 0"), ("tile", "minimum_valid_share", "much", "above 0"),
        ("tile", "minimum_valid_share", "1.5", "up to 1"), ("tile", "nodata", "1, x", "“x” is no number"),
        ("encode", "learning_rate", "nan", "above 0"), ("encode", "device", "gpu", "not known here"),
        ("label", "names", "1 forest", "no value with its name"), ("label", "annotator", "", "must be given"),
        ("select", "explained_variance", "1", "between 0 and 1"),
    ],
)  # fmt: skip
def test_wrong_input_is_said_beside_its_field(stage, name, typed, said):
    form = Form(stage, names=(name,))
    field = form.field(name)
    (field.line.setText if hasattr(field, "line") else field.box.setEditText)(typed)
    assert said in form.errors()[name]
    beside = [label.text() for label in field.parent().findChildren(QLabel) if not label.isHidden()]
    assert any(said in text and text.startswith("⚠") for text in beside)
    assert form.folded is None or not settings()[stage][name].is_advanced or not form.folded.isCollapsed()


def test_numbers_are_read_with_a_comma_and_lists_and_names_come_as_the_engine_wants_them():
    form = Form("tile", names=("minimum_valid_share", "nodata"))
    form.field("minimum_valid_share").line.setText("0,25")
    form.field("nodata").line.setText("-9999 0,  255.5")
    assert form.values() == {"minimum_valid_share": 0.25, "nodata": [-9999, 0, 255.5]}
    label = Form("label")
    names = label.field("names")
    names.line.setText("1 = forest, 2=open water")
    assert names.error() == "" and names.value() == {"1": "forest", "2": "open water"}


def test_a_budget_is_a_word_or_a_number():
    field = BudgetField(settings()["select"]["budget"])
    assert field.value() == "auto" and not field.box.isEnabled()
    field.set_value(24)
    assert field.value() == 24 and field.box.isEnabled()


def test_the_count_of_tiles_before_starting_is_what_the_engine_finds(desk, tmp_path, wait_until):
    from ddoq.plugin.jobs import engine_job

    raster = grey(tmp_path / "ones.tif", 210, 131)
    for size, stride, share in ((32, None, 0.5), (32, 20, 0.9), (50, 50, 0.1)):
        expected = count_tiles(look_at(str(raster)), size, stride, share)
        folder = tmp_path / f"study {size} {stride}"
        values = {"rasters": [str(raster)], "size_px": size, "stride_px": stride, "minimum_valid_share": share}
        job = desk.start(engine_job("tile", folder, values), "tile")
        wait_until(lambda job=job: job.outcome, 60)
        assert job.outcome.is_done and StudyFolder(folder).states()["tile"].figures["tiles"] == expected


def test_new_study_is_filled_accepted_and_goes_on_to_the_tiles_to_label(desk, new_study, tmp_path, wait_until, grab):
    folder = tmp_path / "Übungsgebiet 1" / "my study"
    new_study.forms["tile"].set_values({"size_px": 32})
    new_study.forms["encode"].set_values({"encoder": "spectral"})
    new_study.forms["select"].set_values({"budget": 9})
    new_study.folder.setFilePath(str(folder))
    new_study.update_sentences()
    assert "256" in new_study.count.text() and "320 m" in new_study.count.text() and "rule of thumb" in new_study.estimate.text()
    grab(new_study, "new_study")
    new_study.accept()
    job = desk.jobs.of(folder)
    wait_until(lambda: job.outcome, 90)
    assert job.outcome.is_done and desk.study.path == folder and recent_studies()[0] == folder
    states = StudyFolder(folder).states()
    assert states["select"].figures["budget"] == 9 and states["encode"].settings["encoder"] == "spectral"
    assert any(each.name() == "Tiles to label" for each in QgsProject.instance().mapLayers().values())
    wait_until(lambda: desk.watch.snapshot and desk.watch.snapshot.next_stage == "label", 10)
    assert "label" in desk.panel.next.text().replace("&", "")


def test_new_study_without_going_on_only_tiles(new_study, tmp_path):
    new_study.goes_on.setChecked(False)
    new_study.folder.setFilePath(str(tmp_path / "s"))
    job = new_study.job()
    assert job.name == "tile" and job.settings["rasters"] == new_study.rasters.value() and not new_study.further.isEnabled()


def test_layers_that_are_no_files_are_refused_in_a_sentence(desk, layer, plugin, wait_until):
    web = QgsRasterLayer("type=xyz&url=http://localhost:9/{z}/{x}/{y}.png&zmax=3&zmin=0", "web", "wms")
    area = QgsVectorLayer("Polygon?crs=EPSG:32632", "sketch", "memory")
    QgsProject.instance().addMapLayers([web, area])
    desk.iface.setActiveLayer(web)
    plugin.enter("new_study")
    wait_until(desk.dialog.problem.text, 5)
    assert "“web” is no file but comes from a service (WMS)" in desk.dialog.problem.text() and not desk.dialog.ok.isEnabled()
    assert desk.dialog.problem.text()[2:] == desk.dialog.ok.toolTip() and "WMS" in texts(desk.dialog.forms["tile"])
    field = desk.dialog.area
    field.box.setCurrentIndex(field.box.findText("sketch"))
    assert "temporary layer" in desk.dialog.forms["tile"].errors()["area"]
    desk.dialog.accept()  # as Enter would
    assert desk.dialog.isVisible() and not desk.jobs.running


def test_a_raster_removed_from_disk_is_said_before_starting(desk, new_study, layer, scene, study, plugin, wait_until):
    scene.unlink()
    new_study.update_sentences()
    assert "missing" in new_study.problem.text() and not new_study.ok.isEnabled()
    assert "gone" in file_of(layer).problem
    new_study.reject()
    desk.open_study(study)
    plugin.enter("train_student")
    wait_until(lambda: "is gone" in desk.dialog.problem.text(), 5)
    assert not desk.dialog.ok.isEnabled()
    wait_until(lambda: "is gone" in desk.panel.say.text(), 10)


def test_a_folder_that_cannot_be_the_study_is_refused(new_study, study, tmp_path):
    full = tmp_path / "full"
    full.mkdir()
    (full / "thesis.txt").write_text("mine")
    refused = {
        full: "not empty",
        full / "thesis.txt": "is a file",
        study: "study in this folder already",
        "": "Choose a folder",
        "relative": "whole path",
    }
    for path, said in refused.items():
        new_study.folder.setFilePath(str(path))
        new_study.update_sentences()
        assert said in new_study.folder_problem.text() and not new_study.ok.isEnabled()
    new_study.folder.setFilePath(str(tmp_path / "new one"))
    new_study.update_sentences()
    assert new_study.ok.isEnabled() and new_study.folder_problem.text() == ""


def test_too_few_tiles_and_other_bands_are_said(new_study, tmp_path):
    new_study.forms["tile"].set_values({"size_px": 300})
    new_study.update_sentences()
    assert "only 3 tiles" in new_study.problem.text() and not new_study.ok.isEnabled()
    new_study.forms["tile"].set_values({"size_px": 32})
    new_study.rasters.add_file(str(grey(tmp_path / "grey band.tif", 100, 100)))
    new_study.update_sentences()
    assert "has 6 bands and grey band.tif has 1:" in new_study.problem.text()


def test_the_grid_is_drawn_bounded_and_taken_away(new_study, iface, wait_until):
    canvas = iface.mapCanvas()

    def bands():
        return len([item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)])

    def lines():
        band = new_study.preview._band
        return 0 if band is None else len(band.asGeometry().asMultiPolyline())

    new_study.forms["tile"].set_values({"size_px": 32})
    wait_until(lambda: lines() == 34, 5)  # 17 each way
    edges = new_study.preview._band.asGeometry().boundingBox()
    assert edges.toString(0) == canvas.layers()[0].extent().toString(0)
    new_study.preview.show([RasterFacts("huge", 400_000, 400_000, 1, (0, 1, 0, 0, 0, -1), "")], 8, None)
    canvas.setExtent(type(canvas.extent())(0, -400_000, 400_000, 0))
    wait_until(lambda: lines() == 4, 5)  # the frame alone
    assert not new_study.preview.is_complete
    before = bands()
    new_study.reject()
    assert bands() == before - 1
    canvas.setExtent(canvas.layers()[0].extent())  # and it does not come back
    QTest.qWait(200)
    assert bands() == before - 1


def test_select_tiles_shows_what_a_tile_more_is_worth(desk, study, plugin, wait_until, grab):
    (study / "manifests" / "select.json").unlink()
    (study / "selection" / "round-01" / "curve.json").unlink()
    desk.open_study(study)
    plugin.enter("select_tiles")
    dialog = desk.dialog
    assert dialog.ask.isVisibleTo(dialog) and not dialog.curve.lines
    dialog.ask.click()
    wait_until(lambda: dialog.curve.lines, 60)
    assert dialog.ask.isEnabled() and "explain" in dialog.worth.text() and "A tile more adds" in dialog.worth.text()
    assert dialog.curve.mark == 12  # what was asked for last
    dialog.forms["select"].set_values({"budget": "auto"})
    dialog.update_sentences()
    assert dialog.curve.mark == dialog._figures["auto"]
    dialog.curve.chosen.emit(20.0)
    assert dialog.forms["select"].field("budget").value() == 20
    dialog.update_sentences()
    assert dialog.curve.mark == 20 and dialog.worth.text().startswith("20 tiles explain")
    assert dialog.job().name == "select" and dialog.job().settings["budget"] == 20
    grab(dialog, "select_tiles")
    dialog.forms["select"].set_values({"budget": 9999})
    dialog.update_sentences()
    assert "There are only 245 tiles" in dialog.problem.text() and not dialog.ok.isEnabled()
    dialog.forms["select"].set_values({"budget": 15})
    dialog.accept()
    job = desk.jobs.of(study)
    wait_until(lambda: job.outcome, 60)
    assert job.outcome.is_done and StudyFolder(study).states()["select"].figures["budget"] == 15


def test_select_tiles_encodes_where_the_encoder_is_new_and_ends_at_the_tiles_to_label(desk, study, wait_until):
    dialog = SelectTilesDialog(StudyFolder(study), desk.jobs, None)
    dialog.forms["select"].set_values({"weights": "density"})
    dialog.forms["encode"].set_values({"components": 10})
    job = dialog.job()
    assert job.name == "run" and job.settings["encode"] == {"components": 10} and job.settings["select"] == {"weights": "density"}
    dialog.reject()
    job = desk.start(job, "Select tiles")
    wait_until(lambda: job.outcome, 60)
    states = StudyFolder(study).states()
    assert job.outcome.is_done and states["encode"].settings["components"] == 10 and states["select"].state == "done"
    assert states["train"].state == "stale"  # labels were not taken again unasked, nor a student trained


def _shows(dialog, form, rows, names):
    return {name for name in rows if form.field(name).isVisibleTo(dialog)} == names


def _has_no_hole(dialog, form):
    fields = [form.field(name) for name in form.all_values() if form.field(name).isVisibleTo(dialog)]
    tops = sorted(field.mapTo(form, QPoint(0, 0)).y() for field in fields)
    return max(low - high for high, low in itertools.pairwise(tops)) <= form.field("encoder").height() + 2 * ROW_GAP_PX


def test_each_encoder_shows_what_it_has_and_leaves_no_hole(desk, study, wait_until):
    dialog = SelectTilesDialog(StudyFolder(study), desk.jobs, None)
    dialog.show()
    form = dialog.forms["encode"]
    rows = ("source", "joined", "model", "weights_file", "bands", "wavelengths", "epochs")
    for values, shown in (
        ({"encoder": "textons"}, ()),
        ({"encoder": "precomputed"}, ("source",)),
        ({"encoder": "pretrained"}, rows[2:6]),
        ({"encoder": "joined", "joined": "textons, spectral"}, ("joined",)),
        ({"encoder": "joined", "joined": "tokens, pretrained"}, rows[1:]),
        ({"encoder": "vae"}, ("epochs",)),
    ):
        form.set_values(values)
        wait_until(partial(_shows, dialog, form, rows, set(shown)), 5)
        assert ("source" in form.errors()) == (values["encoder"] == "precomputed")
        if not form.errors():
            wait_until(partial(_has_no_hole, dialog, form), 5)
    dialog.reject()


def test_labels_of_polygons_need_a_class_field_and_those_of_rasters_none(desk, study, scene, tmp_path, wait_until):
    areas = polygons(tmp_path / "areas of é.gpkg", QgsProject.instance(), "id:integer&field=land_class:string")
    dialog = TakeLabelsDialog(StudyFolder(study), QgsProject.instance())
    assert "12 tiles" in dialog.source.box.itemText(0)
    dialog.source.set_value(str(areas))
    dialog.update_sentences()
    assert dialog.field_names.value() == "land_class" and dialog.ok.isEnabled()
    assert dialog.job().settings["field"] == "land_class" and dialog.job().settings["source"] == str(areas)
    dialog.field_names.box.setCurrentIndex(-1)
    dialog.update_sentences()
    assert "Choose the field with the class" in dialog.problem.text() and not dialog.ok.isEnabled()
    dialog.source.set_value(str(scene.parent / "sample_truth.tif"))
    dialog.update_sentences()
    assert dialog.ok.isEnabled() and "field" not in dialog.forms["label"].errors()
    dialog.source.set_value(str(tmp_path / "no such.tif"))
    dialog.update_sentences()
    assert "does not exist" in dialog.problem.text() and not dialog.ok.isEnabled()
    dialog.reject()


def test_labels_train_and_map_are_accepted_one_after_the_other(desk, study, scene, plugin, wait_until):
    truth = str(scene.parent / "sample_truth.tif")
    for stage in ("label", "train", "predict", "report"):
        (study / "manifests" / f"{stage}.json").unlink()
    desk.open_study(study)
    for entry, stage, values in (
        ("take_labels", "label", {"source": truth}), ("train_student", "train", {"steps": 30}), ("map_rasters", "predict", {}),
        ("report", "report", {"thumbnails": 5}),
    ):  # fmt: skip
        plugin.enter(entry)
        desk.dialog.forms[stage].set_values(values)
        desk.dialog.accept()
        job = desk.jobs.of(study)
        assert job is not None and job.name == stage, desk.dialog.problem.text() if desk.dialog else ""
        wait_until(lambda job=job: job.outcome, 90)
        assert job.outcome.is_done
    states = StudyFolder(study).states()
    assert [states[stage].state for stage in ("label", "train", "predict", "report")] == ["done"] * 4
    assert states["train"].figures["steps"] == 30


def test_a_stage_whose_turn_has_not_come_says_what_is_first(desk, study, plugin, wait_until):
    (study / "manifests" / "train.json").unlink()
    desk.open_study(study)
    plugin.enter("map_rasters")
    wait_until(lambda: "First comes another stage, which is not done yet: Student" in desk.dialog.problem.text(), 5)
    assert not desk.dialog.ok.isEnabled()


def test_a_teacher_takes_the_place_of_labels_or_stands_beside_them(desk, study, unlabelled, plugin, wait_until, grab):
    desk.open_study(unlabelled)
    plugin.enter("train_student")
    dialog = desk.dialog
    wait_until(lambda: "First comes another stage, which is not done yet: Labels" in dialog.problem.text(), 5)
    assert not dialog.teacher.isVisible()
    dialog.forms["train"].set_values({"labels": "soft"})
    wait_until(lambda: "Choose a teacher" in dialog.problem.text(), 5)
    assert dialog.teacher.isVisible() and not dialog.ok.isEnabled()
    dialog.forms["soft_labels"].set_values({"teachers": [str(study / "none.onnx")]})
    wait_until(lambda: "none.onnx does not exist" in dialog.problem.text(), 5)
    dialog.forms["soft_labels"].set_values({"teachers": [str(study / "study.json")], "rotations": True})
    wait_until(dialog.ok.isEnabled, 5)
    grab(dialog, "train_student_teacher")
    assert [job.name for job in dialog.jobs()] == ["soft_labels", "train"]
    assert dialog.jobs()[0].settings == {"teachers": [str(study / "study.json")], "rotations": True}
    dialog.forms["soft_labels"].set_values({"rotations": False})
    dialog.forms["train"].set_values({"steps": 10})
    dialog.accept()
    wait_until(lambda: StudyFolder(unlabelled).states()["train"].state == "done", 120)
    assert StudyFolder(unlabelled).soft_labels() and StudyFolder(unlabelled).states()["train"].settings["labels"] == "soft"
    desk.open_study(study)
    (study / "manifests" / "label.json").unlink()
    plugin.enter("train_student")
    desk.dialog.forms["train"].set_values({"labels": "soft"})
    wait_until(lambda: not desk.dialog.labelled.isVisible(), 5)  # nothing is learnt from them
    desk.dialog.forms["train"].set_values({"labels": "both"})
    wait_until(desk.dialog.labelled.isVisible, 5)
    desk.dialog.forms["soft_labels"].set_values({"teachers": [str(study / "study.json")]})
    wait_until(desk.dialog.ok.isEnabled, 5)
    assert [job.name for job in desk.dialog.jobs()] == ["label", "soft_labels", "train"]
    desk.dialog.reject()


def test_masks_are_made_first_of_newer_labels(desk, study, unlabelled, plugin, wait_until):
    (study / "manifests" / "label.json").unlink()
    desk.open_study(study)
    plugin.enter("train_student")
    assert desk.dialog.ok.isEnabled() and [job.name for job in desk.dialog.jobs()] == ["label", "train"]
    desk.dialog.reject()
    desk.open_study(unlabelled)
    plugin.enter("train_student")
    wait_until(lambda: "First comes another stage, which is not done yet: Labels" in desk.dialog.problem.text(), 5)


def test_a_raster_with_too_few_bands_cannot_be_mapped(desk, study, plugin, tmp_path, wait_until):
    desk.open_study(study)
    plugin.enter("map_rasters")
    assert desk.dialog.ok.isEnabled() and desk.dialog.job().settings == {"rasters": []}
    desk.dialog.rasters.add_file(str(grey(tmp_path / "grey.tif", 64, 64)))
    wait_until(lambda: "grey.tif has 1 bands; the student needs 6" in desk.dialog.problem.text(), 5)
    assert not desk.dialog.ok.isEnabled()


@pytest.mark.parametrize("entry", ENTRIES)
def test_each_window_fits_the_smallest_screen_and_can_be_used_by_keys(desk, layer, study, plugin, entry, wait_until, grab):
    desk.open_study(study)
    plugin.enter(entry)
    dialog = desk.dialog
    wait_until(lambda: dialog.isVisible() and dialog._is_fitted, 5)
    grab(dialog, entry)
    for form in dialog.forms.values():
        if form.folded is not None:
            form.folded.setCollapsed(False)
    wait_until(lambda: True)
    assert dialog.width() <= LARGEST[0] and dialog.height() <= LARGEST[1]
    assert dialog.scroll.viewport().width() >= dialog.body.minimumSizeHint().width()  # nothing is cut off at the side
    seen, widget = set(), dialog.focusWidget() or dialog.ok
    for _ in range(300):
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        widget = dialog.focusWidget()
        if widget in seen:
            break
        seen.add(widget)
    reached = {each for widget in seen for each in (widget, widget.parentWidget(), widget.parentWidget().parentWidget())}
    for stage, form in dialog.forms.items():
        for name in settings()[stage]:
            if name in form.all_values() and form.field(name).isVisibleTo(dialog) and form.field(name).isEnabled():
                assert form.field(name) in reached, f"{stage}.{name} is not reached by Tab"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.dialog is None


@pytest.mark.parametrize("entry", [*ENTRIES, "open_study", "engine"])
def test_without_the_engine_every_entry_leads_to_its_page(plugin, new_project, entry):
    QgsSettings().remove("ddoq/runtime/python")
    desk = plugin.desk
    desk.show_panel()
    plugin.enter(entry)
    assert desk.dialog is None and desk.dock.isVisible() and desk.pages.currentWidget() is desk.engine


def test_without_a_study_an_entry_of_a_stage_asks_for_one(desk, plugin):
    plugin.enter("train_student")
    assert desk.dialog is None
    assert "No study is open" in desk.iface.messageBar().items()[-1].text()


def test_the_panel_shows_the_path_and_leads_on(desk, study, wait_until, grab):
    desk.open_study(study)
    desk.show_panel()
    wait_until(lambda: desk.watch.snapshot, 10)
    rows = {stage: desk.panel.path.topLevelItem(row) for row, stage in enumerate(STAGES)}
    assert rows["tile"].text(2) == "245 tiles" and rows["select"].text(2) == "12 tiles to label"
    assert rows["tile"].text(0).startswith("✓") and rows["compare"].text(0).startswith("○")
    assert "Report" in desk.panel.next.text().replace("&", "")
    grab(desk.dock, "panel")
    (study / "manifests" / "select.json").unlink()
    wait_until(lambda: rows["select"].text(1) == "not yet" and rows["train"].text(1) == "out of date", 10)
    assert "Select tiles" in desk.panel.next.text().replace("&", "")
    desk.panel.next.click()
    assert isinstance(desk.dialog, SelectTilesDialog)
    desk.dialog.reject()
    desk.panel.path.setCurrentItem(rows["tile"])
    QTest.keyClick(desk.panel.path, Qt.Key.Key_Return)
    assert desk.dialog is not None and "tile" in desk.dialog.forms
    desk.dialog.reject()
    desk.open_study(None)
    desk.panel.next.click()
    assert isinstance(desk.dialog, NewStudyDialog)


def test_recent_studies_are_offered_the_newest_first(desk, study, tmp_path):
    other = tmp_path / "other"
    shutil.copytree(study, other)
    for each in (study, other, study):
        desk.open_study(each)
    assert recent_studies()[:2] == [study, other]
    desk.panel.studies.activated.emit(2)
    assert desk.study.path == other and desk.panel.studies.currentText() == "other"


@pytest.mark.alone
def test_a_curve_reads_out_its_points_and_lets_one_be_chosen(plugin, wait_until):
    curve = Curve("tiles", "share", is_percent=True, is_choosable=True)
    curve.resize(400, 200)
    curve.show_lines([Line("", range(1, 5001), [1 - 1 / n for n in range(1, 5001)])])
    assert len(curve.lines[0].x) <= 801 and curve.lines[0].x[-1] == 5000  # thinned, its end kept
    assert curve.reading(1).replace("\N{NO-BREAK SPACE}", " ") == "tiles 1: 0.0 %"
    chosen = []
    curve.chosen.connect(chosen.append)
    curve.show()
    place = curve._place(2500, 0.5)
    QTest.mouseClick(curve, Qt.MouseButton.LeftButton, pos=QPoint(round(place.x()), round(place.y())))
    assert abs(chosen[0] - 2500) < 20
    begun = time.perf_counter()
    picture = curve.grab().toImage()
    seconds = time.perf_counter() - begun
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
    assert len(colours) > 3 and seconds < 0.05  # something is drawn, and it may be drawn often
    curve.close()
