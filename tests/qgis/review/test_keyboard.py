"""All of the labelling without a mouse, on the smallest screen: keys alone reach each command, list, menu and window, and come back."""

from ddoq.plugin.review.session import Session
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit

NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
SHOWN_BY = {"toggle_labels": "are_labels_shown", "toggle_segments": "are_segments_shown", "toggle_picture": "is_picture_shown"}


class Keyboard:
    """Keys go where the keyboard is, as on a desk: to the menu that is open, else to the widget that has the focus."""

    def __init__(self, hand):
        self.hand = hand
        hand.window.resize(1280, 720)
        hand.window.activateWindow()
        hand.canvas.setFocus()
        hand.wait_until(lambda: QApplication.focusWidget() is hand.canvas)

    @property
    def place(self):
        return QApplication.activePopupWidget() or QApplication.focusWidget()

    def press(self, *keys):
        for key in keys:
            if isinstance(key, str) and len(key) > 1:
                QTest.keyClicks(self.place, key)
            else:
                QTest.keyClick(self.place, key)
            self.hand.rest(0.05)


def test_label_and_find_and_come_back(hand):
    board, first = Keyboard(hand), hand.tile
    board.press("2")
    assert hand.session.status(first) == "done"
    board.press("/")
    assert QApplication.focusWidget() is hand.page.search
    board.press("field", Qt.Key.Key_Return)
    assert QApplication.focusWidget() is hand.page.table and hand.page.filter.order() == [first], "only that one has the class"
    board.press("/")
    for _ in "field":
        board.press(Qt.Key.Key_Backspace)
    board.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is hand.canvas and len(hand.page.filter.order()) == len(hand.session.queue)
    board.press("Q", Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down)
    third = hand.page.filter.order()[2]
    assert hand.tile == third
    board.press("3", Qt.Key.Key_Escape)
    assert hand.session.status(third) == "done" and QApplication.focusWidget() is hand.canvas
    board.press("U")
    assert [Session(hand.session.study, "another").status(tile) for tile in (first, third)] == ["done", "done"]
    assert hand.page.table.isVisible() and hand.page.table.height() >= 80 and hand.window.width() <= 1280


def test_every_command_has_a_key_and_the_key_does_it(hand):
    board, page = Keyboard(hand), hand.page
    assert all(command.keys for command in page.commands.values())
    assert len({key for command in page.commands.values() for key in command.keys}) == sum(len(c.keys) for c in page.commands.values())
    for name, attribute in SHOWN_BY.items():
        before = getattr(page.reviewer.overlay, attribute)
        board.press(page.commands[name].keys[0])
        assert getattr(page.reviewer.overlay, attribute) != before, name
    for name, seen in (("toggle_goes_on", page.goes_on.isChecked), ("toggle_cell", page.on_map.isChecked)):
        before = seen()
        board.press(page.commands[name].keys[0])
        assert seen() != before, name
        board.press(page.commands[name].keys[0])
    before = page.reviewer.view.look
    board.press("B")
    assert page.reviewer.view.look != before
    board.press("M")
    assert not page.magnifier.isHidden()
    board.press("M")
    for key, mode in (("S", "segments"), ("E", "eraser"), ("W", "tile")):
        board.press(key)
        assert page.reviewer.mode == mode


def test_the_menu_and_its_windows(hand):
    board = Keyboard(hand)
    board.press("X")
    assert QApplication.activePopupWidget() is hand.page.menu and hand.page.menu.activeAction().objectName() == "classes"
    board.press(Qt.Key.Key_Return)
    dialog = hand.desk.review.dialog
    hand.wait_until(dialog.isVisible)
    dialog.activateWindow()  # as any window manager does; there is none here
    hand.wait_until(dialog.isActiveWindow)
    QTest.keyClick(dialog, "a", ALT)  # &Add
    hand.rest(0.2)
    editor = dialog.table.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Snow")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    hand.rest(0.1)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    hand.rest(0.2)
    assert [each.name for each in hand.session.classes.values()] == ["Water", "Field", "Forest", "Snow"]
    hand.window.activateWindow()
    hand.canvas.setFocus()
    hand.rest(0.2)
    tile = hand.tile
    board.press("4")
    assert (Session(hand.session.study, "another").mask(tile) == 4).all()
    board.press("X")
    for _ in range(3):
        board.press(Qt.Key.Key_Down)
    assert hand.page.menu.activeAction().objectName() == "next_round"
    board.press(Qt.Key.Key_Return)
    hand.wait_until(lambda: hand.desk.dialog is not None and hand.desk.dialog.isVisible())
    QTest.keyClick(hand.desk.dialog, Qt.Key.Key_Escape)
    hand.rest(0.2)
