"""Every key of pytorch-smt's configuration is live (another value, another result) or refused, with the reason: none is dead."""

import hashlib
import json

import numpy as np
import pandas as pd
import pytest
import torch

from ddoq_engine import GenericVariationalAutoencoder, load_ddoq_results, run_config
from ddoq_engine.errors import DdoqError, SettingsError
from ddoq_engine.pytorch_smt.config import DecodeConfig, MedoidConfig, read_config
from ddoq_engine.pytorch_smt.config_keys import REFUSED
from ddoq_engine.pytorch_smt.run import pipeline_of
from ddoq_engine.quantization import quantizer

from .conftest import NETWORK, configured, write

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")

# Section 5 of pytorch-smt's documentation, and what its code names beside.
KEYS = (
    "k", "num_clusters", "batch_size", "num_workers", "device", "random_seed", "mode", "latent", "latent_reduction", "weight_mode",
    "distilled_image_format", "output_size", "kmeans_max_iter", "kmeans_batch_size", "use_sqrt_heuristic", "vae_config_path",
    "vae_checkpoint_path", "dataset_config_path", "dataset_key", "output_dir", "adaptive_k", "k_min", "k_max", "k_step",
    "unlabeled_dataloader_config", "output_indices_path", "output_weights_path", "output_ddoq_results_path",
)  # fmt: skip
JOINED = {"mode", "k", "num_clusters", "use_sqrt_heuristic"}  # read before the rest


@pytest.mark.parametrize("key", KEYS)
def test_each_key_has_its_place_on_both_routes(key):
    for route, model in (("decode", DecodeConfig), ("medoid", MedoidConfig)):
        assert (key in model.model_fields or key in JOINED) != (key in REFUSED[route]), route


@pytest.mark.parametrize("route", ["decode", "medoid"])
def test_those_refused_say_why_and_what_to_write(tmp_path, route):
    for key, (reason, way) in REFUSED[route].items():
        path = (
            configured(tmp_path / "c.yaml", **{key: 5})
            if route == "decode"
            else write(tmp_path / "c.yaml", {"dataset_distillation": {key: 5}})
        )
        with pytest.raises(SettingsError) as error:
            read_config(path)
        assert f"The key {key} " in str(error.value)
        assert reason in str(error.value)
        assert way in str(error.value)


def outcome(config, **changes):
    """What a decoding leaves: a hash of its images, centres and weights, by name."""
    found = run_config(config, dataset_distillation=changes).decoded
    parts = [path.name.encode() + path.read_bytes() for path in found.distilled_image_paths]
    parts += [tensor.numpy().tobytes() for tensor in (found.embeddings, found.cluster_centers, found.weights)]
    return hashlib.blake2b(b"".join([*parts, str(found.manifest_path.parent).encode()])).hexdigest()


DECODE = {
    "k": 4, "num_clusters": 4, "random_seed": 3, "latent": "z", "latent_reduction": "mean_spatial", "weight_mode": "density",
    "distilled_image_format": "pt", "output_size": 8, "use_sqrt_heuristic": False, "output_dir": "elsewhere", "dataset_key": "fewer",
    "vae_config_path": "net2.yaml", "vae_checkpoint_path": "net2.safetensors", "dataset_config_path": "net2.yaml",
}  # fmt: skip


@pytest.mark.parametrize("key", DECODE)
def test_another_value_of_a_key_is_another_decoding(distillation, key, monkeypatch):
    folder = distillation.parent
    monkeypatch.chdir(folder)
    (folder / "list.csv").write_text("image\n" + "\n".join(f"images/{number:02d}.tif" for number in range(2, 20)))
    fewer = {"images": "list.csv"}
    write(folder / "net.yaml", {"model": NETWORK, "train_dataset": {"images": "images"}, "fewer": fewer})
    write(folder / "net2.yaml", {"model": {**NETWORK, "latent_channels": 3}, "train_dataset": fewer})
    torch.manual_seed(9)
    torch.save(GenericVariationalAutoencoder(**NETWORK).state_dict(), folder / "other.pt")
    changes = {key: DECODE[key]}
    if key == "num_clusters":
        changes["k"] = None
    if key == "random_seed":
        changes["latent"] = "z"
    if key == "vae_config_path":  # the weights of one network do not go into another
        with pytest.raises(DdoqError, match="do not fit the network"):
            run_config(distillation, dataset_distillation=changes)
        return
    if key == "vae_checkpoint_path":
        changes[key] = "other.pt"
    base = outcome(distillation, latent="z") if key == "random_seed" else outcome(distillation)
    assert outcome(distillation, **changes) != base
    assert (outcome(distillation, latent="z") if key == "random_seed" else outcome(distillation)) == base


