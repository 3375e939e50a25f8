"""The checkout as the package `ddoq`, as in QGIS: whatever the clone's folder is called. Only parts without QGIS are tested here."""

import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_links = tempfile.TemporaryDirectory()
(Path(_links.name) / "ddoq").symlink_to(ROOT, target_is_directory=True)
sys.path.insert(0, _links.name)


@pytest.fixture(scope="session")
def runtime():
    """The engine of this checkout in the Python that runs the tests."""
    from ddoq.plugin.runtime.runtime import Runtime

    return Runtime(sys.executable, str(ROOT), "0.1.0")
