# Slices of a MutableString forwards and backwards; other steps are errors.

from UserString import MutableString
def t(c):
    s = MutableString('abcdef')
    try: exec c; print c, s
    except Exception, e: print c, type(e).__name__, e
for c in ["s[::-1] = 'xy'", "s[4:1:-1] = 'xy'", "s[::1]='q'", "s[::2] = 'abc'", "s[::-2]='abc'", "del s[::2]", "del s[::-1]", "del s[4:1:-1]", "del s[1:3:1]", "s[1:3:None]='ZZZ'", "s[::2] = MutableString('xyz')", "s[::2]='toolong'", "del s[1:5:2]", "s[1:2:0]='a'"]: t(c)
