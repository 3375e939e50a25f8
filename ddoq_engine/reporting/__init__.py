"""The report: one self-contained HTML page that shows what a study found, with what, and how well."""
