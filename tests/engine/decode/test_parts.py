"""What decoding is made of: stored values, edges and radiometry, the error of a mask, points on the disk, formats."""

import numpy as np
import pytest
import rasterio
import torch

from ddoq_engine.encoders.vae.joint import JointTiles, parted
from ddoq_engine.encoders.vae.loss import mask_loss
from ddoq_engine.errors import DataError
from ddoq_engine.quantization.points import Scratch
from ddoq_engine.quantization.quantizer import quantize
from ddoq_engine.rasters.fidelity import Fidelity, joined, measure
from ddoq_engine.rasters.image_formats import resolve_format
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.tile_files import storable
from ddoq_engine.tiles import ArrayTiles, TileBatch


def raster_like(tmp_path, dtype, *, bands=1, nodata=None, scale=1.0, offset=0.0, nodata_values=()):
    path = tmp_path / "one.tif"
    with rasterio.open(path, "w", driver="GTiff", count=bands, height=4, width=4, dtype=dtype, nodata=nodata, crs="EPSG:32721",
                       transform=rasterio.Affine(1, 0, 0, 0, -1, 0)) as file:  # fmt: skip
        file.write(np.ones((bands, 4, 4), dtype))
        file.scales, file.offsets = [scale] * bands, [offset] * bands
    return open_raster(path, nodata_values=nodata_values)


def stored(raster, values):
    return storable(np.asarray(values, np.float64).reshape(1, 1, -1), raster)[0, 0].tolist()


def test_whole_numbers_are_rounded_and_end_where_their_type_ends(tmp_path):
    raster = raster_like(tmp_path, "uint16")
    assert stored(raster, [0.4, 0.6, 300.49, -7, 65535.4, 1e9]) == [0, 1, 300, 0, 65535, 65535]
    assert stored(raster_like(tmp_path, "int64"), [1e30, -1e30]) == [np.nextafter(2.0**63, 0), -(2**63)]


def test_fractions_stay_as_they_are_and_scale_and_offset_are_undone(tmp_path):
    assert stored(raster_like(tmp_path, "float32"), [-3.25, 1e6]) == [-3.25, 1e6]
    assert stored(raster_like(tmp_path, "int16", scale=0.5, offset=-10.0), [-10, -9.5, 0, 3.3]) == [0, 1, 20, 27]


def test_no_decoded_value_means_nodata(tmp_path):
    assert stored(raster_like(tmp_path, "uint16", nodata=0), [-5, 0.2, 0.6, 2]) == [1, 1, 1, 2]
    assert stored(raster_like(tmp_path, "uint8", nodata=255), [300, 254, 3]) == [254, 254, 3]
    assert stored(raster_like(tmp_path, "int16", nodata=-9999, nodata_values=(-9998, 7)), [-9999, -9998, 7, 6]) == [-9997, -9997, 8, 6]
    moved = stored(raster_like(tmp_path, "float32", nodata=-1.0), [-1.0, 2.0])
    assert moved[0] != -1 and moved == pytest.approx([-1, 2])


# --- edges and radiometry --------------------------------------------------------------------------------------------


def tile(values, valid=None):
    values = np.asarray(values, np.float32)
    return TileBatch(values[None], np.ones((1, *values.shape[1:]), bool) if valid is None else np.asarray(valid)[None])


def test_a_ramp_has_its_slope_and_a_blurred_edge_less_than_a_sharp_one():
    rows, columns = np.mgrid[0:9, 0:9].astype(np.float32)
    assert measure(tile([3 * rows + 4 * columns])).sharpness[0] == pytest.approx(5)
    sharp = np.where(columns < 4, 0.0, 1.0)
    blurred = np.clip((columns - 2) / 4, 0, 1)
    assert measure(tile([sharp])).sharpness[0] == pytest.approx(measure(tile([blurred])).sharpness[0])  # one border, as high
    noise = np.random.default_rng(0).standard_normal((9, 9))
    assert measure(tile([noise / 3])).sharpness[0] == pytest.approx(measure(tile([noise])).sharpness[0] / 3, rel=1e-5)


def test_pixels_without_data_count_for_nothing():
    values, valid = np.zeros((2, 6, 6)), np.ones((6, 6), bool)
    values[:, :, 3:] = 1
    valid[:, 2:] = False
    values[:, ~valid] = np.nan
    found = measure(tile(values, valid))
    assert (found.sharpness[0], found.means[0].tolist(), found.pixels[0]) == (0, [0, 0], 12)
    nothing = measure(tile(values, np.zeros((6, 6), bool)))
    assert np.isnan(nothing.sharpness[0]) and np.isnan(nothing.means).all()


