"""The provider `ddoq`, and one algorithm a file: the stages of a study as ordinary steps of Processing."""
