"""The export for pytorch-smt, read back by rasterio, pyarrow, csv and torch alone, and by our own readers of its files."""

import csv
import json
import math
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import pytest
import rasterio
import torch
from PIL import Image
from rasterio.transform import Affine
from rasterio.windows import Window
from torch.utils.data import DataLoader

from ddoq_engine import DDOQDistilledDataset, export_for_pytorch_smt, load_ddoq_results, run_stage
from ddoq_engine.errors import Cancelled, SettingsError, StorageError, StudyError
from ddoq_engine.progress import Progress, Silence
from ddoq_engine.study.tables import read_vectors

K, SIZE = 7, 20
PLACES = {
    "north_up": Affine(10, 0, 600000, 0, -10, 4700020),
    "south_up": Affine(10, 0, 600000, 0, 10, 4700020),
    "rotated": Affine(8, 3, 600000, 3, -8, 4700020),
}


def make_study(folder, rasters, **tile):
    """A study of `K` cells of tiles of 20 pixels; rasters: name -> (values (C, H, W), profile)."""
    paths = []
    for name, (values, profile) in rasters.items():
        paths.append(folder / f"{name}.tif")
        options = {"driver": "GTiff", "crs": "EPSG:32719", "transform": PLACES["north_up"], "dtype": values.dtype.name, **profile}
        count, height, width = values.shape
        with rasterio.open(paths[-1], "w", count=count, height=height, width=width, **options) as file:
            file.write(values)
    study = folder / "study"
    run_stage("tile", study, rasters=[str(p) for p in paths], size_px=SIZE, minimum_valid_share=0.2, threads=1, **tile)
    run_stage("encode", study, encoder="spectral", threads=1)
    run_stage("select", study, budget=K, random_draws=1, threads=1)
    return study


def pixels(bands, dtype, seed=0):
    """(bands, 70, 90): 14 whole tiles of 20 pixels, and smaller ones at the right and the bottom edge."""
    return np.random.default_rng(seed).integers(1, 200, (bands, 70, 90)).astype(dtype)


def label(study, folder):
    """Classes 3 and 8 for all tiles of the study's first raster, none in its last columns."""
    source = next(folder.glob("*.tif"))
    with rasterio.open(source) as file:
        profile = {"crs": file.crs, "transform": file.transform, "width": file.width, "height": file.height}
        classes = np.where(np.arange(file.height)[:, None] % 7 < 3, 3, 8) * np.ones((1, file.width), int)
    classes[:, 85:] = 255
    with rasterio.open(folder / "labels.tiff", "w", driver="GTiff", count=1, dtype="uint8", nodata=255, **profile) as file:
        file.write(classes.astype(np.uint8), 1)
    run_stage("label", study, source=str(folder / "labels.tiff"), tiles="all", threads=1)
    return classes


