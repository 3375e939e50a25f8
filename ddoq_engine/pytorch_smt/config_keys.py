"""The keys of pytorch-smt's configuration that have no meaning here: why, and what to write in their place."""

from __future__ import annotations

_DATA = (
    "a data set is not built from a configuration; the tiles to choose from are those of your rasters",
    "Name them behind it: ddoq run --config FILE STUDY RASTER...",
)
_STEP = ("the elbow rule looks at every number of cells, so there is no step", "Remove it; k_min and k_max bound the search.")
_FILES = ("decoded images are new, so there is no index of a chosen one", "Remove it; cluster_weights.pt in output_dir holds the weights.")
_READ = (
    "a study reads its tiles as memory and threads allow, not by a data loader",
    "Remove it; --threads and encode.memory_mb are the settings.",
)
_DECODED = ("nothing is decoded where tiles are chosen", "Remove it, or set mode: vae_decode.")
_ADAPTIVE = (
    "the decoding pipeline makes the number of images that is asked for",
    "Find it first, with find_optimal_k_elbow_method(extract_all_latents(vae, loader)) in Python, and write it as k.",
)
_ENCODER = (
    "a study has an encoder of its own, which learns from its tiles",
    "Remove it, or set mode: vae_decode; --encoder chooses another.",
)
_OWN_TILES = ("the tiles are those of the study", "Remove it, or set mode: vae_decode.")

# Key -> (reason, way), for each of the two routes.
REFUSED: dict[str, dict[str, tuple[str, str]]] = {
    "decode": {
        "adaptive_k": _ADAPTIVE,
        "k_min": _ADAPTIVE,
        "k_max": _ADAPTIVE,
        "k_step": _ADAPTIVE,
        "unlabeled_dataloader_config": (
            "a data set is not built from a configuration",
            "Name the images in a file of ours: dataset_config_path and dataset_key.",
        ),
        "output_ddoq_results_path": _FILES,
        "output_indices_path": _FILES,
        "output_weights_path": _FILES,
    },
    "medoid": {
        "k_step": _STEP,
        "unlabeled_dataloader_config": _DATA,
        "batch_size": _READ,
        "num_workers": _READ,
        "kmeans_batch_size": (
            "cells are found with all tiles at once; batches are taken, of a size of their own, only where these are too many",
            "Remove it; select.solver chooses.",
        ),
        "latent": _DECODED,
        "latent_reduction": _DECODED,
        "distilled_image_format": _DECODED,
        "output_size": _DECODED,
        "vae_config_path": _ENCODER,
        "vae_checkpoint_path": _ENCODER,
        "dataset_config_path": _OWN_TILES,
        "dataset_key": _OWN_TILES,
        "output_dir": ("the results lie in the study", "Remove it; the study is named behind it: ddoq run --config FILE STUDY RASTER..."),
    },
}
# Other sections of pytorch-smt's files, and where what they say is said here.
OTHERS = {
    "defaults": "Compose it first, where pytorch-smt is: pytorch-smt --cfg job --resolve ... > conf.yaml",
    "hydra": "Remove it: no Hydra runs here.",
    "model": "Remove it here; the student's network is a setting of ddoq train, and in Python cfg.model of StudentSegmentationModel(cfg).",
    "loss": "Remove it here; the loss is a setting of ddoq train, and in Python cfg.loss of StudentSegmentationModel(cfg).",
    "optimizer": "Remove it here; it is a setting of ddoq train, and in Python cfg.optimizer of StudentSegmentationModel(cfg).",
    "hyperparameters": "Remove it here; ddoq train has the same as settings.",
    "pl_trainer": "Remove it here; ddoq train has the same as settings.",
    "train_dataset": "Remove it here; the images of the decoding pipeline stand in the file at dataset_config_path.",
    "val_dataset": "Remove it here; ddoq train holds tiles out by itself.",
}
