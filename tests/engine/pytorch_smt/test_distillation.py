"""`VaeDdoqDistillationPipeline`: it finishes with the project's own autoencoder, and its files are those documented."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import rasterio
import torch
from torch import nn
from torch.utils.data import DataLoader

from ddoq_engine import Cancelled, GenericVariationalAutoencoder, Progress, VaeDdoqDistillationPipeline
from ddoq_engine.encoders.registry import build
from ddoq_engine.errors import DataError, SettingsError
from ddoq_engine.progress import Silence
from ddoq_engine.tiles import ArrayTiles

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")

PEER_KEYS = {
    "k",
    "latent",
    "latent_reduction",
    "weight_mode",
    "distilled_image_format",
    "output_size",
    "embeddings_shape",
    "cluster_centers_shape",
    "embeddings_parquet_path",
    "distilled_images_parquet_path",
}
OUR_KEYS = {
    "normalisation",
    "decoded",
    "seed",
    "solver",
    "distortion",
    "wasserstein_2",
    "vae_fingerprint",
    "images_fingerprint",
    "versions",
}


def scenes(count=30, bands=3, size=16, kinds=3, seed=0):
    """Noisy copies of a few patterns, about mean 0 and spread 1."""
    rng = np.random.default_rng(seed)
    row, col = np.mgrid[0:size, 0:size] / size
    patterns = np.stack([np.stack([np.sin(3 * ((k + 1) * row + b * col)) for b in range(bands)]) for k in range(kinds)])
    return (patterns[np.arange(count) % kinds] + 0.1 * rng.standard_normal((count, bands, size, size))).astype(np.float32)


def loader_of(images, suffix="tif", size=8):
    samples = [{"image": torch.from_numpy(image), "path": f"/data/tiles/{row:04d}.{suffix}"} for row, image in enumerate(images)]
    return DataLoader(samples, batch_size=size)


def network(bands, size=16, **options):
    torch.manual_seed(0)
    return GenericVariationalAutoencoder(bands, size_px=size, **{"latent_channels": 2, "width": 8, "depth": 2, **options})


def distil(folder, bands=3, k=3, images=None, vae=None, **options):
    images = scenes(bands=bands) if images is None else images
    run = {"device": "cpu", "distilled_image_format": "tif", **options}
    return VaeDdoqDistillationPipeline(vae or network(bands), loader_of(images), folder, k, **run).run()


# --- it finishes -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("bands", [1, 3, 6])
@pytest.mark.parametrize("latent", ["mu", "z"])
@pytest.mark.parametrize("reduction", ["flatten", "mean_spatial"])
def test_it_finishes_with_the_projects_own_autoencoder(tmp_path, bands, latent, reduction):
    """Defect 1: every mode and band count died in the decoder, before a single file."""
    found = distil(tmp_path, bands, latent=latent, latent_reduction=reduction)
    with rasterio.open(found.distilled_image_paths[0]) as image:
        assert (image.count, image.height, image.width) == (bands, 16, 16)
    assert found.manifest_path.is_file()


@pytest.fixture(scope="module")
def trained():
    """An autoencoder that has learnt the three patterns, by the stage's own encoder."""
    images = scenes(count=60)
    tiles = ArrayTiles(tuple(f"00_{row:06d}_000000" for row in range(60)), images, np.ones((60, 16, 16), bool))
    encoder = build("vae", epochs=3, latent_channels=4, width=16, depth=2, batch_size=8, beta=1e-4, warmup=0.0)
    encoder.fit(tiles, seed=0, device=torch.device("cpu"), work=None, progress=Progress())
    return images, encoder.model


@pytest.mark.parametrize("reduction", ["flatten", "mean_spatial"])
def test_what_is_decoded_are_the_patterns_of_the_cells(tmp_path, trained, reduction):
    images, vae = trained
    found = distil(tmp_path, images=images, vae=vae, latent_reduction=reduction)
    means = [images[(found.cluster_labels == cell).numpy()].mean(0).ravel() for cell in range(3)]
    for cell in range(3):
        with rasterio.open(found.distilled_image_paths[cell]) as file:
            likeness = np.corrcoef([file.read().ravel(), *means])[0, 1:]
        assert likeness.argmax() == cell
        assert likeness[cell] > 0.6


