"""What the engine does, a verb a file: load, call knowledge, save."""
