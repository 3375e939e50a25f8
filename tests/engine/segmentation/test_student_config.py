"""pytorch-smt's configuration of a model: what of it makes the student, and what is refused."""

import types

import pytest
import torch
from torch import nn

from ddoq_engine import StudentSegmentationModel
from ddoq_engine.errors import DataError, SettingsError
from ddoq_engine.segmentation.student_config import read_student_config

MODEL = {"_target_": "segmentation_models_pytorch.FPN", "encoder_name": "resnet18", "in_channels": 5, "classes": 4}


def read(**sections):
    return read_student_config(sections)


def test_network_loss_and_optimiser_are_those_named():
    cfg = types.SimpleNamespace(
        model=types.SimpleNamespace(**MODEL),
        loss={"_target_": "segmentation_models_pytorch.losses.DiceLoss", "mode": "multiclass", "ignore_index": 255},
        optimizer={"_target_": "torch.optim.SGD", "lr": "1e-2", "momentum": 0.9, "weight_decay": 0.0},
        use_soft_labels=True,
    )
    student = StudentSegmentationModel(cfg)
    assert student(torch.zeros(1, 5, 64, 64)).shape == (1, 4, 64, 64)
    assert "fpn" in type(student.network.network).__name__.lower()
    assert (student.loss_kind, student.use_soft_labels, student.learning_rate, student.weight_decay) == ("dice", True, 0.01, 0.0)
    optimizer = student.configure_optimizers()
    assert isinstance(optimizer, torch.optim.SGD)
    assert (optimizer.param_groups[0]["momentum"], optimizer.param_groups[0]["lr"]) == (0.9, 0.01)


def test_weights_of_classes_reach_the_loss():
    images, masks = torch.randn(2, 3, 8, 8), torch.randint(0, 2, (2, 8, 8))

    def loss(**weight):
        torch.manual_seed(0)
        cfg = {"model": {"classes": 2}, "loss": {"_target_": "torch.nn.CrossEntropyLoss", **weight}}
        return StudentSegmentationModel(cfg, network=nn.Conv2d(3, 2, 1)).training_step((images, masks)).item()

    assert loss(weight=[1, 1]) == pytest.approx(loss(), rel=1e-6)
    assert abs(loss(weight=[5, 1]) - loss()) > 1e-3


@pytest.mark.parametrize("name", ["AdamW", "Adam", "SGD", "RMSprop"])
def test_every_optimiser_that_may_be_named_makes_a_step(name):
    student = StudentSegmentationModel({"optimizer": {"_target_": f"torch.optim.{name}", "lr": 0.1}}, network=nn.Conv2d(3, 2, 1))
    optimizer = student.configure_optimizers()
    before = student.network.weight.detach().clone()
    student.training_step((torch.randn(2, 3, 4, 4), torch.ones(2, 4, 4, dtype=torch.long))).backward()
    optimizer.step()
    assert type(optimizer).__name__ == name
    assert not torch.equal(before, student.network.weight)


def test_arguments_by_name_win():
    student = StudentSegmentationModel(
        {"model": MODEL, "optimizer": {"lr": 0.5}}, bands=3, classes=2, architecture="unet", learning_rate=0.1
    )
    assert student(torch.zeros(1, 3, 64, 64)).shape == (1, 2, 64, 64)
    assert student.learning_rate == 0.1


def test_without_configuration_all_is_as_it_was():
    found = StudentSegmentationModel(network=nn.Conv2d(3, 2, 1))
    assert (found.loss_kind, found.learning_rate, found.weight_decay) == ("ce", 2e-3, 1e-2)
    assert isinstance(found.configure_optimizers(), torch.optim.AdamW)


def test_sections_of_a_trainer_are_named_in_a_warning_and_left():
    """A configuration as pytorch-smt's users have it holds them all."""
    with pytest.warns(UserWarning, match="pl_trainer: they are arguments.*train_dataset: give a loader"):
        found = read(model=MODEL, pl_trainer={"max_epochs": 3}, train_dataset={"_target_": "pytorch_segmentation_models_trainer.X"})
    assert found.architecture == "fpn"


@pytest.mark.parametrize(
    ("sections", "sentence"),
    [
        ({"model": {"_target_": "pytorch_segmentation_models_trainer.models.Net"}}, "names the class pytorch_seg.* is not loaded"),
        ({"model": {**MODEL, "decoder_channels": [16]}}, "decoder_channels is not followed: depth and decoder are fitted"),
        ({"model": {**MODEL, "activation": "sigmoid"}}, "activation is not followed"),
        ({"model": {**MODEL, "classes": 1}}, "classes is 1"),
        ({"model": {**MODEL, "classes": "${classes}"}}, "only Hydra resolves"),
        ({"model": "unet"}, "cfg.model is not a section"),
        ({"loss": {"_target_": "segmentation_models_pytorch.losses.FocalLoss"}}, "not one that the student can take"),
        ({"loss": {"_target_": "mine.CrossEntropyLoss"}}, "not one that the student can take"),
        ({"loss": {"_target_": "torch.nn.CrossEntropyLoss", "label_smoothing": 0.1}}, "label_smoothing: 0.1 is not followed"),
        ({"loss": {"_target_": "torch.nn.CrossEntropyLoss", "ignore_index": 0}}, "ignore_index: 0 is not followed"),
        ({"model": MODEL, "loss": {"weight": [1, 2]}}, "2 numbers for 4 classes"),
        ({"optimizer": {"_target_": "torch.optim.LBFGS"}}, "not one that the student can take"),
        ({"optimizer": {"learning_rate": 1}}, "optimizer.learning_rate is not followed"),
        ({"optimizer": {"lr": "auto"}}, "optimizer.lr cannot be auto"),
        ({"scheduler_list": []}, "cfg.scheduler_list is not followed"),
        ({"optimiser": {}}, "Did you mean optimizer"),
    ],
)
def test_what_would_change_the_student_and_cannot_be_followed_is_refused(sections, sentence):
    with pytest.raises(SettingsError, match=sentence):
        read(**sections)


def test_what_is_no_configuration_is_refused():
    with pytest.raises(SettingsError, match="is a int"):
        read_student_config(7)
    student = StudentSegmentationModel({"optimizer": {"_target_": "torch.optim.Adam", "momentum": 0.9}}, network=nn.Conv2d(3, 2, 1))
    with pytest.raises(SettingsError, match="Adam cannot be made with momentum"):
        student.configure_optimizers()


def test_masks_where_soft_labels_are_said_are_refused():
    student = StudentSegmentationModel({"use_soft_labels": True}, network=nn.Conv2d(3, 2, 1))
    with pytest.raises(DataError, match="the batch carries masks"):
        student.training_step((torch.zeros(1, 3, 4, 4), torch.zeros(1, 4, 4, dtype=torch.long)))
