"""From a codebook to tiles: the medoid of each cell, what it is worth, how well the choice stands for all tiles."""
