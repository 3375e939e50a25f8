"""Where the engine goes on each system, and what speaks against a folder."""

from pathlib import Path, PurePosixPath, PureWindowsPath

from plugin.runtime.place import concerns, default_root, python_of, size_of


def test_each_system_has_its_own_data_place():
    windows = default_root("win32", {"LOCALAPPDATA": r"C:\Users\José\AppData\Local"}, r"C:\Users\José")
    assert str(windows) == r"C:\Users\José\AppData\Local\ddoq"
    assert str(default_root("darwin", {}, "/Users/ana")) == "/Users/ana/Library/Application Support/ddoq"
    assert str(default_root("linux", {}, "/home/ana")) == "/home/ana/.local/share/ddoq"
    assert str(default_root("linux", {"XDG_DATA_HOME": "/data/ana"}, "/home/ana")) == "/data/ana/ddoq"


def test_a_windows_home_on_a_server_is_not_taken():
    variables = {"LOCALAPPDATA": r"\\server\homes\ana\AppData\Local", "SystemDrive": "C:", "PUBLIC": r"C:\Users\Public", "USERNAME": "ana"}
    assert str(default_root("win32", variables, r"\\server\homes\ana")) == r"C:\Users\Public\ddoq-ana"


def test_without_localappdata_the_home_is_used():
    assert str(default_root("win32", {}, r"C:\Users\ana")) == r"C:\Users\ana\AppData\Local\ddoq"


def said(root, system="win32", **more):
    return " ".join(str(each) for each in concerns(root, system=system, **more))


def test_concerns_are_said():
    assert said(PureWindowsPath(r"C:\ddoq")) == ""
    assert "network" in said(PureWindowsPath(r"\\server\share\ddoq"))
    assert "network" in said(PureWindowsPath(r"H:\ddoq"), is_network_drive=True)
    assert "cloud" in said(PureWindowsPath(r"C:\Users\ana\OneDrive - Company\ddoq"))
    assert "letters" in said(PureWindowsPath(r"C:\Users\José\ddoq"))
    assert "260" in said(PureWindowsPath("C:\\" + "long-folder\\" * 8 + "ddoq"))
    assert said(PurePosixPath("/home/José " + "long" * 60), system="linux") == ""


def test_the_folder_must_not_lie_in_the_plugin_or_the_profile():
    profile = PurePosixPath("/home/ana/.local/share/QGIS/QGIS3/profiles/default")
    assert "update would delete" in said(profile / "python" / "plugins" / "ddoq" / "engine", system="linux", inside=(profile,))
    assert said(PurePosixPath("/home/ana/.local/share/ddoq"), system="linux", inside=(profile,)) == ""


def test_interpreter_of_an_environment():
    assert python_of(Path("env-1"), "win32") == Path("env-1/Scripts/python.exe")
    assert python_of(Path("env-1"), "linux") == Path("env-1/bin/python")


def test_size_counts_a_linked_file_once(tmp_path):
    (tmp_path / "a").write_bytes(b"x" * 1000)
    (tmp_path / "b").hardlink_to(tmp_path / "a")
    (tmp_path / "c").write_bytes(b"x" * 10)
    assert size_of(tmp_path) == 1010
