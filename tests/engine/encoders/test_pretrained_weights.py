"""The weights of pretrained networks: read without running anything, fetched once, and only those that fit."""

import dataclasses
import io
import os
import ssl
import subprocess
import sys
from typing import ClassVar

import numpy as np
import pytest
import timm
import torch
from safetensors.torch import save_file

from ddoq_engine.encoders.pretrained import catalogue, dofa, weights
from ddoq_engine.encoders.pretrained.catalogue import ROWS, Row
from ddoq_engine.errors import ModelError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.tiles import ArrayTiles

RESNET, VIT = "test_resnet", "test_vit"  # of timm, trained at 160 pixels


def whole(tiles):
    return ArrayTiles(tiles.ids, tiles.values, np.ones_like(tiles.valid))


class Heard(Silence):
    def __init__(self):
        self.notes = []

    def note(self, level, message):
        self.notes.append(str(message))


class Trap:
    """Unpickled, it makes a folder: a file of weights that would run code."""

    def __init__(self, folder):
        self.folder = folder

    def __reduce__(self):
        return os.mkdir, (self.folder,)


def test_a_file_that_would_run_code_runs_none(make_tiles, cpu, tmp_path, fitted):
    file, sprung = tmp_path / "weights.pth", tmp_path / "sprung"
    torch.save({"conv1.weight": torch.zeros(1), "more": Trap(str(sprung))}, file)
    with pytest.raises(ModelError, match="without running code"):
        fitted(make_tiles(3), cpu, model=RESNET, weights_file=str(file))
    assert not sprung.exists()
    torch.load(file, weights_only=False)
    assert sprung.exists(), "the trap was a real one"


@pytest.mark.parametrize("content", [b"", b"these are no weights", b"\x80\x04."])
@pytest.mark.parametrize("suffix", [".pth", ".safetensors"])
def test_what_is_no_file_of_weights_is_refused(make_tiles, cpu, tmp_path, content, suffix, fitted):
    file = tmp_path / f"weights{suffix}"
    file.write_bytes(content)
    with pytest.raises(ModelError, match="no file of weights"):
        fitted(make_tiles(3), cpu, model=RESNET, weights_file=str(file))


def test_weights_of_another_network_are_refused(make_tiles, cpu, weigh, row, tmp_path, fitted):
    with pytest.raises(ModelError, match="do not fit test_resnet"):
        fitted(make_tiles(3), cpu, model=RESNET, weights_file=weigh(VIT, 3))
    with pytest.raises(ModelError, match="do not fit test-bands"):
        fitted(make_tiles(3, bands=4), cpu, model=row.name, weights_file=weigh(RESNET, 3))
    with pytest.raises(ModelError, match="is not there"):
        fitted(make_tiles(3), cpu, model=RESNET, weights_file=str(tmp_path / "none.pth"))
    torch.save({"state_dict": {"epoch": 3}}, tmp_path / "numbers.pth")
    with pytest.raises(ModelError, match="holds no named tensors"):
        fitted(make_tiles(3), cpu, model=RESNET, weights_file=str(tmp_path / "numbers.pth"))
    with pytest.raises(ModelError, match=r"no pretrained network named test_resnett.*test_resnet"):
        fitted(make_tiles(3), cpu, model="test_resnett")


def test_weights_for_other_bands_are_refused_in_words_and_counters_may_be_missing(make_tiles, cpu, weigh, tmp_path, fitted, network):
    for bands in (1, 4):
        with pytest.raises(ModelError, match="do not fit test_resnet"):
            fitted(make_tiles(3, bands=bands), cpu, model=RESNET, weights_file=weigh(RESNET, 13))
    state = network(RESNET, 3).state_dict()
    torch.save({name: value for name, value in state.items() if not name.endswith("num_batches_tracked")}, tmp_path / "old.pth")
    tiles = make_tiles(4)
    _, expected = fitted(tiles, cpu, model=RESNET, weights_file=weigh(RESNET, 3))
    np.testing.assert_array_equal(fitted(tiles, cpu, model=RESNET, weights_file=str(tmp_path / "old.pth"))[1], expected)


def test_safetensors_and_wrapped_weights_are_the_same_weights(make_tiles, cpu, weigh, tmp_path, fitted, network):
    tiles, state = make_tiles(4), network(RESNET, 3).state_dict()
    _, expected = fitted(tiles, cpu, model=RESNET, weights_file=weigh(RESNET, 3))
    save_file(state, tmp_path / "a.safetensors")
    torch.save({"state_dict": state, "epoch": 7}, tmp_path / "b.pth")
    for name in ("a.safetensors", "b.pth"):
        np.testing.assert_array_equal(fitted(tiles, cpu, model=f"timm/{RESNET}", weights_file=str(tmp_path / name))[1], expected)


def test_a_networks_first_layer_is_adapted_to_more_bands(make_tiles, cpu, weigh, fitted, features):
    """As timm does: three channels are repeated and rescaled, so that equal bands give what they gave."""
    three = whole(make_tiles(3, bands=3, size_px=160))
    three.values[:] = three.values[:, :1]
    six = ArrayTiles(three.ids, np.repeat(three.values[:, :1], 6, axis=1), three.valid)
    file = weigh(RESNET, 3)
    found = [features(fitted(tiles, cpu, model=RESNET, weights_file=file)[0], tiles, cpu) for tiles in (three, six)]
    np.testing.assert_allclose(found[1], found[0], rtol=1e-2, atol=1e-4)
    assert np.ptp(found[0], axis=0).any()


