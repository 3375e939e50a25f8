"""What the exit code of a process that died without a last word means, in a sentence with advice."""

from __future__ import annotations

from ..translation import tr


def meaning(code: int | None, said: str = "") -> str:
    """A sentence for the code of a process as Python gives it: negative for a signal, NTSTATUS on Windows.

    said: the end of its error output, which tells an error of Python (code 1) from an end by Windows (also 1).
    """
    plain = None if code is None else code & 0xFFFFFFFF if code > 255 or code < -64 else code
    if plain in (-9, 137):
        return tr(
            "The system ended the engine's process, most likely because memory ran out. Close other programs, or lower the batch size "
            "or the tile size. The study is intact; run the stage again to go on."
        )
    lines = said.strip().splitlines()
    if plain == 1 and lines:
        return tr(
            "The engine's Python does not work ({reason}). Repair the engine on its page; if it happens again, send the report from there."
        ).format(reason=lines[-1].strip()[:300])
    if plain in (-15, 143, -1, 1):
        return tr("The engine's process was ended from outside. The study is intact; run the stage again to go on.")
    if plain in (-11, -6, -4, -7, -8, 139, 134, 0xC0000005, 0xC0000409, 0xC000001D):
        return tr(
            "The engine's process crashed in a library. The study is intact. Repair the engine on its page; if it happens again, "
            "send the report from there."
        )
    if plain in (0xC0000135, 0xC0000139, 0xC0000142, 127, 126):
        return tr("A library that the engine needs could not be loaded. Repair the engine on its page.")
    return tr("The engine's process ended without a word (code {code}). The study is intact; run the stage again.").format(code=code)
