"""`ddoq_results.pt`, readable both ways."""

import pickle

import pytest
import torch

from ddoq_engine import load_ddoq_results, save_ddoq_results
from ddoq_engine.errors import DataError, StorageError


def test_what_is_saved_is_loaded(tmp_path):
    save_ddoq_results([4, 0, 17], torch.tensor([0.5, 1.5, 1.0]), tmp_path / "ddoq_results.pt")
    indices, weights = load_ddoq_results(tmp_path / "ddoq_results.pt")
    assert indices == [4, 0, 17]
    assert torch.equal(weights, torch.tensor([0.5, 1.5, 1.0]))
    assert weights.dtype == torch.float32


def test_the_file_is_the_plain_dictionary_of_lists_that_pytorch_smt_reads(tmp_path):
    save_ddoq_results(torch.tensor([3, 1]), [2.0, 0.5], str(tmp_path / "r.pt"))
    assert torch.load(tmp_path / "r.pt", weights_only=True) == {"indices": [3, 1], "weights": [2.0, 0.5]}


def test_a_file_that_pytorch_smt_wrote_is_read(tmp_path):
    torch.save({"indices": [9, 2], "weights": torch.tensor([0.25, 0.75]).tolist()}, tmp_path / "theirs.pt")
    indices, weights = load_ddoq_results(tmp_path / "theirs.pt")
    assert indices == [9, 2]
    assert weights.tolist() == [0.25, 0.75]


def test_ids_that_are_texts_travel_too(tmp_path):
    save_ddoq_results(["00_000128_000064"], torch.ones(1), tmp_path / "r.pt")
    assert load_ddoq_results(tmp_path / "r.pt")[0] == ["00_000128_000064"]


class Evil:
    def __reduce__(self):
        return (print, ("this must not run",))


@pytest.mark.filterwarnings("ignore:Detected pickle protocol")
def test_a_file_that_would_run_code_is_not_opened(tmp_path, capsys):
    torch.save({"indices": [Evil()], "weights": [1.0]}, tmp_path / "evil.pt")
    (tmp_path / "plain.pt").write_bytes(pickle.dumps(Evil()))
    for name in ("evil.pt", "plain.pt"):
        with pytest.raises(StorageError, match="not opened"):
            load_ddoq_results(tmp_path / name)
    assert "must not run" not in capsys.readouterr().out


def test_missing_foreign_and_unequal_are_said_in_a_sentence(tmp_path):
    with pytest.raises(StorageError, match="does not exist"):
        load_ddoq_results(tmp_path / "none.pt")
    torch.save({"model": torch.ones(2)}, tmp_path / "other.pt")
    with pytest.raises(StorageError, match="holds no DDOQ results"):
        load_ddoq_results(tmp_path / "other.pt")
    with pytest.raises(DataError, match="2 indices and 1 weights"):
        save_ddoq_results([1, 2], [1.0], tmp_path / "r.pt")
    assert not (tmp_path / "r.pt").exists()
