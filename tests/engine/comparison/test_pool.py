"""Jobs handed to real processes: all are done, errors come back as they were, and nobody is left when it is stopped."""

import os
import time

import psutil
import pytest

from ddoq_engine.errors import Cancelled, DataError, DdoqError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.ranks.pool import run_jobs

MODULE = "tests.engine.comparison.jobs_for_pool"


class Heard(Silence):
    def __init__(self, stop_after=None):
        self.fractions, self.stop_after, self.begun = [], stop_after, None

    def progress(self, fraction, message):
        self.fractions.append(fraction)
        self.begun = self.begun or time.monotonic()

    def should_stop(self):
        return self.stop_after is not None and self.begun is not None and time.monotonic() - self.begun > self.stop_after


def run(folder, jobs, processes=2, listener=None):
    given = {"processes": processes, "threads": 1, "template": "{done} of {total}", "code": "x"}
    run_jobs(MODULE, {"folder": str(folder)}, jobs, progress=Progress(listener or Silence()), **given)


def children():
    return [each for each in psutil.Process().children() if MODULE in " ".join(each.cmdline())]


@pytest.mark.parametrize("processes", [1, 2])
def test_every_job_is_done_once(tmp_path, processes):
    heard = Heard()
    run(tmp_path, [{"number": number, "sleeps": 0.05} for number in range(12)], processes, heard)
    done = {int(path.name): path.read_text() for path in tmp_path.iterdir()}
    assert sorted(done) == list(range(12)) and len(set(done.values())) == processes
    assert (str(os.getpid()) in done.values()) == (processes == 1)
    assert heard.fractions[-1] == 1 and not children()


def test_what_a_process_refuses_is_refused_in_its_own_words(tmp_path):
    with pytest.raises(DataError, match="2 is too few") as caught:
        run(tmp_path, [{"number": 0}, {"refuses": True}, {"number": 1, "sleeps": 60}])
    assert caught.value.code == "pool.few" and "jobs_for_pool" in str(caught.value.__cause__) and not children()


@pytest.mark.parametrize(("job", "said"), [({"ends": True}, "without a word"), ({"fails": True}, "ZeroDivisionError: by hand")])
def test_a_process_that_breaks_off_is_told_of(tmp_path, job, said):
    with pytest.raises(DdoqError, match=said) as caught:
        run(tmp_path, [job, {"number": 1, "sleeps": 60}])
    assert caught.value.code == "ranks.hand_broken_off" and not children()


def test_stopped_within_two_seconds_and_nobody_is_left(tmp_path):
    heard = Heard(stop_after=0.5)
    with pytest.raises(Cancelled):
        run(tmp_path, [{"number": number, "sleeps": 60} for number in range(4)], listener=heard)
    assert time.monotonic() - heard.begun < 2.5 and not children()
