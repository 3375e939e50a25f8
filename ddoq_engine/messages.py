"""A text for people: a stable code, its values, and the engine's own English sentence.

The plugin translates by code; where it does not know the code it shows the sentence.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Message:
    """One sentence to a person.

    `code` is stable and dotted ("tile.counting"); `template` a `str.format` template over `values`.
    """

    code: str
    template: str
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The English sentence."""
        return self.template.format(**self.values)

    def as_json(self) -> dict[str, Any]:
        """The message as it travels in the protocol: code, values (numbers or strings), text."""
        values = {k: v if isinstance(v, (int, float, bool)) else str(v) for k, v in self.values.items()}
        return {"code": self.code, "values": values, "text": self.text}
