"""Every sentence that the engine can say to a person, by its code: read from the engine's own source for the translation tools."""

from __future__ import annotations

import ast
from pathlib import Path

ENGINE = Path(__file__).parents[1]


def sentences() -> dict[str, tuple[str, str]]:
    """Code -> (sentence, remedy), templates both; the remedy is empty where there is none. In the order of the codes."""
    found: dict[str, tuple[str, str]] = {}
    for path in sorted(ENGINE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                said = _said(node)
                if said is not None:
                    found[said[0]] = said[1:]
    return dict(sorted(found.items()))


def _said(call: ast.Call) -> tuple[str, str, str] | None:
    """(code, sentence, remedy) of a call with `code=` and a text, or of a `Message(code, text)`."""
    words = {keyword.arg: _text(keyword.value) for keyword in call.keywords}
    texts = [text for argument in call.args if (text := _text(argument))]
    if isinstance(call.func, ast.Name) and call.func.id == "Message" and len(texts) == 2:
        return texts[0], texts[1], ""
    code, sentence = words.get("code"), words.get("template") or (texts[-1] if texts else None)
    return (code, sentence, words.get("remedy") or "") if code and sentence else None


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
