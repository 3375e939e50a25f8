"""When a process began, as the three systems tell it, against what psutil says of real ones."""

import os
import subprocess
import sys
import time

import psutil
import pytest

from plugin.engine.alive import began_at, end, is_alive, of_filetime, of_proc, of_ps


@pytest.fixture
def sleeper():
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], start_new_session=True)
    yield process
    process.kill()
    process.wait()


def test_a_process_is_known_by_its_number_and_its_beginning(sleeper):
    begun = psutil.Process(sleeper.pid).create_time()
    assert began_at(sleeper.pid) == pytest.approx(begun, abs=1.5)
    assert is_alive(sleeper.pid, begun) and not is_alive(sleeper.pid, begun - 60) and not is_alive(0, begun)


def test_what_only_has_the_same_number_is_left_alone(sleeper):
    begun = psutil.Process(sleeper.pid).create_time()
    end(sleeper.pid, begun - 3600)
    assert sleeper.poll() is None
    end(sleeper.pid, begun)
    assert sleeper.wait(5) != 0 and not is_alive(sleeper.pid, begun)


def test_what_has_ended_and_was_not_fetched_is_not_alive():
    process = subprocess.Popen([sys.executable, "-c", ""])
    begun = psutil.Process(process.pid).create_time()
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    assert not is_alive(process.pid, begun)
    process.wait()


def test_the_words_of_ps(monkeypatch):
    monkeypatch.setenv("TZ", "America/Sao_Paulo")
    time.tzset()
    try:
        assert of_ps("Ss   Tue Nov 24 16:54:41 2026\n") == 1795550081.0
        assert of_ps("S+   Sun Nov  1 06:04:01 2026") == 1793523841.0
        for nothing in ("", "Z+   Tue Nov 24 16:54:41 2026", "S+   Di 24 Nov 16:54:41 2026"):
            assert of_ps(nothing) is None
    finally:
        monkeypatch.undo()
        time.tzset()


def test_ps_of_this_machine_says_what_the_kernel_does(sleeper):
    said = subprocess.run(
        ["ps", "-o", "stat=,lstart=", "-p", str(sleeper.pid)], capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}
    )
    assert of_ps(said.stdout) == pytest.approx(psutil.Process(sleeper.pid).create_time(), abs=2)


def test_the_numbers_of_linux_and_of_windows():
    stat = "4242 (a) b (c)) S " + " ".join(str(number) for number in range(4, 53)).replace("22", "123456", 1)
    assert of_proc(stat, "cpu 1\nbtime 1795500000\n", 100) == 1795500000 + 1234.56
    assert of_proc(stat.replace(" S ", " Z "), "btime 1\n", 100) is None
    assert of_filetime(0x01DC5D5B, 0x3C2F4400) == pytest.approx((0x01DC5D5B3C2F4400 - 116444736000000000) / 1e7)
    assert of_filetime(0x019DB1DE, 0xD53E8000) == 0.0  # the first of January 1970
