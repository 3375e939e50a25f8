"""The stage decode: tiles that never were, in the raster's own units, from the centroids of the VAE's own latents."""

import json
import shutil
import time
from itertools import count

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import rasterio
import torch
from rasterio.windows import Window

from ddoq_engine import Cancelled, Progress, pipeline, run_stage
from ddoq_engine.encoders import registry
from ddoq_engine.encoders.latents import store_latents
from ddoq_engine.errors import DataError, ModelError, StorageError, StudyError
from ddoq_engine.study.artefacts import CODEBOOK, DECODE_CODEBOOK, ENCODER
from ddoq_engine.study.folder import Study
from ddoq_engine.tiles import ArrayTiles

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


def quality_of(study):
    return json.loads((study / "decode" / "quality.json").read_text())


def record_of(study):
    return json.loads((study / "study.json").read_text())


def read(path):
    with rasterio.open(path) as file:
        return file.read()


def real_tile(raster, tile_id, size=16):
    _, row, col = map(int, tile_id.split("_"))
    with rasterio.open(raster) as file:
        return file.read(window=Window(col, row, size, size))


def latents_of(study):
    return np.stack(pd.read_parquet(study / "decode" / "embeddings.parquet")["embedding"])


def nearest(values, centres):
    """By all pairs in float64, independent of ours."""
    return ((values[:, None].astype(np.float64) - centres.astype(np.float64)) ** 2).sum(2).argmin(1)


# --- what a decoded tile is ------------------------------------------------------------------------------------------


def test_a_decoded_tile_is_a_geotiff_in_the_rasters_own_type_with_its_names_scale_and_nodata_and_no_place(study_of):
    kind, study, raster = study_of
    files = sorted((study / "decode" / "distilled_images").iterdir())
    assert [file.name for file in files] == [f"cluster_{cell:06d}.tif" for cell in range(5)]
    for file in files:
        with rasterio.open(file) as image, rasterio.open(raster) as real:
            assert (image.driver, image.count, image.height, image.width) == ("GTiff", kind.bands, 16, 16)
            assert set(image.dtypes) == {kind.dtype} and image.descriptions == real.descriptions
            assert (image.scales, image.offsets, image.nodata) == (real.scales, real.offsets, real.nodata)
            assert image.crs is None and abs(image.transform.a) == 1  # pixels: a place in the gallery, none on Earth
            assert (image.dataset_mask() == 255).all()


def test_its_values_are_near_those_of_its_cells_real_tiles_and_nothing_is_clamped_to_8_bits(study_of):
    kind, study, raster = study_of
    members = pd.read_parquet(study / "decode" / "members.parquet")
    for cell in quality_of(study)["cells"]:
        image = read(study / cell["image"]).astype(np.float64)
        real = np.stack([real_tile(raster, tile) for tile in members.loc[members["cell"] == cell["cell"], "tile_id"]]).astype(np.float64)
        assert np.abs(image.mean((1, 2)) - real.mean((0, 2, 3))).mean() < 0.5 * kind.spread
        assert image.std() > 0
    if kind.dtype != "float32":
        assert np.abs(image).max() > 255
    else:
        assert (image != np.round(image)).mean() > 0.99


def test_it_is_what_the_decoder_makes_of_its_centroid_and_no_real_tile(study_of):
    kind, study, raster = study_of
    centres = torch.load(study / "decode" / "cluster_centers.pt", weights_only=True)
    network = registry.load(study / ENCODER.path).model.eval()
    statistics = record_of(study)["statistics"]
    centre, scale = (np.array(statistics[name])[:, None, None] for name in ("centre", "scale"))
    with torch.inference_mode():
        decoded = network.decoder(centres.reshape(5, *network.latent_shape))[:, :, :16, :16].double().numpy()
    limits = None if kind.dtype == "float32" else np.iinfo(kind.dtype)
    for cell, told in enumerate(quality_of(study)["cells"]):
        expected = (decoded[cell] * scale + centre - kind.offset) / kind.scale
        image = read(study / told["image"])
        if limits is None:
            assert np.allclose(image, expected, rtol=1e-4, atol=1e-5)
        else:
            expected = np.clip(expected, limits.min, limits.max)
            moved = image == kind.nodata + 1  # where it would have meant nodata
            assert (np.abs(image - expected)[~moved] <= 0.5 + 1e-2).all() and moved.mean() < 0.05
        medoid = real_tile(raster, told["medoid"])
        assert (image != medoid).mean() > 0.5
        assert not any((image == real_tile(raster, tile)).all() for tile in pd.read_parquet(study / "tiles.parquet")["tile_id"])


