"""Every text is said in every language, with the same values in it."""

import json
import string
import sys
from pathlib import Path

import pytest

from ddoq_engine.reporting.texts import ENGLISH, LANGUAGES, nearest_language, translation

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "i18n"))
import update  # noqa: E402


def names(text):
    return sorted({field for _, field, _, _ in string.Formatter().parse(text) if field is not None})


@pytest.mark.parametrize("language", update.LANGUAGES)
def test_every_text_of_the_plugin_is_translated(language):
    texts = update.read(language)
    wanted = update.sources()
    assert len(wanted) > 500
    assert [source for key in wanted if not texts.get(key) for source in key[1:]] == []
    assert [source for (context, source) in wanted if names(source) != names(texts[context, source])] == []


@pytest.mark.parametrize("language", update.LANGUAGES)
def test_the_report_is_said_in_every_language(language):
    assert language in LANGUAGES
    texts = translation(language)
    assert set(texts) == set(ENGLISH)
    assert [code for code in ENGLISH if names(ENGLISH[code]) != names(texts[code])] == []


def test_translations_are_not_the_english_text():
    """A code word stays itself; of the sentences next to none may."""
    sentences = [key for key in update.sources() if key[1].endswith(".")]
    for language in update.LANGUAGES:
        texts = update.read(language)
        same = [key[1] for key in sentences if texts.get(key) == key[1]]
        assert len(same) < 0.01 * len(sentences), (language, same)


def test_the_nearest_language_is_found():
    assert [nearest_language(name) for name in ("pt_PT", "de", "zh_CN", "xx", "")] == ["pt_BR", "de", "zh", "en", "en"]


def test_no_file_lies_about_for_a_language_that_is_not_listed():
    assert {path.stem.removeprefix("ddoq_") for path in (ROOT / "i18n").glob("*.ts")} == set(update.LANGUAGES)
    found = {json.loads(path.read_text(encoding="utf-8"))["decimal"] for path in (ROOT / "ddoq_engine/reporting/languages").glob("*.json")}
    assert found <= {".", ","}
