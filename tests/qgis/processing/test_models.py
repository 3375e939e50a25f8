"""The algorithms of models in real QGIS: a student that travels, a teacher, decoded tiles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from asking import refused


def test_the_student_travels_as_onnx_and_maps_a_study_that_has_none(run, study, unlabelled, tmp_path):
    from osgeo import gdal

    is_well, found, words = run("export_model", {"STUDY": str(study), "FOLDER": str(tmp_path / "model")})
    assert is_well and {"ONNX_FILE", "TORCHSCRIPT_FILE", "ITEM_FILE"} <= set(found) and found["WINDOW"] == 128, words.errors
    assert "needs the result of “Train student”" in refused("predict_raster", {"STUDY": str(unlabelled)})
    is_well, mapped, words = run("predict_raster", {"STUDY": str(unlabelled), "MODEL": found["ONNX_FILE"]})
    assert is_well and (unlabelled / "maps").is_dir(), words.errors
    own = next((study / "maps").glob("*_class.tif"))
    assert (gdal.Open(mapped["CLASS_MAP"]).ReadAsArray() != gdal.Open(str(own)).ReadAsArray()).mean() < 1e-4


def test_a_teacher_gives_soft_labels_and_a_student_learns_from_them(run, study, unlabelled):
    from qgis.core import QgsRasterLayer

    bare = unlabelled
    assert "needs the result of" in refused("train_student", {"STUDY": str(bare), "LABELS": "soft"})
    is_well, found, words = run("soft_labels", {"STUDY": str(bare), "TEACHERS": [str(study / "study.json")]})
    assert is_well and found["TILES"] == 24 and 0.3 < found["CONFIDENCE"] <= 1, words.errors
    layer = QgsRasterLayer(found["PROBABILITIES"][0], "x")
    classes = json.loads((study / "masks" / "round-01" / "classes.json").read_text())
    assert layer.isValid() and [layer.bandName(at + 1).partition(": ")[2] for at in range(len(classes))] == [c["name"] for c in classes]
    is_well, found, words = run("train_student", {"STUDY": str(bare), "LABELS": "soft", "STEPS": 10})
    assert is_well and found["LABELLED_TILES"] == 24, words.errors


def raster_of(path, bands, kind):
    """A raster of 96 px with names for its bands, values far beyond 8 bits, a scale, an offset and a nodata value."""
    import numpy as np
    from osgeo import gdal, osr

    types = {"uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32}
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 96, 96, bands, types[kind])
    place = osr.SpatialReference()
    place.ImportFromEPSG(32721)
    raster.SetProjection(place.ExportToWkt())
    raster.SetGeoTransform((300000, 10, 0, 5000000, 0, -10))
    rng, fields = np.random.default_rng(1), np.random.default_rng(2).integers(0, 3, (6, 6)).repeat(16, 0).repeat(16, 1)
    for number in range(1, bands + 1):
        band = raster.GetRasterBand(number)
        values = np.abs(rng.normal(3000, 700, 3)[fields] + 100 * rng.standard_normal((96, 96))) + 1
        band.WriteArray(values / 10000 if kind == "float32" else np.rint(values))
        band.SetDescription(f"wave {number}")
        if kind != "float32":
            band.SetScale(0.0001)
            band.SetOffset(-0.1)
            band.SetNoDataValue(0)
    raster.FlushCache()


KINDS = [(2, "int16"), (6, "uint16"), (13, "float32"), (224, "uint16")]
BY_THE_ALGORITHM = 6  # bands; the others are made by one process of the engine, for each start of it takes seconds
MAKE = """
import sys
from ddoq_engine import run_stage
decoded = sys.argv[1]
for study in sys.argv[2:]:
    run_stage("tile", study, rasters=[study + ".tif"], size_px=16)
    run_stage("encode", study, encoder="vae", epochs=3, tiles_per_epoch=36, batch_size=12)
    if not study.endswith(decoded):
        run_stage("decode", study, budget=3)
