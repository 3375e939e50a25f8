"""The only file that knows versions of QGIS and Qt: what changed its place or name between 3.22 and 4."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProcessingParameterNumber, QgsTask
from qgis.PyQt import QtGui, QtWidgets

# Moved from QtWidgets to QtGui in Qt 6.
QAction: Any = getattr(QtGui, "QAction", None) or getattr(QtWidgets, "QAction")  # noqa: B009
QShortcut: Any = getattr(QtGui, "QShortcut", None) or getattr(QtWidgets, "QShortcut")  # noqa: B009
QActionGroup: Any = getattr(QtGui, "QActionGroup", None) or getattr(QtWidgets, "QActionGroup")  # noqa: B009


def _number_kind(name: str) -> Any:
    # Since 3.36 in Qgis; 4 has dropped the old spelling.
    kinds = getattr(Qgis, "ProcessingNumberParameterType", None)
    return getattr(kinds if kinds is not None else QgsProcessingParameterNumber.Type, name)


INTEGER = _number_kind("Integer")
DOUBLE = _number_kind("Double")


def task_flags(*, can_cancel: bool = True) -> Any:
    """The flags of a task of ours."""
    return QgsTask.Flag.CanCancel if can_cancel else QgsTask.Flags()


def run_dialog(dialog: Any) -> bool:
    """Show a dialog and wait for its end; whether it was accepted. (`exec_` is gone in Qt 6.)"""
    return bool(dialog.exec())
