"""Class areas from a probability sample of tiles: how it is drawn, and what it tells with which certainty."""
