"""Files as pytorch-smt 1.4 writes them load here by public functions; ours are as it reads them."""

import json
import math

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import torch
from torch.utils.data import TensorDataset

from ddoq_engine import (
    DDOQDistilledDataset,
    KMeansClusteringTool,
    load_ddoq_results,
    load_vae_ddoq_results,
    run_config,
    save_ddoq_results,
)
from ddoq_engine.errors import StorageError

N, K, D = 11, 3, 8


def theirs(folder, seed=0):
    """The folder of their pipeline, by their schema: lists of doubles, plain torch files, a manifest of ten keys."""
    rng = np.random.default_rng(seed)
    cells = np.arange(N) % K
    embeddings = (rng.normal(0, 0.1, (N, D)) + 3 * cells[:, None]).astype(np.float32)
    centers = np.stack([embeddings[cells == cell].mean(0) for cell in range(K)])
    roots = np.sqrt(np.bincount(cells))
    weights = (roots / roots.sum() * math.sqrt(K)).astype(np.float32)
    (folder / "distilled_images").mkdir(parents=True)
    images = [folder / "distilled_images" / f"cluster_{cell:06d}.png" for cell in range(K)]
    for image in images:
        image.write_bytes(b"")
    vectors = pa.list_(pa.float64())
    pq.write_table(
        pa.table(
            {
                "image_path": [f"/data/{row}.png" for row in range(N)],
                "embedding": pa.array(embeddings.astype(float).tolist(), type=vectors),
                "cluster_id": pa.array(cells.tolist(), type=pa.int64()),
            }
        ),
        folder / "embeddings.parquet",
    )
    pq.write_table(
        pa.table(
            {
                "distilled_image_path": [str(image) for image in images],
                "cluster_id": list(range(K)),
                "cluster_embedding": pa.array(centers.astype(float).tolist(), type=vectors),
                "weight": weights.astype(float).tolist(),
            }
        ),
        folder / "distilled_images.parquet",
    )
    for name, value in {"embeddings": embeddings, "cluster_centers": centers, "cluster_labels": cells, "cluster_weights": weights}.items():
        torch.save(torch.from_numpy(value), folder / f"{name}.pt")
    manifest = {
        "k": K, "latent": "mu", "latent_reduction": "flatten", "weight_mode": "sqrt", "distilled_image_format": "auto", "output_size": None,
        "embeddings_shape": [N, D], "cluster_centers_shape": [K, D], "embeddings_parquet_path": str(folder / "embeddings.parquet"),
        "distilled_images_parquet_path": str(folder / "distilled_images.parquet"),
    }  # fmt: skip
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return embeddings, centers, cells, weights, images


def check_as_they_do(folder, n, k):
    """What their own tests ask of a folder: columns, rows, absolute paths, cells, plain tensors, keys of the manifest."""
    inputs, distilled = pd.read_parquet(folder / "embeddings.parquet"), pd.read_parquet(folder / "distilled_images.parquet")
    assert list(inputs.columns)[:3] == ["image_path", "embedding", "cluster_id"]
    assert list(distilled.columns) == ["distilled_image_path", "cluster_id", "cluster_embedding", "weight"]
    assert (len(inputs), len(distilled)) == (n, k)
    assert distilled["cluster_id"].tolist() == list(range(k))
    assert set(inputs["cluster_id"]) <= set(range(k))
    embeddings = torch.tensor(np.array(inputs["embedding"].tolist()), dtype=torch.float32)
    manifest = json.loads((folder / "manifest.json").read_text())
    assert manifest["k"] == k
    assert manifest["embeddings_shape"] == list(embeddings.shape)
    assert manifest["cluster_centers_shape"] == [k, embeddings.shape[1]]
    for key in ("embeddings_parquet_path", "distilled_images_parquet_path"):
        assert pd.read_parquet(manifest[key]).shape[0] in (n, k)
    tensors = {
        name: torch.load(folder / f"{name}.pt", weights_only=True) for name in ("cluster_centers", "cluster_labels", "cluster_weights")
    }
    assert [tuple(tensor.shape) for tensor in tensors.values()] == [(k, embeddings.shape[1]), (n,), (k,)]
    assert np.allclose(np.array(distilled["cluster_embedding"].tolist()), tensors["cluster_centers"], atol=1e-6)
    assert inputs["cluster_id"].tolist() == tensors["cluster_labels"].tolist()
    assert np.allclose(distilled["weight"], tensors["cluster_weights"], atol=1e-6)


