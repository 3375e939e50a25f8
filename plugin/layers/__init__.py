"""A study's results in QGIS: its styled layers in one group of the project, and its medoids as pictures."""
