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
    """The user's language: "pt_BR", "de", "en"; also "zh_Hans", which QGIS writes "zh-Hans"."""
    settings = QgsSettings()
    overridden = settings.value("locale/overrideFlag", False, type=bool)
    name = str(settings.value("locale/userLocale", "", type=str) if overridden else "") or QLocale.system().name()
    return name.replace("-", "_")


def load() -> QTranslator | None:
    """Install the translator of the user's language, or of its nearest relative; keep what is returned, and remove it at the end."""
    name = language()
    relatives = sorted((ROOT / "i18n").glob(f"ddoq_{name.split('_')[0]}*.qm"))
    for path in (ROOT / "i18n" / f"ddoq_{name}.qm", *relatives):
        if path.exists():
            translator = QTranslator()
            if translator.load(str(path)):
                QCoreApplication.installTranslator(translator)
                return translator
    return None
