"""Errors of the tools, turned into what is wrong and what to do. The first pattern that is found decides. Nothing of Qt here."""

from __future__ import annotations

import re

from .faults import InstallFault
from .sentence import QT_TRANSLATE_NOOP, say

KNOWN = (
    (
        "disk",
        r"no space left|errno 28|os error 28|os error 112|not enough space|winerror 112|disk quota|errno 122",
        QT_TRANSLATE_NOOP("ddoq", "The disk is full."),
        QT_TRANSLATE_NOOP(
            "ddoq", "Free some gigabytes, or choose a folder on another disk, and install again; what was downloaded is kept."
        ),
    ),
    (
        "proxy.login",
        r"407 |proxy authentication|tunnel.*407|proxyerror.*407",
        QT_TRANSLATE_NOOP("ddoq", "The proxy asks for a name and a password."),
        QT_TRANSLATE_NOOP("ddoq", "Enter them in QGIS under Settings, Options, Network, and install again."),
    ),
    (
        "tls",
        r"certificate[ _]verify|self[- ]signed|unknownissuer|invalid peer certificate|unable to get local issuer|sslcertverification|"
        r"certificate has expired|notvalidyet",
        QT_TRANSLATE_NOOP(
            "ddoq",
            "The connection is not trusted: a firewall or virus scanner may open encrypted connections, or this machine's clock is wrong.",
        ),
        QT_TRANSLATE_NOOP("ddoq", "Ask who runs your network to add its certificate to the system's, or install from a folder of wheels."),
    ),
    (
        "hash",
        r"hash mismatch|hashes are required|do not match the hashes|these packages do not match",
        QT_TRANSLATE_NOOP("ddoq", "A package is not the one this plugin was tested with."),
        QT_TRANSLATE_NOOP(
            "ddoq",
            "Something on the way changes downloads, or the folder of wheels holds other files. Try another network; "
            "clear the cache with Remove, and install again.",
        ),
    ),
    (
        "path.long",
        r"winerror 206|filename or extension is too long|path too long|os error 206|file name too long|errno 36|longpathsenabled",
        QT_TRANSLATE_NOOP("ddoq", "A path became too long for the system."),
        QT_TRANSLATE_NOOP("ddoq", "Choose a folder with a short path, such as C:\\ddoq, and install again."),
    ),
    (
        "blocked",
        r"winerror 1260|os error 1260|blocked by group policy|applocker|contains a virus|winerror 225|os error 225|"
        r"virus or potentially unwanted|os error 4551|application control policy",
        QT_TRANSLATE_NOOP("ddoq", "The system's security does not let the engine's programs run from this folder."),
        QT_TRANSLATE_NOOP("ddoq", "Ask who runs this machine to allow the folder, or choose one that is allowed."),
    ),
    (
        "file.locked",
        r"winerror 32\b|os error 32\b|being used by another process|text file busy|winerror 5\b.*(?:\.pyd|\.dll|\.exe)",
        QT_TRANSLATE_NOOP("ddoq", "A file of the engine is in use."),
        QT_TRANSLATE_NOOP("ddoq", "Stop running jobs, close other QGIS windows, wait for a virus scan to end, and try again."),
    ),
    (
        "permission",
        r"permission denied|access is denied|zugriff verweigert|winerror 5\b|os error 5\b|errno 13|read-only file system|errno 30",
        QT_TRANSLATE_NOOP("ddoq", "The folder cannot be written."),
        QT_TRANSLATE_NOOP("ddoq", "Choose another folder, one that is yours."),
    ),
    (
        "libc.old",
        r"glibc[_ ]?2\.\d+.*not found|manylinux_2_28|requires glibc|version `glibc",
        QT_TRANSLATE_NOOP("ddoq", "This Linux is too old for the engine's packages (glibc 2.28 of 2018 is needed)."),
        QT_TRANSLATE_NOOP("ddoq", "Update the system, or use your own Python in which PyTorch works."),
    ),
    (
        "vc",
        r"vcruntime|msvcp140|winerror 126|winerror 1114|dll initialization routine failed|dll load failed|c10\.dll|0xc0000135|winerror 182",
        QT_TRANSLATE_NOOP(
            "ddoq", "A library of PyTorch could not be loaded: Windows lacks the Microsoft Visual C++ runtime, or has an old one."
        ),
        QT_TRANSLATE_NOOP(
            "ddoq", 'Install the current "Visual C++ Redistributable" (x64) from Microsoft, restart the machine, and repair the engine.'
        ),
    ),
    (
        "python.venv",
        r"ensurepip is not available|no module named '?(?:ensurepip|venv|pip)\b|python3?[\d.]*-venv",
        QT_TRANSLATE_NOOP("ddoq", "The Python that was found cannot make environments."),
        QT_TRANSLATE_NOOP("ddoq", "On Debian and Ubuntu install python3-venv, and install again."),
    ),
    (
        "package.missing",
        r"modulenotfounderror|no module named|packagenotfounderror",
        QT_TRANSLATE_NOOP("ddoq", "A package that the engine needs is not in this Python."),
        QT_TRANSLATE_NOOP(
            "ddoq", "The details name it. Repair the engine; into a Python of your own install what plugin/runtime/requirements lists."
        ),
    ),
    (
        "python.none",
        r"no (?:download|managed python)[^\n]*found|failed to (?:download|install)[^\n]*(?:cpython|python-build-standalone)|"
        r"python-build-standalone|no interpreter found",
        QT_TRANSLATE_NOOP("ddoq", "There is no Python 3.11 to 3.13 on this machine, and none could be fetched."),
        QT_TRANSLATE_NOOP("ddoq", "Install Python 3.12 (64 bit) from python.org or with your system's packages, and install again."),
    ),
    (
        "index.torch",
        r"download\.pytorch\.org(?=[\s\S]*(?:failed|error|could not|not found|unreachable|timed out))|"
        r"(?:failed|error|could not)[^\n]*download\.pytorch\.org",
        QT_TRANSLATE_NOOP("ddoq", "PyTorch's own server could not be reached, or does not have this build."),
        QT_TRANSLATE_NOOP(
            "ddoq",
            "Try again later; or, on Linux, choose CUDA 13 as device: it comes from the package registry and works on the processor too.",
        ),
    ),
    (
        "network",
        r"failed to fetch|name or service not known|temporary failure in name resolution|getaddrinfo|dns error|connection refused|"
        r"connection reset|network is unreachable|max retries exceeded|newconnectionerror|timed out|connection error|tunnel error|"
        r"error sending request|proxyerror|cannot connect to proxy|incompleteread|connection aborted",
        QT_TRANSLATE_NOOP("ddoq", "The network does not answer."),
        QT_TRANSLATE_NOOP(
            "ddoq", "Check the connection and QGIS's proxy (Settings, Options, Network), and install again; what was downloaded is kept."
        ),
    ),
    (
        "wheels.missing",
        r"no matching distribution|no solution found|could not find a version|was not found in the provided package locations|"
        r"has no (?:usable )?wheels|not found in the package registry|no wheels with a matching",
        QT_TRANSLATE_NOOP("ddoq", "A package could not be found for this system and Python."),
        QT_TRANSLATE_NOOP(
            "ddoq",
            "If you install from a folder: it must hold the wheels for this system and this version of Python. "
            "The details name the package.",
        ),
    ),
    (
        "crash",
        r"0xc0000005|segmentation fault|illegal instruction|0xc000001d",
        QT_TRANSLATE_NOOP("ddoq", "A library crashed when it was tried."),
        QT_TRANSLATE_NOOP(
            "ddoq", "Repair the engine. If it crashes again, the processor may be too old for PyTorch; copy the report and send it."
        ),
    ),
)

CRASHES = (-11, -4, -6, 139, 132, 134, 0xC0000005, 0xC000001D, 0xC0000409)


def advise(output: str, *, code: int | None = 1) -> InstallFault:
    """What an output of uv, pip or Python means. code: the tool's exit code; None where it hung and was ended."""
    for name, pattern, problem, remedy in KNOWN:
        if re.search(pattern, output, re.IGNORECASE):
            return InstallFault(name, say(problem), say(remedy), details=output)
    if code is None:
        return InstallFault(
            "hung",
            say(QT_TRANSLATE_NOOP("ddoq", "The installer went silent and was ended.")),
            say(QT_TRANSLATE_NOOP("ddoq", "Install again; what was downloaded is kept. A virus scanner may be holding it.")),
            details=output,
        )
    if code in CRASHES or code & 0xFFFFFFFF in CRASHES:
        return InstallFault("crash", say(KNOWN[-1][2]), say(KNOWN[-1][3]), details=output)
    return InstallFault(
        "unknown",
        say(QT_TRANSLATE_NOOP("ddoq", "The installation failed.")),
        say(QT_TRANSLATE_NOOP("ddoq", "Install again: it goes on where it stopped. If it stays so, copy the report and send it.")),
        details=output,
    )
