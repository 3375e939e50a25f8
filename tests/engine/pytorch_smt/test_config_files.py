"""The files that a decoding names: network, weights and images of ours run; foreign classes and pickles do not."""

import pickle
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import rasterio
import torch
from torch import nn

from ddoq_engine import GenericVariationalAutoencoder, extract_all_latents, run_config
from ddoq_engine.encoders.registry import build
from ddoq_engine.errors import DataError, ModelError, SettingsError, StorageError
from ddoq_engine.progress import Progress
from ddoq_engine.pytorch_smt.image_files import load_images
from ddoq_engine.pytorch_smt.vae_files import load_vae
from ddoq_engine.tiles import ArrayTiles

from .conftest import NETWORK, configured, write

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


def images_of(folder, config="net.yaml", key="train_dataset", **options):
    """The samples of a loader, in order, and their paths."""
    given = {"size_px": 16, "bands": 4, "batch_size": 5, "num_workers": 0, "progress": Progress(), **options}
    loader = load_images(folder / config, key, **given).loader
    batches = list(loader)
    return torch.cat([batch["image"] for batch in batches]), [path for batch in batches for path in batch["image_path"]], batches


class Trap:
    """What makes a file when it is unpickled."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return (Path.touch, (self.path,))


# --- weights ---------------------------------------------------------------------------------------------------------


class Wrapper(nn.Module):
    """As Lightning's modules hold a network."""

    def __init__(self, network):
        super().__init__()
        self.model, self.loss = network, nn.Conv2d(1, 1, 1)


@pytest.mark.parametrize("form", ["plain", "lightning", "prefixed"])
def test_weights_of_torch_are_read_as_those_of_safetensors(distillation, autoencoder, form):
    folder = distillation.parent
    state = autoencoder.state_dict() if form == "plain" else Wrapper(autoencoder).state_dict()
    content = {"epoch": 3, "state_dict": state, "hyper_parameters": {"lr": 1e-3}, "callbacks": {}} if form == "lightning" else state
    torch.save(content, folder / "vae.ckpt")
    torch.manual_seed(11)
    before = torch.random.get_rng_state()
    found = load_vae(folder / "net.yaml", folder / "vae.ckpt")
    assert torch.equal(before, torch.random.get_rng_state())
    assert not found.training
    for name, value in autoencoder.state_dict().items():
        assert torch.equal(found.state_dict()[name], value)


@pytest.mark.filterwarnings("ignore:Detected pickle protocol")
@pytest.mark.parametrize("form", ["inside", "bare"])
def test_a_pickle_that_would_run_code_is_refused_with_the_way_to_convert_and_does_not_run(distillation, autoencoder, tmp_path, form):
    trace, path = tmp_path / "it_ran", distillation.parent / "vae.ckpt"
    if form == "inside":
        torch.save({"state_dict": autoencoder.state_dict(), "hyper_parameters": Trap(trace)}, path)
    else:
        path.write_bytes(pickle.dumps(Trap(trace)))
    with pytest.raises(
        StorageError, match=r"holds more than weights.*torch\.save\(torch\.load\(PATH, weights_only=False\)\['state_dict'\]"
    ):
        run_config(distillation, dataset_distillation={"vae_checkpoint_path": str(path)})
    assert not trace.exists()
    assert not (distillation.parent / "out").exists()
    pickle.loads(pickle.dumps(Trap(trace)))  # the trap is a trap
    assert trace.exists()


def test_the_way_to_convert_that_is_told_converts(distillation, autoencoder):
    """The line of the message, run where the checkpoint is trusted."""
    folder = distillation.parent
    torch.save({"state_dict": autoencoder.state_dict(), "hyper_parameters": Trap(folder / "it_ran")}, folder / "vae.ckpt")
    torch.save(torch.load(folder / "vae.ckpt", weights_only=False)["state_dict"], folder / "weights.ckpt")
    assert load_vae(folder / "net.yaml", folder / "weights.ckpt").latent_channels == 2


def test_weights_of_another_network_are_told_from_damaged_and_missing_ones(distillation):
    folder = distillation.parent
    torch.save({"state_dict": {"encoder.conv1.weight": torch.zeros(2), "mu_proj.weight": torch.zeros(2)}}, folder / "theirs.ckpt")
    with pytest.raises(ModelError, match=r"not of our autoencoder; they begin with encoder\.conv1\.weight"):
        load_vae(folder / "net.yaml", folder / "theirs.ckpt")
    torch.save(GenericVariationalAutoencoder(**{**NETWORK, "width": 16}).state_dict(), folder / "wide.pt")
    with pytest.raises(ModelError, match="do not fit the network in"):
        load_vae(folder / "net.yaml", folder / "wide.pt")
    (folder / "cut.safetensors").write_bytes((folder / "net.safetensors").read_bytes()[:200])
    (folder / "cut.ckpt").write_bytes((folder / "wide.pt").read_bytes()[:200])
    for name in ("cut.safetensors", "cut.ckpt"):
        with pytest.raises(StorageError, match="damaged"):
            load_vae(folder / "net.yaml", folder / name)
    with pytest.raises(StorageError, match="does not exist"):
        load_vae(folder / "net.yaml", folder / "none.ckpt")


