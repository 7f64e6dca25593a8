import datetime
import time

date, dt, delta = datetime.date(2020, 2, 29), datetime.datetime(2020, 2, 29, 13, 14, 15, 123456), datetime.timedelta


class Zone(datetime.tzinfo):
    def __init__(self, offset):
        self.offset = offset

    def utcoffset(self, when):
        return self.offset


for call in (
    lambda: datetime.date(2020, 1, 1, 1),
    lambda: datetime.date(2020, 1),
    lambda: datetime.time(1, 2, 3, 4, 5, 6),
    lambda: delta(1, 2, 3, 4, 5, 6, 7, 8),
    lambda: delta(days=float('nan')),
    lambda: delta(days=float('inf')),
    lambda: date.replace(year=None),
    lambda: date.fromordinal(10 ** 7),
    lambda: dt.isoformat(u'T'),
    lambda: dt.replace(tzinfo=Zone(5)).utcoffset(),
    lambda: dt.replace(tzinfo=Zone(delta(2))).utcoffset(),
    lambda: dt.replace(tzinfo=Zone(delta(-1))).utcoffset(),
    lambda: dt.astimezone(None),
    lambda: dt.utcfromtimestamp(0, 1),
    lambda: date.strftime(5),
    lambda: dt.strftime('%'),
    lambda: dt.strftime('%%'),
    lambda: dt.strftime('%-d.%-m. %e %k %^b'),
    lambda: time.struct_time(5),
    lambda: time.strptime(),
    lambda: type(time.gmtime(0)[:]),
):
    try:
        print repr(call())
    except Exception as error:
        print type(error).__name__, error
for seconds in (1e20, 1e17, 1e13, 253402300800, -62135596801, -62135596800, float('nan'), float('inf'), -1.5, -0.0000001, 1.0000005):
    for function in (datetime.datetime.utcfromtimestamp, time.gmtime):
        try:
            print repr(function(seconds))
        except Exception as error:
            print type(error).__name__, error