def test_cells_masses_and_weights_are_those_of_decode_space_and_not_of_the_selection(study_of):
    kind, study, _ = study_of
    latents, codebook = latents_of(study), Study(study).load(DECODE_CODEBOOK)
    length = np.prod(registry.load(study / ENCODER.path).latent_shape())
    assert latents.shape == (64, length) and codebook["centroids"].shape == (5, length)
    cells = nearest(latents, codebook["centroids"])
    assert np.array_equal(cells, torch.load(study / "decode" / "cluster_labels.pt", weights_only=True).numpy())
    assert np.allclose(codebook["masses"], np.bincount(cells, minlength=5) / 64)
    powers = np.sqrt(codebook["masses"])
    assert np.allclose(torch.load(study / "decode" / "cluster_weights.pt", weights_only=True), powers / powers.mean(), atol=1e-6)
    means = np.stack([latents[cells == cell].mean(0) for cell in range(5)])
    assert np.allclose(codebook["centroids"], means, atol=1e-4)
    if kind.bands == 6:
        run_stage("select", study, budget=5, random_draws=1, threads=1)
        assert Study(study).load(CODEBOOK)["centroids"].shape[1] < length


# --- the files of pytorch-smt ----------------------------------------------------------------------------------------


def test_the_peers_tables_and_manifest_are_there_with_their_columns(study_of):
    _, study, raster = study_of
    folder = study / "decode"
    inputs, distilled = pd.read_parquet(folder / "embeddings.parquet"), pd.read_parquet(folder / "distilled_images.parquet")
    assert list(inputs.columns) == ["image_path", "embedding", "cluster_id", "tile_id"]
    assert list(distilled.columns) == ["distilled_image_path", "cluster_id", "cluster_embedding", "weight"]
    assert len(inputs) == 64 and distilled["cluster_id"].tolist() == list(range(5))
    assert all((study / path).is_file() for path in distilled["distilled_image_path"])
    assert {str((study / path).resolve()) for path in inputs["image_path"]} == {str(raster.resolve())}
    length = len(inputs["embedding"][0])
    assert pq.read_schema(folder / "embeddings.parquet").field("embedding").type == pa.list_(pa.float32(), length)
    centres = torch.load(folder / "cluster_centers.pt", weights_only=True).numpy()
    assert np.array_equal(np.stack(distilled["cluster_embedding"]), centres)
    assert np.array_equal(torch.load(folder / "embeddings.pt", weights_only=True).numpy(), np.stack(inputs["embedding"]))
    manifest = json.loads((folder / "manifest.json").read_text())
    peers = {"k", "latent", "latent_reduction", "weight_mode", "distilled_image_format", "output_size", "embeddings_shape",
             "cluster_centers_shape", "embeddings_parquet_path", "distilled_images_parquet_path"}  # fmt: skip
    assert peers <= set(manifest)
    assert (manifest["k"], manifest["output_size"], manifest["decoded"], manifest["seed"]) == (5, [16, 16], "centroids", 42)
    apart = (np.stack(inputs["embedding"]).astype(np.float64) - centres[inputs["cluster_id"]]) ** 2
    assert manifest["distortion"] == pytest.approx(apart.sum(1).mean(), rel=1e-5)


# --- what it costs ---------------------------------------------------------------------------------------------------


def sharpness(standard):
    """Mean gradient magnitude of (n, C, H, W), by another way than ours: numpy's differences, cut to the common corner."""
    across, down = np.diff(standard, axis=3)[:, :, :-1, :], np.diff(standard, axis=2)[:, :, :, :-1]
    return np.sqrt(across**2 + down**2).mean()


