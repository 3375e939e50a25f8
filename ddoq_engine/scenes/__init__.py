"""Scenes that the engine makes itself, with the truth of their land cover: no download, and every pixel explained."""
