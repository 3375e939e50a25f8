"""Texts in the user's language: `tr` marks and translates, `Translator` loads what was compiled."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "ddoq"
ROOT = Path(__file__).resolve().parents[1]


def tr(text: str) -> str:
    """`text` in the user's language. Call it with a literal, and `format` afterwards: the translation tools read the source."""
    return QCoreApplication.translate(CONTEXT, text)


def language() -> str:
    """The user's language as QGIS has it: "pt_BR", "de", "en"."""
    settings = QgsSettings()
    overridden = settings.value("locale/overrideFlag", False, type=bool)
    return str(settings.value("locale/userLocale", "", type=str) if overridden else "") or QLocale.system().name()


def load() -> QTranslator | None:
    """Install the translator of the user's language, or of its nearest relative; keep what is returned, and remove it at the end."""
    name = language()
    for candidate in (name, name.split("_")[0]):
        path = ROOT / "i18n" / f"ddoq_{candidate}.qm"
        if path.exists():
            translator = QTranslator()
            if translator.load(str(path)):
                QCoreApplication.installTranslator(translator)
                return translator
    return None
