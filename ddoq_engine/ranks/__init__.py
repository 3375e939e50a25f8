"""Several processes, called ranks, that do one piece of work together: how they are started, followed and ended."""