def at(path, **changes):
    """A row whose address is a file of this machine, fetched by the same code as any other."""
    made = Row("test-bands", path.as_uri(), RESNET, ("B2", "B3", "B4"), (0.1,) * 3, (0.1,) * 3, "CC-BY-4.0", "a paper")
    return dataclasses.replace(made, **changes)


@pytest.fixture
def served(tmp_path, monkeypatch, network):
    """(row, path of what its address gives), the folder of downloads being the test's own."""
    monkeypatch.setattr(torch.hub, "_hub_dir", str(tmp_path / "hub"))
    plain = tmp_path / "plain.pth"
    torch.save(network(RESNET, 3).state_dict(), plain)
    path = plain.rename(tmp_path / f"test-{weights._hash(plain)[:8]}.pth")
    monkeypatch.setitem(ROWS, "test-bands", at(path))
    return ROWS["test-bands"], path


def test_weights_are_fetched_once_and_their_licence_is_told(make_tiles, cpu, served, fitted):
    row, path = served
    heard, tiles = Heard(), make_tiles(4)
    encoder, embeddings = fitted(tiles, cpu, model=row.name, progress=Progress(heard))
    told = encoder.describe()
    assert told["licence"] == "CC-BY-4.0" and told["source"] == f"{path.as_uri()} (a paper)"
    assert any("CC-BY-4.0" in note and path.as_uri() in note for note in heard.notes)
    path.unlink()  # as without a connection
    np.testing.assert_array_equal(fitted(tiles, cpu, model=row.name)[1], embeddings)
    assert [file.name for file in weights.cache().iterdir()] == [row.file_name]


def test_what_cannot_be_fetched_is_said_with_address_and_folder(make_tiles, cpu, served, fitted):
    row, path = served
    path.unlink()
    with pytest.raises(ModelError) as refused:
        fitted(make_tiles(3), cpu, model=row.name)
    assert row.address in str(refused.value) and str(weights.cache()) in str(refused.value) and "weights_file" in refused.value.remedy
    weights.cache().mkdir(parents=True, exist_ok=True)
    (weights.cache() / row.file_name).write_bytes(b"cut short")  # is not taken for the file
    with pytest.raises(ModelError, match="could not be downloaded"):
        fitted(make_tiles(3), cpu, model=row.name)


@pytest.mark.parametrize("fault", [ssl.SSLError(1, "bad record mac"), None])
def test_a_download_that_breaks_off_is_said_to_have_done_so_and_nothing_is_kept(make_tiles, cpu, served, monkeypatch, fitted, fault):
    class Answer(io.BytesIO):
        headers: ClassVar[dict] = {"Content-Length": "100"}

        def read(self, size):
            if fault is not None:
                raise fault
            return super().read(size)

    row, _ = served
    monkeypatch.setattr(weights.urllib.request, "urlopen", lambda address, timeout: Answer(b"abc"))
    with pytest.raises(ModelError, match=r"could not be downloaded from .*(bad record|more expected)"):
        fitted(make_tiles(3), cpu, model=row.name)
    assert not any(path.is_file() for path in weights.cache().glob("*"))


def test_downloads_of_killed_processes_are_removed_but_none_that_may_go_on(make_tiles, cpu, served, fitted):
    row, _ = served
    weights.cache().mkdir(parents=True)
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    old, young, live, other = (
        weights.cache() / name
        for name in (f"{dead.pid}-a.pth.aside", f"{dead.pid}-b.pth.aside", f"{os.getpid()}-a.pth.aside", "x-a.pth.aside")
    )
    for path in (old, young, live, other):
        path.write_bytes(b"half")
        if path != young:
            os.utime(path, (1e9, 1e9))
    fitted(make_tiles(3), cpu, model=row.name)
    assert not old.exists() and young.exists() and live.exists() and other.exists()


def test_content_of_another_hash_is_refused_and_not_kept(make_tiles, cpu, served, fitted):
    row, path = served
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(ModelError, match="another hash"):
        fitted(make_tiles(3), cpu, model=row.name)
    assert not list(weights.cache().iterdir())


def test_the_page_of_timms_weights_is_named_in_full():
    assert catalogue.hub_name(RESNET) == catalogue.hub_name("timm/test_resnet.r160_in1k") == "timm/test_resnet.r160_in1k"


def test_every_row_of_the_catalogue_is_whole():
    for name, row in ROWS.items():
        assert name == row.name and row.address.startswith("https://hf.co/torchgeo/") and len(row.hash) == 8 and row.licence
        assert len(row.channels) == len(row.mean) == len(row.spread) and all(spread > 0 for spread in row.spread)
        assert row.architecture == catalogue.DOFA or timm.is_model(row.architecture)
        assert (row.architecture == catalogue.DOFA) == (not row.channels) == (name in dofa.SIZES)
    assert len({row.address for row in ROWS.values()}) == len(ROWS)
