"""The algorithms, to be run as the toolbox does."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # for `asking`


@pytest.fixture
def provider(plugin):
    from qgis.core import QgsApplication

    found = QgsApplication.processingRegistry().providerById("ddoq")
    assert found is not None and found is plugin.provider
    return found


class Words:
    """A feedback that keeps what was said."""

    def __new__(cls):
        from qgis.core import QgsProcessingFeedback

        class Kept(QgsProcessingFeedback):
            def __init__(self):
                super().__init__(False)
                self.lines, self.errors, self.fractions = [], [], []
                self.progressChanged.connect(self.fractions.append)

            def pushInfo(self, text):
                self.lines.append(text)

            def pushWarning(self, text):
                self.lines.append(text)

            def setProgressText(self, text):
                self.lines.append(text)

            def reportError(self, text, fatalError=False):
                self.errors.append(text)

        return Kept()


@pytest.fixture
def run(provider, engine_python, wait_until):
    """run(id, parameters): to its end as the dialog does, in a thread of QGIS's; (whether it went well, results, words)."""
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProject

    kept = []

    def begin(name, parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"ddoq:{name}")
        context, words, ends = QgsProcessingContext(), Words(), []
        context.setProject(QgsProject.instance())
        context.setFeedback(words)
        can, why = algorithm.checkParameterValues(parameters, context)
        assert can, why
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, words)
        task.executed.connect(lambda is_well, results: ends.append((is_well, results, words)))
        kept.append((algorithm, context, words, task))
        QgsApplication.taskManager().addTask(task)
        return words, ends

    def to_the_end(name, parameters):
        _, ends = begin(name, parameters)
        return wait_until(lambda: ends, 300)[0]

    to_the_end.begin = begin
    return to_the_end
