"""Settings: one definition, wrong keys named, and what does not decide a result does not make it stale."""

import pytest

from ddoq_engine.cli.options import given
from ddoq_engine.errors import SettingsError
from ddoq_engine.settings.base import extra_of, is_path, validate
from ddoq_engine.settings.document import SECTIONS, absolute, check_document, dump_document, merge, read_document, settings_of
from ddoq_engine.settings.schema import schema, texts
from ddoq_engine.settings.select import SelectSettings


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({"tile": {"size": 3}}, ["tile.size", "Did you mean size_px?", "stride_px"]),
        ({"tile": {"size_px": 3}}, ["tile.size_px", "3", "at least 8"]),
        ({"select": {"weights": "heavy"}}, ["select.weights", "'heavy'", "uniform, sqrt, density"]),
        ({"select": {"budget": 0}}, ["select.budget", "at least 1", "auto or a whole number"]),
        ({"sel": {}}, ["sel", "Did you mean select?", "encode"]),
        ({"encode": {"device": "tpu"}}, ["encode.device", "auto, cpu, cuda, mps"]),
        ({"encode": {"wavelengths": "0.49, blue"}}, ["encode.wavelengths", "'blue'", "Allowed: a number."]),
        ({"train": 3}, ["train", "architecture"]),
        ([1], ["mapping", "tile"]),
    ],
)
def test_what_is_wrong_is_named_with_what_is_allowed(content, words):
    with pytest.raises(SettingsError) as caught:
        check_document(content, where="my.yaml")
    assert all(word in str(caught.value) for word in [*words, "my.yaml"]), str(caught.value)


def test_a_file_is_read_with_its_paths_from_its_own_folder(tmp_path):
    (tmp_path / "s.yaml").write_text("seed: 0\ntile: {size_px: 32, rasters: [a.tif]}\nlabel: {source: b.tif, names: {1: forest}}\n")
    document = read_document(tmp_path / "s.yaml")
    assert settings_of(document, "tile").rasters == (str(tmp_path / "a.tif"),)
    assert settings_of(document, "label").source == tmp_path / "b.tif"
    assert settings_of(document, "label").names == {1: "forest"}
    assert settings_of(document, "select").seed == 0  # a seed of 0 is a seed


PATHS = [
    (section, name) for section, model in SECTIONS.items() for name, field in model.model_fields.items() if is_path(field)
]  # fmt: skip


@pytest.mark.parametrize(("section", "name"), PATHS)
def test_every_path_is_meant_from_the_working_folder_and_an_empty_one_is_none(tmp_path, monkeypatch, section, name):
    several = name in ("rasters", "teachers")
    monkeypatch.chdir(tmp_path)
    full = str(tmp_path / "a.x")
    assert given(section, {name: ("a.x",) if several else "a.x"}) == {section: {name: [full] if several else full}}
    if several:
        return
    (tmp_path / "s.yaml").write_text(f"{section}: {{{name}: ''}}\n")
    typed = given(section, {name: ""})
    for document in (typed, read_document(tmp_path / "s.yaml"), absolute({section: {name: ""}}), {section: {name: ""}}):
        noted = {section: {name: full}}
        assert getattr(settings_of(merge(noted, document), section), name) is None, document


@pytest.mark.parametrize("text", ["a: [", "\x00", "tile: {size_px: 1e999}"])
def test_broken_yaml_is_refused_with_its_name(tmp_path, text):
    (tmp_path / "s.yaml").write_text(text)
    with pytest.raises(SettingsError, match=r"s\.yaml"):
        read_document(tmp_path / "s.yaml")


def test_a_document_survives_writing(tmp_path):
    document = check_document({"select": {"budget": 24, "weights": "density"}, "tile": {"size_px": 32}})
    (tmp_path / "s.yaml").write_text(dump_document(document))
    assert read_document(tmp_path / "s.yaml") == document
    assert list(read_document(tmp_path / "s.yaml")) == ["tile", "select"]


def test_the_later_document_wins_setting_by_setting():
    assert merge({"a": {"x": 1, "y": 1}}, {"a": {"y": 2}, "b": {"z": 3}}) == {"a": {"x": 1, "y": 2}, "b": {"z": 3}}


def test_threads_and_device_do_not_make_results_stale_but_the_seed_does():
    plain = validate(SelectSettings, {}).identity()
    assert validate(SelectSettings, {"threads": 1, "device": "cpu"}).identity() == plain
    assert validate(SelectSettings, {"seed": 1}).identity() != plain


def test_every_setting_has_title_help_and_a_default_that_is_allowed():
    for model in SECTIONS.values():
        model.model_validate({name: field.get_default() for name, field in model.model_fields.items()})
        for name, field in model.model_fields.items():
            assert field.title and field.description and field.description.endswith("."), f"{model.section}.{name}"
            assert set(extra_of(field)) == {"unit", "advanced", "affects_result"}


def test_the_schema_lists_every_setting_and_every_text_once():
    stages = schema()["stages"]
    assert {name: set(stage["properties"]) for name, stage in stages.items()} == {n: set(m.model_fields) for n, m in SECTIONS.items()}
    assert stages["select"]["properties"]["weights"]["choices"] == ["uniform", "sqrt", "density"]
    assert len(texts()) == len(set(texts()))
