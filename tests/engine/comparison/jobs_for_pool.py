"""Jobs for `test_pool`, done by real processes: `python -m tests.engine.comparison.jobs_for_pool`."""

import os
import sys
import time
from pathlib import Path

from ddoq_engine.errors import DataError
from ddoq_engine.ranks.hand import main


def prepare(params):
    print("what a library says is no word of ours", flush=True)

    def work(job, progress):
        progress.report(0.5, "half", code="x")
        if job.get("ends"):
            os._exit(3)
        if job.get("refuses"):
            raise DataError("{count} is too few.", remedy="Give more than {count}.", code="pool.few", count=2)
        if job.get("fails"):
            raise ZeroDivisionError("by hand")
        time.sleep(job.get("sleeps", 0))
        Path(params["folder"], str(job["number"])).write_text(str(os.getpid()))

    return work


if __name__ == "__main__":
    sys.exit(main(prepare))
