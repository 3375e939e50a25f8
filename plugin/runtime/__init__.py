"""The engine's own Python: found, built, verified, repaired, removed."""
