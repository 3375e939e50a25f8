"""Run tests, or a script, inside the real QGIS Desktop: `python3 tests/qgis/run.py [options] [pytest's arguments]`.

QGIS gets an empty profile and an empty home, in which the checkout is linked as the plugin `ddoq` and enabled; the link gives
the package its name, whatever the clone's folder is called. pytest is the one of QGIS's own Python. Without a display it all
runs under xvfb-run. Gives back pytest's exit code; 70 where QGIS died, 124 where the time ran out, 69 where QGIS is missing.

    python3 tests/qgis/run.py                                # all tests
    python3 tests/qgis/run.py --parts 2 -m "not proof"       # in two QGIS at a time; then, alone, what measures times
    python3 tests/qgis/run.py tests/qgis/test_start.py -x -k imports
    python3 tests/qgis/run.py --script docs/pictures.py      # a script with `iface`; its error or SystemExit is the exit code
    python3 tests/qgis/run.py --zip dist/ddoq-0.1.0.zip tests/qgis/test_load.py    # nothing is linked; the test installs the ZIP
    DDOQ_PICTURES=/tmp/pictures python3 tests/qgis/run.py    # what tests `grab` is kept there
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parents[1]
MARK = "DDOQ_TEST_RUN"  # carried by every process of this run, also by those whose parent is gone
QGIS_MISSING, QGIS_DIED, TIME_IS_OUT = 69, 70, 124
NO_TESTS = 5  # pytest, where none is left of those that were named
GROUPS_A_QGIS = 3  # so that none waits long for the others
START_S = 120  # until the window must be up
SETTINGS = """[PythonPlugins]
processing=true
{enabled}
MetaSearch=false
db_manager=false

[locale]
overrideFlag=true
userLocale=en_US

[app]
checkVersion=false

[qgis]
checkVersion=false
showTips=false
"""


def main(arguments: list[str]) -> int:
    """Start QGIS, wait for it, leave nothing running; the exit code."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that `finally` ends QGIS with us
    options, rest = read(arguments)
    if options.parts > 1:
        return run_parts(options, rest)
    missing = [name for name in ("qgis", *([] if os.environ.get("DISPLAY") else ["xvfb-run"])) if not shutil.which(name)]
    if missing:
        print(f"{' and '.join(missing)} is not on this machine: `make qgis` says how to get it.", file=sys.stderr)
        return QGIS_MISSING
    with tempfile.TemporaryDirectory(prefix="ddoq-qgis-") as folder:
        place = Path(folder)
        prepare(place, link=not options.zip)
        order = {"here": str(HERE), "script": options.script, "pytest": rest}
        order.update({name: str(place / name) for name in ("started", "result")})
        environment = {**os.environ, MARK: uuid.uuid4().hex, "DDOQ_TEST_ORDER": json.dumps(order), "HOME": str(place / "home")}
        if options.script:
            environment["QT_HASH_SEED"] = "0"  # what Qt writes into files, such as the ready model, has the same order each time
        if options.zip:
            environment["DDOQ_ZIP"] = str(Path(options.zip).resolve())
        code = supervise(command(place), without_other_pythons(environment), place / "started", options.timeout)
        result = place / "result"
        if code == TIME_IS_OUT:
            what = "was still busy with its tests" if (place / "started").exists() else "did not come as far as the tests"
            print(f"QGIS {what} when its time was out, and was ended.", file=sys.stderr)
        elif not result.exists():
            print(f"QGIS ended on its own ({in_words(code)}) before the tests did.", file=sys.stderr)
            code = QGIS_DIED
        else:
            code = int(result.read_text(encoding="utf-8"))
    return code


