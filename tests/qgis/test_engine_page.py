"""The page "Engine" in real QGIS: consent first, a real installation from tiny wheels, cancel, faults with advice, own Python, removal."""

import functools
import http.server
import importlib.util
import threading
import time
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QLabel

ROOT = Path(__file__).resolve().parents[2]
KEYS = ("ddoq/runtime/folder", "ddoq/runtime/python", "ddoq/runtime/index")


@pytest.fixture(scope="module")
def tiny():
    """What the tests of the core use too: wheels and an engine of a few lines."""
    spec = importlib.util.spec_from_file_location("ddoq_tests_tiny", ROOT / "tests" / "plugin" / "runtime" / "tiny.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def page(iface, tmp_path, wait_until):
    """The page, in front, of a machine on which nothing is installed."""
    from ddoq.plugin.dialogs.engine_page import EnginePage

    before = {key: QgsSettings().value(key) for key in KEYS}
    for key in KEYS:
        QgsSettings().remove(key)
    QgsSettings().setValue("ddoq/runtime/folder", str(tmp_path / "a b é" / "ddoq"))
    page = EnginePage()
    page.resize(320, 560)
    page.show()
    wait_until(lambda: page._machine is not None)
    yield page
    page.close_down()
    page.deleteLater()
    for key, value in before.items():
        QgsSettings().remove(key) if value is None else QgsSettings().setValue(key, value)


@pytest.fixture
def small_plan(page, tiny, tmp_path, monkeypatch, wait_until):
    """The plan of this machine, with tiny wheels in the place of the real ones."""
    from ddoq.plugin.dialogs import engine_page
    from ddoq.plugin.runtime import engine_copy, locks

    def make(works=True, detail="fine"):
        wheels, carried = tmp_path / "wheels", tmp_path / "carried"
        wheels.mkdir()
        tiny.write_engine(carried, engine_copy.carried_version())
        small = tiny.write_wheel(wheels, "small", "1.0", f"WORKS = {works}\nDETAIL = {detail!r}\n")
        torch = tiny.write_wheel(wheels, "torch", locks.pins(locks.FOLDER / "torch-registry.txt")["torch"], tiny.TORCH)
        base, lock = tmp_path / "base.txt", tmp_path / "torch.txt"
        base.write_text(tiny.lock_of(small))
        lock.write_text(tiny.lock_of(torch))
        monkeypatch.setattr(engine_page, "Builder", functools.partial(engine_page.Builder, carried=carried, base=base))
        monkeypatch.setattr(locks, "torch_build", lambda backend, system: locks.TorchBuild(backend, lock))
        page.prepare(str(wheels))
        wait_until(lambda: not page.is_working)
        return page.plan_panel.plan

    return make


def texts(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible()).replace("\u200b", "")


def test_nothing_is_begun_without_consent(page, wait_until, grab):
    from ddoq.plugin.runtime import location
    from ddoq.plugin.runtime.addresses import REGISTRY, host

    assert location.find() is None
    assert "Not installed" in texts(page) and not page.repair_button.isEnabled() and not page.remove_button.isEnabled()
    grab(page, "engine-missing")
    page.install_button.click()
    wait_until(lambda: not page.is_working)
    shown = texts(page)
    for word in (host(REGISTRY), "free", "Python", str(location.place().root)):
        assert word in shown
    plan = page.plan_panel.plan
    assert plan.download_bytes > 2e8 and plan.free_bytes > 0
    grab(page, "engine-plan")
    assert not location.place().root.exists()
    page.plan_panel.back.click()
    assert "Not installed" in texts(page) and not location.place().root.exists()


@pytest.mark.alone
def test_installs_after_consent_and_removes(page, small_plan, wait_until, grab):
    from ddoq.plugin.runtime import location

    changes = []
    page.changed.connect(lambda: changes.append(location.find() is not None))
    small_plan()
    assert page.plan_panel.install.isEnabled()
    late, last = [], [time.perf_counter()]
    timer = QTimer()
    timer.timeout.connect(lambda: (late.append(time.perf_counter() - last[0]), last.__setitem__(0, time.perf_counter())))
    timer.start(5)
    page.plan_panel.install.click()
    wait_until(lambda: page.bar.value() > 20)
    grab(page, "engine-installing")
    wait_until(lambda: not page.is_working, 120)
    timer.stop()
    assert page.fault is None, page.fault
    found = location.find()
    assert found is not None and Path(found.python).exists() and changes[-1] is True
    assert "Ready" in texts(page) and "cpu" in texts(page)
    assert max(late) < 0.1, f"the window was blocked for {max(late):.3f} s"
    grab(page, "engine-ready")
    page.remove()
    wait_until(lambda: not page.is_working)
    assert location.find() is None and not location.place().root.exists() and "Not installed" in texts(page)


def test_cancel_is_quick_and_can_be_continued(page, small_plan, wait_until):
    from ddoq.plugin.runtime import location

    plan = small_plan()
    page.begin(plan)
    wait_until(lambda: location.place().environments())
    start = time.monotonic()
    page.cancel_button.click()
    assert not page.cancel_button.isEnabled()
    wait_until(lambda: not page.is_working, 10)
    assert time.monotonic() - start < 3 and page.fault is None
    assert "Not finished" in texts(page) and location.find() is None
    page.begin(plan)
    wait_until(lambda: not page.is_working, 120)
    assert location.find() is not None and len(location.place().environments()) == 1


def test_the_plugin_goes_while_it_installs(page, small_plan, wait_until):
    from ddoq.plugin.runtime import location
    from ddoq.plugin.runtime.usage import is_in_use

    page.begin(small_plan())
    wait_until(lambda: location.place().environments() and is_in_use(location.place()))
    start = time.monotonic()
    page.close()
    assert time.monotonic() - start < 2 and not page.is_working
    wait_until(lambda: not is_in_use(location.place()), 2)


def test_a_fault_comes_with_advice_and_goes_into_the_report(page, small_plan, wait_until, grab):
    page.begin(small_plan(works=False, detail="OSError: [WinError 1114] DLL initialization routine failed c10.dll"))
    wait_until(lambda: not page.is_working, 120)
    assert page.fault.code == "vc" and "Visual C++" in texts(page)
    grab(page, "engine-fault")
    page.copy_report()
    report = QgsApplication.clipboard().text()
    assert "WinError 1114" in report and "QGIS: 3" in report.replace("QGIS: 4", "QGIS: 3") and str(Path.home()) not in report


def test_own_python_is_verified_before_it_is_used(page, engine_python, wait_until, tmp_path, grab):
    from ddoq.plugin.runtime import location

    QgsSettings().remove("ddoq/runtime/python")
    page.refresh()
    bare = tmp_path / "python"
    bare.write_text("no program")
    page.use_own(str(bare))
    wait_until(lambda: not page.is_working)
    assert page.fault.code == "own.silent" and location.own_python() == ""
    page.use_own(str(engine_python))
    wait_until(lambda: not page.is_working, 180)
    assert page.fault is None, (page.fault, page.fault.details)
    assert location.own_python() == str(engine_python) and location.find().python == str(engine_python)
    assert "your own Python" in texts(page)
    grab(page, "engine-own")
    page.own_button.click()
    assert location.own_python() == "" and location.find() is None


def test_a_folder_of_ones_own_is_never_filled_or_emptied(page, tmp_path):
    from ddoq.plugin.runtime import location

    documents = tmp_path / "Documents"
    documents.mkdir()
    (documents / "thesis.docx").write_text("mine")
    page.choose_folder(str(documents))
    assert location.place().root == documents / "ddoq"


def test_an_update_that_needs_other_packages_is_said(page, small_plan, wait_until):
    from ddoq.plugin.runtime import location, marker

    page.begin(small_plan())
    wait_until(lambda: not page.is_working, 120)
    place = location.place()
    before = marker.read(place)
    marker.write(place, marker.Installation(**{**before.__dict__, "version": "0.0.1"}))
    page.refresh()
    assert location.find() is None and "needs other packages" in texts(page)


def test_proxy_of_qgis_reaches_the_tools():
    from ddoq.plugin.runtime.qgis_network import proxy_variables

    wanted = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "proxy.example.org", "proxyPort": "8080", "proxyUser": "ana",
              "proxyPassword": "p@ss", "noProxyUrls": ["https://intra.example.org"]}  # fmt: skip
    for name, value in wanted.items():
        QgsSettings().setValue(f"proxy/{name}", value)
    try:
        found = proxy_variables()
        assert found["HTTPS_PROXY"] == "http://ana:p%40ss@proxy.example.org:8080" and "intra.example.org" in found["NO_PROXY"]
    finally:
        for name in wanted:
            QgsSettings().remove(f"proxy/{name}")
    assert proxy_variables() == {}


def test_downloads_go_through_qgis(tmp_path, wait_until):
    from ddoq.plugin.runtime.qgis_network import download
    from ddoq.plugin.runtime.task import InstallTask

    (tmp_path / "file").write_bytes(b"x" * 300_000)
    serve = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(tmp_path))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), serve) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}"

        def both(progress, stop):
            try:
                return download(f"{address}/file"), download(f"{address}/absent")
            except OSError as error:
                return download(f"{address}/file"), str(error)

        ended = []
        task = InstallTask("downloads", both)
        task.ended.connect(ended.append)
        QgsApplication.taskManager().addTask(task)
        wait_until(lambda: ended)
        server.shutdown()
    content, error = task.result
    assert content == b"x" * 300_000 and "absent" in error
