"""Which build of torch fits, from what nvidia-smi prints on other machines."""

import pytest

from plugin.runtime.machine import Card, Machine, architecture_of, choose, parse_smi

H200 = "NVIDIA H200, 580.65.06, 143771, 9.0\n"
RTX5090 = "NVIDIA GeForce RTX 5090, 572.16, 32607, 12.0\n"
GTX1080 = "NVIDIA GeForce GTX 1080, 551.61, 8192, 6.1\n"
OLD_DRIVER = "Quadro K2200, 471.41, 4096\n"  # too old to know compute_cap: asked again without it
KEPLER = "Tesla K80, 535.104, 11441, 3.7\n"


def test_reads_tables():
    assert parse_smi(H200) == (Card("NVIDIA H200", (580, 65, 6), (9, 0), 143771),)
    assert parse_smi(OLD_DRIVER) == (Card("Quadro K2200", (471, 41), (0, 0), 4096),)
    assert len(parse_smi(H200 + GTX1080)) == 2
    assert parse_smi("No devices were found\n") == ()
    assert parse_smi("NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.\n") == ()
    assert parse_smi("NVIDIA GB10, 580.95, [N/A], 12.1\n") == (Card("NVIDIA GB10", (580, 95), (12, 1), 0),)


@pytest.mark.parametrize(
    ("smi", "system", "backend", "word"),
    [
        ("", "linux", "cpu", "No NVIDIA"),
        (H200, "linux", "cu130", "CUDA 13"),
        (H200, "windows", "cu130", "CUDA 13"),
        (RTX5090.replace("572.16", "581.29"), "windows", "cu130", "CUDA 13"),
        (RTX5090, "windows", "cpu", "580"),  # CUDA 12.6's build has no code for it
        (GTX1080, "windows", "cu126", "12.6"),
        (GTX1080.replace("551.61", "581.0"), "linux", "cu126", "12.6"),  # CUDA 13 has dropped Pascal
        (OLD_DRIVER, "windows", "cpu", "too old"),
        (KEPLER, "linux", "cpu", "no longer"),
        (H200 + GTX1080.replace("551.61", "580.65.06"), "linux", "cu126", "12.6"),  # the oldest card decides
    ],
)
def test_chooses_by_driver_and_card(smi, system, backend, word):
    choice = choose(Machine(system, "x86_64", glibc=(2, 36), cards=parse_smi(smi)))
    assert choice.backend == backend and word in str(choice.why)


def test_machines_without_a_torch():
    assert choose(Machine("macos", "arm64")).backend == "mps"
    assert choose(Machine("macos", "x86_64")).backend == "" and "Intel" in str(choose(Machine("macos", "x86_64")).why)
    assert choose(Machine("linux", "x86_64", glibc=(2, 27))).backend == ""
    assert choose(Machine("linux", "x86_64", glibc=())).backend == ""  # musl
    assert choose(Machine("windows", "arm64")).backend == ""


def test_one_spelling_of_processors():
    assert architecture_of("windows", "AMD64") == "x86_64"
    assert architecture_of("macos", "arm64") == "arm64"
    assert architecture_of("linux", "aarch64") == "aarch64"


def test_device_for_people():
    assert Machine("linux", "x86_64", cards=parse_smi(H200 + H200)).device == "NVIDIA H200 + 1 (NVIDIA 580.65.6)"
    assert Machine("macos", "arm64").device == "Apple GPU"
    assert Machine("windows", "x86_64").device == "CPU"
