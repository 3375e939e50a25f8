"""The student: a segmentation network trained on the weighted, labelled tiles, which then maps whole rasters."""