"""


@pytest.fixture(scope="module")
def of_kinds(tmp_path_factory, in_engine):
    """A folder with a study and its raster for each kind, named by the bands."""
    folder = tmp_path_factory.mktemp("kinds")
    for bands, kind in KINDS:
        raster_of(folder / f"with {bands}.tif", bands, kind)
    in_engine("-c", MAKE, f"with {BY_THE_ALGORITHM}", *(folder / f"with {bands}" for bands, _ in KINDS))
    return folder


@pytest.mark.parametrize(("bands", "kind"), KINDS)
def test_decoded_tiles_open_in_qgis_with_their_bands_names_and_values(run, new_project, of_kinds, bands, kind):
    import numpy as np
    from ddoq.plugin.layers import contents, tree
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    study = of_kinds / f"with {bands}"
    images = sorted(map(str, (study / "decode" / "distilled_images").glob("*.tif")))
    if bands == BY_THE_ALGORITHM:
        is_well, found, words = run("decode_centroids", {"STUDY": str(study), "BUDGET": 3})
        assert is_well and (found["DECODED"], len(found["IMAGES"]), found["MASKS"]) == (3, 3, []), words.errors
        told = json.loads(Path(found["QUALITY"]).read_text())
        assert found["SHARPNESS_DECODED"] == told["decoded"]["sharpness"] and found["SHIFT_MEDOID"] == told["medoid"]["shift"]
        images = found["IMAGES"]
    assert len(images) == 3
    real = gdal.Open(f"{study}.tif").ReadAsArray().astype(float)
    for image in images:
        layer, stored = QgsRasterLayer(image, "decoded"), gdal.Open(image).ReadAsArray()
        assert stored.dtype == kind  # QGIS itself says float of whatever has a scale
        stored = stored.astype(float)
        assert layer.isValid() and (layer.bandCount(), layer.width(), layer.height()) == (bands, 16, 16) and not layer.crs().isValid()
        for band in {1, bands // 2, bands}:
            assert layer.bandName(band).endswith(f"wave {band}")
            block = layer.dataProvider().block(band, layer.extent(), 16, 16)
            seen = np.array([[block.value(row, column) for column in range(16)] for row in range(16)])
            expected = stored[band - 1] if kind == "float32" else stored[band - 1] * 0.0001 - 0.1
            assert np.allclose(seen, expected, rtol=1e-5)
            assert not any(block.isNoData(row, column) for row in range(16) for column in range(16))
        assert (np.abs(stored.mean((1, 2)) - real.mean((1, 2))) < 3 * real.std((1, 2))).all()
        assert kind == "float32" or stored.max() > 255
    group = tree.add_study_layers(study, new_project)
    decoded = [node.layer() for node in group.findLayers() if node.layer().customProperty(tree.ROLE) == contents.DECODED]
    assert len(decoded) == 3 and all(layer.isValid() for layer in decoded)
    assert not any(node.isVisible() for node in group.findLayers() if node.layer() in decoded)
    assert not any(a.extent().intersects(b.extent()) for a in decoded for b in decoded if a is not b)  # side by side, as in a gallery


def test_decoded_tiles_get_masks_and_their_layers_follow_what_was_decoded_last(run, sample, in_engine, new_project, tmp_path):
    from ddoq.plugin.layers import contents, tree
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    raster, truth, study = tmp_path / "scene.tif", tmp_path / "truth.tif", tmp_path / "study"
    for name, path in (("scene", raster), ("truth", truth)):
        gdal.Translate(str(path), str(sample / "scene" / f"sample_{name}.tif"), srcWin=[0, 0, 128, 128])
    assert "is no study" in refused("decode_centroids", {"STUDY": str(study)})
    short = ("--set", "encode.epochs=2", "--set", "encode.tiles_per_epoch=32")
    in_engine("-m", "ddoq_engine", "run", study, raster, "--size", 32, "--encoder", "spectral", "--budget", 3, *short, "--quiet")
    assert "needs the result of “Map rasters”" in refused("decode_centroids", {"STUDY": str(study), "JOINT": "map"})
    is_well, found, words = run("decode_centroids", {"STUDY": str(study), "BUDGET": 4, "JOINT": "map", "CLASS_RASTER": str(truth)})
    assert is_well and len(found["IMAGES"]) == len(found["MASKS"]) == 4, words.errors
    mask = QgsRasterLayer(found["MASKS"][0], "mask")
    names = [mask.bandName(band).split(": ")[-1] for band in range(1, mask.bandCount() + 1)]
    assert mask.isValid() and len(names) > 1 and len(set(names)) == len(names) and not any(name.startswith("Band") for name in names)
    tree.add_study_layers(study, new_project)

    def shown():
        return [layer for layer in new_project.mapLayers().values() if layer.customProperty(tree.ROLE) == contents.DECODED]

    assert len(shown()) == 4
    is_well, found, words = run("decode_centroids", {"STUDY": str(study), "BUDGET": 2, "JOINT": "map", "CLASS_RASTER": str(truth)})
    assert is_well and len(found["IMAGES"]) == 2, words.errors
    tree.add_study_layers(study, new_project)
    assert len(shown()) == 2 and all(Path(layer.source()).is_file() for layer in shown())
