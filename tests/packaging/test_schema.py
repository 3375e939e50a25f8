"""What the plugin reads of the engine is current, and the wheel holds the engine alone."""

import subprocess
import sys
import zipfile
from pathlib import Path

from ddoq_engine.cli.whole import write_schema

ROOT = Path(__file__).parents[2]


def test_the_schema_and_its_texts_are_current(tmp_path):
    for path in write_schema(tmp_path):
        committed = ROOT / path.relative_to(tmp_path)
        assert committed.read_text(encoding="utf-8") == path.read_text(encoding="utf-8"), "run: ddoq schema --write ."


def test_the_wheel_holds_the_engine_alone_with_its_command(tmp_path):
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    names = zipfile.ZipFile(next(tmp_path.glob("*.whl"))).namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"ddoq_engine"}
    assert "ddoq_engine/worker.py" in names and any(n.endswith("entry_points.txt") for n in names)
    sources = {str(p.relative_to(ROOT)) for p in (ROOT / "ddoq_engine").rglob("*") if p.is_file() and "__pycache__" not in p.parts}
    assert sources <= set(names), sources - set(names)
