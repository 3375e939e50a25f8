"""`KMeansClusteringTool`: weights and medoids, pytorch-smt's behaviour kept, its defects not."""

import numpy as np
import ot
import pytest
import torch
from torch.utils.data import DataLoader, TensorDataset

from ddoq_engine import GenericVariationalAutoencoder, KMeansClusteringTool, extract_all_latents
from ddoq_engine.errors import DataError, NotFittedError, SettingsError
from ddoq_engine.quantization.quantizer import quantize

MODES = ("uniform", "sqrt", "density")


def gaussian(tiles=600, dimension=16, seed=0):
    return np.random.default_rng(seed).standard_normal((tiles, dimension)).astype(np.float32)


def nearest(values, centres):
    """By all pairs in float64, independent of ours."""
    return ((values[:, None].astype(np.float64) - np.asarray(centres, np.float64)) ** 2).sum(2).argmin(1)


def batches(values, size=50, **names):
    """Dictionaries of vectors and whatever else is named."""
    rows = range(0, len(values), size)
    return [{key: column[start : start + size] for key, column in {"embedding": values, **names}.items()} for start in rows]


@pytest.fixture(scope="module")
def fitted():
    values = torch.from_numpy(gaussian())
    return values, KMeansClusteringTool(n_clusters=40, device="cpu").fit(values)


# --- weights ---------------------------------------------------------------------------------------------------------


def test_uniform_weights_are_one(fitted):
    assert torch.equal(fitted[1].get_cluster_weights("uniform"), torch.ones(40))


@pytest.mark.parametrize("mode", MODES)
def test_every_mode_has_mean_one_so_that_the_learning_rate_keeps_its_meaning(fitted, mode):
    """Defect 6: switching the mode at K = 500 changed the loss 22 times."""
    weights = fitted[1].get_cluster_weights(mode)
    assert weights.dtype == torch.float32
    assert float(weights.mean()) == pytest.approx(1, abs=1e-6)


@pytest.mark.parametrize("mode", ["sqrt", "density"])
def test_the_scale_of_pytorch_smt_comes_under_its_own_option_only(fitted, mode):
    values, tool = fitted
    theirs = tool.get_cluster_weights(mode, tool.predict(values), normalisation="pytorch-smt")
    counts = np.bincount(nearest(values.numpy(), tool.centroids), minlength=40)
    powers = counts ** {"sqrt": 0.5, "density": 1.0}[mode]
    assert np.allclose(theirs, powers / powers.sum() * np.sqrt(40), atol=1e-6)
    assert float(theirs.mean()) == pytest.approx(1 / np.sqrt(40), rel=1e-6)
    assert torch.allclose(tool.get_cluster_weights(mode), theirs * np.sqrt(40), rtol=1e-5)


def test_weights_without_labels_are_the_exact_masses(fitted):
    """Defect 5: they came from running counts, and many cells had none."""
    values, tool = fitted
    exact = np.bincount(nearest(values.numpy(), tool.centroids), minlength=40) / len(values)
    weights = tool.get_cluster_weights("density")
    assert np.abs(weights.numpy() / 40 - exact).sum() < 1e-6
    assert float(weights.min()) > 0
    assert torch.equal(weights, tool.get_cluster_weights("density", labels=tool.predict(values)))


def test_labels_of_other_tiles_decide_the_weights_and_an_empty_cell_weighs_nothing(fitted):
    weights = fitted[1].get_cluster_weights("density", labels=torch.tensor([0, 0, 0, 7]))
    assert weights[[0, 7]].tolist() == pytest.approx([30, 10])
    assert int((weights > 0).sum()) == 2


def test_an_unknown_mode_an_unknown_scale_and_foreign_labels_are_refused(fitted):
    with pytest.raises(SettingsError, match="Invalid weight mode"):
        fitted[1].get_cluster_weights("cubic")
    with pytest.raises(SettingsError, match="normalisation"):
        fitted[1].get_cluster_weights("sqrt", normalisation="sum1")
    with pytest.raises(DataError, match="cells from 0 to 39"):
        fitted[1].get_cluster_weights("sqrt", labels=torch.tensor([0, 40]))


def test_before_fit_nothing_is_told():
    for ask in (
        lambda tool: tool.get_cluster_weights("sqrt"),
        lambda tool: tool.predict(torch.zeros(2, 2)),
        lambda tool: tool.get_medoids_from_dataloader([torch.zeros(2, 2)]),
        lambda tool: tool.centroids,
    ):
        with pytest.raises(NotFittedError):
            ask(KMeansClusteringTool(2))


def test_the_distortion_is_the_squared_wasserstein_distance_of_the_density_weights():
    """Defect 10: neither distortion nor W2 was told; here against exact optimal transport."""
    values = gaussian(300, 5)
    tool = KMeansClusteringTool(25).fit(values)
    costs = ((values[:, None].astype(np.float64) - tool.codebook.centroids) ** 2).sum(2)
    masses = tool.get_cluster_weights("density").double().numpy()
    exact = ot.emd2(np.full(300, 1 / 300), masses / masses.sum(), costs)
    assert tool.codebook.distortion == pytest.approx(exact, rel=1e-6)


def test_clvq_is_there_and_as_good():
    """Defect 10: the documents promise it, the program has none."""
    values = gaussian(3000, 4)
    clvq = quantize(values, 30, seed=0, solver="clvq", epochs=5)
    assert clvq.solver == "clvq"
    assert clvq.distortion < 1.05 * KMeansClusteringTool(30).fit(values).codebook.distortion


