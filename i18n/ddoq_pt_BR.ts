<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
 <context>
  <name>ddoq</name>
  <message>
   <source>The system ended the engine's process, most likely because memory ran out. Close other programs, or lower the batch size or the tile size. The study is intact; run the stage again to go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine's process was ended from outside. The study is intact; run the stage again to go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine's process crashed in a library. The study is intact. Repair the engine on its page; if it happens again, send the report from there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A library that the engine needs could not be loaded. Repair the engine on its page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The engine's process ended without a word (code {code}). The study is intact; run the stage again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled. What was finished is kept; run the stage again to go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job goes on without QGIS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tiles to label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class map of {raster}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confidence in {raster}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {path} has no tiles to show. Cut its rasters into tiles first, or choose the folder of a study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be read just now ({reason}). Wait until no program writes to it, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tile {tile}&lt;br&gt;{percent} % of its pixels are valid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&lt;b&gt;Tile {rank}&lt;/b&gt; to label&lt;br&gt;represents {count} tiles, {percent} % of the area&lt;br&gt;weight {weight}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cell {cell}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class maps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rasters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} of the study {study} cannot be opened, so it is not on the map. Is the file still there?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another QGIS (process {pid}) is installing or removing the engine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until it is done, or stop it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} needs driver 580 or newer, and {driver} is installed: the processor is used. Update the driver and repair the engine to use the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The NVIDIA driver {driver} of {name} is too old: the processor is used. Update the driver and repair the engine to use the card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PyTorch no longer supports {name}: the processor is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An Apple processor: its GPU is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PyTorch is not made for this processor ({name}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This Linux is too old for PyTorch: it needs glibc 2.28 (2018) or newer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No NVIDIA driver was found: the processor is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} with driver {driver}: CUDA 13.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} with driver {driver}: CUDA 12.6.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PyTorch is no longer made for Macs with Intel processors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This folder lies inside the plugin or the QGIS profile: an update would delete the engine. Choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This folder is on a network drive: installing takes long and loading is slow. Prefer a folder on a disk of this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This folder is synchronised to a cloud: it would copy gigabytes, and lock files while it does. Prefer another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The path of this folder is long ({length} characters); Windows allows 260 for a whole path. Prefer a shorter one, such as C:\ddoq.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The path of this folder has letters that some libraries on Windows cannot read. If the check at the end fails, choose a plain path, such as C:\ddoq.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>messages</name>
  <message>
   <source>There is no stage {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The stages are {stages}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The area of interest {path} does not overlap {raster}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the area in QGIS, its CRS above all; a layer may carry the wrong one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} has no polygon to take as area of interest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw at least one polygon in it, or choose another layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>--draws cannot be {text}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a whole number; 0 compares nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The class name {item} is not understood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write --names VALUE=NAME, such as --names 2=water.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>--set {text} is not understood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write --set STAGE.NAME=VALUE, such as --set train.steps=900.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The value of --set {text} is not valid YAML.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put quotes around it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No reference was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name one: --reference RASTER.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With {budget} of {tiles} tiles labelled none is left to score on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lower the budget.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong that the engine did not foresee ({kind}: {reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The study is intact. Please report it with the log in {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The graphics card ran out of memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lower the batch size, close other programs that use the card, or train on the processor (device cpu).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The device {device} is not available on this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use --device auto or cpu, or install a build of PyTorch with support for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The device {device} is one card, and the setting devices asks for {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the device to cuda for several cards, or devices to 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The setting devices asks for {count}, and this machine has {there} ({kind}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set devices to {there} or less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encoding tile {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measuring tile {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no tile to learn from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the stage tile with a smaller tile size or a lower least share of valid pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tiles have {found} bands, but the encoder learnt from {bands}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use rasters with the same bands, or run the stage encode again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tiles are {found} pixels wide, but the encoder learnt from {size}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut tiles of {size} pixels, or run the stage encode again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading tile {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encoder's file {path} is missing or damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the stage encode again; it will be made anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encoder has not learnt yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the stage encode first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{folder} holds the encoder {found}, not {encoder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the stage encode again with the encoder that you want.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encoder's option {option} is {value}, which is out of range.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give {option} a value from {least} to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no encoder named {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of {allowed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encoder's option {option} cannot be {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encoder {encoder} has no option {option}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its options are {allowed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No tile has a mask yet: the images are exported alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{folder} is not empty and is no earlier export.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a new or an empty folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{folder} is an earlier export, but {other} in it is not; it would be lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move it elsewhere, or choose a new folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tiles cannot be {tiles}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose medoids, the tiles to label, or all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporting tile {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field {field} of {path} has values that are no class ids (whole numbers from 0 to 254).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another field, or number the classes from 1 in a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of {total} tiles were labelled by hand and are left as they are (setting over_hand).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{labels} has {has} CRS and {raster} has {other}, so the labels have no place on the raster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assign the right CRS to the file without (gdal_edit -a_srs, or QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeping labels of tile {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mask {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The labels {path} are not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which field of {path} holds the class was not said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name it: --field NAME.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} has no labelled polygon or point in the field {field}{found}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a layer of polygons or points with the class in one field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} has no field {field}; it has {fields}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the field that holds the class.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No tile of the study is labelled yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give labels with --from, or label the tiles of review.gpkg in QGIS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} has values that are not whole numbers, so they are no class ids.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a raster of class ids, or round it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{source} labels no pixel of the {tiles} tiles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that it covers the study (its CRS above all), and which values are ignored (--ignore).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading labels of tile {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} entries of the labels are of tiles that were cut otherwise. They are set aside in review.gpkg, and come back when the study is tiled as before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The label raster {path} has {bands} bands, and class ids are in one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the band with the class ids, or export a raster of one band (a picture of classes will not do).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are more than 254 classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge classes in the labels, or name the values to leave out with --ignore.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field {field} of {path} has {count} classes that cannot be numbered: {unknown}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add them to the class table, correct their spelling, or choose another field (at most 254 classes).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There was not enough memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lower the stage's memory or batch size, or use the processor (--device cpu).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no architecture {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no weights {weights} for the backbone {backbone}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The architecture {architecture} over the backbone {backbone} does not work on tiles of {size_px} px.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The weights {weights} of {backbone} could not be downloaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the connection to the internet, or leave the pretrained weights empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The architecture dpt needs a vision transformer, and {backbone} is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the backbone compact or one of timm's such as tu-vit_small_patch16_224, or another architecture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{raster} has {count} bands, and the student was trained on {trained}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map rasters with the same bands, in the same order: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Band {number} of {raster} is {name}, and the student was trained on {trained} there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mapping {name}, block {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Windows of {window_px} px cannot overlap by {overlap_px} px.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the overlap below the window; a quarter of it is usual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making overviews of the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mapping, window {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{tiles} tiles of {dimension} numbers cannot make {budget} cells beside {fixed} that are there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lower the budget, or tile a larger area. Fixed centroids need as many numbers as the tiles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moving the nearest centroid, tile by tile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A curve over {budget} cells cannot be made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give budgets of 1 or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moving the centroids</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moving the centroids, a batch at a time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{broken} of {tiles} tiles have an embedding with NaN or infinite numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave these tiles out, or fill their nodata and encode them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no rule {rule} for the budget.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of {rules}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spreading the first centroids</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{tiles} tiles cannot make {budget} cells.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a budget from 1 to {tiles}, or tile a larger area.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The embeddings have the shape {shape}; they must be a table of tiles by numbers with at least one of each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give one row a tile. If no tile was left, tile a larger area or lower the valid share asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no solver {solver} with the step {step}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a solver of {solvers} and a step of {steps}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The embeddings are of the type {kind}, not numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a table of real numbers, one row a tile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of the {ranks} processes that worked together broke off ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the same command again: it goes on from the last checkpoint. If that fails too, use one device (--devices 1) and report it with the log in the study's folder runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} holds complex numbers (band {band} is {dtype}), which are not supported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compute amplitude or intensity first, for example with the raster calculator, or choose other bands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is a container of {count} rasters and has no pixels itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give one of them by its full name: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is placed on the ground only by control points or RPCs, so its pixels have no regular grid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rectify it first with gdalwarp (in QGIS: Raster &gt; Projections &gt; Warp) and use the result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be read in full: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file, or one it refers to, is damaged or cut short: copy or download it again, and check it with gdalinfo -checksum.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} has a georeferencing that gives its pixels no area.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set it right with gdal_edit -a_ullr or export the raster again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The description of a raster in the study is not complete: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the stage tile again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is empty: it has 0 bytes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy or download it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the path; a disk or network folder may not be connected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} refers to {source}, which does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put that file back, or make the virtual raster anew from files that are there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} has no band.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a raster with at least one band.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} has no usable band {missing}; it has {bands}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose bands among these.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no way from the coordinate reference system {source} to {target}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assign the right CRS to the file (QGIS: Raster &gt; Projections &gt; Assign Projection), or give it a study of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not a raster that GDAL can open ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give an image file such as a GeoTIFF; gdalinfo tells what GDAL makes of a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} has only an alpha band.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a raster with image bands, or name the band in the setting bands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rasters of a study must use the same bands; here they use {counts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose common bands in the setting bands, or make one study of each kind of raster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reference {path} has {count} classes on the tiles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a raster of 1 to 254 class values that covers the study; check its CRS and which values are ignored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reference {path} is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing map and reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The embeddings cannot be drawn: {shape} is no table of finite numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the stage encode again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The report's part {part} does not fit together: its lists differ in length or are empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the stage that makes it again, then the stage report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture of tile {tile_id} has the shape {shape} and type {type}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give pictures as 8-bit red, green and blue, (H, W, 3).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} could not be written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the file and its folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full: {path} could not be written; what was confirmed before is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free space on this disk, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is being written by another program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save or close the edits on its layers there, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be written: it is read-only for you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the permissions of the file and its folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the sample scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sample scene of {size_px} pixels a side cannot be made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a size from {smallest} to {largest} pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing the sample scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The prediction has class indices outside 0 to {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mask pixels without a prediction in the reference too, with 255.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reference has the shape {reference} and the prediction {predicted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give both on the same pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{empty} of {budget} cells have no tile, so they have no medoid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the selection again with a lower budget.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{cells} cells have no weights: the masses must be numbers from 0 up, with one above 0 at least.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the selection again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measuring how well the tiles stand for all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no normalisation {normalisation}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose mean1 or pytorch-smt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing with random tiles, {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lower the budget to {tiles} or less, or tile a larger area.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No distance can be told: {cells} weights must be numbers from 0 up, and no embedding may be NaN or infinite.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out the tiles without a usable embedding and run the selection again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Invalid weight mode: {mode}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of {modes}, or a number from 0 (uniform) to 1 (density).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings{origin} are not a mapping of stages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin with a stage's name and a colon: {allowed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The section {name}{origin} is not a list of settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write its settings below it, indented: {allowed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings file {path} is not valid YAML{line}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write each setting as 'name: value', indented by two spaces below its stage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no setting {name}{origin}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hint}Allowed here: {allowed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The settings file {path} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The setting {name}{origin} cannot be {value}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Allowed: {allowed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{values} values were given to bring {bands} bands back to their units.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give one mean and one standard deviation a band.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data loader gave no tile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check its data set, and that drop_last does not drop the only batch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encoding batch {done}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Images cannot be written as {asked}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose auto, or one of {allowed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Images of {bands} bands cannot be written as {asked}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose tif or pt, which hold any number of bands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The images have different shapes: {shapes}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut them to one size with the same bands.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moving the centroids, batch {batch}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The labels go from {low} to {high}, and the cells from 0 to {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the labels that predict returned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>latent cannot be {latent}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose mu, the posterior's mean, or z, a draw from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only some batches of the data loader carry ids or vectors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let all of them carry the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model has no method encode, so it is no autoencoder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a trained GenericVariationalAutoencoder, or any module with encode(images) -&gt; (mu, logvar).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A batch of the data loader holds no images.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let it give tensors of images, bands, rows and columns, or dictionaries with such a tensor as "image".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This autoencoder gives no variance, so nothing can be drawn from its posterior.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the latent mu.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data loader gives images, and k-means needs vectors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encode them first with extract_all_latents, and call fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no centroids yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call fit first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data loader gives {total} images, and the cells were made of {fitted} latents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the loader that the latents were extracted from, or one that gives the latents themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} holds no DDOQ results: indices and weights are missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a file that save_ddoq_results wrote.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A batch of {images} images carries {paths} paths.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give one path an image.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>latent_reduction cannot be {how}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are {indices} indices and {weights} weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give one weight a tile: ask for indices and weights of the same fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data loader shuffles, so the position of a tile in it says nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Build it with shuffle=False, or let its batches carry the tiles' ids as "id".</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing image {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{stage} is done already for these settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The band statistics in the study are not complete ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tiles have no valid pixel to measure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the stage tile again; the rasters may have changed since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tiles have {bands} bands, but the band statistics are of {expected}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the same bands as when the study was tiled, or run the stage tile again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is damaged and cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train the student again; its checkpoint is kept, so this is quick.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path}, a finished block of the map, is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete this file and run predict again; only this block is made anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete it and run the stage again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the disk and the folder, then run the same command again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full: {path} could not be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free space on this disk and run the same command again; finished stages are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the disk has room and the folder may be written to, then run the same command again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not a mask of a tile of {size} pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the stage label again; it will be made anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be replaced: another program has it open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the layer from QGIS, or close the program that shows it, and run the same command again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be written: the folder is read-only for you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a study folder that you may write to, or change its permissions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is damaged, or holds more than tensors and numbers, and is not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only files that load with torch.load(..., weights_only=True) are accepted; save it again in that form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no trained student in {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The student in {folder} was made by another version and cannot be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train it again with this version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is missing from the study: {about}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the stage that makes it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another job ({job}, process {pid}) is working on this study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for it, or cancel it, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A job ({job}) on another machine, {host}, is working on this study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for it. If nothing runs there any more, delete the file {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another job has just begun on this study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a folder for the study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is no study: there is no such folder, or nothing was ever tiled in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin with: ddoq tile {path} RASTER</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {path} is not empty and is no study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an empty or a new folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} has changed since it was tiled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run again: ddoq tile {study}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The raster {path} of this study is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put it back, or begin again with ddoq tile and the file's new place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{stage} needs the result of {needed}, which is not there yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run first: ddoq {needed} {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The result of {needed} is out of date: what it was made from has changed since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run again: ddoq {needed} {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} has no valid pixel: every band is nodata everywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check its nodata value, mask and alpha band in QGIS, or leave this raster out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counting valid pixels of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for bands without data in {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{raster}: bands without any valid pixel are left out: {bands}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{reason} The study goes on without it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measuring the bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No raster was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name one or more: ddoq tile STUDY RASTER...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} has no pixel that is valid in all its bands, in the area to tile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check its nodata value, mask and alpha band and the area of interest in QGIS, or leave this raster out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of the {count} rasters gave a tile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lower the tile size or the minimum valid share.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No tile of {path} lies at least half inside the area of interest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enlarge the area, lower the tile size, or leave this raster out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No tile of {path} reaches the minimum valid share of {least:.0f} %: the best has {best:.1f} %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lower the minimum valid share or the tile size (now {size} pixels).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A training batch has {parts} parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give (image, mask) or (image, mask, weight), as DDOQDistilledDataset does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The training ran away: the loss is no longer a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lower the learning rate and train again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The indices of the chosen tiles are not a list of whole numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the tiles' positions, 0 to {last}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The index {index} is outside the data set of {total} tiles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give positions from 0 to {last}; select the tiles anew if the data set has changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are {first_count} {first} and {second_count} {second}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give one of each for every tile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mask of tile {tile} has class index {index}, and there are {classes} classes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the masks anew with the present class table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mask of tile {tile} is {shape} pixels, the tile {size} by {size}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the masks anew with the stage label.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No labelled pixel with a weight is left to train on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label some of the chosen tiles first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mapping tiles, {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{tiles} tiles with known places cannot be split into training and validation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train without validation, or label more tiles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training, step {step} of {steps}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A weight is negative or not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the tiles anew; weights are positive and have mean 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tiles of {size} pixels cannot be halved {depth} times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a depth from 1 to {most}, or choose larger tiles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The encoder's loss is no number after epoch {epoch}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lower the encoder's learning_rate, and check that the bands hold no infinite values.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Epoch {epoch} of at most {epochs}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only {active} of {channels} latent channels carry anything; the others are left out of the embedding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latents of length {found} are not of this encoder, whose length is {length}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use latents and an encoder from the same run of the stage encode.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The device ran out of memory while the encoder learnt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lower the encoder's batch_size (now {batch_size}), or use another device.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no backbone named {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use compact, or an encoder of segmentation-models-pytorch such as {near}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backbone {name} cannot be used with depth {depth}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the backbone compact, another depth, or no pretrained weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} reaches beyond where the raster's CRS is defined.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut it to the raster's surroundings, or check its CRS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} has {has} CRS but the raster has {other}, so they cannot be laid over each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assign the right CRS to the one without (in QGIS: Layer &gt; Set CRS, then export), or drop it from the other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is a table without geometry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a layer with polygons.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} has no layer {layer}; it has {layers}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of these layers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not a vector file that GDAL can read ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a GeoPackage, Shapefile or GeoJSON file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The job was not understood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send one line such as {{"v": 1, "job": "select", "study": "...", "settings": {{}}}}; jobs: {jobs}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>settings</name>
  <message>
   <source>Cut rasters into tiles, and keep those with enough valid pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The start of all randomness: same seed, same result. Any whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Threads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many processor threads to use; 0 takes half of them, so that the machine stays usable. Results are the same bit by bit only for the same number of threads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rasters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rasters of the study: any that GDAL opens, with the same bands in the same order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tile size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edge of a tile. The unit that you will label: large enough to be recognised.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stride</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distance from one tile to the next; less than the size makes tiles overlap. Empty: the size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minimum valid share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tile with a smaller share of valid pixels is left out (0 to 1).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Further nodata values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pixel values to take for nodata beside the raster's own tag, mask, alpha and NaN.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numbers of the bands to use, from 1. Empty: all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Area of interest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A vector file; only tiles inside its polygons are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layer of the area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which layer of that file. Empty: the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much memory pixels may take while reading.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn each tile into a vector, so that tiles that look alike lie near each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where to compute: auto takes an NVIDIA card (cuda), then an Apple one (mps), then the processor (cpu).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>auto</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cpu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cuda</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encoder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>vae learns from these tiles what they have in common (default); spectral takes band statistics, in seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>vae</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>spectral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backbone of the VAE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>compact is small and fast on a processor; or the name of any segmentation-models-pytorch encoder, such as resnet18.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Depth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often the VAE halves the tile: the latent has 1/2^depth of its resolution.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latent channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numbers per place of the latent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reconstruction loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How a decoded tile is compared with the real one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>l1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>smooth_l1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beta</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight of the KL term against reconstruction.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>KL below this, in nats per latent number, is not punished.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annealing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of all steps over which beta rises from 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Epochs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most so many passes; training stops earlier when it no longer gains.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tiles per epoch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most so many tiles are seen in an epoch, so that large studies stay fast.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Batch size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tiles per step of the optimiser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learning rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step of the optimiser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patience</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop after so many epochs without gain on held-out tiles; 0 never stops early.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Components</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longest vector of a tile; longer ones are shortened by principal components.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much memory tiles may take.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the tiles to label: one medoid a cell of the quantized embeddings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Budget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many tiles you will label; auto takes as many as the budget rule asks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rule of an automatic budget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>variance: explain the share below; elbow: the bend of the curve on log K; gain: stop when a tile more explains less than the gain below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>variance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>elbow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Explained variance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For the rule variance: the share to explain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minimum gain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For the rule gain: share of the variance that a tile more must explain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Largest automatic budget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An automatic budget and the curve end here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a tile's loss is multiplied by: its cell's mass to the power 0 (uniform), 1/2 (sqrt) or 1 (density), scaled to mean 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>uniform</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sqrt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>density</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight exponent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any power from 0 to 1 instead of the three named ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scale of the weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mean1, or the peer's scale (mean 1/sqrt(K)) for exports to pytorch-smt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mean1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pytorch-smt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the cells are found. auto takes the exact Lloyd iteration as long as it is fast.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lloyd</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>minibatch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>clvq</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step of CLVQ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How fast CLVQ forgets.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>poly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>macqueen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tolerance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop when an iteration lowers the distortion by less than this share.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Iterations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most so many passes over the tiles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Random draws</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Against how many random selections the quality is compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take labels for the chosen tiles from a raster or polygons, and make masks of all labels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A raster of classes (any grid) or a vector file of polygons. Empty: masks are made of the labels already in the study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For polygons: the field with the class, a number or a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For a file of several layers: which one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Values without label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pixel values of a label raster that mean 'not labelled', beside its nodata tag.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names for class values, such as {1: forest, 2: water}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tiles to label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the chosen tiles, or every tile of the study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lay over labels made by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also take labels for tiles that a person has labelled, over those labels. Otherwise such tiles are left as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annotator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name noted beside each label.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train the student on the labelled tiles, each weighted by what it stands for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Architecture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any of segmentation-models-pytorch: unet, unetplusplus, linknet, fpn, manet, pan, deeplabv3plus, segformer, ...</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backbone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>compact is small and fast on a processor; or any segmentation-models-pytorch encoder, such as resnet18.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pretrained weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of pretrained weights for the backbone, such as imagenet (downloaded on first use). Empty: from scratch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps of the optimiser. Below 60 labelled tiles all of them are run and the last weights are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tiles per step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highest step of the optimiser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight decay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How strongly large network weights are held back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use of the weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>loss multiplies a tile's loss by its weight; sampler draws tiles by weight; none ignores weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sampler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cross-entropy, Dice, or their sum; always per tile, over labelled pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ce</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ce+dice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raise rare classes: by inverse frequency (balanced) or its root (sqrt).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>balanced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Augmentation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn, mirror and slightly re-light tiles while training.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Validation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>auto holds out blocks in space from 60 labelled tiles on and stops early; below, nothing is held out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>always</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Validation share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of the labelled tiles to hold out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With validation: stop after so many epochs without gain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Graphics cards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many to use at once: each step's tiles are shared among them, and the student is the same but for rounding. On the processor so many processes, at most one a core.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Precision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>auto uses 16 bit on a graphics card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>32</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>16</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map whole rasters with the student: classes and confidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to map; the same bands as the study's. Empty: the study's own rasters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edge of the window that the network sees. Empty: four tiles, at most 256 px.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overlap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far windows overlap and are blended. Empty: a quarter of the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Windows at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much memory a block of the map may take.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the study down in one HTML file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A class raster to compare the map with, on the tiles that were not labelled. Empty: the label raster, where there is one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Values of the reference that mean 'not labelled'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language of the report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>en</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pt_BR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>es</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>fr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>de</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>zh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thumbnails</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most so many tiles in the gallery.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train students on DDOQ's tiles and on random ones, and score both on all other tiles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A class raster that covers the study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tiles per draw. Empty: as many as the study's selection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draws</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often each is repeated, with other seeds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>once: all draws use the study's encoder; each: it is trained anew for each draw.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>each</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
