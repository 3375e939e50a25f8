"""Teachers: every kind of file gives the network's own probabilities; what does not fit is refused before anything runs."""

import json
import pickle
from pathlib import Path

import numpy as np
import onnx
import pytest
import segmentation_models_pytorch as smp
import torch
from safetensors.torch import save_file

from ddoq_engine.errors import ModelError
from ddoq_engine.segmentation import portable, teacher, teacher_files
from ddoq_engine.segmentation.architectures import build
from ddoq_engine.segmentation.description import Student, StudentDescription, save_student

BANDS = ["red", "nir", "swir"]
CLASSES = [{"class_id": 1, "name": "forest"}, {"class_id": 4, "name": "water", "colour": "#0000ff"}]
DESCRIPTION = {"bands": BANDS, "classes": CLASSES, "mean": [0.1, 0.2, 0.3], "std": [0.05, 0.1, 0.1]}
NAMES = {"architecture": "fpn", "backbone": "resnet18"}


@pytest.fixture(scope="module")
def foreign():
    """A network of segmentation-models-pytorch that nobody of us made, in evaluation."""
    with torch.random.fork_rng():
        torch.manual_seed(2)
        network = smp.create_model("fpn", encoder_name="resnet18", encoder_weights=None, in_channels=3, classes=2)
    return network.eval()


@pytest.fixture(scope="module")
def values():
    return torch.randn((2, 3, 64, 64), generator=torch.Generator().manual_seed(5))


def described(path, **more):
    path.with_suffix(".json").write_text(json.dumps({**DESCRIPTION, **NAMES, **more}))
    return path


def probabilities(network, values):
    with torch.inference_mode():
        return torch.softmax(network(values), dim=1).numpy()


class Probable(torch.nn.Module):
    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, x):
        return torch.softmax(self.network(x), dim=1)


def write(kind, path, network, values):
    """The network as a file of a kind; the description says the rest."""
    state = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    if kind == "safetensors":
        save_file(state, path := path.with_suffix(".safetensors"))
    elif kind == "state":
        torch.save(state, path := path.with_suffix(".pth"))
    elif kind == "lightning":
        torch.save({"state_dict": {f"model.{n}": t for n, t in state.items()}, "epoch": 3}, path := path.with_suffix(".ckpt"))
    elif kind.startswith("torchscript"):
        made = Probable(network) if kind.endswith("probabilities") else network
        torch.jit.trace(made, values).save(path := path.with_suffix(".pt"))
    else:
        torch.onnx.export(network, (values,), path := path.with_suffix(".onnx"), dynamo=False, input_names=["x"], opset_version=17,
                          dynamic_axes={"x": {0: "b"}})  # fmt: skip
    more = {"gives": "probabilities"} if kind.endswith("probabilities") else {"window_px": 64} if kind == "onnx" else {}
    return described(path, **more)


@pytest.mark.parametrize("kind", ["safetensors", "state", "lightning", "torchscript", "torchscript probabilities", "onnx"])
def test_each_kind_of_file_gives_the_networks_own_probabilities(tmp_path, foreign, values, kind):
    found = teacher_files.load_teacher(write(kind, tmp_path / "a", foreign, values))
    np.testing.assert_allclose(probabilities(found.student.network, values), probabilities(foreign, values), atol=2e-4)
    assert found.class_names == ("forest", "water") and found.description.statistics["centre"] == DESCRIPTION["mean"]
    assert found.window_px == (64 if kind == "onnx" else None)
    teacher.check_runs(found, 64)


def test_a_network_for_multiples_of_32_sees_other_windows_padded(tmp_path, foreign, values):
    found = teacher_files.load_teacher(write("safetensors", tmp_path / "a", foreign, values))
    teacher.check_runs(found, 50)
    with torch.inference_mode():
        padded = torch.nn.functional.pad(values[..., :50, :50], (0, 14, 0, 14), mode="replicate")
        torch.testing.assert_close(found.student.network(values[..., :50, :50]), foreign(padded)[..., :50, :50])