def test_batches_and_workers_are_those_of_the_loader(distillation):
    loader = pipeline_of(read_config(distillation, {"batch_size": 7, "num_workers": 2})).dataloader
    assert (loader.batch_size, loader.num_workers, len(loader)) == (7, 2, 4)
    heard = []
    run_config(distillation, listen=heard.append, dataset_distillation={"batch_size": 7, "num_workers": 2})
    assert [event["text"] for event in heard if event.get("code") == "smt.encoding"] == [f"Encoding batch {n}" for n in range(1, 5)]
    assert outcome(distillation, batch_size=7, num_workers=2) == outcome(distillation, batch_size=7)


def test_passes_and_rows_of_k_means_are_those_asked_for(distillation, monkeypatch):
    """Batches are taken only of more than 2e12 products: the limit is lowered to see them."""
    run = {"latent": "z", "k": 6}  # of latents about a normal law, where a pass moves the centres
    assert outcome(distillation, **run, kmeans_max_iter=1) != outcome(distillation, **run, kmeans_max_iter=100)
    monkeypatch.setattr(quantizer, "PASSABLE", 0)
    monkeypatch.setattr(quantizer, "_polish", lambda points, centroids, frozen, progress: (points.restore(centroids), 0))
    assert outcome(distillation, **run, kmeans_batch_size=2) != outcome(distillation, **run, kmeans_batch_size=16)


@pytest.fixture(scope="module")
def study(tmp_path_factory, scene):
    """A tiled and encoded study of 64 tiles, and a configuration of 7 of them."""
    folder = tmp_path_factory.mktemp("medoids")
    config = write(folder / "c.yaml", {"dataset_distillation": {"num_clusters": 7, "output_ddoq_results_path": "base.pt"}})
    run_config(config, folder / "study", [scene[0]], tile={"size_px": 64}, encode={"encoder": "spectral"}, select={"random_draws": 1})
    return config, folder / "study"


def chosen(study, **changes):
    config, path = study
    out = config.parent / "found.pt"
    run_config(config, path, dataset_distillation={"output_ddoq_results_path": str(out), **changes})
    indices, weights = load_ddoq_results(out)
    return indices, weights.tolist(), json.loads((path / "selection/round-01/quality.json").read_text())["distortion"]


MEDOID = {
    "k": 5, "num_clusters": 5, "random_seed": 8, "weight_mode": "density", "use_sqrt_heuristic": False, "kmeans_max_iter": 1,
    "adaptive_k": True,
}  # fmt: skip


@pytest.mark.parametrize("key", MEDOID)
def test_another_value_of_a_key_is_another_choice_of_tiles(study, key):
    changes = {"num_clusters": None} if key == "k" else {}
    base, found = chosen(study), chosen(study, **changes, **{key: MEDOID[key]})
    assert found != base
    if key in ("weight_mode", "use_sqrt_heuristic"):
        assert found[0] == base[0]
        assert np.allclose(
            np.array(found[1]), np.array(base[1]) ** 2 / np.mean(np.array(base[1]) ** 2), rtol=1e-5
        )  # density is sqrt squared


def test_the_elbow_lies_between_k_min_and_k_max(study):
    adaptive = {"adaptive_k": True, "num_clusters": 60}
    free = len(chosen(study, **adaptive)[0])
    assert free < 10
    assert len(chosen(study, **adaptive, k_min=10)[0]) >= 10
    assert 10 <= len(chosen(study, **adaptive, k_min=10, k_max=12)[0]) <= 12
    assert len(chosen(study, adaptive_k=True, k_min=10, num_clusters=11)[0]) <= 11


