"""The plugin starts fast, and of the engine nothing is imported in QGIS."""

import gc
import sys
import time

import pytest

ENGINE = {"ddoq_engine", "torch", "torchvision", "rasterio", "pydantic", "geopandas", "pyarrow", "sklearn", "safetensors", "lightning"}
LIMIT_S = 0.1


def start(iface):
    """Import it anew, make it, show it; the seconds of the GUI's thread, which other work on the machine does not lengthen."""
    import qgis.utils

    assert qgis.utils.unloadPlugin("ddoq")
    for name in [each for each in sys.modules if each.split(".")[0] == "ddoq"]:  # folders, and what tests imported by themselves
        del sys.modules[name]
    gc.collect()
    before = time.thread_time()
    assert qgis.utils.loadPlugin("ddoq") and qgis.utils.startPlugin("ddoq")
    return time.thread_time() - before


@pytest.mark.alone
def test_it_starts_in_under_100_ms(iface, plugin):
    times = [start(iface) for _ in range(5)]
    print("seconds to import, make and show the plugin:", ", ".join(f"{each:.3f}" for each in times))
    assert sorted(times)[2] < LIMIT_S, times


def test_a_start_imports_none_of_the_windows(iface, plugin):
    start(iface)
    early = {name for name in sys.modules if name.startswith(("ddoq.plugin.dialogs.", "ddoq.plugin.review."))}
    assert early == set()


def test_nothing_of_the_engine_is_imported(iface, plugin, wait_until):
    plugin.dock.show()
    wait_until(plugin.dock.isVisible, 5)
    top = {name.split(".")[0] for name in sys.modules} | {name.split(".")[1] for name in sys.modules if name.startswith("ddoq.")}
    assert top & ENGINE == set()
    plugin.dock.hide()