def test_our_own_student_as_folder_onnx_and_torchscript(tmp_path, values):
    network = build("unet", "compact", 3, 2, 32, seed=3).eval()
    statistics = {"centre": [1.0, 2.0, 3.0], "scale": [1.0, 1.0, 2.0]}
    description = StudentDescription("unet", "compact", tuple(BANDS), tuple(CLASSES), 32, statistics, tiles=("00_0_0",))
    save_student(tmp_path / "study" / "student" / "model", network, description)
    student = Student(network, description)
    portable.write_onnx(tmp_path / "a.onnx", student, 64, limit=8.0, metadata={})
    portable.write_torchscript(tmp_path / "a.pt", student, 64, limit=8.0)
    (tmp_path / "study" / "study.json").write_text("{}")
    for path in (
        tmp_path / "study",
        tmp_path / "study/study.json",
        tmp_path / "study/student/model/weights.safetensors",
        tmp_path / "a.onnx",
        tmp_path / "a.pt",
    ):
        found = teacher_files.load_teacher(path)
        np.testing.assert_allclose(probabilities(found.student.network, values), probabilities(network, values), atol=1e-3)
        assert (found.description.bands, found.description.classes) == (description.bands, description.classes)
        assert found.window_px == (64 if path.is_file() and path.suffix in (".onnx", ".pt") else None)


def test_rotations_are_the_mean_over_all_eight_views(foreign, values):
    views = []
    for turns in range(4):
        for is_mirrored in (False, True):
            view = values.numpy()[..., ::-1] if is_mirrored else values.numpy()
            view = torch.from_numpy(np.rot90(view, turns, (-2, -1)).copy())
            found = np.rot90(probabilities(foreign, view), -turns, (-2, -1))
            views.append(found[..., ::-1] if is_mirrored else found)
    np.testing.assert_allclose(probabilities(teacher.Rotated(foreign), values), np.mean(views, axis=0), atol=1e-5)
    turned = probabilities(teacher.Rotated(foreign), torch.rot90(values, 1, (-2, -1)))
    np.testing.assert_allclose(np.rot90(turned, -1, (-2, -1)), probabilities(teacher.Rotated(foreign), values), atol=1e-5)


class Trap:
    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return (Path.touch, (self.path,))


@pytest.mark.parametrize("kind", ["pickle", "checkpoint"])
def test_a_file_that_would_run_code_is_refused_and_does_not(tmp_path, kind):
    trap, path = Trap(tmp_path / "sprung"), described(tmp_path / "a.pth")
    if kind == "pickle":
        path.write_bytes(pickle.dumps(trap))
    else:
        torch.save({"state_dict": {}, "more": trap}, path)
    with pytest.raises(ModelError, match="holds more than weights") as caught:
        teacher_files.load_teacher(path)
    assert not (tmp_path / "sprung").exists() and "safetensors" in caught.value.remedy


