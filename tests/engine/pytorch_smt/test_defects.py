"""Two tables: each known defect of pytorch-smt, each behaviour of its own tests, and the test of ours that answers it."""

import ast
from pathlib import Path

import pytest

HERE = Path(__file__).parent

DEFECTS = {
    1: ["test_distillation.test_it_finishes_with_the_projects_own_autoencoder"],
    2: [
        "test_clustering.test_the_documented_example_works_with_the_loader_of_the_images",
        "test_clustering.test_ids_may_be_texts",
        "test_student.test_lengths_that_do_not_fit_are_refused_and_so_is_minus_one",
    ],
    3: ["test_latents.test_the_latents_are_the_posterior_means_of_the_autoencoder"],
    4: ["test_kmeans.test_one_centroid_is_the_mean", "test_kmeans.test_two_hundred_centroids_beat_the_mean_on_structureless_data"],
    5: ["test_clustering.test_weights_without_labels_are_the_exact_masses"],
    6: ["test_clustering.test_every_mode_has_mean_one_so_that_the_learning_rate_keeps_its_meaning"],
    7: ["test_clustering.test_no_medoid_comes_twice", "test_clustering.test_nearly_all_tiles_alike_still_give_as_many_medoids_as_cells"],
    8: [
        "test_kmeans.test_the_unit_of_the_data_changes_nothing",
        "test_kmeans.test_it_stops_early_on_ordinary_data_and_goes_on_without_a_tolerance",
    ],
    9: [
        "test_elbow.test_thirty_clusters_are_thirty_whatever_the_range",
        "test_elbow.test_it_never_says_more_cells_than_tiles",
        "test_clustering.test_more_cells_than_tiles_are_refused",
    ],
    10: [
        "test_clustering.test_the_distortion_is_the_squared_wasserstein_distance_of_the_density_weights",
        "test_clustering.test_clvq_is_there_and_as_good",
        "test_distillation.test_the_manifest_has_pytorch_smts_keys_and_the_provenance_that_they_lack",
    ],
    11: ["test_kmeans.test_a_row_with_nan_is_refused_in_a_sentence", "test_kmeans.test_more_rows_than_two_to_the_24"],
    12: [
        "test_kmeans.test_the_global_random_state_is_left_alone",
        "test_kmeans.test_seed_0_is_0_and_the_same_seed_gives_the_same_bits",
        "test_distillation.test_the_seed_decides_all_and_0_is_0",
    ],
    13: ["test_student.test_pixels_without_label_do_not_lower_a_tiles_loss"],
    14: ["test_student.test_weights_are_not_lost_in_dice"],
    15: ["test_student.test_weights_and_loss_are_float32"],
    16: [
        "test_tiles.test_every_tile_has_its_place_on_the_map",
        "test_config_files.test_windows_of_a_raster_are_told_apart_by_their_place",
    ],
    17: ["test_tiles.test_tiles_without_data_are_left_out"],
    18: [
        "test_distillation.test_six_bands_become_a_geotiff_of_float32_in_the_units_of_the_rasters",
        "test_tiles.test_reflectance_is_standardised_by_its_own_spread",
    ],
    19: [
        "test_tiles.test_a_tile_is_the_same_whenever_it_is_read",
        "test_tiles.test_a_tile_that_cannot_be_read_is_an_error_and_no_other_tile",
    ],
    20: ["test_distillation.test_vectors_are_lists_of_one_length_of_float32"],
    21: [
        "test_tiles.test_learning_that_was_stopped_goes_on_and_ends_with_the_same_bits",
        "test_distillation.test_it_tells_how_far_it_is_and_stops_when_asked_leaving_no_half_result",
        "test_distillation.test_the_manifest_has_pytorch_smts_keys_and_the_provenance_that_they_lack",
    ],
}

