"""Builds the engine's environment by a plan: beside what is there, verified, and only then said to be installed. Nothing of Qt here.

Interrupted at any point, it leaves what was there before as it was, and its downloads for the next time.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from . import installers, locks, marker, uv
from .advice import advise
from .commands import CommandFailed, run
from .engine_copy import ROOT, carried_version, place_copy
from .faults import InstallFault, Stopped
from .interpreter import MANAGED, OLDEST, probe
from .lock import InstallLock
from .marker import Installation
from .place import Place, python_of, size_of
from .plan import Plan
from .remove import tidy
from .runtime import Runtime
from .sentence import QT_TRANSLATE_NOOP, Sentence, gigabytes, say
from .verify import verify

Progress = Callable[[float, Sentence], None]  # share done from 0 to 1, and what happens
LOOK_EVERY = 2.0  # seconds between two looks at how much is on disk


class Builder:
    """One installation. variables: clean ones (of `Runtime`). proxy: as `network.variables` gives it.

    is_repair: what is there does not work and need not be kept meanwhile.
    """

    def __init__(
        self,
        plan: Plan,
        *,
        variables: dict[str, str],
        proxy: dict[str, str],
        download: uv.Download,
        progress: Progress,
        stop: Callable[[], bool],
        is_repair: bool = False,
        carried: Path = ROOT,
        base: Path = locks.BASE,
    ) -> None:
        self.plan, self.place = plan, plan.place
        self.variables = installers.variables(
            self.place, {**variables, **({"UV_DEFAULT_INDEX": plan.index, "PIP_INDEX_URL": plan.index} if plan.index else {})}, proxy
        )
        self.download, self.progress, self.stop = download, progress, stop
        self.is_repair, self.carried, self.base = is_repair, carried, base

    def build(self) -> Installation:
        """Do it all. Raises `InstallFault` (with advice), `Stopped`."""
        try:
            with InstallLock(self.place.lock):
                return self._build()
        except CommandFailed as failure:
            raise advise(failure.output, code=failure.code) from failure
        except OSError as error:
            raise _of_system(error) from error

    def _build(self) -> Installation:
        place = self.place
        self._say(0.0, say(QT_TRANSLATE_NOOP("ddoq", "Preparing the folder")))
        shutil.rmtree(place.temporary, ignore_errors=True)
        for folder in (place.cache, place.temporary):
            folder.mkdir(parents=True, exist_ok=True)
        place.log.write_text("")
        if self.is_repair:
            place.marker.unlink(missing_ok=True)
        before = marker.read(place)
        tidy(place, before)  # what an interrupted one left: made anew from its downloads, in seconds
        environment = self._new_environment()
        marker.write_json(place.unfinished, {**self.plan.facts(), "environment": environment.name, "since": time.time()})

        self._say(0.01, say(QT_TRANSLATE_NOOP("ddoq", "Getting the installer")))
        installer = self._installer()
        self._say(0.03, say(QT_TRANSLATE_NOOP("ddoq", "Making the environment with {name}"), name=installer.name))
        self._run(installer.make(self._python(installer), environment))
        self._fill(installer, environment)
        self._say(0.9, say(QT_TRANSLATE_NOOP("ddoq", "Copying the engine")))
        engine = place_copy(place, self.carried)
        self._say(0.91, say(QT_TRANSLATE_NOOP("ddoq", "Verifying: a convolution, a network, a raster, tables")))
        runtime = Runtime(str(python_of(environment)), str(place.engine(engine)), carried_version(self.carried))
        health = verify(runtime, self.variables, log=place.log, stop=self.stop)

        self._say(0.98, say(QT_TRANSLATE_NOOP("ddoq", "Cleaning up")))
        shutil.rmtree(place.cache, ignore_errors=True)
        shutil.rmtree(place.temporary, ignore_errors=True)
        unverified = [] if self.plan.build.is_verified else sorted(locks.pins(self.plan.build.lock))
        done = Installation(
            version=runtime.version,
            engine=engine,
            environment=environment.name,
            python_version=health.python,
            backend=self.plan.backend,
            requirements=self._fingerprint(),
            size_bytes=size_of(environment),
            finished=time.strftime("%Y-%m-%d %H:%M"),
            devices=health.devices,
            unverified=unverified,
            libraries=health.libraries,
        )
        marker.write(place, done)
        place.unfinished.unlink(missing_ok=True)
        tidy(place, done)
        self._say(1.0, say(QT_TRANSLATE_NOOP("ddoq", "The engine is installed")))
        return done

    def _installer(self) -> installers.Uv | installers.Pip:
        program = uv.provide(
            self.place, self.plan.machine, self.variables, wheels=self.plan.wheels, index=self.plan.index, download=self.download
        )
        if program:
            return installers.Uv(program)
        if self.plan.python is None:
            raise InstallFault(
                "python.none",
                say(
                    QT_TRANSLATE_NOOP(
                        "ddoq", "There is no Python 3.11 to 3.13 on this machine, and the installer that would fetch one could not be had."
                    )
                ),
                say(QT_TRANSLATE_NOOP("ddoq", "Check the connection, or install Python 3.12 (64 bit) from python.org, and install again.")),
            )
        return installers.Pip()

    def _python(self, installer: installers.Uv | installers.Pip) -> str:
        if self.plan.python is not None:
            return self.plan.python.path
        if not isinstance(installer, installers.Uv):
            raise TypeError(installer.name)  # `_installer` gives no other where no Python was found
        self._say(0.04, say(QT_TRANSLATE_NOOP("ddoq", "Fetching Python {version}"), version=MANAGED))
        self._run(installer.fetch_python(MANAGED))
        return self._run(installer.find_python(MANAGED)).strip().splitlines()[-1]

    def _fill(self, installer: installers.Uv | installers.Pip, environment: Path) -> None:
        build, wheels = self.plan.build, self.plan.wheels
        registry = installers.Source(wheels)
        first = [self.base, build.lock] if build.is_verified else [self.base]
        self._run(
            installer.fill(environment, first, registry, is_verified=True), watch=self._growth(0.06, 0.9 if build.is_verified else 0.3)
        )
        if not build.is_verified:
            source = installers.Source(wheels, "" if wheels else build.index)
            self._run(installer.fill(environment, [build.lock], source, is_verified=False), watch=self._growth(0.3, 0.9))

    def _growth(self, start: float, end: float) -> Callable[[], int]:
        """How much is on disk, told as progress between two shares; looked at every other second."""
        expected = max(1, self.plan.disk_bytes)
        last = [float("-inf"), 0.0]

        def look() -> int:
            if time.monotonic() - last[0] > LOOK_EVERY:
                grown = size_of(self.place.cache) + size_of(self.place.temporary)
                last[:] = [time.monotonic(), float(grown)]
                share = min(1.0, grown / expected)
                text = QT_TRANSLATE_NOOP("ddoq", "Downloading and unpacking: {done} of about {total}")
                self._say(start + (end - start) * share, say(text, done=gigabytes(grown), total=gigabytes(expected)))
            return int(last[1])

        return look

    def _new_environment(self) -> Path:
        taken = {path.name for path in self.place.environments()}
        return self.place.root / next(f"env-{number}" for number in range(1, 1000) if f"env-{number}" not in taken)

    def _run(self, command: list[str], watch: Callable[[], int] = lambda: 0) -> str:
        return run(command, environment=self.variables, log=self.place.log, stop=self.stop, watch=watch)

    def _fingerprint(self) -> str:
        return locks.fingerprint(self.plan.build)

    def _say(self, share: float, what: Sentence) -> None:
        if self.stop():
            raise Stopped
        self.progress(share, what)


def _of_system(error: OSError) -> InstallFault:
    return advise(f"{error} (errno {error.errno}, winerror {getattr(error, 'winerror', None)})")


def update(place: Place, variables: dict[str, str], *, progress: Progress, stop: Callable[[], bool], carried: Path = ROOT) -> Installation:
    """Give a verified environment the engine that the plugin carries now, and verify again: no download. Raises as `build`.

    Also what Repair does first: what was only not up to date, or only a broken copy of the engine, is mended so.
    """
    with InstallLock(place.lock):
        before = marker.read(place)
        if before is None:
            raise InstallFault(
                "nothing", say(QT_TRANSLATE_NOOP("ddoq", "No engine is installed here.")), say(QT_TRANSLATE_NOOP("ddoq", "Install it."))
            )
        try:
            progress(0.1, say(QT_TRANSLATE_NOOP("ddoq", "Copying the engine")))
            engine = place_copy(place, carried)
            runtime = Runtime(before.interpreter(place), str(place.engine(engine)), carried_version(carried))
            progress(0.3, say(QT_TRANSLATE_NOOP("ddoq", "Verifying: a convolution, a network, a raster, tables")))
            health = verify(runtime, variables, log=place.log, stop=stop)
        except OSError as error:
            raise _of_system(error) from error
        plain = {**before.__dict__, "version": runtime.version, "engine": engine, "devices": health.devices, "libraries": health.libraries}
        done = Installation(**plain)
        marker.write(place, done)
        tidy(place, done)
        progress(1.0, say(QT_TRANSLATE_NOOP("ddoq", "The engine works")))
        return done


def check_own(place: Place, python: str, variables: dict[str, str], *, stop: Callable[[], bool], carried: Path = ROOT) -> Installation:
    """Verify the user's own Python with the engine that the plugin carries. Raises as `build`; nothing is installed into it."""
    _check_version(python, variables)
    try:
        engine = place_copy(place, carried)
        runtime = Runtime(python, str(place.engine(engine)), carried_version(carried))
        health = verify(runtime, variables, log=place.log, stop=stop)
    except OSError as error:
        raise _of_system(error) from error
    found = Installation(
        version=runtime.version,
        engine=engine,
        python=python,
        python_version=health.python,
        devices=health.devices,
        finished=time.strftime("%Y-%m-%d %H:%M"),
        libraries=health.libraries,
    )
    marker.write_json(place.own, found.__dict__)
    return found


def _check_version(python: str, variables: dict[str, str]) -> None:
    told = probe(python, variables)
    if told is None:
        raise InstallFault(
            "own.silent",
            say(QT_TRANSLATE_NOOP("ddoq", "{path} is not a Python that runs."), path=python),
            say(QT_TRANSLATE_NOOP("ddoq", "Choose the interpreter itself: bin/python of an environment, or python.exe on Windows.")),
        )
    if told.version < OLDEST or told.bits != 64:
        raise InstallFault(
            "own.old",
            say(QT_TRANSLATE_NOOP("ddoq", "{path} is Python {version} with {bits} bit."), path=python, version=told.text, bits=told.bits),
            say(QT_TRANSLATE_NOOP("ddoq", "The engine needs Python 3.11 or newer with 64 bit.")),
        )
