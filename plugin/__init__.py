"""What runs in QGIS: the standard library, QGIS and Qt, and nothing of the engine's packages."""
