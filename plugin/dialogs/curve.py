"""A small drawn curve: axes, ticks, the value under the pointer. Painted from the palette, so that it follows light and dark."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPainterPath, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy

from ..translation import tr

DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
MOST_POINTS = 800  # drawn of one line: more than a screen shows


@dataclass(frozen=True)
class Line:
    """One line of the curve: its points by rising x."""

    name: str
    x: Sequence[float]
    y: Sequence[float]


class Curve(QLabel):
    """One or several lines over one axis. `chosen` gives the x of a point that was clicked, where `is_choosable`.

    It is a label, so that a theme made of style sheets gives it the colour of texts.
    """

    chosen = pyqtSignal(float)

    def __init__(self, x_title: str = "", y_title: str = "", *, is_percent: bool = False, is_choosable: bool = False) -> None:
        self.lines: list[Line] = []
        self._range_now, self._plot_now = ((0.0, 1.0), (0.0, 1.0)), QRectF()
        super().__init__()
        self.x_title, self.y_title = x_title, y_title
        self.is_percent, self.is_choosable = is_percent, is_choosable
        self.mark: float | None = None
        self.message = ""
        self._pointer: float | None = None
        self.setMouseTracking(True)
        self.setMinimumSize(QSize(220, 130))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if is_choosable:
            self.setCursor(Qt.CursorShape.CrossCursor)

    def sizeHint(self) -> QSize:
        """As large as is easily read."""
        return QSize(380, 170)

    def show_lines(self, lines: Sequence[Line], *, mark: float | None = None) -> None:
        """Draw these lines. mark: an x to be pointed out."""
        self.lines = [_thinned(line) for line in lines if len(line.x)]
        self.mark = mark
        self._measure()
        self.setAccessibleName(f"{self.y_title}, {self.x_title}")
        self.setAccessibleDescription(self.reading(mark if mark is not None else math.inf) if self.lines else self.message)
        self.update()

    def set_mark(self, mark: float | None) -> None:
        """Point out another x."""
        self.mark = mark
        self.update()

    def set_message(self, message: str) -> None:
        """What is said where there is no line."""
        self.message = message
        self.update()

    def reading(self, x: float) -> str:
        """The values at the points nearest to x, in words."""
        parts = []
        for line in self.lines:
            index = _nearest(line.x, x)
            name = f"{line.name} " if len(self.lines) > 1 else ""
            parts.append(f"{name}{self._say(line.y[index])}")
        at = self.lines[0].x[_nearest(self.lines[0].x, x)] if self.lines else 0
        return tr("{axis} {x}: {values}").format(axis=self.x_title, x=f"{at:g}", values=", ".join(parts))

    def paintEvent(self, _event: object) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        if not self.lines:
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            inside = self.rect().adjusted(12, 12, -12, -12)
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), self.message)
            return
        self._axes(painter)
        plot = self._plot_now
        painter.setClipRect(plot.adjusted(-1, -2, 2, 1))
        for number, line in enumerate(self.lines):
            painter.setPen(QPen(self._colour(number), 2, DASHES[number % len(DASHES)]))
            path = QPainterPath(self._place(line.x[0], line.y[0]))
            for x, y in zip(line.x[1:], line.y[1:]):
                path.lineTo(self._place(x, y))
            painter.drawPath(path)
            if len(line.x) < 3:
                painter.setBrush(self._colour(number))
                for x, y in zip(line.x, line.y):
                    painter.drawEllipse(self._place(x, y), 2.5, 2.5)
                painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setClipping(False)
        self._marks(painter)

    def mouseMoveEvent(self, event: object) -> None:
        """Read the value under the pointer."""
        self._pointer = self._x_at(event) if self.lines else None
        self.update()

    def leaveEvent(self, _event: object) -> None:
        """Forget the pointer."""
        self._pointer = None
        self.update()

    def mousePressEvent(self, event: object) -> None:
        """Choose the point under the pointer."""
        if self.is_choosable and self.lines:
            self.chosen.emit(float(self.lines[0].x[_nearest(self.lines[0].x, self._x_at(event))]))

    def _axes(self, painter: QPainter) -> None:
        palette, plot, metrics = self.palette(), self._plot_now, self.fontMetrics()
        faint = palette.color(QPalette.ColorRole.WindowText)
        faint.setAlpha(60)
        text = palette.color(QPalette.ColorRole.WindowText)
        (x0, x1), (y0, y1) = self._range_now
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        centre = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        for tick in _ticks(y0, y1, max(2, int(plot.height() / (2.2 * metrics.height())))):
            y = self._place(x0, tick).y()
            painter.setPen(faint)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(text)
            painter.drawText(QRectF(0, y - metrics.height(), plot.left() - 5, 2 * metrics.height()), right, self._say(tick, is_tick=True))
        for tick in _ticks(x0, x1, max(2, int(plot.width() / 70)), is_whole=True):
            x = self._place(tick, y0).x()
            painter.setPen(faint)
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
            painter.setPen(text)
            painter.drawText(QRectF(x - 40, plot.bottom() + 3, 80, metrics.height()), centre, f"{tick:g}")
        painter.drawText(QRectF(plot.left(), self.height() - metrics.height() - 2, plot.width(), metrics.height()), centre, self.x_title)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if self._pointer is None:
            legend = self.y_title if len(self.lines) == 1 else self._legend()
            painter.drawText(QRectF(plot.left(), 1, plot.width(), metrics.height() + 2), left, legend)

    def _legend(self) -> str:
        signs = ("━━", "╍╍", "┈┈")
        return f"{self.y_title}:  " + "   ".join(f"{signs[i % len(signs)]} {line.name}" for i, line in enumerate(self.lines))

    def _marks(self, painter: QPainter) -> None:
        plot, metrics = self._plot_now, self.fontMetrics()
        text = self.palette().color(QPalette.ColorRole.WindowText)
        (x0, x1), _ = self._range_now
        if self.mark is not None and x0 <= self.mark <= x1:
            x = self._place(self.mark, 0).x()
            painter.setPen(QPen(text, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        if self._pointer is None:
            return
        for number, line in enumerate(self.lines):
            index = _nearest(line.x, self._pointer)
            painter.setPen(QPen(text, 1))
            painter.setBrush(self._colour(number))
            painter.drawEllipse(self._place(line.x[index], line.y[index]), 4, 4)
        painter.setPen(text)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(plot.left(), 1, plot.width(), metrics.height() + 2), left, self.reading(self._pointer))

    def _colour(self, number: int) -> object:
        role = QPalette.ColorRole.Highlight if number == 0 else QPalette.ColorRole.WindowText
        return self.palette().color(role)

    def resizeEvent(self, event: object) -> None:
        """The drawing's place changes with the window."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: object) -> None:
        """So it does with the font."""
        super().changeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """Find the range of the lines and their place in the window once, not for each point that is drawn."""
        if self.lines:
            self._range_now = self._range()
            self._plot_now = self._plot()

    def _plot(self) -> QRectF:
        metrics = self.fontMetrics()
        (_, _), (y0, y1) = self._range_now
        widest = max((metrics.horizontalAdvance(self._say(tick, is_tick=True)) for tick in _ticks(y0, y1, 5)), default=20)
        left, top = widest + 12, metrics.height() + 6
        return QRectF(left, top, max(10, self.width() - left - 14), max(10, self.height() - top - 2 * metrics.height() - 8))

    def _range(self) -> tuple[tuple[float, float], tuple[float, float]]:
        xs = [x for line in self.lines for x in (line.x[0], line.x[-1])]
        ys = [y for line in self.lines for y in line.y if math.isfinite(y)] or [0.0]
        low, high = (0.0, 1.0) if self.is_percent else (min(0.0, *ys) if len(ys) > 1 else min(0.0, ys[0]), max(ys))
        x0, x1 = min(0.0, *xs), max(xs)
        return (x0, x1 if x1 > x0 else x0 + 1), (low, high if high > low else low + 1)

    def _place(self, x: float, y: float) -> QPointF:
        plot = self._plot_now
        (x0, x1), (y0, y1) = self._range_now
        return QPointF(plot.left() + (x - x0) / (x1 - x0) * plot.width(), plot.bottom() - (y - y0) / (y1 - y0) * plot.height())

    def _x_at(self, event: object) -> float:
        plot = self._plot_now
        (x0, x1), _ = self._range_now
        position = event.position() if hasattr(event, "position") else event.pos()  # type: ignore[attr-defined]
        return x0 + (position.x() - plot.left()) / plot.width() * (x1 - x0)

    def _say(self, value: float, *, is_tick: bool = False) -> str:
        if self.is_percent:
            return percent(value, 0 if is_tick else 1)
        return f"{value:g}" if is_tick else f"{value:.4g}"


def percent(share: float, decimals: int = 0) -> str:
    """A share of one as a percentage, its sign never on another line."""
    return f"{100 * share:.{decimals}f}\N{NO-BREAK SPACE}%"


def _nearest(values: Sequence[float], wanted: float) -> int:
    return min(range(len(values)), key=lambda index: abs(values[index] - wanted)) if math.isfinite(wanted) else len(values) - 1


def _thinned(line: Line) -> Line:
    """At most so many points, the last one always among them."""
    step = max(1, math.ceil(len(line.x) / MOST_POINTS))
    if step == 1:
        return Line(line.name, list(line.x), list(line.y))
    keep = sorted({*range(0, len(line.x), step), len(line.x) - 1})
    return Line(line.name, [line.x[index] for index in keep], [line.y[index] for index in keep])


def _ticks(low: float, high: float, most: int, *, is_whole: bool = False) -> list[float]:
    """Round numbers between two values, at most so many."""
    rough = (high - low) / max(1, most)
    power = 10.0 ** math.floor(math.log10(rough)) if rough > 0 else 1.0
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
    step = max(1.0, step) if is_whole else step
    first = math.ceil(low / step - 1e-9)
    return [index * step for index in range(first, math.floor(high / step + 1e-9) + 1)]
