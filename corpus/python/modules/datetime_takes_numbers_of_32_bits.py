import datetime
for make in (lambda: datetime.date(10 ** 10, 1, 1), lambda: datetime.datetime(1, -10 ** 10, 1), lambda: datetime.time(2 ** 31),
             lambda: datetime.date.fromordinal(2 ** 31), lambda: datetime.datetime.fromordinal(10 ** 20)):
    try:
        print make()
    except Exception, e:
        print type(e).__name__, e