def test_another_programs_autoencoder_is_asked_as_pytorch_smt_asks_it(tmp_path):
    class Theirs(nn.Module):
        """encode -> (mu, logvar) of shape (B, C, H/4, W/4); decode(latents, (rows, columns))."""

        def encode(self, images):
            mu = nn.functional.avg_pool2d(images, 4)
            return mu, torch.zeros_like(mu)

        def decode(self, latents, size):
            assert latents.ndim == 4
            return nn.functional.interpolate(latents, size)

    images = scenes()
    found = distil(tmp_path, images=images, vae=Theirs(), distilled_image_format="pt")
    decoded = torch.load(found.distilled_image_paths[1], weights_only=True)
    members = torch.from_numpy(images)[found.cluster_labels == 1]
    assert torch.allclose(nn.functional.avg_pool2d(decoded, 4), nn.functional.avg_pool2d(members.mean(0), 4), atol=1e-5)


# --- its files -------------------------------------------------------------------------------------------------------


def test_the_parquet_files_have_the_columns_documented(tmp_path):
    found = distil(tmp_path, k=4)
    inputs, distilled = pd.read_parquet(found.embeddings_parquet_path), pd.read_parquet(found.distilled_images_parquet_path)
    assert list(inputs.columns) == ["image_path", "embedding", "cluster_id"]
    assert list(distilled.columns) == ["distilled_image_path", "cluster_id", "cluster_embedding", "weight"]
    assert (len(inputs), len(distilled)) == (30, 4)
    assert inputs["image_path"].tolist() == [f"/data/tiles/{row:04d}.tif" for row in range(30)]
    assert set(inputs["cluster_id"]) == {0, 1, 2, 3}
    assert distilled["cluster_id"].tolist() == [0, 1, 2, 3]
    assert [Path(path).is_absolute() for path in distilled["distilled_image_path"]] == [True] * 4
    assert np.array_equal(np.stack(inputs["embedding"]), found.embeddings.numpy())
    assert np.array_equal(np.stack(distilled["cluster_embedding"]), found.cluster_centers.numpy())
    assert np.allclose(distilled["weight"], found.weights)


def test_vectors_are_lists_of_one_length_of_float32(tmp_path):
    """Defect 20: lists of Python floats, eight times the memory and twice the file."""
    found = distil(tmp_path)
    for path, column in ((found.embeddings_parquet_path, "embedding"), (found.distilled_images_parquet_path, "cluster_embedding")):
        assert pq.read_schema(path).field(column).type == pa.list_(pa.float32(), 2 * 4 * 4)


def test_the_tensors_are_there_and_agree(tmp_path):
    found = distil(tmp_path)
    for name, tensor in (
        ("embeddings", found.embeddings),
        ("cluster_centers", found.cluster_centers),
        ("cluster_labels", found.cluster_labels),
        ("cluster_weights", found.weights),
    ):
        assert torch.equal(torch.load(tmp_path / f"{name}.pt", weights_only=True), tensor)
    assert [found.embeddings.dtype, found.cluster_labels.dtype, found.weights.dtype] == [torch.float32, torch.int64, torch.float32]
    means = torch.stack([found.embeddings[found.cluster_labels == cell].mean(0) for cell in range(3)])
    assert torch.allclose(found.cluster_centers, means, atol=1e-5)


def test_the_images_are_named_by_their_cell_and_those_of_an_earlier_run_go(tmp_path):
    distil(tmp_path, k=5)
    found = distil(tmp_path, k=3)
    assert sorted(path.name for path in (tmp_path / "distilled_images").iterdir()) == [f"cluster_00000{cell}.tif" for cell in range(3)]
    assert found.distilled_image_paths == [tmp_path / "distilled_images" / f"cluster_00000{cell}.tif" for cell in range(3)]


