"""The labelled set as other programs know it: tables of pairs, COCO, STAC; values in, documents out, no study."""
