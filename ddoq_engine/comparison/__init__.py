"""The bench: which runs a comparison is made of, and what their scores say; no study, no training."""
