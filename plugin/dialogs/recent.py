"""The studies that were open lately, as QGIS keeps them in its settings."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings

KEY = "ddoq/studies/recent"
MOST = 10


def recent_studies() -> list[Path]:
    """The newest first. Those that are gone are not forgotten: their disk may come back."""
    kept = QgsSettings().value(KEY, [])
    return [Path(each) for each in ([kept] if isinstance(kept, str) else kept or []) if each]


def remember_study(path: Path) -> None:
    """Put a study at the top of the list."""
    others = [str(each) for each in recent_studies() if each != path]
    QgsSettings().setValue(KEY, [str(path), *others][:MOST])