BEHAVIOURS = {
    "k-means++ gives K of D numbers": ["test_kmeans.test_what_it_found_has_the_shapes_and_sums_of_a_quantizer"],
    "identical points do not crash": ["test_kmeans.test_identical_points_end_at_once_and_leave_no_cell_empty"],
    "3 separated clusters, ARI > 0.9": ["test_kmeans.test_it_finds_three_separated_clusters"],
    "early stop": ["test_kmeans.test_it_stops_early_on_ordinary_data_and_goes_on_without_a_tolerance"],
    "predict before fit raises": ["test_kmeans.test_asked_before_fit_it_says_so"],
    "elbow on 3 blobs in [2, 5]": ["test_elbow.test_three_blobs_give_two_to_five"],
    "uniform weights are 1": ["test_clustering.test_uniform_weights_are_one"],
    "density and sqrt have mean 1/sqrt(K), on request": ["test_clustering.test_the_scale_of_pytorch_smt_comes_under_its_own_option_only"],
    "invalid mode: Invalid weight mode": ["test_clustering.test_an_unknown_mode_an_unknown_scale_and_foreign_labels_are_refused"],
    "weights before fit raise": ["test_clustering.test_before_fit_nothing_is_told"],
    "K medoids in range, dictionaries and tensors": [
        "test_clustering.test_medoids_of_dictionaries",
        "test_clustering.test_medoids_of_tensors_and_tuples_are_the_nearest_of_their_own_cell",
    ],
    "results go round, and are read both ways": [
        "test_results.test_what_is_saved_is_loaded",
        "test_results.test_the_file_is_the_plain_dictionary_of_lists_that_pytorch_smt_reads",
        "test_results.test_a_file_that_pytorch_smt_wrote_is_read",
    ],
    "data set: (image, mask, weight) of three forms": ["test_student.test_a_sample_is_image_mask_and_weight"],
    "data set: soft labels override": ["test_student.test_soft_labels_take_the_place_of_masks"],
    "data set: lengths that do not fit raise": ["test_student.test_lengths_that_do_not_fit_are_refused_and_so_is_minus_one"],
    "student: mean of weight x mean cross-entropy": [
        "test_student.test_the_loss_is_the_mean_of_weight_times_each_images_mean_cross_entropy"
    ],
    "student: soft loss >= 0": ["test_student.test_the_soft_loss_is_a_divergence"],
    "parquet: columns, N and K rows, absolute paths, cells 0..K-1": [
        "test_distillation.test_the_parquet_files_have_the_columns_documented"
    ],
    "flatten (2,3,4,4) to (2,48), mean_spatial to (2,3)": ["test_defects.test_latents_are_reduced_as_there"],
    "bad reduction, latent, format, k <= 0, k > N raise": ["test_distillation.test_what_cannot_be_is_refused_before_anything_is_written"],
    "an empty loader raises": ["test_distillation.test_an_empty_loader_is_refused"],
    "auto takes the format of the images": ["test_distillation.test_auto_takes_the_format_of_the_images_where_it_holds_their_bands"],
    "the command line overrides the configuration": ["test_defects.test_what_is_given_wins_over_the_settings_file"],
}


def functions_in(module):
    tree = ast.parse((HERE / f"{module}.py").read_text(encoding="utf-8"))
    return {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_every_defect_has_an_answer():
    assert list(DEFECTS) == list(range(1, 22))
    assert all(DEFECTS.values())


@pytest.mark.parametrize("place", sorted({place for places in [*DEFECTS.values(), *BEHAVIOURS.values()] for place in places}))
def test_every_answer_is_a_test_that_can_fail(place):
    module, name = place.split(".")
    test = functions_in(module)[name]
    checks = [node for node in ast.walk(test) if isinstance(node, ast.Assert) or getattr(node, "attr", "") == "raises"]
    assert checks


def test_a_defect_named_in_a_test_is_in_the_table():
    for file in HERE.glob("test_*.py"):
        for name, test in functions_in(file.stem).items():
            text = (ast.get_docstring(test) or "").lower()
            for number, places in DEFECTS.items():
                if f"defect {number}:" in text or f"defect {number};" in text:
                    assert f"{file.stem}.{name}" in places, (number, name)


def test_latents_are_reduced_as_there():
    import torch

    from ddoq_engine.pytorch_smt.latents import reduce_latent

    latents = torch.arange(96.0).reshape(2, 3, 4, 4)
    assert torch.equal(reduce_latent(latents, "flatten"), torch.arange(96.0).reshape(2, 48))
    assert torch.equal(reduce_latent(latents, "mean_spatial"), torch.tensor([[7.5, 23.5, 39.5], [55.5, 71.5, 87.5]]))
    assert torch.equal(reduce_latent(latents[:, 0], "mean_spatial"), latents[:, 0].mean(1))


def test_what_is_given_wins_over_the_settings_file(tmp_path):
    from ddoq_engine import pipeline
    from ddoq_engine.settings.document import read_document

    (tmp_path / "settings.yaml").write_text("select:\n  budget: 500\n  weights: density\n")
    given = pipeline.settings_for(tmp_path / "study", "select", read_document(tmp_path / "settings.yaml"), {"select": {"budget": 40}})
    assert (given.budget, given.weights) == (40, "density")
