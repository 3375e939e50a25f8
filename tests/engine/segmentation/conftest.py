"""Lets the tests of this folder import `scenes_of_squares`, which their subprocess imports too."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
