"""DDOQ as a QGIS plugin: this folder is the package `ddoq` there. Nothing is imported before QGIS asks for the plugin."""


def classFactory(iface):
    """The plugin, as QGIS wants it; `iface` is None in qgis_process."""
    from .plugin.plugin import DdoqPlugin

    return DdoqPlugin(iface)
