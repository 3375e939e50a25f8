"""The examples of pytorch-smt's documentation, in meaning: only the import is another. A small autoencoder, real loaders, a student."""

import types

import numpy as np
import pytest
import torch
import yaml
from click.testing import CliRunner
from lightning.pytorch import Trainer
from torch.utils.data import DataLoader, Dataset

from ddoq_engine import (
    DDOQDistilledDataset,
    GenericVariationalAutoencoder,
    KMeansClusteringTool,
    StudentSegmentationModel,
    VaeDdoqDistillationPipeline,
    extract_all_latents,
    find_optimal_k_elbow_method,
    load_ddoq_results,
    save_ddoq_results,
)
from ddoq_engine.cli.commands import ddoq
from ddoq_engine.encoders.registry import build
from ddoq_engine.progress import Progress
from ddoq_engine.pytorch_smt.config import SECTION
from ddoq_engine.tiles import ArrayTiles

CLASSES, SIZE, BANDS = 3, 32, 4
DEVICE = torch.device("cpu")


class Fields(Dataset):
    """64 scenes of three land covers side by side, as a dictionary data set: image, mask, path."""

    def __init__(self):
        rng = np.random.default_rng(4)
        spectra = rng.normal(0, 1.5, (CLASSES, BANDS))
        self.masks = np.zeros((64, SIZE, SIZE), np.int64)
        for row in range(64):
            for edge, cover in zip(np.sort(rng.integers(0, SIZE, 3)), rng.integers(0, CLASSES, 3), strict=True):
                self.masks[row, :, edge:] = cover
        self.images = (spectra[self.masks].transpose(0, 3, 1, 2) + rng.normal(0, 0.3, (64, BANDS, SIZE, SIZE))).astype(np.float32)

    def __len__(self):
        return 64

    def __getitem__(self, row):
        return {"image": torch.from_numpy(self.images[row]), "mask": torch.from_numpy(self.masks[row]), "path": f"/fields/{row:02d}.tif"}


@pytest.fixture(scope="module")
def fields():
    return Fields()


@pytest.fixture(scope="module")
def trained(fields):
    """A small autoencoder, trained for two epochs on the fields."""
    tiles = ArrayTiles(tuple(f"00_{row:06d}_000000" for row in range(64)), fields.images, np.ones((64, SIZE, SIZE), bool))
    encoder = build("vae", epochs=2, latent_channels=2, width=8, depth=2, batch_size=16)
    encoder.fit(tiles, seed=0, device=DEVICE, work=None, progress=Progress())
    assert isinstance(encoder.model, GenericVariationalAutoencoder)
    return encoder.model


@pytest.fixture(scope="module")
def offline(fields, trained, tmp_path_factory):
    """The first snippet: encode, cluster, weigh, find the medoids, save. The file."""
    file = tmp_path_factory.mktemp("offline") / "ddoq_results.pt"
    loader = DataLoader(fields, batch_size=10)
    latents = extract_all_latents(trained, loader, DEVICE)
    tool = KMeansClusteringTool(n_clusters=16, device=DEVICE)
    tool.fit(latents)
    labels = tool.predict(latents)
    weights = tool.get_cluster_weights(mode="sqrt", labels=labels)
    indices = tool.get_medoids_from_dataloader(loader)
    save_ddoq_results(indices, weights, file)
    assert latents.shape == (64, 2)
    assert len(set(indices)) == 16
    assert [int(labels[index]) for index in indices] == list(range(16))
    assert weights.mean().item() == pytest.approx(1, abs=1e-5)
    return file


def test_the_budget_by_the_elbow(fields, trained):
    latents = extract_all_latents(trained, DataLoader(fields, batch_size=32), DEVICE)
    assert 3 <= find_optimal_k_elbow_method(latents, k_min=3, k_max=20, step=1) <= 20


def test_the_decoding_snippet(fields, trained, tmp_path):
    pipeline = VaeDdoqDistillationPipeline(
        vae=trained, dataloader=DataLoader(fields, batch_size=16), output_dir=str(tmp_path / "decoded"), k=6, latent="mu",
        weight_mode="sqrt", distilled_image_format="auto",
    )  # fmt: skip
    result = pipeline.run()
    assert [path.suffix for path in result.distilled_image_paths] == [".tif"] * 6
    assert result.manifest_path.is_file()


CFG = {
    "model": {
        "_target_": "segmentation_models_pytorch.Unet", "encoder_name": "resnet18", "encoder_weights": None, "in_channels": BANDS,
        "classes": CLASSES,
    },
    "loss": {"_target_": "torch.nn.CrossEntropyLoss"},
    "optimizer": {"_target_": "torch.optim.AdamW", "lr": 3e-3, "weight_decay": "1e-4"},
}  # fmt: skip


class Attributes(dict):
    """A mapping with attributes, as OmegaConf's are."""

    __getattr__ = dict.__getitem__


def as_attributes(value):
    return Attributes({name: as_attributes(item) for name, item in value.items()}) if isinstance(value, dict) else value


def as_namespace(value):
    return types.SimpleNamespace(**{name: as_namespace(item) for name, item in value.items()}) if isinstance(value, dict) else value