def test_the_manifest_has_pytorch_smts_keys_and_the_provenance_that_they_lack(tmp_path):
    """Defect 21: no seed, version or hash; and defect 10: no distortion."""
    found = distil(tmp_path, random_seed=7)
    manifest = json.loads(found.manifest_path.read_text())
    assert set(manifest) >= PEER_KEYS | OUR_KEYS
    assert (manifest["k"], manifest["seed"], manifest["embeddings_shape"], manifest["output_size"]) == (3, 7, [30, 32], [16, 16])
    assert {"ddoq_engine", "torch"} <= set(manifest["versions"])
    centres = found.cluster_centers[found.cluster_labels].double()
    assert manifest["distortion"] == pytest.approx(float((found.embeddings.double() - centres).square().sum(1).mean()), rel=1e-4)
    assert manifest["wasserstein_2"] == pytest.approx(manifest["distortion"] ** 0.5)
    other = json.loads(distil(tmp_path / "other", vae=network(3, width=16)).manifest_path.read_text())
    assert manifest["vae_fingerprint"] != other["vae_fingerprint"]
    assert manifest["images_fingerprint"] == other["images_fingerprint"]


def test_averaged_latents_have_no_places_so_cell_means_are_decoded_and_the_manifest_says_so(tmp_path):
    flat, averaged = distil(tmp_path / "a"), distil(tmp_path / "b", latent_reduction="mean_spatial", distilled_image_format="pt")
    assert json.loads(flat.manifest_path.read_text())["decoded"] == "centroids"
    assert json.loads(averaged.manifest_path.read_text())["decoded"] == "cell means"
    vae, images = network(3).eval(), torch.from_numpy(scenes())
    with torch.no_grad():
        latents = vae.encode(images)[0]
        for cell, path in enumerate(averaged.distilled_image_paths):
            mean = latents[averaged.cluster_labels == cell].mean(0, keepdim=True)
            assert torch.allclose(torch.load(path, weights_only=True), vae.decode(mean)[0], atol=1e-5)


@pytest.mark.parametrize("mode", ["uniform", "sqrt", "density"])
def test_the_weights_have_mean_1_and_pytorch_smts_scale_on_request(tmp_path, mode):
    images = scenes(kinds=3)[[0, 3, 6, 9, 12, 15, 18, 1, 4, 2]]
    ours = distil(tmp_path / "a", images=images, weight_mode=mode)
    theirs = distil(tmp_path / "b", images=images, weight_mode=mode, normalisation="pytorch-smt")
    powers = np.bincount(ours.cluster_labels, minlength=3) ** {"uniform": 0.0, "sqrt": 0.5, "density": 1.0}[mode]
    assert np.allclose(ours.weights, powers / powers.mean(), atol=1e-6)
    assert np.allclose(theirs.weights, 1.0 if mode == "uniform" else powers / powers.sum() * 3**0.5, atol=1e-6)
    assert json.loads(ours.manifest_path.read_text())["normalisation"] == "mean1"
    assert json.loads(theirs.manifest_path.read_text())["normalisation"] == "pytorch-smt"


# --- images ----------------------------------------------------------------------------------------------------------


def test_six_bands_become_a_geotiff_of_float32_in_the_units_of_the_rasters(tmp_path):
    """Defect 18: 8 bit, clamped, and TypeError above 4 bands."""
    means, stds = [200.0, 400, 600, 800, 2000, 3000], [50.0, 60, 70, 80, 500, 600]
    plain = distil(tmp_path / "a", 6)
    restored = distil(tmp_path / "b", 6, band_means=means, band_stds=stds)
    with rasterio.open(plain.distilled_image_paths[0]) as a, rasterio.open(restored.distilled_image_paths[0]) as b:
        assert (b.driver, b.count, set(b.dtypes)) == ("GTiff", 6, {"float32"})
        standard, real = a.read(), b.read()
    assert standard.min() < 0
    assert np.allclose(real, standard * np.array(stds)[:, None, None] + np.array(means)[:, None, None], rtol=1e-5)


@pytest.mark.parametrize(("suffix", "bands", "expected"), [("png", 3, "png"), ("jpeg", 3, "jpg"), ("tiff", 3, "tif"), ("png", 6, "tif")])
def test_auto_takes_the_format_of_the_images_where_it_holds_their_bands(tmp_path, suffix, bands, expected):
    images = loader_of(scenes(bands=bands), suffix)
    found = VaeDdoqDistillationPipeline(network(bands), images, tmp_path, 3, "cpu").run()
    assert {path.suffix for path in found.distilled_image_paths} == {f".{expected}"}
    with rasterio.open(found.distilled_image_paths[0]) as image:
        assert image.driver == {"png": "PNG", "jpg": "JPEG", "tif": "GTiff"}[expected]
        assert image.dtypes[0] == ("float32" if expected == "tif" else "uint8")
    assert [path.suffix for path in (tmp_path / "distilled_images").iterdir()] == [f".{expected}"] * 3


