"""The study folder: every file in it by name, what made it, and the rules by which it is written."""
