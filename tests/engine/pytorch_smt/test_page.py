"""docs/pytorch-smt.md: its files, commands and snippets, run in their order; and its table of keys."""

import re
from pathlib import Path

import pandas as pd
import pytest
import torch
from click.testing import CliRunner

from ddoq_engine import load_vae_ddoq_results
from ddoq_engine.cli.commands import ddoq
from ddoq_engine.pytorch_smt.config import DecodeConfig, MedoidConfig
from ddoq_engine.pytorch_smt.config_keys import REFUSED
from ddoq_engine.pytorch_smt.vae_files import read_vae_config

PAGE = (Path(__file__).parents[3] / "docs" / "pytorch-smt.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", PAGE, flags=re.MULTILINE | re.DOTALL)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_all_that_the_page_shows_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert [kind for kind, _ in BLOCKS] == ["yaml", "sh", "yaml", "yaml", "sh", "yaml", "python"]
    files = [text for kind, text in BLOCKS if kind == "yaml"]
    for text in files:
        name = re.match(r"# (\w+\.yaml)\n", text).group(1)
        (tmp_path / name).write_text(text)
    commands = [line for kind, text in BLOCKS if kind == "sh" for line in text.splitlines()]
    assert len(commands) == 5
    for line in commands:
        assert line.startswith("ddoq ")
        done = CliRunner().invoke(ddoq, line.split()[1:])
        assert done.exit_code == 0, f"{line}\n{done.output}"
    assert 8 <= len(torch.load("ddoq_results.pt", weights_only=True)["indices"]) <= 24
    assert [len(pd.read_parquet(f"outputs/vae_ddoq_k{k}/distilled_images.parquet")) for k in (12, 6)] == [12, 6]
    assert len(load_vae_ddoq_results("tiles").weights) == len(torch.load("ddoq_results.pt", weights_only=True)["indices"])
    assert read_vae_config(tmp_path / "vae.yaml").size_px == 32
    names = {}
    exec(compile(next(text for kind, text in BLOCKS if kind == "python"), "docs/pytorch-smt.md", "exec"), names)
    assert torch.equal(names["again"].cluster_centers, names["result"].cluster_centers)
    assert len(names["dataset"]) == names["budget"]
    image, mask, weight = names["dataset"][0]
    assert names["model"].training_step((image[None], mask[None], weight[None])).isfinite()


def test_the_table_says_of_each_key_what_is_so():
    rows = re.findall(r"^\| (`.*?) \| (.*?) \| (.*?) \|$", PAGE.split("## Every key")[1].split("## Python")[0], flags=re.MULTILINE)
    told = {key: cells for names, *cells in rows for key in re.findall(r"`(\w+)`", names)}
    live = {*MedoidConfig.model_fields, *DecodeConfig.model_fields, "mode", "k", "num_clusters", "use_sqrt_heuristic"}
    assert set(told) == live | set(REFUSED["decode"]) | set(REFUSED["medoid"])
    for key, cells in told.items():
        for route, cell in zip(("medoid", "decode"), cells, strict=True):
            assert cell.startswith("refused") == (key in REFUSED[route]), (key, route)
