"""Each format read back by code that shares nothing with the writer: rasterio, csv, json, shapely, pyproj, Pillow."""

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pandas as pd
import pyproj
import pytest
import rasterio
import shapely
import yaml
from decoding import decode
from PIL import Image
from rasterio.windows import Window
from scipy.spatial.distance import cdist

from ddoq_engine import Study, export_study
from ddoq_engine.settings.train import TrainSettings
from ddoq_engine.stages.train import gather

PLACES = ["north_up", "south_up", "rotated", "degrees", "nowhere"]
ON_EARTH = PLACES[:-1]
pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning", "ignore::PendingDeprecationWarning")


@pytest.fixture(scope="module")
def exported(studies, tmp_path_factory):
    """A function: (place, format) -> (the study, its export), made once, and moved since it was made."""
    known = {}

    def of(place, kind):
        if (place, kind) not in known:
            folder = tmp_path_factory.mktemp(kind)
            export_study(studies(place).study, folder / "first", format=kind, acquired="2020-08-31", threads=1)
            known[place, kind] = (studies(place), (folder / "first").rename(folder / "moved"))
        return known[place, kind]

    return of


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("place", PLACES)
def test_pairs_are_the_raster_s_own_pixels_and_the_labels_on_the_same_grid(exported, place):
    made, folder = exported(place, "pairs")
    rows = table(folder / "weights.csv")
    assert sorted(row["tile_id"] for row in rows) == sorted(made.ids)
    assert {p.name for p in folder.iterdir()} == {"images", "masks", "weights.csv", "classes.csv", "manifest.json"}
    sizes = set()
    with rasterio.open(made.raster) as source:
        for row in rows:
            tile = made.tiles.loc[row["tile_id"]]
            window = Window(tile.col, tile.row, tile.width, tile.height)
            with rasterio.open(folder / row["image"]) as image, rasterio.open(folder / row["mask"]) as mask:
                np.testing.assert_array_equal(image.read(), source.read(window=window))
                for name in ("crs", "dtypes", "nodata", "scales", "offsets", "descriptions", "count"):
                    assert getattr(image, name) == getattr(source, name), name
                assert image.transform.almost_equals(source.window_transform(window), 1e-9)
                np.testing.assert_array_equal((image.read_masks() > 0).all(axis=0), (source.read(window=window) != -7).all(axis=0))
                assert (mask.transform, mask.crs, mask.shape) == (image.transform, image.crs, image.shape)
                assert (mask.dtypes, mask.nodata, mask.count) == (("uint8",), 255, 1)
                np.testing.assert_array_equal(mask.read(1), made.expected(row["tile_id"]))
                classes = table(folder / "classes.csv")
                assert [c["class_id"] for c in classes] == ["3", "8"]
                assert {c["name"] for c in classes} == {"field, wet", "forêt"}
                for each in classes:
                    red_green_blue = tuple(bytes.fromhex(each["colour"][1:]))
                    assert mask.colormap(1)[int(each["class_id"])] == (*red_green_blue, 255)
                    assert mask.tags(1)[f"CLASS_{each['class_id']}"] == each["name"]
            sizes.add((tile.height, tile.width))
    assert (20, 20) in sizes


def test_the_table_says_shares_ranks_and_annotators(exported):
    made, folder = exported("north_up", "pairs")
    medoids = pd.read_parquet(made.study / "selection/round-01/medoids.parquet").set_index("tile_id")
    who = {row["tile_id"]: row["annotators"] for row in table(folder / "weights.csv")}
    assert who[made.ids[0]] == "ana; import"
    assert who[made.ids[-1]] == "bento"
    assert {who[i] for i in made.ids[1:-1]} == {"import"}
    for row in table(folder / "weights.csv"):
        mask = made.expected(row["tile_id"])
        for class_id in (3, 8):
            assert float(row[f"share_{class_id}"]) == np.mean(mask == class_id)
        assert float(row["labelled_share"]) == pytest.approx(np.mean(mask != 255))
        assert row["split"] == "training"  # fewer than 60 tiles: the study's training holds none out
        asked = row["tile_id"] in medoids.index
        assert row["round"] == ("1" if asked else "")
        assert row["rank"] == (str(medoids.loc[row["tile_id"], "rank"]) if asked else "")


def test_weights_are_those_of_the_study_s_training(exported):
    made, folder = exported("north_up", "pairs")
    rows = {row["tile_id"]: row for row in table(folder / "weights.csv")}
    weights = np.array([float(row["weight"]) for row in rows.values()])
    assert weights.mean() == pytest.approx(1, abs=1e-12)
    material = gather(TrainSettings(), Study(made.study))
    trained = {material.tiled.table["tile_id"].iloc[r]: w for r, w in zip(material.kept.indices, material.kept.weights, strict=True)}
    assert trained == pytest.approx({i: float(row["weight"]) for i, row in rows.items()})
    # and by hand: the nearest labelled tile of each tile, the square root of how many it is nearest to
    latents = pd.read_parquet(made.study / "encoder/latents.parquet")
    points = np.stack(latents["embedding"]).astype(float)
    of_tile = dict(zip(latents["tile_id"], points, strict=True))
    ids = list(rows)
    counts = np.bincount(cdist(points, np.stack([of_tile[i] for i in ids])).argmin(axis=1), minlength=len(ids))
    np.testing.assert_allclose(weights, np.sqrt(counts) / np.sqrt(counts).mean(), rtol=1e-9)
    np.testing.assert_allclose([float(row["mass"]) for row in rows.values()], counts / len(points), rtol=1e-9)


