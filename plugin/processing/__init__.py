"""The provider, and one algorithm a file."""
