"""Where data can be, found without reading: it must hold all that was written, and be tight enough to save the day."""

import warnings

import numpy as np
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.windows import Window

from ddoq_engine.rasters.coverage import Coverage, _runs, coverage_of
from ddoq_engine.rasters.opening import open_raster
from ddoq_engine.rasters.reader import RasterReader


def sparse(tmp_path, width=1000, height=700, patches=((300, 200, 50, 40),), name="sparse.tif", **profile):
    path = tmp_path / name
    options = {"nodata": 0, "tiled": True, "blockxsize": 64, "blockysize": 64, "sparse_ok": True, "count": 2, "crs": "EPSG:32719"} | profile
    transform = rasterio.Affine(10, 0, 600000, 0, -10, 4700020)
    with rasterio.open(path, "w", driver="GTiff", width=width, height=height, dtype="uint16", transform=transform, **options) as dataset:
        for i, (col, row, w, h) in enumerate(patches, 1):
            for band in range(1, options["count"] + 1):
                dataset.write(np.full((h, w), 10 * i + band, np.uint16), band, window=Window(col, row, w, h))
    return path


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.booleans(), min_size=5, max_size=5), min_size=1, max_size=7))
def test_runs_cover_exactly_the_true_cells_once(rows):
    grid = np.array(rows)
    painted = np.zeros(grid.shape, dtype=int)
    for col, row, end_col, end_row in _runs(grid):
        painted[row:end_row, col:end_col] += 1
    np.testing.assert_array_equal(painted, grid.astype(int))


def test_written_blocks_of_a_sparse_tiff(tmp_path):
    for interleave in ("pixel", "band"):
        coverage = coverage_of(open_raster(sparse(tmp_path, interleave=interleave)))
        expected = np.zeros((700, 1000), dtype=bool)
        expected[192:256, 256:384] = True  # blocks of 64 that the patch at (300, 200) of 50 x 40 touches
        np.testing.assert_array_equal(coverage.paint(Window(0, 0, 1000, 700)), expected)
        assert coverage.bounds(Window(0, 0, 1000, 700)) == Window(256, 192, 128, 64)
        assert coverage.bounds(Window(0, 0, 100, 100)) is None and not coverage.is_everything


def test_a_dense_tiff_and_other_formats_are_covered_everywhere(write, scene, tmp_path):
    assert coverage_of(open_raster(write("a.tif", scene))).is_everything
    assert coverage_of(open_raster(write("a.img", scene, driver="HFA"))).is_everything


def test_never_written_blocks_hold_no_data_even_without_a_nodata_tag(tmp_path):
    raster = open_raster(sparse(tmp_path, nodata=None))
    with RasterReader(raster) as reader:
        assert reader.valid(Window(0, 0, 1000, 700)).sum() == 128 * 64
        assert reader.read(Window(0, 0, 1000, 700))[1].sum() == 128 * 64


def vrt(path, width, height, sources, nodata="<NoDataValue>0</NoDataValue>", kind="SimpleSource", extra=""):
    parts = "".join(
        f'<{kind}><SourceFilename relativeToVRT="1">{file}</SourceFilename><SourceBand>1</SourceBand>'
        f'<SrcRect xOff="{s[0]}" yOff="{s[1]}" xSize="{s[2]}" ySize="{s[3]}"/>'
        f'<DstRect xOff="{d[0]}" yOff="{d[1]}" xSize="{d[2]}" ySize="{d[3]}"/>'
        f"</{kind}>"
        for file, s, d in sources
    )
    path.write_text(
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><VRTRasterBand dataType="UInt16" band="1"{extra}>{nodata}{parts}'
        "</VRTRasterBand></VRTDataset>"
    )
    return path


def test_sources_of_a_virtual_raster_overlapping_scaled_and_beyond_its_edge(write, scene, tmp_path):
    write("a.tif", scene[:1])
    sources = [
        ("a.tif", (0, 0, 90, 70), (100, 50, 90, 70)),
        ("a.tif", (0, 0, 90, 70), (150.5, 80.25, 45, 35)),
        ("a.tif", (0, 0, 90, 70), (460, 380, 90, 70)),
    ]
    raster = open_raster(vrt(tmp_path / "mosaic.vrt", 500, 400, sources, kind="ComplexSource"))
    coverage = coverage_of(raster)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)
        with rasterio.open(raster.path) as dataset:
            data = dataset.read(1) > 0
    painted = coverage.paint(Window(0, 0, 500, 400))
    assert painted[data].all() and painted.sum() <= 90 * 70 + 46 * 36 + 40 * 20
    with RasterReader(raster) as reader:
        np.testing.assert_array_equal(reader.valid(Window(0, 0, 500, 400)), data)


def test_holes_inside_a_source_are_seen_where_pixels_are_taken_one_to_one(tmp_path):
    sparse(tmp_path, 6000, 6000, patches=((5000, 4000, 64, 64),), blockxsize=256, blockysize=256, count=1)
    path = vrt(tmp_path / "outer.vrt", 20000, 20000, [("sparse.tif", (1000, 500, 5000, 5000), (9000, 8000, 5000, 5000))])
    raster = open_raster(path)
    coverage = coverage_of(raster)
    assert coverage.bounds(Window(0, 0, 20000, 20000)) == Window(4864 + 8000, 3840 + 7500, 256, 256)
    with RasterReader(raster) as reader:
        assert reader.valid(Window(12000, 11000, 2000, 2000)).sum() == 64 * 64


def test_a_derived_band_may_hold_data_anywhere(write, scene, tmp_path):
    write("a.tif", scene[:1])
    extra = ' subClass="VRTDerivedRasterBand"'
    path = vrt(
        tmp_path / "d.vrt", 500, 400, [("a.tif", (0, 0, 90, 70), (0, 0, 90, 70))], "<PixelFunctionType>sum</PixelFunctionType>", extra=extra
    )
    assert coverage_of(open_raster(path)).is_everything


def test_a_source_is_unknown_to_a_file_with_too_many_blocks(tmp_path, monkeypatch):
    monkeypatch.setattr("ddoq_engine.rasters.coverage.MOST_BLOCKS", 10)
    assert coverage_of(open_raster(sparse(tmp_path))).is_everything


def test_nothing_written_at_all():
    coverage = Coverage(10, 10, np.empty((0, 4), dtype=np.int64))
    assert coverage.bounds(Window(0, 0, 10, 10)) is None and not coverage.is_everything