def test_edges_and_radiometry_are_measured_against_the_cells_real_tiles(study_of):
    kind, study, raster = study_of
    told, statistics = quality_of(study), record_of(study)["statistics"]
    centre, scale = (np.array(statistics[name])[:, None, None] for name in ("centre", "scale"))
    members = pd.read_parquet(study / "decode" / "members.parquet")

    def standard(stored):
        return np.clip((stored * kind.scale + kind.offset - centre) / scale, -8, 8)

    assert told["bands"] == [f"band at {400 + 9 * band} nm" for band in range(kind.bands)]
    for cell in told["cells"]:
        ids = members.loc[members["cell"] == cell["cell"], "tile_id"]
        assert cell["medoid"] in set(ids) and cell["tiles"] == len(ids)
        real = np.stack([standard(real_tile(raster, tile).astype(np.float64)) for tile in ids])
        arms = {"decoded": standard(read(study / cell["image"]).astype(np.float64)),
                "medoid": standard(real_tile(raster, cell["medoid"]).astype(np.float64))}  # fmt: skip
        for arm, image in arms.items():
            assert cell[f"{arm}_sharpness"] == pytest.approx(sharpness(image[None]) / sharpness(real), rel=1e-3)
            assert np.allclose(cell[f"{arm}_shift"], image.mean((1, 2)) - real.mean((0, 2, 3)), atol=1e-4)
    masses = [cell["mass"] for cell in told["cells"]]
    for arm in ("decoded", "medoid"):
        own = np.array([cell[f"{arm}_shift"] for cell in told["cells"]])
        assert np.allclose(told[arm]["shift_of_band"], np.average(np.abs(own), axis=0, weights=masses), atol=1e-6)
        assert told[arm]["sharpness"] == pytest.approx(np.average([c[f"{arm}_sharpness"] for c in told["cells"]], weights=masses))


def test_averaging_blurs_where_one_cell_holds_everything(six, tmp_path):
    """All tiles in one cell: the decoded one has no edges left, the real one has."""
    study = shutil.copytree(six[0], tmp_path / "study")
    run_stage("decode", study, budget=1, threads=1)
    told = quality_of(study)
    assert told["decoded"]["sharpness"] < 0.7 < told["medoid"]["sharpness"] * 1.2
    assert told["decoded"]["shift"] < 0.5


# --- settings --------------------------------------------------------------------------------------------------------


def test_the_same_seed_gives_the_same_files_and_a_second_run_is_skipped(six, tmp_path, digest):
    first, second, other = (shutil.copytree(six[0], tmp_path / name) for name in "abc")
    for study, seed in ((first, 1), (second, 1), (other, 2)):
        run_stage("decode", study, budget=4, latent="z", seed=seed, threads=1)
    mine, yours, theirs = ({n: h for n, h in digest(study).items() if n.startswith("decode/")} for study in (first, second, other))
    mine.pop("decode/manifest.json"), yours.pop("decode/manifest.json")  # it has the time
    assert mine == yours and mine["decode/embeddings.pt"] != theirs["decode/embeddings.pt"]
    assert run_stage("decode", first, budget=4, latent="z", seed=1, threads=1).was_done


def test_a_draw_is_about_the_middle_and_averaged_latents_decode_the_mean_of_their_cells_whole_ones(six, tmp_path):
    study = shutil.copytree(six[0], tmp_path / "study")
    run_stage("decode", study, budget=4, threads=1)
    whole = latents_of(study)
    run_stage("decode", study, budget=4, latent="z", threads=1)
    assert 0 < np.abs(latents_of(study) - whole).mean() < 1
    run_stage("decode", study, budget=4, latent="mu", latent_reduction="mean_spatial", threads=1)
    shape = registry.load(study / ENCODER.path).latent_shape()
    vectors, codebook = latents_of(study), Study(study).load(DECODE_CODEBOOK)
    assert np.allclose(vectors, whole.reshape(64, *shape).mean((2, 3)), atol=1e-5)
    cells = nearest(vectors, codebook["centroids"])
    assert np.allclose(codebook["latents"], np.stack([whole[cells == cell].mean(0) for cell in range(4)]), atol=1e-4)
    assert json.loads((study / "decode" / "manifest.json").read_text())["decoded"] == "cell means"


def test_an_automatic_budget_reads_its_curve_of_decode_space(six, tmp_path):
    study = shutil.copytree(six[0], tmp_path / "study")
    outcome = run_stage("decode", study, threads=1)
    curve = json.loads((study / "decode" / "curve.json").read_text())
    assert 1 < outcome.manifest.figures["budget"] == curve["budget"] <= 64
    assert len(quality_of(study)["cells"]) == curve["budget"]


def test_a_tensor_holds_the_same_values_as_the_geotiff(six, tmp_path):
    study = shutil.copytree(six[0], tmp_path / "study")
    run_stage("decode", study, budget=3, threads=1)
    values = [read(study / cell["image"]) for cell in quality_of(study)["cells"]]
    run_stage("decode", study, budget=3, format="pt", threads=1)
    files = sorted((study / "decode" / "distilled_images").iterdir())
    assert [file.suffix for file in files] == [".pt"] * 3
    for file, expected in zip(files, values, strict=True):
        assert np.array_equal(torch.load(file, weights_only=True).numpy(), expected)


