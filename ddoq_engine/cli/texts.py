"""What the help pages say beside the options: purpose, files, examples, exit codes."""

from __future__ import annotations

GROUP = """Which few tiles of a raster to label, and what each is worth.

DDOQ (dataset distillation by optimal quantization) cuts rasters into tiles, encodes them, quantizes the embeddings into as
many cells as you can label tiles, and asks for the real tile nearest to the centre of each cell, weighted by what its cell
stands for. From the labels it trains a student that maps the whole raster.

Each stage reads and writes a study folder. A stage that was done for the same settings is skipped; one that was interrupted
goes on where it stopped; settings given once are remembered in the study's settings.yaml.
"""

_CODES = """\b
EXIT CODES
  0 done   1 error   2 wrong usage or setting   130 cancelled
"""


def _page(*, reads: str, writes: str, examples: str, more: str = "") -> str:
    lines = "\n".join("  " + line.strip() for line in examples.strip().splitlines())
    extra = f"\b\nNOTES\n{more.rstrip()}\n\n" if more else ""
    return f"\b\nFILES\n  reads   {reads}\n  writes  {writes}\n\n{extra}\b\nEXAMPLES\n{lines}\n\n{_CODES}"


EPILOGS = {
    "ddoq": """\b
A FIRST STUDY
  ddoq sample scene
  ddoq run study scene/sample_scene.tif --size 32 --budget 24 --labels scene/sample_truth.tif

\b
THE STAGES
  tile -> encode -> select -> label -> train -> predict -> report
""",
    "tile": _page(
        reads="the rasters; an area of interest",
        writes="study.json, tiles.parquet",
        examples="""
        ddoq tile study scene.tif
        ddoq tile study north.tif south.tif --size 64 --area district.gpkg
        ddoq tile study scan.tif --nodata 0 --nodata 255 --minimum-valid-share 0.9""",
        more="""  A pixel is valid where all its bands are: by nodata tag, mask, alpha, NaN and the values you name.
  A band without any valid pixel is left out and named. Rasters of one study have the same bands; their
  grids and coordinate systems may differ.""",
    ),
    "encode": _page(
        reads="tiles.parquet, the rasters",
        writes="encoder/",
        examples="""
        ddoq encode study
        ddoq encode study --encoder spectral
        ddoq encode study --backbone resnet18 --depth 3 --device cuda""",
    ),
    "select": _page(
        reads="encoder/latents.parquet",
        writes="selection/round-01/, review.gpkg (tiles, queue)",
        examples="""
        ddoq select study --budget 24
        ddoq select study --budget auto --explained-variance 0.8
        ddoq select study --budget 100 --weights density""",
        more="""  quality.json says how well the chosen tiles stand for all, beside random tiles of the same number.""",
    ),
    "label": _page(
        reads="a raster of classes or polygons; review.gpkg",
        writes="review.gpkg (classes, label_log, labels), labels/, masks/round-01/",
        examples="""
        ddoq label study --from landcover.tif
        ddoq label study --from fields.gpkg --field class
        ddoq label study""",
        more="""  Without --from, masks are made of the labels already in review.gpkg.
  Pixels without label are ignored by training; they are no class. --ignore none takes the value 0 for a class.""",
    ),
    "train": _page(
        reads="masks/round-01/, the rasters, the weights of the selection",
        writes="student/",
        examples="""
        ddoq train study
        ddoq train study --architecture deeplabv3plus --backbone resnet18 --steps 2000
        ddoq train study --device cuda --devices 2""",
    ),
    "predict": _page(
        reads="student/, the study's rasters or those given",
        writes="maps/*_class.tif, maps/*_confidence.tif (Cloud-Optimized GeoTIFF)",
        examples="""
        ddoq predict study
        ddoq predict study next_year.tif""",
    ),
    "report": _page(
        reads="all that the study has; a reference",
        writes="report.html",
        examples="""
        ddoq report study
        ddoq report study --reference landcover.tif""",
    ),
    "compare": _page(
        reads="encoder/, the rasters, a reference that covers the study",
        writes="comparison/comparison.json",
        examples="""
        ddoq compare study --reference landcover.tif --draws 10""",
        more="""  Each draw trains one student on DDOQ's tiles and one on random tiles of the same number, for the same
  steps, and scores both on the tiles that neither of them saw.""",
    ),
    "copy-study": _page(
        reads="the study",
        writes="FOLDER",
        examples="""
        ddoq copy-study study for_ana
        ddoq copy-study study for_ana --without-results""",
        more="""  review.gpkg is copied as it stands after a whole action, also while QGIS writes to it. Rasters inside the study
  are copied with it; those outside are named by their absolute path and must be there for the copy too. Records of
  runs, locks and checkpoints are left out. FOLDER is new or empty.""",
    ),
    "merge-labels": _page(
        reads="the study; review.gpkg of the other copy, which is not changed",
        writes="review.gpkg (label_log, classes, merges, conflicts), agreement/*.json, agreement/*.csv",
        examples="""
        ddoq merge-labels study --other for_ana
        ddoq merge-labels study --other sent/review.gpkg --name ana
        ddoq merge-labels study --other for_ana --settle theirs""",
        more="""  Tiles that only the other annotator worked on since the copy was made are taken over. Where both labelled a
  tile, and not alike, our labels stand and the tile is listed in the table conflicts. Merging again adds what is new.

\b
  The agreement is that of the tiles that both labelled, each by itself, since the copy was made: what was labelled
  before is in both. Kappa's interval is drawn over tiles, for pixels beside each other are not independent.""",
    ),
    "settle-conflict": _page(
        reads="review.gpkg (conflicts)",
        writes="review.gpkg (conflicts, label_log)",
        examples="""
        ddoq settle-conflict study 00_000128_000064 --take theirs
        ddoq settle-conflict study --take ours""",
        more="""  Without TILE all open conflicts are settled. Each way is one transaction.""",
    ),
    "run": _page(
        reads="the rasters, labels",
        writes="the whole study",
        examples="""
        ddoq run study scene.tif --budget 24
        ddoq run study scene.tif --budget 24 --labels landcover.tif --draws 5
        ddoq run study scene.tif --settings settings.yaml --set train.steps=900""",
    ),
    "export": _page(
        reads="tiles.parquet, encoder/, selection/, masks/ where tiles are labelled, the rasters",
        writes="FOLDER: images/*.tif, masks/*.tif, classes.json, dataset.csv, embeddings.parquet, distilled_images.parquet,\n"
        "          embeddings.pt, ddoq_results.pt, cluster_centers.pt, cluster_labels.pt, cluster_weights.pt, manifest.json",
        examples="""
        ddoq export study for_pytorch_smt
        ddoq export study everything --tiles all""",
        more="""  dataset.csv (image, mask, tile_id) is for pytorch-smt's data sets; the indices in ddoq_results.pt count its rows,
  which are also those of embeddings.parquet. All paths are absolute: a folder that was moved is exported again.

\b
  Tiles have the study's bands in the raster's own type, and its CRS, transform and nodata value. Stored values are
  never changed. A tile at the raster's edge is filled up to full size, to the right and below, with the nodata value,
  or with 0 where there is none. Where the nodata value does not say which pixels are valid (there is none, or there
  are several, a mask, an alpha band, values named with --nodata), the GeoTIFF has an internal mask that does.

\b
  pytorch-smt reads neither nodata nor such masks. So masks/ are 255 (not labelled) where a pixel is not valid: set
  ignore_index to 255 there. Masks hold the class ids of classes.json. Tiles without label have no mask.

\b
  The weights are those of the selection in pytorch-smt's scale (mean 1/sqrt(K); uniform ones are 1), not the mean 1
  of the study; manifest.json names the scale. FOLDER is new, empty, or an earlier export, which is replaced; where
  the export is stopped, it is as it was.""",
    ),
    "sample": _page(
        reads="nothing",
        writes="FOLDER/sample_scene.tif, FOLDER/sample_truth.tif",
        examples="""
        ddoq sample scene
        ddoq sample small --size 512 --seed 7""",
    ),
    "doctor": _page(reads="nothing", writes="nothing", examples="ddoq doctor\n ddoq doctor --json"),
    "schema": _page(
        reads="nothing",
        writes="with --write: resources/settings.schema.json, plugin/engine/schema_texts.py and message_texts.py",
        examples="ddoq schema\n ddoq schema --write .",
    ),
    "worker": _page(
        reads="one job on standard input",
        writes="events on standard output; the study",
        examples="""echo '{"v":1,"job":"select","study":"study","settings":{"budget":24}}' | ddoq worker""",
        more="""  Orders may follow the job: {"cancel":true}, {"detach":true}. Where standard input closes without detach,
  the job stops with its checkpoint written.""",
    ),
}
