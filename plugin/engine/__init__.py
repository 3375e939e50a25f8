"""A job for the engine: its settings, its process, its words, its task in QGIS."""