def test_how_much_memory_there_is_changes_nothing(six, tmp_path, digest):
    small, large = (shutil.copytree(six[0], tmp_path / name) for name in "ab")
    run_stage("decode", small, budget=4, memory_mb=64, threads=1)
    run_stage("decode", large, budget=4, memory_mb=4096, threads=1)
    mine, yours = ({n: h for n, h in digest(study).items() if n.startswith("decode/") and "manifest" not in n} for study in (small, large))
    assert mine == yours and len(mine) > 10


def test_a_disk_without_room_for_the_latents_is_said_before_they_are_made(tmp_path):
    tiles = ArrayTiles(tuple(map(str, range(64))), np.zeros((64, 2, 16, 16), np.float32), np.ones((64, 16, 16), bool))

    class Long:
        """Latents of 10**13 numbers each: a disk of that size there is not."""

        def latent_shape(self):
            return 10**13, 1, 1

    with pytest.raises(StorageError, match=r"64 tiles, 10000000000000 numbers each, need \d+\.\d GB of the disk"):
        store_latents(Long(), tiles, tmp_path / "a.npy", device=torch.device("cpu"), memory_mb=64, drawn=None, progress=Progress())
    assert not list(tmp_path.iterdir())


# --- a real raster ---------------------------------------------------------------------------------------------------


def test_on_landsat_medoids_keep_edges_and_neither_keeps_radiometry_alone(shared_data, tmp_path):
    """What the first figures showed: a decoded tile has a fraction of the edges, its bands are as near as those of the medoid."""
    raster, study = shared_data / "landsat7_nc_landclass" / "lsat7_2000_nc.tif", tmp_path / "study"
    run_stage("tile", study, rasters=[str(raster)], size_px=32, threads=1)
    run_stage("encode", study, epochs=3, tiles_per_epoch=256, threads=1)
    figures = run_stage("decode", study, budget=24, threads=1).manifest.figures
    assert figures["sharpness_decoded"] < 0.6 < figures["sharpness_medoid"] < 1.3
    assert figures["shift_decoded"] < 0.5 and figures["shift_medoid"] < 0.5
    with rasterio.open(raster) as real, rasterio.open(study / quality_of(study)["cells"][0]["image"]) as image:
        assert (image.count, image.dtypes, image.descriptions) == (real.count, real.dtypes, real.descriptions)
        inside = real.read(masked=True)
        low, high = (np.percentile(inside.compressed(), share) for share in (0.1, 99.9))
        assert low - 20 <= image.read().min() and image.read().max() <= high + 20


# --- refusals and stops ----------------------------------------------------------------------------------------------


def test_what_cannot_be_decoded_is_refused_in_one_sentence(six, tmp_path):
    study = shutil.copytree(six[0], tmp_path / "study")
    with pytest.raises(DataError, match=r"64 tiles cannot make 65 cells"):
        run_stage("decode", study, budget=65)
    with pytest.raises(DataError, match="6 bands cannot be written as png"):
        run_stage("decode", study, budget=3, format="png")
    with pytest.raises(StudyError, match="predict"):
        run_stage("decode", study, budget=3, joint="map")
    run_stage("encode", study, encoder="spectral")
    with pytest.raises(ModelError, match=r"encoder is spectral, .* ddoq encode .* --encoder vae"):
        run_stage("decode", study, budget=3)
    assert not (study / "decode").exists()


def test_it_stops_within_two_seconds_wherever_it_is_and_leaves_nothing_half_made(six, tmp_path):
    study = shutil.copytree(six[0], tmp_path / "study")
    settings = pipeline.settings_for(study, "decode", {"decode": {"budget": 8, "threads": 1}})
    checks = count(1)
    pipeline.run("decode", shutil.copytree(study, tmp_path / "whole"), settings, emit=lambda event: None, stop=lambda: not next(checks))
    total = next(checks)
    assert total > 20
    for last in (1, total // 4, total // 2, 3 * total // 4, total - 2):
        asked, checks = [], count(1)

        def stop(last=last, asked=asked, checks=checks):
            if next(checks) >= last:
                asked.append(time.monotonic())
            return bool(asked)

        with pytest.raises(Cancelled):
            pipeline.run("decode", study, settings, emit=lambda event: None, stop=stop)
        assert time.monotonic() - asked[0] < 2
        assert not (study / "decode").exists() and not list((study / ".work").glob("decode-*/tmp*"))
