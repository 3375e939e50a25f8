"""The names and files of pytorch-smt's DDOQ, translated onto our own packages: no mathematics lives here."""
