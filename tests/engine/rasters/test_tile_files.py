"""A tile as a file of its own, where the bands do not agree on what is nodata."""

import numpy as np
import rasterio
from rasterio.windows import Window

from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.reader import RasterReader
from ddoq_engine.rasters.tile_files import common_nodata, write_tile

SOURCE = """<SimpleSource><SourceFilename relativeToVRT="1">scene.tif</SourceFilename><SourceBand>{band}</SourceBand></SimpleSource>"""
BAND = """<VRTRasterBand dataType="{dtype}" band="{band}"><NoDataValue>{nodata}</NoDataValue>{source}</VRTRasterBand>"""


def virtual(path, tags):
    """A virtual raster over scene.tif (90 x 70) whose bands have these types and nodata values."""
    bands = "".join(
        BAND.format(band=i, dtype=dtype, nodata=nodata, source=SOURCE.format(band=i)) for i, (dtype, nodata) in enumerate(tags, 1)
    )
    path.write_text(f'<VRTDataset rasterXSize="90" rasterYSize="70">{bands}</VRTDataset>')
    return path


def test_where_bands_differ_in_nodata_a_mask_says_what_is_valid(write, scene, tmp_path):
    values = scene[:2].copy()
    values[0, 3, 4], values[1, 5, 6], values[1, 3, 5] = 7, 9, 7  # 7 is nodata in the first band alone
    write("scene.tif", values)
    raster = open_raster(virtual(tmp_path / "two.vrt", [("UInt16", 7), ("UInt16", 9)]))
    assert common_nodata(raster) is None
    with RasterReader(raster) as reader:
        valid = write_tile(tmp_path / "tile.tif", reader, Window(0, 0, 12, 10), 16)
    expected = np.zeros((16, 16), bool)
    expected[:10, :12] = True
    expected[3, 4] = expected[5, 6] = False
    np.testing.assert_array_equal(valid, expected)
    with rasterio.open(tmp_path / "tile.tif") as tile:
        assert tile.nodata is None
        np.testing.assert_array_equal(tile.dataset_mask() > 0, expected)
        np.testing.assert_array_equal(tile.read()[:, :10, :12], values[:, :10, :12])
    with RasterReader(open_raster(tmp_path / "tile.tif")) as reader:  # cut from the export, a study finds the same pixels valid
        np.testing.assert_array_equal(reader.valid(Window(0, 0, 16, 16)), expected)


def test_bands_of_several_types_are_stored_in_the_one_that_holds_them_all(write, scene, tmp_path):
    write("scene.tif", scene[:2])
    raster = open_raster(virtual(tmp_path / "two.vrt", [("UInt16", 3), ("Float32", 3)]))
    with RasterReader(raster) as reader:
        write_tile(tmp_path / "tile.tif", reader, Window(8, 8, 16, 16), 16)
    with rasterio.open(tmp_path / "tile.tif") as tile:
        assert tile.dtypes == ("float32", "float32")
        np.testing.assert_array_equal(tile.read(), scene[:2, 8:24, 8:24])
