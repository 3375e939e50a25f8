"""What the analyst can set, said once: types, defaults, limits and texts of every stage."""