def test_the_encoder_of_a_study_is_a_network_of_ours(tmp_path):
    values = np.random.default_rng(0).standard_normal((20, 4, 16, 16)).astype(np.float32)
    tiles = ArrayTiles(tuple(f"00_{row:06d}_000000" for row in range(20)), values, np.ones((20, 16, 16), bool))
    encoder = build("vae", epochs=1, latent_channels=3, width=8)
    encoder.fit(tiles, seed=0, device=torch.device("cpu"), work=None, progress=Progress())
    encoder.save(tmp_path)
    found = load_vae(tmp_path / "description.json", tmp_path / "weights.safetensors")
    assert torch.allclose(found.encode(torch.from_numpy(values))[0], encoder.model.encode(torch.from_numpy(values))[0])


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (
            {"model": {"_target_": "pytorch_segmentation_models_trainer.models.Vae", "in_channels": 4}},
            "names the class pytorch_seg.* not loaded",
        ),
        ({"vae": {}}, "has no section model"),
        ({"vae": {"_target_": "theirs.Vae"}}, r"names the class theirs\.Vae"),
        ({"model": {"in_channels": 4}}, r"model\.size_px"),
        ({"model": {**NETWORK, "latent_dim": 8}}, r"no setting model\.latent_dim"),
        ({"model": {**NETWORK, "in_channels": "${bands}"}}, "only Hydra resolves"),
    ],
)
def test_a_description_that_is_not_ours_is_refused(distillation, content, sentence):
    path = write(distillation.parent / "vae.yaml", content)
    with pytest.raises(SettingsError, match=sentence):
        run_config(distillation, dataset_distillation={"vae_config_path": str(path)})


def test_a_foreign_data_set_beside_the_network_is_no_matter_of_the_network(distillation):
    content = {"model": NETWORK, "train_dataset": {"_target_": "pytorch_segmentation_models_trainer.X"}}
    path = write(distillation.parent / "v.yaml", content)
    assert load_vae(path, distillation.parent / "net.safetensors").in_channels == 4
    with pytest.raises(SettingsError, match="Write the images in its place"):
        run_config(configured(distillation, vae_config_path="v.yaml", dataset_config_path="v.yaml"))


def test_our_own_class_may_be_named(distillation):
    path = write(distillation.parent / "v.yaml", {"model": {"_target_": "ddoq_engine.GenericVariationalAutoencoder", **NETWORK}})
    assert load_vae(path, distillation.parent / "net.safetensors").in_channels == 4


# --- images ----------------------------------------------------------------------------------------------------------


def test_images_are_those_of_the_folder_in_order_standardised_by_their_own_spread(distillation):
    folder = distillation.parent
    values, paths, batches = images_of(folder)
    assert paths == [str(folder / "images" / f"{number:02d}.tif") for number in range(24)]
    assert "tile_id" not in batches[0]
    stored = []
    for path in paths:
        with rasterio.open(path) as file:
            stored.append(file.read().astype(float))
    stored = np.stack(stored)
    assert np.allclose(values.mean((0, 2, 3)), 0, atol=0.02)
    assert np.allclose(values.std((0, 2, 3)), 1, atol=0.02)
    assert np.corrcoef(values[:, 0].numpy().ravel(), stored[:, 0].ravel())[0, 1] > 0.9999


def test_named_means_and_deviations_win(distillation):
    folder = distillation.parent
    write(folder / "d.yaml", {"s": {"images": "images", "means": [100, 0, 0, 0], "stds": [1000, 2000, 2000, 2000]}})
    values, paths, _ = images_of(folder, "d.yaml", "s")
    with rasterio.open(paths[3]) as file:
        assert np.allclose(values[3, 0], (file.read(1) - 100.0) / 1000, atol=1e-5)
    for wrong in ({"means": [1]}, {"means": [0] * 4, "stds": [1, 1, 1, 0]}):
        write(folder / "d.yaml", {"s": {"images": "images", **wrong}})
        with pytest.raises(SettingsError, match="are named for 4 bands"):
            images_of(folder, "d.yaml", "s")


