import calendar

print calendar.month(2024, 2)
print calendar.month(2023, 10, 4, 2)
print calendar.TextCalendar(6).formatyear(2024, 2, 1, 4, 4)
print calendar.HTMLCalendar(6).formatmonth(2024, 2)
print len(calendar.HTMLCalendar().formatyearpage(2024, 4)), calendar.HTMLCalendar().formatyear(2024, 6).count('<tr>')
print calendar.monthrange(2024, 2), calendar.monthcalendar(2023, 2), calendar.isleap(1900), calendar.leapdays(1900, 2024), calendar.weekday(2024, 2, 29)
print calendar.timegm((2024, 2, 29, 12, 30, 15, 0, 0, 0)), list(calendar.day_name), calendar.day_abbr[1:3], list(calendar.month_abbr)
print list(calendar.Calendar(3).itermonthdays2(2024, 2)), list(calendar.Calendar(8).iterweekdays()), calendar.weekheader(4), calendar.week([(0, 0), (5, 1)], 3)
calendar.prmonth(2024, 5)
print 'after'
for call in [lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(7), lambda: calendar.setfirstweekday('x'), lambda: calendar.month_name[13], lambda: calendar.timegm((1, 2))]:
    try:
        print call()
    except Exception as error:
        print type(error).__name__, error


class Marked(calendar.HTMLCalendar):
    cssclasses = list('abcdefg')

    def formatday(self, day, weekday):
        return '<%s %d>' % (self.cssclasses[weekday], day)


print Marked().formatweek([(1, 0), (2, 6)])
