"""Optimal quantization of tile embeddings: k-means++ seeding, Lloyd, mini-batch, CLVQ, and how many cells to make."""
