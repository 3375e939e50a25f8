"""Who labels: the name that is noted beside each label, as it was set here, else that of the account."""

from __future__ import annotations

import getpass

from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ..translation import tr
from .session import Session

NAME = "ddoq/review/annotator"


def annotator() -> str:
    """The name that labels get."""
    return str(QgsSettings().value(NAME, "") or "").strip() or account()


def account() -> str:
    """The name of the account."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name
        return "analyst"


class AnnotatorDialog(QDialog):
    """Asks for the name. It holds for what is labelled from then on; what was labelled before keeps the name that it has."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Your name"))
        self.setObjectName("DdoqAnnotator")
        said = QLabel(
            tr(
                "It is noted beside each label from now on, and tells several annotators apart when their copies are merged. "
                "Labels that are there keep their name."
            )
        )
        said.setWordWrap(True)
        self.name = QLineEdit(annotator())
        self.name.setPlaceholderText(account())
        self.name.selectAll()
        form = QFormLayout()
        form.addRow(tr("&Name"), self.name)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.resize(380, self.sizeHint().height())

    def accept(self) -> None:
        """Keep the name; an empty one is the account's."""
        name = self.name.text().strip()
        if name in ("", account()):
            QgsSettings().remove(NAME)
        else:
            QgsSettings().setValue(NAME, name)
        self._session.annotator = annotator()
        super().accept()
