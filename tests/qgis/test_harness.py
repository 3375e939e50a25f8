"""The ground on which the other tests stand: a real QGIS, an empty profile, the checkout as `ddoq`, a finished study."""

from pathlib import Path


def test_this_is_qgis_with_its_window_and_an_empty_profile(iface, new_project):
    from qgis.core import QgsApplication

    assert iface.mainWindow().isVisible()
    assert "ddoq-qgis-" in QgsApplication.qgisSettingsDirPath() and "ddoq-qgis-" in str(Path.home())
    assert new_project.count() == 0


def test_the_checkout_is_the_package_ddoq():
    import ddoq.plugin.translation as translation

    assert (translation.ROOT / "metadata.txt").exists()


def test_the_sample_study_is_finished_and_its_raster_opens(study, scene):
    from osgeo import gdal

    assert (study / "report.html").exists()
    assert gdal.Open(str(study / "maps" / "sample_scene_class.tif")) and gdal.Open(str(scene))


def test_waiting_lets_a_timer_fire(wait_until):
    from qgis.PyQt.QtCore import QTimer

    fired = []
    QTimer.singleShot(50, lambda: fired.append(True))
    assert wait_until(lambda: fired, 5)
