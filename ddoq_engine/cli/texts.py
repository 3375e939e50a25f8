"""What the help pages say beside the options: purpose, files, examples, exit codes."""

from __future__ import annotations

GROUP = """Which few tiles of a raster to label, and what each is worth.

DDOQ (dataset distillation by optimal quantization) cuts rasters into tiles, encodes them, quantizes the embeddings into as
many cells as you can label tiles, and asks for one real tile near the centre of each cell, weighted by what its cell stands
for. From the labels it trains a student that maps the whole raster.

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
                                ^         |
                                +-- next-round
  superpixels, after select: for labelling by hand
  area-sample -> label -> area, for class areas with intervals
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
        reads="tiles.parquet, the rasters; embeddings that were made elsewhere",
        writes="encoder/",
        examples="""
        ddoq encode study
        ddoq encode study --encoder spectral
        ddoq encode study --encoder precomputed --from alphaearth.tif
        ddoq encode study --encoder pretrained --model resnet18-sentinel2-moco --bands "B2, B3, B4, B8"
        ddoq encode study --encoder joined --joined "textons, pretrained"
        ddoq encode study --backbone resnet18 --depth 3 --device cuda""",
    ),
    "select": _page(
        reads="encoder/latents.parquet; the rasters, for kinds of pixel",
        writes="selection/round-01/, review.gpkg (tiles, queue)",
        examples="""
        ddoq select study --budget 24
        ddoq select study --budget auto --explained-variance 0.8
        ddoq select study --budget 100 --weights density""",
        more="""  quality.json says how well the chosen tiles stand for all, beside random tiles of the same number.""",
    ),
    "decode": _page(
        reads="encoder/ (a VAE), the rasters; for masks maps/ or a class raster",
        writes="decode/distilled_images/, decode/quality.json, decode/distilled_images.parquet, decode/manifest.json",
        examples="""
        ddoq decode study --budget 24
        ddoq decode study --budget 24 --weights density --format tif
        ddoq decode study --budget 24 --joint map
        ddoq decode study --budget 24 --joint map --class-raster landcover.tif""",
        more="""  The latents of the VAE are quantized in cells of their own, apart from those of select, and the centre of
  each is decoded: a tile that never was, in the raster's units, type and bands, without a place. quality.json
  tells what that costs beside a real tile of each cell: how sharp its edges are, how far each band has moved.
  With --joint map a VAE of its own learns bands and classes together, and each tile has its mask.""",
    ),
    "superpixels": _page(
        reads="review.gpkg (queue), the rasters",
        writes="superpixels/TILE.tif (bands: coarse, medium, fine), superpixels/superpixels.json",
        examples="""
        ddoq superpixels study
        ddoq superpixels study --coarse 8 --medium 30 --fine 200
        ddoq superpixels study --compactness 1""",
        more="""  The tiles of all rounds are cut. After a new round only those are that were not cut before.
  A tile's segments lie on its own pixels; 0 is where the raster has no valid pixel.""",
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
    "soft-labels": _page(
        reads="the rasters, the tiles to label",
        writes="soft_labels/round-01/",
        examples="""
        ddoq soft-labels study --teachers other_study
        ddoq soft-labels study --teachers a.onnx --teachers b.torchscript.pt --rotations
        ddoq train study --labels soft""",
        more="""  A teacher must fit: the study's bands by name and order, values of the same unit, classes by name. It is tried
  before anything is run. Each tile gets a GeoTIFF with a band a class (16-bit numbers), each raster a mosaic of them (.vrt).
  A model of others needs a description beside it, NAME.json: see docs/teachers.md.""",
    ),
    "train": _page(
        reads="masks/round-01/ or soft_labels/round-01/, the rasters, the weights of the selection",
        writes="student/",
        examples="""
        ddoq train study
        ddoq train study --labels both --temperature 3 --hard-share 0.5
        ddoq train study --architecture deeplabv3plus --backbone resnet18 --steps 2000
        ddoq train study --device cuda --devices 2""",
    ),
    "next-round": _page(
        reads="encoder/latents.parquet, masks/round-01/, student/, review.gpkg, the rasters",
        writes="selection/round-NN/, review.gpkg (tiles, queue)",
        examples="""
        ddoq next-round study
        ddoq next-round study --budget 12 --uncertainty 1 --rarity 0 --measure disagreement
        ddoq next-round study --distance 0.5 --base 312000 --base 5810000""",
        more="""  New cells are fitted around the labelled tiles. Tiles that are labelled, skipped, unsure or rejected are not asked
  again; tiles of earlier rounds that still wait without labels leave the queue. quality.json says why each tile was
  chosen, and what ten tiles more may bring.""",
    ),
    "round": _page(
        reads="review.gpkg, encoder/, student/, the rasters",
        writes="masks/round-01/, student/, selection/round-NN/, review.gpkg (tiles, queue)",
        examples="""
        ddoq round study
        ddoq round study --budget 12 --set train.steps=300 --set next_round.rarity=1""",
        more="""  Does label, train and next-round, each where it is not done. The student goes on from the present one; for a new
  one: --set train.start=scratch.""",
    ),
    "predict": _page(
        reads="student/, the study's rasters or those given",
        writes="maps/*_class.tif, maps/*_confidence.tif (Cloud-Optimized GeoTIFF)",
        examples="""
        ddoq predict study
        ddoq predict study next_year.tif""",
    ),
    "area-sample": _page(
        reads="tiles.parquet; maps/ or else selection/ for the strata; masks/ for what is known already",
        writes="review.gpkg (queue, area_design, area_strata, area_frame, area_sample)",
        examples="""
        ddoq area-sample study --tiles 60
        ddoq area-sample study --tiles 100
        ddoq area-sample study --tiles 100 --strata 6 --allocation size""",
        more="""  --tiles is the number in all: the second line adds 40 to the first. Strata and random order are fixed by the
  first draw, so that all draws together are one stratified random sample without replacement, and nobody can
  draw again until the areas please. Tiles that are labelled in full are not drawn: they are known.

\b
  Tiles that only the draw asks for do not train the student (ddoq train --area-tiles takes them), or its map
  would look better on them than it is.""",
    ),
    "area": _page(
        reads="masks/, review.gpkg (the random sample), maps/ where there are any",
        writes="areas/areas.json",
        examples="""
        ddoq area-sample study --tiles 60
        ddoq label study
        ddoq area study
        ddoq report study""",
        more="""  With a map: the map's area of each class in all tiles, corrected by the difference between labels and map in
  the random tiles (difference estimator), with a 95 % interval. Any map of these tiles will do, an older one too.
  Beside it: the random tiles alone (interval too), the map's pixels and the masses of the tiles that were chosen (no interval).""",
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
        writes="comparison/runs.parquet (a row a student), comparison/comparison.json",
        examples="""
        ddoq compare study --reference landcover.tif --draws 10
        ddoq compare study --reference landcover.tif --budgets 12 --budgets 24 --selectors study,typiclust
        ddoq compare study --reference landcover.tif --questions both --full""",
        more="""  Each draw trains one student on the tiles of each selector and two on random tiles of the same number,
  for the same steps, and scores them on the tiles that none of them saw. What the two random ones differ by is the noise
  that a gain must exceed. Finished runs are kept: a comparison that was stopped goes on, and one with other selectors or
  budgets does only what is new.""",
    ),
    "export-model": _page(
        reads="student/, study.json, tiles.parquet",
        writes="FOLDER: student.onnx, student.torchscript.pt, student.stac.json, manifest.json",
        examples="""
        ddoq export-model study for_deepness --format onnx
        ddoq export-model study for_others --window-px 256""",
        more="""  The networks take standardised values, float32 (batch, bands, window, window), where the window is fixed, and give
  the probabilities of the classes. Values are standardised as (value - mean) / deviation of each band; the numbers are
  in the STAC item (value_scaling), and in the ONNX file as Deepness reads them, which divides values by 255 first.
  Before it is written a network is tried: its probabilities are the student's within a thousandth.

\b
  In Deepness open student.onnx; type, classes, resolution, tile size, overlap and standardisation are set by it. It knows
  no pixel without data: cut the raster to where it has any.""",
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
        ddoq run study scene.tif --settings settings.yaml --set train.steps=900
        ddoq run --config ddoq_vae.yaml
        ddoq run --config medoids.yaml study scene.tif --size 32""",
        more="""  --config reads a configuration of pytorch-smt. With mode: ddoq-vae-distill its decoding pipeline runs on the files
  that it names, and STUDY is left away; else the tiles of STUDY are chosen. Relative paths in it are meant from its
  folder. --set dataset_distillation.k=20 changes a key of it. docs/pytorch-smt.md lists the keys.""",
    ),
    "export": _page(
        reads="masks/, tiles.parquet, selection/, review.gpkg, the rasters; encoder/ for pytorch-smt",
        writes="FOLDER, with manifest.json in it; of all, one folder for each format",
        examples="""
        ddoq export study labelled_set
        ddoq export study for_coco --format coco --licence CC-BY-4.0
        ddoq export study catalogue --format stac --acquired 2020-08-31
        ddoq export study for_pytorch_smt --format pytorch-smt --tiles all""",
        more="""  pairs  images/*.tif, masks/*.tif, weights.csv (a row a tile: weight of mean 1, mass, round, rank, shares of the
         classes, split, annotators), classes.csv
  coco   images/*.png for the eye, tiles/*.tif, annotations.json (run-length masks; weight beside each image)
  stac   collection.json, labels.geojson; of each tile images/*.tif and labels/*.tif, *.geojson, with an item each
  pytorch-smt  images/*.tif, masks/*.tif, classes.json, dataset.csv, embeddings.parquet, distilled_images.parquet,
         embeddings.pt, ddoq_results.pt, cluster_centers.pt, cluster_labels.pt, cluster_weights.pt

\b
  Tiles have the study's bands in the raster's own type, and its CRS, transform, scale and nodata value. Stored values
  are never changed. Where the nodata value does not say which pixels are valid (there is none, or there are several, a
  mask, an alpha band, values named with --nodata), the GeoTIFF has an internal mask that does. Masks are the replay of
  all labels, and 255 where a pixel is not labelled or not valid. Labels that the stage label has not seen are refused.

\b
  The split is the one by which the stage train holds tiles out in this study; below 60 tiles none is. Paths in the
  files are relative: the folder can be moved. STAC needs a CRS. FOLDER is new, empty, or an earlier export, which is
  replaced; where the export is stopped, it is as it was.

\b
  Of pytorch-smt: all paths are absolute, a folder that was moved is exported again. dataset.csv (image, mask, tile_id)
  is for its data sets; the indices in ddoq_results.pt count its rows, which are also those of embeddings.parquet. A
  tile at the raster's edge is filled up to full size, to the right and below, with the nodata value, or with 0 where
  there is none. It knows no nodata: set ignore_index to 255. Masks hold the class ids of classes.json; tiles without
  label have none, and before any label the images are written alone. The weights are in its own scale (mean
  1/sqrt(K); uniform ones are 1); manifest.json names the scale.""",
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