def read(arguments: list[str]) -> tuple[argparse.Namespace, list[str]]:
    """Our options, and what is pytest's."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], add_help=True, allow_abbrev=False)
    parser.add_argument("--zip", help="link nothing; give the tests this ZIP to install")
    parser.add_argument("--script", help="run this script instead of pytest")
    parser.add_argument("--parts", type=int, default=1, help="share the files among so many QGIS at a time")
    parser.add_argument("-m", dest="marks", default="", help="pytest's own")
    parser.add_argument("--timeout", type=float, default=1800, help="seconds until all is ended")
    options, rest = parser.parse_known_args(arguments)
    if options.script:
        options.script = str(Path(options.script).resolve())
    elif options.parts == 1 and not any(Path(each.split("::")[0]).exists() for each in rest):
        rest.append(str(HERE))
    if options.marks and options.parts == 1:
        rest = ["-m", options.marks, *rest]
    return options, rest


def run_parts(options: argparse.Namespace, rest: list[str]) -> int:
    """All tests: those that no load disturbs, so many QGIS at a time, each file in one of them; then the others. The first code but 0."""
    marks = f"({options.marks}) and " if options.marks else ""
    groups: list[list[Path]] = [[] for _ in range(GROUPS_A_QGIS * options.parts)]
    files = [each for each in HERE.rglob("test_*.py") if each.name != "test_load.py"]  # which needs a ZIP
    for file in sorted(files, key=lambda each: -each.stat().st_size):
        min(groups, key=lambda group: sum(each.stat().st_size for each in group)).append(file)
    alike = [sys.executable, __file__, "--timeout", str(options.timeout), *rest]
    running: list[subprocess.Popen[str]] = []

    def run_group(group: list[Path]) -> tuple[int, str]:
        with tempfile.TemporaryFile("w+") as output:
            process = subprocess.Popen([*alike, "-m", f"{marks}not alone", *map(str, group)], stdout=output, stderr=output)
            running.append(process)
            code = process.wait()
            output.seek(0)
            return code, output.read()

    codes = []
    with ThreadPoolExecutor(options.parts) as pool:
        try:
            for code, text in pool.map(run_group, groups):
                codes.append(code)
                print(text, flush=True)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            for process in running:
                process.terminate()  # each ends its own QGIS
            raise
    codes.append(subprocess.call([*alike, "-m", f"{marks}alone", str(HERE)]))
    failed = [code for code in codes if code not in (0, NO_TESTS)]  # not the largest: who was ended by a signal gives a negative one
    return failed[0] if failed else min(codes)


def prepare(place: Path, *, link: bool) -> None:
    """An empty home, and a profile in which the plugin is linked and enabled."""
    profile = place / "profiles" / "default"
    plugins = profile / "python" / "plugins"
    for folder in (plugins, profile / "QGIS", place / "home"):
        folder.mkdir(parents=True)
    (profile / "python" / "expressions").mkdir()
    shutil.copy(HERE / "at_start.py", profile / "python" / "expressions" / "__init__.py")  # the first Python that QGIS imports
    if link:
        (plugins / "ddoq").symlink_to(CHECKOUT, target_is_directory=True)
    (profile / "QGIS" / "QGIS3.ini").write_text(SETTINGS.format(enabled="ddoq=true" if link else ""), encoding="utf-8")


def command(place: Path) -> list[str]:
    """What starts QGIS."""
    screen = [] if os.environ.get("DISPLAY") else ["xvfb-run", "-a", "-n", str(100 + os.getpid() % 800), "-s", "-screen 0 1440x960x24"]
    return [*screen, "qgis", "--nologo", "--noversioncheck", "--profiles-path", str(place), "--code", str(HERE / "inside.py")]


def without_other_pythons(environment: dict[str, str]) -> dict[str, str]:
    """QGIS takes the first python3 of PATH for its own home, and finds no `qgis` in a virtual environment's or pyenv's."""
    own = Path(shutil.which("qgis") or "").parent
    folders = [f for f in environment.get("PATH", "").split(os.pathsep) if Path(f) == own or not Path(f, "python3").exists()]
    foreign = ("PYTHONPATH", "PYTHONHOME", "PYTHONDONTWRITEBYTECODE", "VIRTUAL_ENV")  # the third makes every start a first one
    kept = {name: value for name, value in environment.items() if name not in foreign}
    return {**kept, "PATH": os.pathsep.join(folders)}


def supervise(words: list[str], environment: dict[str, str], started: Path, timeout_s: float) -> int:
    """Run to the end or the time limit, then end whatever of this run is still there; the exit code."""
    process = subprocess.Popen(words, env=environment, stdin=subprocess.DEVNULL, start_new_session=True)
    end = time.monotonic() + timeout_s
    try:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(min(START_S, timeout_s))
        if process.poll() is None and not started.exists():
            raise subprocess.TimeoutExpired(words, START_S)  # an error at its start, shown in a dialog that nobody sees
        return process.wait(max(0, end - time.monotonic()))
    except subprocess.TimeoutExpired:
        for pid in of_this_run(environment[MARK], "qgis"):
            send(pid, signal.SIGABRT)  # pytest's fault handler then says where each thread stands
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(5)
        return TIME_IS_OUT
    finally:
        for pid in of_this_run(environment[MARK]):
            send(pid, signal.SIGKILL)
        process.wait()


def of_this_run(mark: str, name: str = "") -> list[int]:
    """The processes that carry this run's mark, those whose program's name begins with `name`."""
    wanted, found = f"{MARK}={mark}".encode(), []
    for each in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):  # ended while we look, or another user's
            if wanted in (each / "environ").read_bytes().split(b"\0") and (each / "comm").read_text().startswith(name):
                found.append(int(each.name))
    return found


def send(pid: int, number: int) -> None:
    """A signal to a process that may be gone."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, number)


def in_words(code: int) -> str:
    """An exit code as people say it."""
    number = -code if code < 0 else code - 128
    return signal.Signals(number).name if number in set(signal.Signals) else f"exit code {code}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
