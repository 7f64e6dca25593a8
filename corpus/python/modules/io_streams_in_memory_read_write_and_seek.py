import io


def attempt(stream, text):
    try:
        print text, repr(eval(text, {'s': stream, 'io': io}))
    except Exception as error:
        print text, type(error).__name__, error


stream = io.BytesIO('ab\ncd\r\nef')
for text in ['s.read(2)', 's.readline()', 's.readlines()', 's.tell()', 's.seek(0)', 's.readline(1)', 's.read1(3)', 's.write("XY")', 's.getvalue()', 's.write(u"x")', 's.seek(12)',
             's.write("Z")', 's.getvalue()', 's.seek(-1)', 's.seek(-1, 2)', 's.seek(1, 5)', 's.truncate(3)', 's.getvalue()', 's.truncate(-1)', 's.seek(0)', 'list(s)',
             's.readinto(bytearray(2))', 's.fileno()', 's.detach()', 's.read("x")', 's.isatty()', 's.closed', 's.close()', 's.read()', 's.getvalue()', 's.closed']:
    attempt(stream, text)
stream = io.StringIO(u'ab\ncd\r\n\U0001f600f')
for text in ['s.read(2)', 's.readline()', 's.readlines()', 's.tell()', 's.seek(0)', 's.readline(1)', 's.write(u"XY")', 's.getvalue()', 's.write("x")', 's.seek(12)', 's.write(u"Z")',
             's.getvalue()', 's.seek(-1)', 's.seek(-1, 2)', 's.truncate(3)', 's.getvalue()', 's.encoding', 's.newlines', 's.close()', 's.read()']:
    attempt(stream, text)
for newline in [None, '', '\n', '\r', '\r\n']:
    stream = io.StringIO(u'a\r\nb\rc\n', newline=newline)
    print repr(newline), stream.readlines(), repr(stream.getvalue()), stream.newlines
for text in ['io.StringIO("x")', 'io.BytesIO(u"x")', 'io.StringIO(u"", newline="x")']:
    attempt(None, text)
