"""Bands and mask decoded together: each decoded tile has class probabilities of its own."""

import json
import shutil

import numpy as np
import pandas as pd
import pytest
import rasterio

from ddoq_engine import run_stage
from ddoq_engine.encoders import registry
from ddoq_engine.errors import LabelError
from ddoq_engine.study.artefacts import JOINT

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


def cells_of(study):
    return json.loads((study / "decode" / "quality.json").read_text())["cells"]


@pytest.fixture(scope="module")
def joint(six, tmp_path_factory):
    """(study, classes): decoded with masks from a class raster."""
    study = shutil.copytree(six[0], tmp_path_factory.mktemp("joint") / "study")
    run_stage("decode", study, budget=6, joint="map", class_raster=str(six[2]), threads=1)
    return study, six[2]


def test_each_decoded_tile_has_a_mask_of_probabilities_named_as_the_classes(joint):
    study, _ = joint
    for cell in cells_of(study):
        with rasterio.open(study / cell["mask"]) as mask, rasterio.open(study / cell["image"]) as image:
            assert (mask.count, mask.shape, set(mask.dtypes), mask.crs) == (3, image.shape, {"float32"}, None)
            assert mask.descriptions == ("water", "wood", "bare")
            assert [mask.tags(band)["CLASS"] for band in (1, 2, 3)] == ["1", "2", "3"]
            probabilities = mask.read()
        assert image.count == 6 and cell["mask"] == cell["image"].replace(".tif", "_mask.tif")
        assert np.allclose(probabilities.sum(0), 1, atol=1e-5) and (probabilities >= 0).all()


def test_the_mask_says_what_the_cells_real_tiles_are(joint):
    study, classes = joint
    members = pd.read_parquet(study / "decode" / "members.parquet")
    with rasterio.open(classes) as file:
        truth = file.read(1)
    agreement = []
    for cell in cells_of(study):
        ids = members.loc[members["cell"] == cell["cell"], "tile_id"]
        places = [tuple(map(int, tile.split("_")[1:])) for tile in ids]
        shares = np.mean([[truth[r : r + 16, c : c + 16] == k for k in (1, 2, 3)] for r, c in places], axis=0)
        with rasterio.open(study / cell["mask"]) as mask:
            agreement.append((mask.read().argmax(0) == shares.argmax(0)).mean())
    assert np.average(agreement, weights=[cell["mass"] for cell in cells_of(study)]) > 0.9


def test_its_vae_is_its_own_and_decodes_bands_and_classes(joint):
    study, _ = joint
    encoder = registry.load(study / JOINT.path)
    assert encoder.describe()["bands"] == 9 and encoder.options.classes == 3
    assert json.loads((study / "decode" / "manifest.json").read_text())["joint"] == "map"


def test_masks_may_come_from_the_students_map_and_need_no_vae_in_the_study(six, tmp_path):
    study = shutil.copytree(six[0], tmp_path / "study")
    run_stage("encode", study, encoder="spectral", threads=1)
    run_stage("select", study, budget=8, random_draws=1, threads=1)
    run_stage("label", study, source=str(six[2]), threads=1)
    run_stage("train", study, steps=20, threads=1)
    run_stage("predict", study, threads=1)
    done = run_stage("decode", study, budget=3, joint="map", threads=1)
    assert {"predict", "encode", "tile"} == set(done.manifest.inputs) and done.manifest.figures["classes"] == 3
    with rasterio.open(study / cells_of(study)[0]["mask"]) as mask:
        assert mask.descriptions == ("water", "wood", "bare")
    assert {*done.manifest.outputs} > {"decode/joint/model/description.json"}


def test_a_class_raster_that_says_nothing_is_refused(six, tmp_path):
    study = shutil.copytree(six[0], tmp_path / "study")
    with pytest.raises(LabelError, match=r"class raster .*nowhere\.tif is not there"):
        run_stage("decode", study, budget=3, joint="map", class_raster=str(tmp_path / "nowhere.tif"))
    with pytest.raises(LabelError, match="has 0 classes on the tiles"):
        run_stage("decode", study, budget=3, joint="map", class_raster=str(six[2]), ignore=(1, 2, 3))


def test_the_report_shows_decoded_tiles_masks_and_medoids_with_the_figures_of_the_table(joint, tmp_path):
    study = shutil.copytree(joint[0], tmp_path / "study")
    run_stage("select", study, budget=4, random_draws=1, threads=1)
    done = run_stage("report", study, threads=1)
    assert "decode" in done.manifest.inputs
    page = (study / "report.html").read_text()
    cells, told = cells_of(study), json.loads((study / "decode" / "quality.json").read_text())
    for cell in cells:
        assert f'alt="Decoded tile {cell["cell"]}"' in page and f'alt="Mask of decoded tile {cell["cell"]}"' in page
        assert f"edges {cell['decoded_sharpness']:.2f}, medoid {cell['medoid_sharpness']:.2f}" in page
        assert f'alt="Real tile {cell["medoid"]}"' in page
    assert f"{told['decoded']['shift']:.2f}" in page and f"{told['medoid']['sharpness']:.2f}" in page
    run_stage("decode", study, budget=5, joint="none", threads=1)
    assert not run_stage("report", study, threads=1).was_done  # it is stale with another decoded set
    assert "Mask of decoded tile" not in (study / "report.html").read_text()
