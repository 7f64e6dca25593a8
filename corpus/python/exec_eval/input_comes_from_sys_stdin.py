import sys
import StringIO


def attempt(read):
    try:
        print repr(read())
    except Exception, e:
        print type(e).__name__, e


attempt(raw_input)
attempt(input)
attempt(lambda: raw_input(1, 2))
sys.stdin = StringIO.StringIO('first\n1 + 1\n\nlast')
attempt(lambda: raw_input('prompt> '))
attempt(input)
attempt(raw_input)
attempt(raw_input)
attempt(raw_input)
del sys.stdin
attempt(raw_input)