def rows_of(folder):
    with open(folder / "dataset.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def source_of(study, tile):
    """The raster of a tile, by study.json."""
    plain = json.loads((study / "study.json").read_text())["rasters"][tile.raster]
    return study / plain["path"]


@pytest.fixture(scope="module")
def labelled(tmp_path_factory):
    """A labelled study of a uint16 raster with nodata 0, which some pixels are; (study, values, classes)."""
    folder = tmp_path_factory.mktemp("labelled")
    values = pixels(6, np.uint16)
    values[:, 5:9, 3:30] = 0
    values[2, 40, 40] = 0  # nodata in one band alone
    study = make_study(folder, {"scene": (values, {"nodata": 0})})
    return study, values, label(study, folder)


@pytest.mark.parametrize("which", ["medoids", "all"])
def test_files_and_weights_are_those_that_pytorch_smt_reads(labelled, tmp_path, which):
    study, *_ = labelled
    done = export_for_pytorch_smt(study, tmp_path / "out", tiles=which)
    tiles, members = pd.read_parquet(study / "tiles.parquet"), pd.read_parquet(study / "selection/round-01/members.parquet")
    count = len(tiles) if which == "all" else K
    assert (done.folder, done.images) == (tmp_path / "out", count)
    table = pq.read_table(done.folder / "embeddings.parquet").to_pydict()
    assert list(table) == ["image_path", "embedding", "cluster_id", "tile_id"]
    assert all(Path(path).is_absolute() and Path(path).is_file() for path in table["image_path"])
    assert [row["image"] for row in rows_of(done.folder)] == table["image_path"]
    assert len(set(table["image_path"])) == count == len(list((done.folder / "images").iterdir()))
    if which == "all":
        assert table["tile_id"] == tiles["tile_id"].tolist()

    latents = pd.read_parquet(study / "encoder/latents.parquet").set_index("tile_id")["embedding"]
    np.testing.assert_array_equal(np.array(table["embedding"], np.float32), np.stack(latents[table["tile_id"]]))
    assert table["cluster_id"] == members.set_index("tile_id")["cell"][table["tile_id"]].tolist()

    results = torch.load(done.folder / "ddoq_results.pt", weights_only=True)
    assert {type(item) for item in results["indices"]} == {int}
    medoids = pd.read_parquet(study / "selection/round-01/medoids.parquet").sort_values("cell")
    assert [table["tile_id"][i] for i in results["indices"]] == medoids["tile_id"].tolist()
    assert [table["cluster_id"][i] for i in results["indices"]] == list(range(K))
    roots = np.sqrt(np.bincount(members["cell"], minlength=K))  # the peer's own rule, on exact counts
    np.testing.assert_allclose(results["weights"], roots / roots.sum() * math.sqrt(K), rtol=1e-6)
    assert np.mean(results["weights"]) == pytest.approx(1 / math.sqrt(K))

    tensors = {p.stem: torch.load(p, weights_only=True) for p in done.folder.glob("*.pt") if p.stem != "ddoq_results"}
    assert set(tensors) == {"embeddings", "cluster_centers", "cluster_labels", "cluster_weights"}
    np.testing.assert_allclose(tensors["cluster_weights"], results["weights"], rtol=1e-6)
    assert tensors["cluster_labels"].tolist() == table["cluster_id"]
    nearest = torch.cdist(tensors["embeddings"].double(), tensors["cluster_centers"].double()).argmin(1)
    assert nearest.tolist() == table["cluster_id"]
    distilled = pq.read_table(done.folder / "distilled_images.parquet").to_pydict()
    assert distilled["distilled_image_path"] == [table["image_path"][i] for i in results["indices"]]
    assert distilled["cluster_id"] == list(range(K))
    assert distilled["weight"] == results["weights"]

    manifest = json.loads((done.folder / "manifest.json").read_text())
    assert manifest["normalisation"] == "pytorch-smt"
    assert (manifest["k"], manifest["weight_mode"], manifest["tiles"]) == (K, "sqrt", which)
    assert Path(manifest["embeddings_parquet_path"]) == done.folder / "embeddings.parquet"
    assert manifest["embeddings_shape"] == list(tensors["embeddings"].shape)


def test_the_masks_lie_on_the_images_and_are_255_where_a_pixel_is_not_valid(labelled, tmp_path):
    study, values, classes = labelled
    done = export_for_pytorch_smt(study, tmp_path / "out", tiles="all")
    tiles = pd.read_parquet(study / "tiles.parquet").set_index("tile_id")
    allowed = np.where((values != 0).all(axis=0), classes, 255)
    masked = [row for row in rows_of(done.folder) if row["mask"]]
    assert done.masks == len(masked) == len(list((done.folder / "masks").iterdir())) > K
    smaller = 0
    for row in masked:
        tile = tiles.loc[row["tile_id"]]
        expected = np.full((SIZE, SIZE), 255)
        expected[: tile.height, : tile.width] = allowed[tile.row : tile.row + tile.height, tile.col : tile.col + tile.width]
        with rasterio.open(row["mask"]) as mask, rasterio.open(row["image"]) as image:
            np.testing.assert_array_equal(mask.read(1), expected)
            assert (mask.transform, mask.crs, mask.shape) == (image.transform, image.crs, image.shape)
        smaller += tile.height < SIZE or tile.width < SIZE
    assert smaller > 3
    assert {each["class_id"] for each in json.loads((done.folder / "classes.json").read_text())} == {3, 8}


def test_our_own_readers_of_the_peer_s_files_take_it(labelled, tmp_path):
    done = export_for_pytorch_smt(labelled[0], tmp_path / "out", tiles="all")
    rows = rows_of(done.folder)

    class FromTable:
        def __len__(self):
            return len(rows)

        def __getitem__(self, index):
            with rasterio.open(rows[index]["image"]) as image, rasterio.open(rows[index]["mask"]) as mask:
                return image.read().astype(np.float32), mask.read(1).astype(np.int64)

    indices, weights = load_ddoq_results(done.folder / "ddoq_results.pt")
    batch = next(iter(DataLoader(DDOQDistilledDataset(FromTable(), indices, weights), batch_size=K)))
    assert [tuple(part.shape) for part in batch] == [(K, 6, SIZE, SIZE), (K, SIZE, SIZE), (K,)]
    assert read_vectors(done.folder / "embeddings.parquet", "embedding").shape[0] == len(rows)


def nan_holes():
    values = pixels(2, np.float32)
    values[1, 10:15, 10:15] = np.nan
    return values, {}, {}, np.isfinite(values).all(axis=0)


def own_values():
    values = pixels(4, np.uint8)
    values[0, 30:33] = 7
    # Without these GDAL would call the fourth band of bytes alpha.
    return values, {"photometric": "MINISBLACK", "alpha": "NO"}, {"nodata": [7]}, (values != 7).all(axis=0)


def tag_and_own_values():
    values = pixels(3, np.int16)
    values[:, 12:15, 12:15], values[:, 50] = -999, 11
    return values, {"nodata": -999}, {"nodata": [11]}, ((values != -999) & (values != 11)).all(axis=0)


def nan_tag():
    values = pixels(5, np.float64)
    values[:, :10, :10] = np.nan
    return values, {"nodata": np.nan}, {}, np.isfinite(values).all(axis=0)


def no_crs():
    return pixels(3, np.uint8), {"crs": None}, {}, np.ones((70, 90), bool)


def no_place():
    return pixels(3, np.uint8), {"crs": None, "transform": Affine.identity()}, {}, np.ones((70, 90), bool)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("made", [nan_holes, own_values, tag_and_own_values, nan_tag, no_crs, no_place])
@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_tiles_are_the_raster_s_own_pixels_type_place_and_validity(tmp_path, made, place):
    values, profile, tile, valid = made()
    study = make_study(tmp_path, {"scene": (values, {"transform": PLACES[place], **profile})}, **tile)
    done = export_for_pytorch_smt(study, tmp_path / "out", tiles="all")
    tiles = pd.read_parquet(study / "tiles.parquet").set_index("tile_id")
    with rasterio.open(tmp_path / "scene.tif") as source:
        for row in rows_of(done.folder):
            tile = tiles.loc[row["tile_id"]]
            h, w = tile.height, tile.width
            with rasterio.open(row["image"]) as image:
                stored = image.read()
                inside = source.read(window=Window(tile.col, tile.row, w, h))
                np.testing.assert_array_equal(stored[:, :h, :w], inside)
                assert (image.shape, image.crs, image.dtypes) == ((SIZE, SIZE), source.crs, source.dtypes)
                assert repr(image.nodata) == repr(source.nodata)
                fill = 0 if source.nodata is None else source.nodata
                np.testing.assert_array_equal(stored[:, h:], np.full_like(stored[:, h:], fill))
                np.testing.assert_array_equal(stored[:, :, w:], np.full_like(stored[:, :, w:], fill))
                assert image.transform.almost_equals(source.transform @ Affine.translation(tile.col, tile.row), 1e-6)
                expected = np.zeros((SIZE, SIZE), bool)
                expected[:h, :w] = valid[tile.row : tile.row + h, tile.col : tile.col + w]
                told = (image.read_masks() > 0).all(axis=0) & np.isfinite(stored.astype(float)).all(axis=0)
                np.testing.assert_array_equal(told, expected)
                assert rasterio.enums.ColorInterp.alpha not in image.colorinterp
    assert not list((done.folder / "images").glob("*.msk"))
    assert not list((done.folder / "images").glob("*.xml"))


def test_of_several_rasters_each_tile_is_of_its_own(tmp_path):
    first, second = pixels(3, np.uint16, 1), pixels(3, np.uint16, 2)
    study = make_study(tmp_path, {"a": (first, {}), "b": (second, {"crs": "EPSG:32720"})})
    done = export_for_pytorch_smt(study, tmp_path / "out", tiles="all")
    tiles = pd.read_parquet(study / "tiles.parquet").set_index("tile_id")
    assert set(tiles["raster"]) == {0, 1}
    for row in rows_of(done.folder):
        tile = tiles.loc[row["tile_id"]]
        with rasterio.open(row["image"]) as image, rasterio.open(source_of(study, tile)) as source:
            inside = source.read(window=Window(tile.col, tile.row, tile.width, tile.height))
            np.testing.assert_array_equal(image.read()[:, : tile.height, : tile.width], inside)
            assert image.crs == source.crs


def test_only_the_used_bands_with_their_names_and_scales_and_pillow_opens_bytes(tmp_path):
    with rasterio.open(
        tmp_path / "scene.tif", "w", driver="GTiff", count=5, height=70, width=90, dtype="uint8", crs="EPSG:32719",
        transform=PLACES["north_up"],
    ) as file:  # fmt: skip
        file.write(pixels(5, np.uint8))
        file.descriptions, file.scales, file.offsets = tuple("abcde"), (0.5,) * 5, (-1.0,) * 5
    run_stage("tile", tmp_path / "study", rasters=[str(tmp_path / "scene.tif")], size_px=SIZE, bands=[5, 1, 4], threads=1)
    run_stage("encode", tmp_path / "study", encoder="spectral", threads=1)
    run_stage("select", tmp_path / "study", budget=K, random_draws=1, threads=1)
    row = rows_of(export_for_pytorch_smt(tmp_path / "study", tmp_path / "out").folder)[0]
    with rasterio.open(row["image"]) as image:
        order = json.loads((tmp_path / "study/study.json").read_text())["rasters"][0]["bands"]
        assert image.descriptions == tuple("abcde"[band - 1] for band in order)
        assert (image.count, image.scales, image.offsets) == (3, (0.5,) * 3, (-1.0,) * 3)
        np.testing.assert_array_equal(np.asarray(Image.open(row["image"])), image.read().transpose(1, 2, 0))


class StopsAfter(Silence):
    def __init__(self, steps):
        self.left = steps

    def progress(self, fraction, message):
        self.left -= 1

    def should_stop(self):
        return self.left <= 0


def test_a_cancelled_export_leaves_nothing_and_an_earlier_one_as_it_was(labelled, tmp_path):
    study, out = labelled[0], tmp_path / "out"
    with pytest.raises(Cancelled):
        export_for_pytorch_smt(study, out, progress=Progress(StopsAfter(3)))
    assert list(tmp_path.iterdir()) == []
    export_for_pytorch_smt(study, out)
    before = {p.relative_to(out): p.read_bytes() for p in out.rglob("*") if p.is_file()}
    with pytest.raises(Cancelled):
        export_for_pytorch_smt(study, out, tiles="all", progress=Progress(StopsAfter(3)))
    assert {p.relative_to(out): p.read_bytes() for p in out.rglob("*") if p.is_file()} == before
    assert list(tmp_path.iterdir()) == [out]
    assert not (study / ".lock").exists()


def test_nothing_that_is_not_an_export_is_replaced(labelled, tmp_path):
    study, out = labelled[0], tmp_path / "out"
    out.mkdir()
    (out / "thesis.txt").write_text("mine")
    with pytest.raises(StorageError, match="not empty and is no earlier export"):
        export_for_pytorch_smt(study, out)
    (out / "manifest.json").write_text("{}")
    with pytest.raises(StorageError, match="no earlier export"):
        export_for_pytorch_smt(study, out)
    for path in out.iterdir():
        path.unlink()
    export_for_pytorch_smt(study, out, tiles="all")  # an empty folder will do
    (next((out / "images").iterdir()).with_suffix(".tif.aux.xml")).write_text("<PAMDataset/>")  # QGIS was here
    assert export_for_pytorch_smt(study, out).images == K
    assert len(list((out / "images").iterdir())) == K  # of the earlier export nothing is left
    (out / "images" / "mine.tif").write_text("mine")
    with pytest.raises(StorageError, match=r"images/mine\.tif in it is not"):
        export_for_pytorch_smt(study, out)
    (tmp_path / "file").write_text("a file")
    with pytest.raises(StorageError, match="no earlier export"):
        export_for_pytorch_smt(study, tmp_path / "file")


def test_what_is_missing_or_out_of_date_is_said(tmp_path):
    study = make_study(tmp_path, {"scene": (pixels(3, np.uint16), {})})
    done = export_for_pytorch_smt(study, tmp_path / "out")
    assert (done.images, done.masks) == (K, 0)
    assert {row["mask"] for row in rows_of(done.folder)} == {""}
    assert not (done.folder / "classes.json").exists()
    with pytest.raises(SettingsError, match="Tiles cannot be some"):
        export_for_pytorch_smt(study, tmp_path / "out", tiles="some")
    label(study, tmp_path)
    run_stage("select", study, budget=K, random_draws=1, weights="density", threads=1)
    with pytest.raises(StudyError, match="result of label is out of date"):
        export_for_pytorch_smt(study, tmp_path / "out")
    run_stage("encode", study, encoder="spectral", components=3, threads=1)
    with pytest.raises(StudyError, match="result of select is out of date"):
        export_for_pytorch_smt(study, tmp_path / "out")
    with pytest.raises(StudyError, match="is no study"):
        export_for_pytorch_smt(tmp_path / "nowhere", tmp_path / "out")


def test_the_command_writes_the_same_and_ends_with_the_exit_codes(labelled, tmp_path, ddoq):
    study = labelled[0]

    def command(*arguments):
        return ddoq("export", *arguments, cwd=tmp_path)

    done = command(study, "out", "--format", "pytorch-smt")  # a relative folder: the paths in the files are absolute all the same
    assert done.returncode == 0, done.stderr
    assert f"{K} images" in done.stdout
    assert all(Path(row["image"]) == tmp_path / "out/images" / f"{row['tile_id']}.tif" for row in rows_of(tmp_path / "out"))
    assert "Exporting tile" in done.stderr
    (tmp_path / "full").mkdir()
    (tmp_path / "full/mine").write_text("mine")
    refused = command(study, "full")
    assert refused.returncode == 1
    assert "no earlier export" in refused.stderr
    assert command(study, "out", "--tiles", "some").returncode == 2