@pytest.mark.parametrize(("size", "expected"), [((24, 40), (24, 40)), (8, (8, 8))])
def test_images_may_be_written_at_another_size(tmp_path, size, expected):
    found = distil(tmp_path, output_size=size)
    with rasterio.open(found.distilled_image_paths[0]) as image:
        assert (image.height, image.width) == expected


# --- refusals, seeds, stops ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "kind", "sentence"),
    [
        ({"latent": "sigma"}, SettingsError, "latent cannot be sigma"),
        ({"latent_reduction": "max"}, SettingsError, "latent_reduction cannot be max"),
        ({"distilled_image_format": "bmp"}, SettingsError, "cannot be written as bmp"),
        ({"weight_mode": "cubic"}, SettingsError, "Invalid weight mode"),
        ({"normalisation": "sum1"}, SettingsError, "no normalisation sum1"),
        ({"band_means": [1, 2]}, DataError, "2 values were given to bring 3 bands"),
        ({"k": 0}, DataError, "cannot make 0 cells"),
        ({"k": 31}, DataError, "30 tiles .*cannot make 31 cells"),
        ({"bands": 6, "distilled_image_format": "png"}, DataError, "6 bands cannot be written as png"),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_written(tmp_path, options, kind, sentence):
    with pytest.raises(kind, match=sentence) as error:
        distil(tmp_path / "out", **options)
    assert isinstance(error.value, ValueError)
    assert not (tmp_path / "out").exists()


def test_an_empty_loader_is_refused(tmp_path):
    with pytest.raises(DataError, match="gave no tile"):
        VaeDdoqDistillationPipeline(network(3), [], tmp_path, 3, "cpu").run()


def test_images_without_paths_get_the_names_that_pytorch_smt_gives(tmp_path):
    images = torch.from_numpy(scenes())
    found = VaeDdoqDistillationPipeline(network(3), [(images[:20], torch.zeros(20)), [images[20:]]], tmp_path, 3, "cpu").run()
    names = pd.read_parquet(found.embeddings_parquet_path)["image_path"]
    assert [name.replace("\\", "/").rsplit("/", 1)[-1] for name in names] == [f"sample_{row}" for row in range(30)]


def test_the_seed_decides_all_and_0_is_0(tmp_path):
    """Defect 12: `random_seed or 42`."""
    images = scenes(kinds=12)

    def run(name, seed):
        return distil(tmp_path / name, k=5, images=images, latent="z", random_seed=seed)

    zero, again, other = run("a", 0), run("b", 0), run("c", 42)
    assert torch.equal(zero.embeddings, again.embeddings)
    assert torch.equal(zero.cluster_centers, again.cluster_centers)
    assert not torch.equal(zero.embeddings, other.embeddings)
    assert json.loads(zero.manifest_path.read_text())["seed"] == 0


class Person(Silence):
    """Hears all, and asks to stop after so many reports."""

    def __init__(self, patience):
        self.patience, self.heard = patience, []

    def progress(self, fraction, message):
        self.heard.append((fraction, message.text))

    def should_stop(self):
        return len(self.heard) >= self.patience


def test_it_tells_how_far_it_is_and_stops_when_asked_leaving_no_half_result(tmp_path):
    """Defect 21: no progress, no cancel."""
    pipeline = VaeDdoqDistillationPipeline(network(3), loader_of(scenes()), tmp_path, 3, "cpu")
    all_of_it = Person(10**9)
    pipeline.run(progress=Progress(all_of_it))
    fractions = [fraction for fraction, _ in all_of_it.heard]
    assert fractions == sorted(fractions)
    assert fractions[-1] == pytest.approx(1)
    with pytest.raises(Cancelled):
        pipeline.run(progress=Progress(Person(len(fractions) - 1)))
    assert not (tmp_path / "manifest.json").exists()
    assert not list(tmp_path.glob("*.aside"))
