"""Which settings of the encoder are shown: those that the chosen one has."""

from __future__ import annotations

from ..translation import tr
from .estimate import TRAINED
from .form import Form

FROM_ELSEWHERE = "precomputed"


def show_encoder_rows(form: Form) -> None:
    """Show epochs only for an encoder that learns, and the file only for embeddings from elsewhere, which must then be named."""
    encoder = form.field("encoder").value()
    if form.has("epochs"):
        form.set_row_visible("epochs", encoder in TRAINED)
    form.set_row_visible("source", encoder == FROM_ELSEWHERE)
    is_lacking = encoder == FROM_ELSEWHERE and not form.field("source").value()
    form.set_problem("source", tr("Choose a raster or a table of embeddings.") if is_lacking else "")