def test_a_folder_of_theirs_is_read(tmp_path):
    embeddings, centers, cells, weights, images = theirs(tmp_path / "theirs")
    check_as_they_do(tmp_path / "theirs", N, K)  # the folder of this test is one of theirs
    found = load_vae_ddoq_results(tmp_path / "theirs")
    assert torch.equal(found.embeddings, torch.from_numpy(embeddings))
    assert torch.equal(found.cluster_centers, torch.from_numpy(centers))
    assert found.cluster_labels.tolist() == cells.tolist()
    assert np.allclose(found.weights, weights)
    assert found.distilled_image_paths == images
    assert found.distortion == pytest.approx(np.square(embeddings - centers[cells]).sum(1).mean(), rel=1e-5)


def test_what_was_read_goes_on_here(tmp_path):
    """Their embeddings are clustered anew, and their medoids' file trains a student's data set."""
    theirs(tmp_path / "theirs")
    found = load_vae_ddoq_results(tmp_path / "theirs")
    tool = KMeansClusteringTool(K, "cpu").fit(found.embeddings)
    assert sorted(tool.predict(found.embeddings).bincount().tolist()) == sorted(found.cluster_labels.bincount().tolist())
    indices = tool.get_medoids_from_dataloader([{"embedding": found.embeddings}])
    torch.save({"indices": indices, "weights": found.weights.tolist()}, tmp_path / "ddoq_results.pt")  # as they save
    dataset = DDOQDistilledDataset(
        TensorDataset(torch.randn(N, 1, 4, 4), torch.zeros(N, 4, 4)), *load_ddoq_results(tmp_path / "ddoq_results.pt")
    )
    assert len(dataset) == K


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_a_folder_of_ours_is_as_they_read_it_and_is_read_again(distillation):
    done = run_config(distillation).decoded
    check_as_they_do(done.manifest_path.parent, 24, 3)
    again = load_vae_ddoq_results(done.manifest_path.parent)
    for name in ("embeddings", "cluster_centers", "cluster_labels", "weights"):
        assert torch.equal(getattr(again, name), getattr(done, name)), name
    assert again.distortion == pytest.approx(done.distortion, rel=1e-4)
    assert again.distilled_image_paths == done.distilled_image_paths


def test_a_folder_that_was_moved_has_its_images_still(tmp_path):
    theirs(tmp_path / "theirs")
    (tmp_path / "theirs").rename(tmp_path / "moved")
    assert all(path.is_file() for path in load_vae_ddoq_results(tmp_path / "moved").distilled_image_paths)


def test_their_results_go_through_ours_unchanged(tmp_path):
    save_ddoq_results([3, 1, 2], torch.tensor([0.5, 0.6, 0.4]), tmp_path / "a.pt")
    torch.save({"indices": [3, 1, 2], "weights": torch.tensor([0.5, 0.6, 0.4]).tolist()}, tmp_path / "b.pt")
    one, other = (torch.load(tmp_path / name, weights_only=True) for name in ("a.pt", "b.pt"))
    assert one == other
    assert list(one) == ["indices", "weights"]


@pytest.mark.parametrize("what", ["manifest", "column", "lengths", "cells", "k", "weights", "pickle", "damaged"])
def test_what_is_missing_or_of_another_run_is_refused(tmp_path, what):
    folder = tmp_path / "theirs"
    theirs(folder)
    inputs = pq.read_table(folder / "embeddings.parquet")
    if what == "manifest":
        (folder / "manifest.json").unlink()
    elif what == "column":
        pq.write_table(inputs.drop_columns("embedding"), folder / "embeddings.parquet")
    elif what == "lengths":
        vectors = inputs["embedding"].to_pylist()
        pq.write_table(inputs.set_column(1, "embedding", pa.array([vectors[0][:2], *vectors[1:]])), folder / "embeddings.parquet")
    elif what == "cells":
        pq.write_table(inputs.set_column(2, "cluster_id", pa.array([K] * N)), folder / "embeddings.parquet")
    elif what == "k":
        (folder / "manifest.json").write_text(json.dumps({"k": 5}))
    elif what == "weights":
        torch.save(torch.ones(K), folder / "cluster_weights.pt")
    elif what == "pickle":
        torch.save({"weights": Unsafe()}, folder / "cluster_weights.pt")
    else:
        (folder / "distilled_images.parquet").write_bytes(b"PAR1 and no more")
    with pytest.raises(StorageError, match=r"does not exist|not of one|not opened|damaged"):
        load_vae_ddoq_results(folder)


class Unsafe:
    """No tensor and no number."""
