"""Errors as uv, pip and Python print them on the three systems, and the advice they become."""

import pytest

from plugin.runtime.addresses import PYTHONS, REGISTRY, TORCH
from plugin.runtime.advice import KNOWN, advise

OUTPUTS = [
    ("disk", "error: Failed to install: torch-2.12.1\n  Caused by: No space left on device (os error 28)"),
    ("disk", "OSError: [WinError 112] There is not enough space on the disk"),
    ("tls", "error: Request failed\n  Caused by: error sending request\n  Caused by: invalid peer certificate: UnknownIssuer"),
    ("tls", "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate"),
    ("proxy.login", "ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy Authentication Required'))"),
    ("proxy.login", "Caused by: tunnel error: proxy authorization required: 407 Proxy Authentication Required"),
    ("hash", "error: Hash mismatch for `torch==2.12.1`\n\nExpected:\n  sha256:aa\n\nComputed:\n  sha256:bb"),
    ("hash", "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE."),
    ("path.long", "OSError: [WinError 206] The filename or extension is too long: 'C:\\\\Users"),
    ("path.long", "ERROR: Could not install packages due to an OSError: [Errno 36] File name too long"),
    ("blocked", "OSError: [WinError 1260] This program is blocked by group policy."),
    ("blocked", "error: Failed to spawn: An Application Control policy has blocked this file. (os error 4551)"),
    ("blocked", "OSError: [WinError 225] Operation did not complete successfully because the file contains a virus"),
    ("file.locked", "PermissionError: [WinError 32] The process cannot access the file because it is being used by another process"),
    ("file.locked", "error: failed to remove file `...\\c10.dll`: Access is denied (os error 5): used; being used by another process"),
    ("permission", "error: failed to create directory `/opt/ddoq`: Permission denied (os error 13)"),
    ("permission", "OSError: [Errno 30] Read-only file system: '/media/ddoq'"),
    ("libc.old", "ImportError: /lib64/libc.so.6: version `GLIBC_2.28' not found (required by _pyarrow.so)"),
    ("libc.old", "hint: Wheels are available for `torch` (v2.12.1) on the following platforms: `manylinux_2_28_x86_64`"),
    ("vc", "OSError: [WinError 1114] A dynamic link library (DLL) initialization routine failed. Error loading \"c10.dll\""),
    ("vc", "ImportError: DLL load failed while importing _multiarray_umath: The specified module could not be found."),
    ("python.venv", "The virtual environment was not created successfully because ensurepip is not available."),
    ("python.venv", "/usr/bin/python3: No module named pip"),
    ("package.missing", "ModuleNotFoundError: No module named 'rasterio'"),
    ("python.none", "error: No download found for request: cpython-3.12-windows-x86_64-none"),
    ("python.none", f"error: Failed to download {PYTHONS}/x\n  Caused by: timed out"),
    ("index.torch", f"error: Failed to fetch: `{TORCH}cpu/torch/`\n  Caused by: dns error"),
    ("network", f"error: Failed to fetch: `{REGISTRY}/torch/`\n  Caused by: dns error: failed to lookup address"),
    ("network", "NewConnectionError('Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')"),
    ("wheels.missing", "ERROR: No matching distribution found for torch==2.12.1"),
    ("wheels.missing", "  x No solution found \ntorch was not found in the provided package locations"),
    ("crash", "Process finished with exit code 0xC0000005"),
    ("unknown", "something nobody has seen"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "output"), OUTPUTS)
def test_outputs_become_advice(code, output):
    fault = advise(output)
    assert fault.code == code and fault.details == output
    assert str(fault.problem).endswith(".") and str(fault.remedy).endswith(".")


def test_each_advice_is_reached():
    assert {name for name, *_ in KNOWN} <= {code for code, _ in OUTPUTS}


def test_silence_and_crashes_without_a_word():
    assert advise("", code=None).code == "hung"
    assert advise("", code=0xC0000005).code == "crash"
    assert advise("", code=-11).code == "crash"
    assert advise("", code=2).code == "unknown"
