"""`python -m ddoq_engine` is the command `ddoq`."""

from ddoq_engine.cli import main

if __name__ == "__main__":
    main()