def test_images_are_measured_against_the_pixels_of_their_cell():
    rng = np.random.default_rng(1)
    values = rng.normal(0, 1, (6, 3, 8, 8)).astype(np.float32)
    everything = measure(TileBatch(values, np.ones((6, 8, 8), bool)))
    cells = np.array([0, 0, 0, 1, 1, 1])
    half = joined([measure(tile(values[:3].mean(0))), measure(tile(values[4] + 2))])
    found = Fidelity.between(half, everything.of_cells(cells, 2))
    assert found.sharpness[0] == pytest.approx(1 / np.sqrt(3), rel=0.15)  # the mean of three independent ones
    assert np.allclose(found.shift[0], 0, atol=1e-6)
    assert np.allclose(found.shift[1], values[4].mean((1, 2)) + 2 - values[3:].mean((0, 2, 3)), atol=1e-5)


# --- bands and masks -------------------------------------------------------------------------------------------------


def test_the_error_of_a_mask_is_the_cross_entropy_over_known_pixels_tile_by_tile():
    rng = np.random.default_rng(2)
    logits, ids = rng.normal(size=(3, 4, 5, 5)), rng.integers(0, 4, (3, 5, 5))
    mask, valid = np.eye(4)[ids].transpose(0, 3, 1, 2), rng.random((3, 5, 5)) < 0.7
    mask[:, :, 0] = 0  # no class is known there
    valid[2] = False
    logits[2] = np.nan
    powers = np.exp(logits)
    entropy = -np.log(np.take_along_axis(powers / powers.sum(1, keepdims=True), ids[:, None], 1)[:, 0])
    known = valid.copy()
    known[:, 0] = False
    expected = np.mean([entropy[i][known[i]].mean() for i in range(2)])
    given = torch.tensor(logits, requires_grad=True)
    found = mask_loss(given, torch.tensor(mask), torch.tensor(valid))
    assert float(found.detach()) == pytest.approx(expected, rel=1e-5)
    found.backward()
    assert (given.grad[:2][:, :, 0] == 0).all() and given.grad[0].abs().sum() > 0


def test_a_joint_tile_has_a_channel_a_class_and_decoded_ones_are_parted_again():
    class Masks:
        def read(self, indices):
            return np.array([[[0, 1], [255, 2]]], np.uint8).repeat(len(indices), 0)

    valid = np.ones((4, 2, 2), bool)
    valid[:, 1, 1] = False
    tiles = JointTiles(ArrayTiles(tuple("abcd"), np.zeros((4, 2, 2, 2), np.float32), valid), Masks(), 3)
    batch = tiles.read([1, 3])
    assert (tiles.bands, batch.values.shape) == (5, (2, 5, 2, 2))
    assert batch.values[0, 2:].reshape(3, 4).tolist() == [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 0, 0]]
    bands, probabilities = parted(np.arange(40, dtype=np.float32).reshape(2, 5, 2, 2), 3)
    assert (bands.shape, probabilities.shape) == ((2, 2, 2, 2), (2, 3, 2, 2))
    assert np.allclose(probabilities.sum(1), 1) and (probabilities.argmax(1) == 2).all()
    assert parted(np.zeros((1, 4, 2, 2), np.float32), 0)[1].shape == (1, 0, 2, 2)


# --- points and formats ----------------------------------------------------------------------------------------------


def test_cells_are_the_same_where_the_points_lie_on_the_disk(tmp_path):
    rng = np.random.default_rng(3)
    values = (rng.normal(0, 1, (900, 40)) + 5 * rng.integers(0, 6, (900, 1))).astype(np.float32)
    mapped = np.lib.format.open_memmap(tmp_path / "values.npy", mode="w+", dtype=np.float32, shape=values.shape)
    mapped[:] = values
    there, here = quantize(mapped, 6, seed=4, scratch=Scratch(tmp_path / "scaled")), quantize(values, 6, seed=4)
    assert (tmp_path / "scaled").stat().st_size == values.nbytes
    assert np.array_equal(there.cells, here.cells) and np.array_equal(there.centroids, here.centroids)
    few = quantize(mapped, 6, seed=4, scratch=Scratch(tmp_path / "scaled", 50 * 40))  # copies of 50 rows alone: other seeds
    assert few.distortion < 1.5 * here.distortion


@pytest.mark.parametrize(
    ("asked", "path", "bands", "types", "expected"),
    [
        ("auto", "a.png", 3, ["uint8"], "png"),
        ("auto", "a.png", 3, ["uint16"], "png"),
        ("auto", "a.jpeg", 3, ["uint16"], "tif"),
        ("auto", "a.png", 6, ["uint8"], "tif"),
        ("auto", 'NETCDF:"a.nc":b', 3, ["float32"], "tif"),
        ("pt", "a.png", 224, ["float32"], "pt"),
    ],
)
def test_auto_takes_the_rasters_format_only_where_it_holds_bands_and_values(asked, path, bands, types, expected):
    assert resolve_format(asked, [path], bands, types) == expected


def test_a_format_that_would_clamp_values_is_refused():
    with pytest.raises(DataError, match="Values of the type uint16 cannot be written as jpg, which holds uint8"):
        resolve_format("jpg", ["a.tif"], 3, ["uint16"])
    with pytest.raises(DataError, match="Values of the type float32 cannot be written as png, which holds uint8 and uint16"):
        resolve_format("png", ["a.tif"], 3, ["float32"])
