"""Ways to choose which tiles to label, each in a file, all asked alike; `registry` has them by name."""
