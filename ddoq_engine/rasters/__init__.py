"""All that touches raster and vector files: opening, validity, tiling, statistics, reading, labels on a grid, maps."""