def teacher_of(fields, indices):
    """Probabilities as a teacher gives them: sure within a field, less so at its edges."""
    hard = torch.nn.functional.one_hot(torch.from_numpy(fields.masks[indices]), CLASSES).permute(0, 3, 1, 2).float()
    soft = torch.nn.functional.avg_pool2d(hard, 3, stride=1, padding=1, count_include_pad=False)
    return list(0.9 * soft + 0.1 / CLASSES)


@pytest.mark.parametrize("form", [dict, as_attributes, as_namespace])
@pytest.mark.parametrize("labels", ["hard", "soft"])
@pytest.mark.filterwarnings("ignore::UserWarning:lightning")
def test_the_training_snippet_and_the_loss_falls(fields, offline, form, labels):
    indices, weights = load_ddoq_results(offline)
    teacher_masks = teacher_of(fields, indices) if labels == "soft" else None
    dataset = DDOQDistilledDataset(fields, indices, weights, soft_labels=teacher_masks)
    model = StudentSegmentationModel(form({**CFG, "use_soft_labels": labels == "soft"}))
    batch = next(iter(DataLoader(dataset, batch_size=16)))
    with torch.no_grad():
        before = model.eval().training_step(batch).item()
    loader = DataLoader(dataset, batch_size=8, shuffle=True)
    trainer = Trainer(
        max_epochs=6, accelerator="cpu", logger=False, enable_checkpointing=False, enable_progress_bar=False, enable_model_summary=False
    )
    trainer.fit(model, loader)
    with torch.no_grad():
        after = model.eval().training_step(batch).item()
    assert after < 0.6 * before
    with torch.no_grad():
        found = model(torch.from_numpy(fields.images[:8])).argmax(1).numpy()
    assert (found == fields.masks[:8]).mean() > 0.6


# --- the two YAML examples, by the command -----------------------------------------------------------------------------


def command(*words):
    return CliRunner().invoke(ddoq, [str(word) for word in words])


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
@pytest.mark.parametrize("layout", ["indented", "flat"])
def test_the_yaml_of_the_decoding_pipeline(distillation, layout):
    """Flat: a page that was copied loses its indents."""
    folder = distillation.parent
    head, text = (
        "mode: ddoq-vae-distill\n\ndataset_distillation:\n",
        f"""
    mode: vae_decode
    k: 4
    vae_config_path: {folder}/net.yaml
    vae_checkpoint_path: {folder}/net.safetensors
    dataset_config_path: {folder}/net.yaml
    dataset_key: others
    output_dir: {folder}/outputs/vae_ddoq_k4

    latent: mu
    latent_reduction: flatten
    weight_mode: sqrt
    distilled_image_format: auto # auto | tif | png | jpg | pt
    batch_size: 9
    num_workers: 1
    device: cuda
    """,
    )
    lines = [line[4:] for line in text.splitlines()]
    (folder / "c.yaml").write_text(head + "\n".join(("  " if layout == "indented" else "") + line for line in lines))
    done = command("run", "--config", folder / "c.yaml")
    assert done.exit_code == 0, done.output
    assert "24 images in 4 cells" in done.output
    if not torch.cuda.is_available():
        assert "asks for the device cuda, which this machine does not have" in done.output
    assert {path.name for path in (folder / "outputs/vae_ddoq_k4").iterdir()} == {
        "embeddings.parquet", "distilled_images.parquet", "distilled_images", "embeddings.pt", "cluster_centers.pt", "cluster_labels.pt",
        "cluster_weights.pt", "manifest.json",
    }  # fmt: skip
    again = command("run", "--config", folder / "c.yaml", "--set", f"{SECTION}.k=3", "--device", "cpu", "--quiet")
    assert (again.exit_code, again.output) == (0, "")
    assert len(list((folder / "outputs/vae_ddoq_k4/distilled_images").iterdir())) == 3


def test_the_yaml_of_the_medoids_on_a_study(tmp_path, scene):
    config = tmp_path / "medoid.yaml"
    config.write_text(
        "dataset_distillation:\n  num_clusters: 20  # at most\n  adaptive_k: true\n  use_sqrt_heuristic: true\n"
        '  device: "cuda"\n  output_ddoq_results_path: "results/ddoq_results.pt"\n'
    )
    study = tmp_path / "study"
    done = command("run", "--config", config, study, scene[0], "--size", 64, "--encoder", "spectral", "--set", "select.random_draws=1")
    assert done.exit_code == 0, done.output
    indices, weights = load_ddoq_results(tmp_path / "results/ddoq_results.pt")
    assert f"Written for pytorch-smt: {tmp_path / 'results/ddoq_results.pt'}" in done.output
    settings = yaml.safe_load((study / "settings.yaml").read_text())
    assert settings["select"]["budget_rule"] == "elbow"
    assert 1 <= len(indices) <= 20
    assert weights.mean().item() == pytest.approx(1, abs=1e-5)


def test_without_config_a_study_is_needed_as_before(tmp_path):
    assert command("run").exit_code == 2
    refused = command("run", "--config", tmp_path / "none.yaml")
    assert refused.exit_code == 2
    assert "cannot be read" in refused.output
