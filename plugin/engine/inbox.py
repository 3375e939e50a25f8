"""Events between the thread that reads them and the one that shows them: bounded, whatever a worker says in a second."""

from __future__ import annotations

import threading
from collections import deque

from .job import LAST, Event

MOST_LOGS = 500  # kept between two looks; of more the oldest are dropped, and counted


class Inbox:
    """Of progress and heartbeat only the latest is kept, of logs the latest `MOST_LOGS`, of everything else all."""

    def __init__(self) -> None:
        self._new = threading.Condition()
        self._events: deque[Event] = deque()
        self._logs: deque[Event] = deque(maxlen=MOST_LOGS)
        self._latest: dict[str, Event] = {}
        self.dropped = 0
        self.last: Event = {}

    def put(self, event: Event) -> None:
        """Take an event in."""
        name = event["event"]
        with self._new:
            if name in LAST:
                self.last = event
            if name in ("progress", "heartbeat"):
                self._latest[name] = event
            elif name == "log":
                self.dropped += len(self._logs) == MOST_LOGS
                self._logs.append(event)
            else:
                self._events.append(event)
            self._new.notify()

    def wake(self) -> None:
        """End a wait: there is something else to look at."""
        with self._new:
            self._new.notify()

    def take(self, timeout: float) -> list[Event]:
        """What has come in, after waiting up to `timeout` seconds for the first; the progress last, but for a last word."""
        with self._new:
            if not (self._events or self._logs or self._latest):
                self._new.wait(timeout)
            ended = [event for event in self._events if event["event"] in LAST]
            others = [event for event in self._events if event["event"] not in LAST]
            found = [*others, *self._logs, *self._latest.values(), *ended]
            self._events.clear()
            self._logs.clear()
            self._latest.clear()
            return found
