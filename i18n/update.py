"""Bring the translations up to date with the sources: `python i18n/update.py [--fill LANGUAGE FILE.json]`.

Texts are read from the plugin's syntax trees: `tr("...")` (context ddoq), and the lists that the engine writes for us,
`QT_TRANSLATE_NOOP("settings" | "messages", "...")`. A translation that is there is kept; one whose source is gone is dropped.
--fill takes {source: translation} from a file. lrelease makes the .qm from the .ts.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("pt_BR", "es", "fr", "de", "zh")
CONTEXT = "ddoq"

Texts = dict[tuple[str, str], str]  # (context, source) -> translation


def sources() -> list[tuple[str, str]]:
    """(context, text) of every text of the plugin, once, by file and line."""
    found: dict[tuple[str, str], None] = {}
    for path in sorted((ROOT / "plugin").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                for key in _texts(node):
                    found[key] = None
    return list(found)


def _texts(call: ast.Call) -> Iterator[tuple[str, str]]:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    words = [argument.value for argument in call.args if isinstance(argument, ast.Constant) and isinstance(argument.value, str)]
    if name == "tr" and len(words) == 1 and words[0]:
        yield CONTEXT, words[0]
    if name == "QT_TRANSLATE_NOOP" and len(words) == 2 and words[1]:
        yield words[0], words[1]


def path_of(language: str) -> Path:
    """The .ts file of a language."""
    return ROOT / "i18n" / f"ddoq_{language}.ts"


def read(language: str) -> Texts:
    """The translations of a language; an unfinished one is empty."""
    path = path_of(language)
    if not path.exists():
        return {}
    found: Texts = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            is_done = said is not None and said.get("type") != "unfinished"
            found[context.findtext("name", ""), message.findtext("source", "")] = (said.text or "") if is_done and said is not None else ""
    return found


def write(language: str, wanted: list[tuple[str, str]], texts: Texts) -> int:
    """Write a language's file with exactly these texts; how many are not translated."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    missing = 0
    for name in dict.fromkeys(context for context, _ in wanted):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for own, source in wanted:
            if own == name:
                message = ElementTree.SubElement(context, "message")
                ElementTree.SubElement(message, "source").text = source
                said = ElementTree.SubElement(message, "translation")
                said.text = texts.get((name, source)) or None
                if not said.text:
                    said.set("type", "unfinished")
                    missing += 1
    ElementTree.indent(root, " ")
    text = ElementTree.tostring(root, encoding="unicode")
    path_of(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    return missing


def main(arguments: list[str]) -> int:
    """Update all languages; 1 where a text is not translated."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"), help="translations to take in")
    parser.add_argument("--missing", metavar="LANGUAGE", help="print the sources that are not translated, as JSON")
    options = parser.parse_args(arguments)
    wanted = sources()
    if options.missing:
        texts = read(options.missing)
        print(json.dumps(list(dict.fromkeys(s for c, s in wanted if not texts.get((c, s)))), ensure_ascii=False, indent=0))
        return 0
    missing = 0
    for language in [options.fill[0]] if options.fill else LANGUAGES:
        texts = read(language)
        if options.fill:
            given = json.loads(Path(options.fill[1]).read_text(encoding="utf-8"))
            texts.update({(context, source): given[source] for context, source in wanted if given.get(source)})
        lacking = write(language, wanted, texts)
        missing += lacking
        print(f"{language}: {len(wanted) - lacking} of {len(wanted)} texts")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
