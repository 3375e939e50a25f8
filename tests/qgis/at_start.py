"""Python errors before the tests begin are printed: QGIS would show them in a dialog, nobody sees it, and all would wait."""

import traceback

import qgis.utils


def say(type, value, tb, msg, pop_error=True):
    print(msg, "".join(traceback.format_exception(type, value, tb)), sep="\n", flush=True)


qgis.utils.open_stack_dialog = say
