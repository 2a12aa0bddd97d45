"""How far this project's calculators count: bounds of our own, without a section."""

from datetime import date, datetime

MOST_REMAND_DAYS = 9_999
MOST_ADDED = 9
"""Further sentences beside the first."""
MOST_MONTHS = 360
"""The longest sentence or charge that is counted: as long as the longest prison sentence there is."""
AGES = (15, 110)
STARTS = (date(1980, 1, 1), date(2100, 12, 31))
LAST_MOMENT = datetime(2100, 12, 31, 23, 59)
"""The last minute of the last day on which something can begin."""
LATEST = date(2200, 12, 31)
"""The last day on which somebody can come back from time away."""