def test_the_split_is_that_of_the_study_s_training(studies, tmp_path):
    """With a training that always holds out, the tiles held out there are those of the table."""
    made = studies("north_up")
    study = Path(shutil.copytree(made.study, tmp_path / "study"))
    plain = yaml.safe_load((study / "settings.yaml").read_text())
    (study / "settings.yaml").write_text(yaml.safe_dump({**plain, "train": {"validation": "always", "validation_share": 0.3, "seed": 4}}))
    export_study(study, tmp_path / "out", threads=1)
    material = gather(TrainSettings(validation="always", validation_share=0.3, seed=4), Study(study))
    ids = material.tiled.table["tile_id"].to_numpy()
    found = {name: {r["tile_id"] for r in table(tmp_path / "out/weights.csv") if r["split"] == name} for name in ("training", "validation")}
    assert found == {"training": set(ids[material.kept.indices]), "validation": set(ids[material.held.indices])}
    assert found["validation"]


@pytest.mark.parametrize("place", ["north_up", "rotated", "nowhere"])
def test_coco_says_the_same_masks_with_exact_areas_and_boxes(exported, place):
    made, folder = exported(place, "coco")
    plain = json.loads((folder / "annotations.json").read_text(encoding="utf-8"))
    assert {"info", "licenses", "images", "annotations", "categories"} == set(plain)
    assert {c["id"]: c["name"] for c in plain["categories"]} == {3: "field, wet", 8: "forêt"}
    assert sorted(image["tile_id"] for image in plain["images"]) == sorted(made.ids)
    for name in ("images", "annotations"):
        numbers = [each["id"] for each in plain[name]]
        assert len(set(numbers)) == len(numbers) and min(numbers) > 0
    weights = [image["weight"] for image in plain["images"]]
    assert np.mean(weights) == pytest.approx(1) and min(weights) < max(weights)
    seen = 0
    for image in plain["images"]:
        expected = made.expected(image["tile_id"])
        assert (image["height"], image["width"]) == expected.shape
        with Image.open(folder / image["file_name"]) as picture:
            assert (picture.format, picture.mode, picture.size[::-1]) == ("PNG", "RGB", expected.shape)
            assert len(np.unique(np.asarray(picture))) > 20
        with rasterio.open(folder / image["coco_url"]) as tile:
            assert (tile.count, tile.shape) == (4, expected.shape)
        assert (image["footprint"] is None) == (place == "nowhere")
        mask = np.full(expected.shape, 255)
        for each in (a for a in plain["annotations"] if a["image_id"] == image["id"]):
            inside = decode(each["segmentation"])
            assert (mask[inside] == 255).all()
            mask[inside] = each["category_id"]
            rows, cols = np.nonzero(inside)
            assert each["area"] == len(rows) > 0
            assert each["bbox"] == [cols.min(), rows.min(), np.ptp(cols) + 1, np.ptp(rows) + 1]
            assert each["iscrowd"] == 0
            seen += 1
        np.testing.assert_array_equal(mask, expected)
    assert seen == len(plain["annotations"])


def outline_of(raster):
    """The raster's edge in degrees, densely, by pyproj alone."""
    with rasterio.open(raster) as file:
        steps = np.linspace(0, 1, 400)
        none, one = np.zeros(400), np.ones(400)
        col, row = np.concatenate([steps, one, 1 - steps, none]) * file.width, np.concatenate([none, steps, one, 1 - steps]) * file.height
        x, y = rasterio.transform.xy(file.transform, row, col, offset="ul")
        lon, lat = pyproj.Transformer.from_crs(file.crs.to_wkt(), 4326, always_xy=True).transform(x, y)
    return shapely.Polygon(np.c_[lon, lat])


