"""What the tests of pytorch-smt's names share: small images on the disk, an autoencoder, and its files."""

import numpy as np
import pytest
import rasterio
import torch
import yaml
from safetensors.torch import save_file

from ddoq_engine import GenericVariationalAutoencoder

NETWORK = {"in_channels": 4, "size_px": 16, "latent_channels": 2, "depth": 2, "width": 8}


@pytest.fixture(scope="session")
def autoencoder():
    torch.manual_seed(5)
    return GenericVariationalAutoencoder(**NETWORK).eval()


@pytest.fixture
def distillation(tmp_path, autoencoder):
    """A folder of 24 images of 4 bands (uint16, three kinds), their network's files, and a configuration of 3 cells: its path."""
    rng = np.random.default_rng(2)
    folder = tmp_path / "images"
    folder.mkdir()
    for number in range(24):
        level = np.array([300, 900, 2400])[number % 3] + 40 * np.arange(4)[:, None, None]
        values = (level + rng.normal(0, 25, (4, 16, 16))).astype(np.uint16)
        with rasterio.open(folder / f"{number:02d}.tif", "w", driver="GTiff", count=4, height=16, width=16, dtype="uint16") as file:
            file.write(values)
    save_weights(autoencoder, tmp_path / "net.safetensors")
    write(tmp_path / "net.yaml", {"model": NETWORK, "train_dataset": {"images": "images"}, "others": {"images": "images", "nodata": [0]}})
    return configured(tmp_path / "conf.yaml")


def configured(path, **keys):
    """A configuration of the decoding pipeline over the files beside it."""
    asked = {
        "mode": "vae_decode", "k": 3, "vae_config_path": "net.yaml", "vae_checkpoint_path": "net.safetensors",
        "dataset_config_path": "net.yaml", "dataset_key": "train_dataset", "output_dir": "out", "device": "cpu",
    }  # fmt: skip
    return write(path, {"mode": "ddoq-vae-distill", "dataset_distillation": {**asked, **keys}})


def save_weights(network, path):
    """As safetensors, which take no other order of memory than torch's own."""
    save_file({name: value.contiguous() for name, value in network.state_dict().items()}, path)


def write(path, content):
    path.write_text(yaml.safe_dump(content, sort_keys=False), encoding="utf-8")
    return path
