from datetime import *
class F(tzinfo):
    def __init__(s,m): s.m=m
    def utcoffset(s,d): return timedelta(minutes=s.m) if s.m is not None else None
class V(tzinfo):
    def __init__(s): s.n=0
    def utcoffset(s,d): s.n+=1; return timedelta(minutes=s.n)
for x in [date(2020,2,29),date(1,1,1),date(9999,12,31),datetime(2020,1,2,3,4,5,6),datetime(2020,1,1),datetime(2020,1,1,tzinfo=F(0)),datetime(2020,1,1,tzinfo=F(60)),datetime(2020,1,1,tzinfo=F(None)),datetime(1,1,1,tzinfo=F(60)),datetime(9999,12,31,23,59,tzinfo=F(-60)),time(),time(1,2,3,4),time(1,2,tzinfo=F(0)),time(1,2,tzinfo=F(60)),time(1,2,tzinfo=F(62)),time(1,2,tzinfo=F(120)),time(23,0,tzinfo=F(-120)),time(1,tzinfo=F(None)),timedelta(1,2,3),timedelta(-1),timedelta()]:
    try: print repr(x)[:40], hash(x)
    except Exception,e: print repr(x)[:40], type(e).__name__, e
print list(set(date(2020,1,i) for i in range(1,20)))
print {datetime(2020,1,1):1,datetime(2021,1,1):2,datetime(2022,5,5):3,datetime(2019,7,7):4}
v=V(); print time(1,2,tzinfo=v)==time(1,2,tzinfo=v), v.n, datetime(1,1,1,tzinfo=v)==datetime(1,1,1,tzinfo=v), v.n, datetime(1,1,1,tzinfo=v)-datetime(1,1,1,tzinfo=v), v.n
d,dt=date(2020,1,1),datetime(2020,1,1,5)
print d.__eq__(dt), d==dt, dt==d, d!=dt, dt.__eq__(d), d.__ne__(dt), d.__lt__(dt)
for f in (lambda: d<dt, lambda: dt<d, lambda: d.__lt__(datetime(2021,1,1)), lambda: cmp(d,dt), lambda: dt.__lt__(d), lambda: datetime(1,1,1,tzinfo=F(1439)).utctimetuple(), lambda: datetime(9999,12,31,23,59,tzinfo=F(-1439)).utctimetuple(), lambda: date('\x07\xe4\x02\x1d'), lambda: date(2020,2,29).__reduce__(), lambda: datetime(2020,1,2,3,4,5,6).__reduce__(), lambda: datetime(2020,1,2,tzinfo=F(1)).__reduce__()[1][0], lambda: time(1,2,3,4).__reduce__(), lambda: datetime('\x07\xe4\x01\x02\x03\x04\x05\x00\x00\x06'), lambda: time('\x01\x02\x03\x00\x00\x04'), lambda: datetime('\x07\xe4\x01\x02\x03\x04\x05\x00\x00\x06',F(0)).tzinfo.m, lambda: time('\x18\x02\x03\x00\x00\x04'), lambda: timedelta(1).__reduce__()):
    try: print repr(f())
    except Exception,e: print type(e).__name__, e