@pytest.mark.parametrize("place", ON_EARTH)
def test_stac_items_hold_what_the_specification_requires_and_lie_on_the_raster(exported, place):
    made, folder = exported(place, "stac")
    collection = json.loads((folder / "collection.json").read_text(encoding="utf-8"))
    assert {"type", "stac_version", "id", "description", "license", "extent", "links"} <= set(collection)
    assert (collection["type"], collection["stac_version"]) == ("Collection", "1.0.0")
    around = outline_of(made.raster).buffer(1e-7)
    items = [(folder / link["href"]).resolve() for link in collection["links"] if link["rel"] == "item"]
    assert len(set(items)) == 2 * len(made.ids)
    sources = set()
    for path in items:
        item = json.loads(path.read_text(encoding="utf-8"))
        assert {"type", "stac_version", "id", "geometry", "bbox", "properties", "links", "assets", "collection"} <= set(item)
        assert (item["type"], item["stac_version"], item["collection"]) == ("Feature", "1.0.0", collection["id"])
        assert item["properties"]["datetime"] == item["properties"]["start_datetime"] == "2020-08-31T00:00:00Z"
        shape = shapely.geometry.shape(item["geometry"])
        assert shape.is_valid and shape.within(around) and shape.exterior.is_ccw
        assert item["bbox"] == pytest.approx(shape.bounds, abs=1e-12)
        west, south, east, north = collection["extent"]["spatial"]["bbox"][0]
        assert west <= shape.bounds[0] and south <= shape.bounds[1] and east >= shape.bounds[2] and north >= shape.bounds[3]
        for asset in item["assets"].values():
            assert (path.parent / asset["href"]).is_file()
            assert asset["href"].startswith("./") and set(asset) >= {"type", "roles"}
        links = {link["rel"]: (path.parent / link["href"]).resolve() for link in item["links"]}
        assert {links[rel] for rel in ("root", "parent", "collection")} == {(folder / "collection.json").resolve()}
        if "source" in links:
            sources.add(links["source"])
            tells_of_labels(path.parent, item, made)
        else:
            assert item["properties"]["proj:epsg"] == (4326 if place == "degrees" else 32719)
            with rasterio.open(path.parent / item["assets"]["image"]["href"]) as image:
                assert tuple(item["properties"]["proj:shape"]) == image.shape
                assert tuple(item["properties"]["proj:transform"]) == tuple(image.transform)[:6]
    assert len(sources) == len(made.ids) and sources <= set(items)
    everything = json.loads((folder / "labels.geojson").read_text(encoding="utf-8"))["features"]
    assert {feature["properties"]["tile_id"] for feature in everything} == set(made.ids)


def tells_of_labels(folder, item, made):
    """The label extension 1.0.1: its required fields, the counts, and polygons that are the mask again."""
    assert "https://stac-extensions.github.io/label/v1.0.1/schema.json" in item["stac_extensions"]
    said, tile_id = item["properties"], item["id"].removesuffix("-labels")
    assert (said["label:type"], said["label:properties"]) == ("vector", ["class"])
    assert said["label:description"]
    assert [c["name"] for c in said["label:classes"]] == ["class"]
    assert set(said["label:classes"][0]["classes"]) == {"field, wet", "forêt"}
    source = next(link for link in item["links"] if link["rel"] == "source")
    assert source["label:assets"] == ["image"]
    expected = made.expected(tile_id)
    ids = {"field, wet": 3, "forêt": 8}
    counts = {each["name"]: each["count"] for each in said["label:overviews"][0]["counts"]}
    assert counts == {name: np.sum(expected == i) for name, i in ids.items() if (expected == i).any()}
    with rasterio.open(folder / item["assets"]["raster_labels"]["href"]) as file:
        np.testing.assert_array_equal(file.read(1), expected)
        row, col = np.mgrid[: file.height, : file.width] + 0.5
        a, b, c, d, e, f = tuple(file.transform)[:6]
        to_degrees = pyproj.Transformer.from_crs(file.crs.to_wkt(), 4326, always_xy=True)
        lon, lat = to_degrees.transform(a * col + b * row + c, d * col + e * row + f)
    burned = np.full(expected.shape, 255)
    for feature in json.loads((folder / item["assets"]["vector_labels"]["href"]).read_text(encoding="utf-8"))["features"]:
        told, shape = feature["properties"], shapely.geometry.shape(feature["geometry"])
        assert shape.is_valid and (ids[told["class"]], tile_id, said["ddoq:weight"]) == (told["class_id"], told["tile_id"], told["weight"])
        inside = shapely.contains_xy(shape, lon, lat)
        assert (burned[inside] == 255).all() and inside.sum() == told["pixels"]
        burned[inside] = told["class_id"]
    np.testing.assert_array_equal(burned, expected)


def test_all_is_each_format_in_a_folder_of_its_own(exported):
    made, folder = exported("north_up", "all")
    assert {p.name for p in folder.iterdir()} == {"pairs", "coco", "pytorch-smt", "stac", "manifest.json"}
    for kind in ("pairs", "coco", "stac"):
        alone = exported("north_up", kind)[1]
        names = {p.relative_to(alone) for p in alone.rglob("*") if p.is_file()}
        assert {p.relative_to(folder / kind) for p in (folder / kind).rglob("*") if p.is_file()} == names
        for name in names - {Path("manifest.json"), Path("annotations.json")}:
            assert (folder / kind / name).read_bytes() == (alone / name).read_bytes(), name
    assert (folder / "pytorch-smt/ddoq_results.pt").is_file()
    rows = table(folder / "pytorch-smt/dataset.csv")
    assert all(row["image"].endswith(f"first/pytorch-smt/images/{row['tile_id']}.tif") for row in rows)
    assert len(rows) == len(made.ids) - 1  # the selection alone
    told = json.loads((folder / "manifest.json").read_text())
    assert set(told["files"]) == {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