def test_indices_and_weights_are_written_where_asked(study, tmp_path, monkeypatch):
    """Paths in the file are meant from its folder, those given beside from the working one."""
    config, path = study
    monkeypatch.chdir(tmp_path)
    asked = {"output_indices_path": "i.pt", "output_weights_path": "w.pt"}
    done = run_config(config, path, dataset_distillation=asked)
    indices, weights = (torch.load(tmp_path / name, weights_only=True) for name in ("i.pt", "w.pt"))
    assert done.written == (config.parent / "base.pt", tmp_path / "i.pt", tmp_path / "w.pt")
    assert indices.tolist() == load_ddoq_results(config.parent / "base.pt")[0]
    assert weights.mean().item() == pytest.approx(1, abs=1e-5)
    medoids = pd.read_parquet(path / "selection/round-01/medoids.parquet")
    assert sorted(indices.tolist()) == sorted(medoids["index"])


def test_a_device_that_is_not_there_is_said_and_the_work_goes_on(distillation, study):
    absent = "mps" if torch.cuda.is_available() else "cuda"  # no machine has both
    for done in (
        lambda listen: run_config(distillation, listen=listen, dataset_distillation={"device": absent}),
        lambda listen: run_config(*study, listen=listen, dataset_distillation={"device": "cuda:99"}),
    ):
        heard = []
        done(heard.append)
        warned = [event for event in heard if event["event"] == "log" and event["level"] == "warning"]
        assert ["which this machine does not have" in event["text"] for event in warned] == [True]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ({"mode": "train", "dataset_distillation": {}}, "mode train .* is not one of distillation"),
        ({"mode": "ddoq-vae-distill", "dataset_distillation": {"mode": "medoid"}}, "do not go together"),
        ({"dataset_distillation": {"num_clusters": 5, "k": 6}}, "num_clusters: 5 and k: 6 .* do not go together"),
        ({"dataset_distillation": {"use_sqrt_heuristic": True, "weight_mode": "density"}}, "do not go together"),
        ({"dataset_distillation": {"use_sqrt_heuristic": False, "weight_mode": "sqrt"}}, "do not go together"),
        ({"dataset_distillation": {"k_min": 3}}, "elbow rule, which is off"),
        ({"dataset_distillation": {"adaptive_k": True, "k_min": 9, "k_max": 4}}, "do not go together"),
        ({"dataset_distillation": {"num_cluster": 5}}, "Did you mean num_clusters"),
        ({"dataset_distillation": {"num_clusters": 0}}, "num_clusters .*cannot be 0"),
        ({"dataset_distillation": {"mode": "vae_decode", "k": 5}}, "lacks vae_config_path, vae_checkpoint_path"),
        ({"dataset_distillation": {"k": "${budget}"}}, "only Hydra resolves"),
        ({"dataset_distillation": {}, "defaults": ["a"]}, "section defaults .* is not read here"),
        ({"dataset_distillation": {}, "modl": {}}, "no setting modl"),
        ({"dataset_distillation": {"unlabeled_dataloader_config": {"_target_": "torch.utils.data.DataLoader"}}}, "names the class torch"),
        ({"select": {"budget": 5}}, "no section dataset_distillation"),
        ([1], "no configuration of pytorch-smt"),
    ],
)
def test_what_cannot_be_meant_is_said_in_a_sentence(tmp_path, content, sentence):
    with pytest.raises(SettingsError, match=sentence):
        read_config(write(tmp_path / "c.yaml", content))


def test_a_study_is_needed_to_choose_and_not_to_decode(tmp_path, distillation):
    with pytest.raises(SettingsError, match="none is named"):
        run_config(write(tmp_path / "c.yaml", {"dataset_distillation": {"k": 5}}))
    with pytest.raises(SettingsError, match="has no meaning"):
        run_config(distillation, tmp_path / "study", ["scene.tif"])
    with pytest.raises(SettingsError, match="tile has no meaning"):
        run_config(distillation, tile={"size_px": 64})
    assert not (tmp_path / "study").exists()
    assert not (tmp_path / "out").exists()
