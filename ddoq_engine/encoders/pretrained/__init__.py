"""The encoder of networks that others trained: which there are, how their weights come here, and what they say of a tile."""
