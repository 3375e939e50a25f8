import json

import pytest
import torch

from ddoq_engine.errors import ModelError, RasterError, StorageError
from ddoq_engine.segmentation.architectures import build
from ddoq_engine.segmentation.description import DESCRIPTION_FILE, WEIGHTS_FILE, StudentDescription, load_student, save_student

CLASSES = ({"id": 3, "name": "forêt", "color": "#00ff00"}, {"id": 7, "name": "water", "color": "#0000ff"})
DESCRIPTION = StudentDescription(
    "unet", "compact", ("B2", "B3", "B8"), CLASSES, 32, statistics={"mean": [1.0, 2.0, 3.0]}, training={"steps": 600}
)


@pytest.fixture
def saved(tmp_path):
    network = build("unet", "compact", 3, 2, 32, seed=4).eval()
    save_student(tmp_path, network, DESCRIPTION)
    return tmp_path, network


def test_what_is_saved_comes_back(saved):
    folder, network = saved
    student = load_student(folder)
    image = torch.randn(2, 3, 32, 32, generator=torch.Generator().manual_seed(0))
    assert torch.equal(student.network(image), network(image)) and not student.network.training
    assert student.description.classes == CLASSES and student.description.bands == ("B2", "B3", "B8")
    assert student.description.statistics == {"mean": [1.0, 2.0, 3.0]} and student.description.training == {"steps": 600}
    assert student.description.versions["torch"] == torch.__version__
    assert sorted(p.name for p in folder.iterdir()) == sorted([DESCRIPTION_FILE, WEIGHTS_FILE])


def test_a_raster_with_other_bands_is_refused():
    DESCRIPTION.check_bands("a.tif", ["B2", "B3", "B8"])
    with pytest.raises(RasterError, match=r"a.tif has 4 bands, and the student was trained on 3"):
        DESCRIPTION.check_bands("a.tif", ["B2", "B3", "B8", "B11"])
    with pytest.raises(RasterError, match=r"Band 2 of a.tif is B8, and the student was trained on B3"):
        DESCRIPTION.check_bands("a.tif", ["B2", "B8", "B3"])


def test_missing_damaged_and_foreign_students_are_told_apart(saved, tmp_path):
    folder, _ = saved
    with pytest.raises(ModelError, match="no trained student"):
        load_student(tmp_path / "nowhere")
    weights, description = (folder / WEIGHTS_FILE).read_bytes(), (folder / DESCRIPTION_FILE).read_text("utf-8")
    (folder / WEIGHTS_FILE).write_bytes(weights[:1000])
    with pytest.raises(StorageError, match="damaged"):
        load_student(folder)
    (folder / WEIGHTS_FILE).write_bytes(weights)
    (folder / DESCRIPTION_FILE).write_text(description[:50], "utf-8")
    with pytest.raises(StorageError, match="damaged"):
        load_student(folder)
    for change in ({"format": 99}, {"architecture": "fpn"}, {"unheard_of": 1}, {"bands": ["B2"]}):
        (folder / DESCRIPTION_FILE).write_text(json.dumps(json.loads(description) | change), "utf-8")
        with pytest.raises(ModelError, match="another version"):
            load_student(folder)
