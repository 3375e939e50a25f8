"""The labelling of the chosen tiles by hand."""
