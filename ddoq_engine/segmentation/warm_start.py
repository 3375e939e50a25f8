"""Going on from a student that is there: its weights, where they fit the network that is to be trained."""

from __future__ import annotations

from collections.abc import Sequence

from torch import nn

from ddoq_engine.segmentation.description import Student, StudentDescription


def misfit(before: StudentDescription, after: StudentDescription) -> str | None:
    """Why the weights of one student are no start for another, as a word for what differs; None where they are.

    Architecture, backbone, bands and tile size are the same, and each class that was known is still there; others may be new.
    """
    for name, word in (("architecture", "architecture"), ("backbone", "backbone"), ("bands", "bands"), ("size_px", "tile size")):
        if getattr(before, name) != getattr(after, name):
            return word
    known, wanted = _ids(before), _ids(after)
    return None if known and set(known) <= set(wanted) else "classes"


def carry_over(network: nn.Module, *, before: Student, after: StudentDescription) -> None:
    """Give the network the weights of a student that fits it.

    Where classes are new, what belongs to a class is carried to the class's new place among the outputs, and what belongs to
    a new class stays as the network was made.
    """
    wanted = _ids(after)
    places = [wanted.index(class_id) for class_id in _ids(before.description)]
    given = before.network.state_dict()
    for name, own in network.state_dict().items():
        if given[name].shape == own.shape:
            own.copy_(given[name])
        else:
            own[places] = given[name].to(own)


def _ids(description: StudentDescription) -> Sequence[int]:
    return [int(each["class_id"]) for each in description.classes]
