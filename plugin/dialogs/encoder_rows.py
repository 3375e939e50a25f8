"""Which settings of the encoder are shown: those that the chosen one has."""

from __future__ import annotations

from ..translation import tr
from .estimate import TRAINED, joined_names
from .form import Form

FROM_ELSEWHERE = "precomputed"
OF_OTHERS = ("model", "weights_file", "bands", "wavelengths")  # of a network that others trained
ROWS = ("epochs", "source", *OF_OTHERS, "joined")


def show_encoder_rows(form: Form) -> None:
    """Show what the encoder has, or one that it joins: epochs where it learns, the file of embeddings, which must then be named."""
    encoder = form.field("encoder").value()
    names = joined_names(form.field("joined").value()) if encoder == "joined" and form.has("joined") else (encoder,)
    shown = {
        "epochs": any(name in TRAINED for name in names),
        "source": encoder == FROM_ELSEWHERE,
        "joined": encoder == "joined",
        **dict.fromkeys(OF_OTHERS, "pretrained" in names),
    }
    for row in ROWS:
        if form.has(row):
            form.set_row_visible(row, shown[row])
    is_lacking = encoder == FROM_ELSEWHERE and not form.field("source").value()
    form.set_problem("source", tr("Choose a raster or a table of embeddings.") if is_lacking else "")