@pytest.mark.parametrize("kind", ["safetensors", "state", "torchscript", "onnx"])
@pytest.mark.parametrize("harm", ["cut", "empty", "junk", "pointer"])
def test_a_damaged_file_is_refused_in_one_sentence(tmp_path, foreign, values, kind, harm):
    path = write(kind, tmp_path / "a", foreign, values)
    whole = path.read_bytes()
    harmed = {
        "cut": whole[: len(whole) // 2],
        "empty": b"",
        "junk": b"junk" * 500,
        "pointer": b"version https://git-lfs.github.com/spec/v1\n",
    }
    path.write_bytes(harmed[harm])
    with pytest.raises(ModelError, match=path.name) as caught:
        teacher_files.load_teacher(path)
    assert "\n" not in str(caught.value) and "could run code" not in str(caught.value)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"classes": [*CLASSES, {"class_id": 5, "name": "town"}]}, "do not fit the network"),
        ({"bands": ["red", "nir"], "mean": [0, 0], "std": [1, 1]}, "do not fit the network"),
        ({"backbone": "resnet34"}, "do not fit the network"),
        ({"backbone": "none such"}, "do not fit the network"),
        ({"architecture": None}, "does not say its architecture"),
        ({"mean": [0.1]}, "3 bands, 1 means and 3 deviations"),
        ({"std": [0.1, 0.0, 1.0]}, "std above 0"),
        ({"gives": "scores"}, "gives"),
        ({"classes": CLASSES[:1]}, "classes"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_description_that_does_not_fit_is_refused(tmp_path, foreign, values, change, said):
    path = write("safetensors", tmp_path / "a", foreign, values)
    described(path, **change)
    with pytest.raises(ModelError, match=said):
        teacher_files.load_teacher(path)


def test_what_a_model_gives_must_be_what_is_said(tmp_path, foreign, values):
    path = write("torchscript probabilities", tmp_path / "a", foreign, values)
    teacher.check_runs(teacher_files.load_teacher(path), 64)
    described(path, gives="logits")
    with pytest.raises(ModelError, match="does not give logits"):
        teacher.check_runs(teacher_files.load_teacher(path), 64)
    path = write("torchscript", tmp_path / "b", foreign, values)
    described(path, gives="probabilities")
    with pytest.raises(ModelError, match="does not give probabilities"):
        teacher.check_runs(teacher_files.load_teacher(path), 64)
    described(path, classes=[CLASSES[0], {"class_id": 2, "name": " Forest"}])
    with pytest.raises(ModelError, match="two classes have the same name"):
        teacher_files.load_teacher(path)


def test_onnx_of_one_window_at_a_time_and_with_its_weights_beside_it(tmp_path, foreign, values):
    path = described(tmp_path / "a.onnx", window_px=64)
    torch.onnx.export(foreign, (values[:1],), path, dynamo=False, input_names=["x"], opset_version=17)
    found = teacher_files.load_teacher(path)
    teacher.check_runs(found, 64)
    np.testing.assert_allclose(probabilities(found.student.network, values), probabilities(foreign, values), atol=2e-4)
    onnx.save(onnx.load(path), path, save_as_external_data=True, location="a.onnx.data")
    assert (tmp_path / "a.onnx.data").stat().st_size > 1e6
    again = teacher_files.load_teacher(path)
    np.testing.assert_allclose(probabilities(again.student.network, values), probabilities(foreign, values), atol=2e-4)


def test_what_is_not_there_or_not_described_is_said(tmp_path, foreign, values):
    with pytest.raises(ModelError, match="is not there"):
        teacher_files.load_teacher(tmp_path / "none.onnx")
    path = write("safetensors", tmp_path / "a", foreign, values)
    path.with_suffix(".json").unlink()
    with pytest.raises(ModelError, match=r"there is no a\.json"):
        teacher_files.load_teacher(path)
    with pytest.raises(ModelError, match="no trained student"):
        teacher_files.load_teacher(tmp_path)


def test_a_teacher_of_other_windows_or_classes_is_refused_before_it_runs(tmp_path, foreign, values):
    found = teacher_files.load_teacher(write("onnx", tmp_path / "a", foreign, values))
    onnx.checker.check_model(str(tmp_path / "a.onnx"))
    with pytest.raises(ModelError, match="cannot be run on windows of 96 px"):
        teacher.check_runs(found, 96)
    described(path := tmp_path / "a.onnx", classes=[*CLASSES, {"class_id": 9, "name": "town"}], window_px=64)
    with pytest.raises(ModelError, match="it gives 2 × 2 × 64 × 64, not 2 × 3 × 64 × 64"):
        teacher.check_runs(teacher_files.load_teacher(path), 64)


def test_bands_scaling_and_classes_are_compared(tmp_path, foreign, values):
    found = teacher_files.load_teacher(write("safetensors", tmp_path / "a", foreign, values))
    teacher.check_bands(found, "x.tif", BANDS)
    with pytest.raises(ModelError, match=r"takes 3 bands, and x\.tif has 2"):
        teacher.check_bands(found, "x.tif", BANDS[:2])
    with pytest.raises(ModelError, match="takes nir as band 2"):
        teacher.check_bands(found, "x.tif", ["red", "swir", "nir"])
    sound = np.random.default_rng(0).normal(size=(3, 500)).astype(np.float32)
    teacher.check_scaling(found, sound)
    with pytest.raises(ModelError, match=r"band swir: 100% of its values lie beyond 8"):
        teacher.check_scaling(found, np.stack([sound[0], sound[1], np.full(500, 8.0)]).astype(np.float32))
    with pytest.raises(ModelError, match=r"band red: its values spread by only 0\.010"):
        teacher.check_scaling(found, np.stack([sound[0] / 100, sound[1], sound[2]]))
    described(tmp_path / "a.safetensors", classes=CLASSES[::-1])
    turned = teacher_files.load_teacher(tmp_path / "a.safetensors")
    assert teacher.order_of_classes(turned, found) == [1, 0]
    described(tmp_path / "a.safetensors", classes=[CLASSES[0], {"class_id": 4, "name": "lake"}])
    with pytest.raises(ModelError, match="has other classes"):
        teacher.order_of_classes(teacher_files.load_teacher(tmp_path / "a.safetensors"), found)