@pytest.mark.parametrize("form", ["csv", "parquet"])
@pytest.mark.parametrize("names", [("image", "col", "row"), ("image_path", "col_off", "row_off")])
def test_windows_of_a_raster_are_told_apart_by_their_place(distillation, form, names):
    """Defect 16: 64 windows of a raster were one path."""
    folder = distillation.parent
    values = np.arange(4 * 40 * 56).reshape(4, 40, 56).astype(np.uint16)
    with rasterio.open(folder / "scene.tif", "w", driver="GTiff", count=4, height=40, width=56, dtype="uint16") as file:
        file.write(values)
    places = [(0, 0), (16, 0), (40, 16), (48, 32)]  # the last reaches beyond the edge
    table = pd.DataFrame([("scene.tif", *place) for place in places], columns=list(names))
    table.to_csv(folder / "w.csv", index=False) if form == "csv" else table.to_parquet(folder / "w.parquet")
    write(folder / "d.yaml", {"s": {"images": f"w.{form}", "means": [0] * 4, "stds": [10000] * 4}})
    found, paths, batches = images_of(folder, "d.yaml", "s")
    assert set(paths) == {str(folder / "scene.tif")}
    assert batches[0]["tile_id"] == ["00_000000_000000", "00_000000_000016", "00_000016_000040", "00_000032_000048"]
    assert np.allclose(found[2], values[:, 16:32, 40:56] / 10000, atol=1e-6)
    assert np.allclose(found[3, :, :8, :8], values[:, 32:, 48:] / 10000, atol=1e-6)
    assert not found[3, :, 8:].any()
    done = run_config(configured(distillation, dataset_config_path="d.yaml", dataset_key="s")).decoded
    written = pd.read_parquet(done.embeddings_parquet_path)
    assert list(written.columns) == ["image_path", "embedding", "cluster_id", "tile_id"]
    assert written["tile_id"].tolist() == batches[0]["tile_id"]


def test_decoded_images_are_in_the_units_of_the_images(distillation):
    done = run_config(distillation).decoded
    with rasterio.open(done.distilled_image_paths[0]) as file:
        assert file.count == 4
        assert 100 < file.read().mean() < 3000


def test_bytes_become_bytes_again(distillation):
    """Three bands of a photograph, decoded as PNG: its own greys, not 0 and 255."""
    folder = distillation.parent
    (folder / "photos").mkdir()
    for number in range(12):
        values = np.full((3, 16, 16), 60 + 10 * number, np.uint8)
        with rasterio.open(folder / f"photos/{number:02d}.png", "w", driver="PNG", count=3, height=16, width=16, dtype="uint8") as file:
            file.write(values)
    torch.save(GenericVariationalAutoencoder(**{**NETWORK, "in_channels": 3}).state_dict(), folder / "rgb.pt")
    write(folder / "rgb.yaml", {"model": {**NETWORK, "in_channels": 3}, "train_dataset": {"images": "photos"}})
    names = {"vae_config_path": "rgb.yaml", "dataset_config_path": "rgb.yaml", "vae_checkpoint_path": "rgb.pt"}
    done = run_config(configured(distillation, **names)).decoded
    with rasterio.open(done.distilled_image_paths[0]) as file:
        assert (file.driver, file.dtypes[0]) == ("PNG", "uint8")
        assert 80 < file.read().mean() < 150  # an untrained network says about the mean, 115


@pytest.mark.parametrize(
    ("section", "kind", "sentence"),
    [
        (
            {"_target_": "pytorch_segmentation_models_trainer.dataset_loader.dataset.ImageDataset", "images": "images"},
            SettingsError,
            "is not loaded",
        ),
        ({"data_loader": {}}, SettingsError, "names no images"),
        ({"images": "images", "root_dir": "/data"}, SettingsError, "no setting images.root_dir"),
        ({"images": "none.csv"}, StorageError, "does not exist"),
        ({"images": "other.csv"}, DataError, "no column of images"),
        ({"images": "empty"}, DataError, "holds no image"),
        ({"images": "net.safetensors"}, StorageError, "neither a CSV nor"),
        ({"images": "images", "bands": [1, 2]}, DataError, "has 2 bands, and the autoencoder 4"),
        ({"images": "outside.csv"}, DataError, "lies outside"),
        ({"images": "hole.csv"}, DataError, "has a cell that is no number"),
        ({"images": "large.csv"}, DataError, "20 by 20 pixels, and the autoencoder sees 16"),
    ],
)
def test_images_that_cannot_be_used_are_refused_before_anything_is_written(distillation, section, kind, sentence):
    folder = distillation.parent
    (folder / "empty").mkdir()
    (folder / "other.csv").write_text("a,b\n1,2\n")
    (folder / "outside.csv").write_text("image,col,row\nimages/00.tif,16,0\n")
    (folder / "hole.csv").write_text("image,col,row\nimages/00.tif,,0\n")
    (folder / "large.csv").write_text("image,col,row,width,height\nimages/00.tif,0,0,20,20\n")
    write(folder / "d.yaml", {"s": section})
    with pytest.raises(kind, match=sentence):
        run_config(configured(distillation, dataset_config_path="d.yaml", dataset_key="s"))
    assert not (folder / "out").exists()


def test_a_section_that_is_not_there_is_said(distillation):
    with pytest.raises(SettingsError, match="no section val_dataset"):
        run_config(configured(distillation, dataset_key="val_dataset"))


def test_the_latents_are_those_of_the_same_images_in_python(distillation, autoencoder):
    done = run_config(distillation, dataset_distillation={"latent_reduction": "mean_spatial"}).decoded
    values, _, _ = images_of(distillation.parent)
    assert torch.allclose(done.embeddings, extract_all_latents(autoencoder, [values], "cpu"), atol=1e-5)
