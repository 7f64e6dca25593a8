import datetime
import time

for text, form in (('2020:2020', '%Y:%Y'), ('AprilApril', '%B%B'), ('3Wed', '%w%a'), ('1Wed', '%w%a'), ('Wed1', '%a%w'), ('Wednesday Mon', '%A %a'), ('19 2019', '%y %Y'), ('2019 20', '%Y %y'), ('Jan 02', '%b %m'), ('01 02 2020 50', '%U %W %Y %j'), ('5 pm 13', '%I %p %H'), ('13 5 pm', '%H %I %p'), ('Thu Jan  2 03:04:05 2020 2020', '%c %Y')):
    try:
        print text, form, time.strptime(text, form)[:]
    except Exception as error:
        print type(error).__name__, error
