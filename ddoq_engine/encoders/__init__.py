"""How a tile becomes a vector: encoders that share one interface and can be exchanged."""