# --- medoids ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["embedding", "latents"])
@pytest.mark.parametrize("ids", ["id", "index", None])
def test_medoids_of_dictionaries(fitted, name, ids):
    values, tool = fitted
    given = {ids: torch.arange(600) + 1000} if ids else {}
    loader = [{name: batch.pop("embedding"), **batch} for batch in batches(values, **given)]
    found = tool.get_medoids_from_dataloader(loader)
    assert all(type(index) is int for index in found)
    assert found == [row + (1000 if ids else 0) for row in tool.get_medoids_from_dataloader([values])]


def test_medoids_of_tensors_and_tuples_are_the_nearest_of_their_own_cell(fitted):
    values, tool = fitted
    found = tool.get_medoids_from_dataloader(DataLoader(TensorDataset(values, torch.zeros(600)), batch_size=70))
    assert len(set(found)) == 40
    centres, cells = tool.codebook.centroids, nearest(values.numpy(), tool.centroids)
    for cell, row in enumerate(found):
        members = np.flatnonzero(cells == cell)
        distances = ((values.numpy()[members] - centres[cell]) ** 2).sum(1)
        assert row == members[distances.argmin()]


def test_ids_may_be_texts(fitted):
    """Defect 2: they raised ValueError."""
    values, tool = fitted
    names = [f"00_{row:06d}_000000" for row in range(600)]
    found = tool.get_medoids_from_dataloader(batches(values, id=names))
    assert found == [names[row] for row in tool.get_medoids_from_dataloader([values])]


@pytest.mark.parametrize("form", ["dict", "tuple", "tensor"])
def test_the_documented_example_works_with_the_loader_of_the_images(form):
    """Defect 2: it gave [-1, -1, ...] for dictionaries and raised for tuples."""
    torch.manual_seed(0)
    images = torch.randn(5, 3, 16, 16).repeat(12, 1, 1, 1) + 0.05 * torch.randn(60, 3, 16, 16)  # five scenes, twelve times
    autoencoder = GenericVariationalAutoencoder(3, size_px=16, latent_channels=4, width=8)
    wrap = {"dict": lambda x: {"image": x}, "tuple": lambda x: (x, torch.zeros(len(x))), "tensor": lambda x: x}[form]
    loader = [wrap(images[start : start + 16]) for start in range(0, 60, 16)]

    latents = extract_all_latents(autoencoder, loader, "cpu")
    tool = KMeansClusteringTool(n_clusters=5, device="cpu")
    tool.fit(latents)
    weights = tool.get_cluster_weights(mode="sqrt", labels=tool.predict(latents))
    indices = tool.get_medoids_from_dataloader(loader)

    assert indices == tool.get_medoids_from_dataloader([latents])
    assert sorted(index % 5 for index in indices) == [0, 1, 2, 3, 4]
    assert weights.tolist() == pytest.approx([1] * 5)


def test_a_loader_that_shuffles_is_refused_but_where_it_carries_ids():
    values = torch.from_numpy(gaussian(100, 4))
    tool = KMeansClusteringTool(5).fit(values)
    with pytest.raises(DataError, match="shuffles"):
        tool.get_medoids_from_dataloader(DataLoader(TensorDataset(values), batch_size=10, shuffle=True))
    samples = [{"embedding": row, "id": number} for number, row in enumerate(values)]
    shuffled = tool.get_medoids_from_dataloader(DataLoader(samples, batch_size=10, shuffle=True))
    assert shuffled == tool.get_medoids_from_dataloader([values])


def test_a_loader_of_other_images_is_refused(fitted):
    with pytest.raises(DataError, match="gives 8 images, and the cells were made of 600"):
        fitted[1].get_medoids_from_dataloader([torch.zeros(8, 3, 4, 4)])


@pytest.mark.parametrize(("tiles", "dimension", "cells"), [(2000, 256, 200), (3000, 16, 500)])
def test_no_medoid_comes_twice(tiles, dimension, cells):
    """Defect 7: the nearest of all tiles is often the same one for two centroids."""
    values = gaussian(tiles, dimension, seed=4)
    tool = KMeansClusteringTool(cells).fit(values)
    found = tool.get_medoids_from_dataloader([torch.from_numpy(values)])
    assert len(set(found)) == cells
    assert tool.predict(values)[found].tolist() == list(range(cells))


def test_nearly_all_tiles_alike_still_give_as_many_medoids_as_cells():
    """Defect 7: 950 of 1000 identical gave 51 medoids and 49 empty cells."""
    values = np.concatenate([np.zeros((950, 8), np.float32), gaussian(50, 8) + 5])
    tool = KMeansClusteringTool(100).fit(values)
    counts = torch.bincount(tool.predict(values), minlength=100)
    assert int(counts.min()) > 0
    assert len(set(tool.get_medoids_from_dataloader([torch.from_numpy(values)]))) == 100
    assert float(tool.get_cluster_weights("density").sum()) == pytest.approx(100, rel=1e-6)


def test_more_cells_than_tiles_are_refused():
    """Defect 9: the tool took them."""
    with pytest.raises(DataError, match="12 tiles"):
        KMeansClusteringTool(40).fit(gaussian(12, 3))


def test_seed_0_is_0_here_too():
    values = gaussian()
    first, again, other = (KMeansClusteringTool(20, random_state=seed).fit(values).centroids for seed in (0, 0, 42))
    assert torch.equal(first, again)
    assert not torch.equal(first, other)
