import io

DATA = 'h\xc3\xa9llo\r\nworld\rfoo\nlast'
for newline in [None, '', '\n', '\r', '\r\n']:
    wrapper = io.TextIOWrapper(io.BytesIO(DATA), 'utf-8', newline=newline)
    print repr(newline), wrapper.readlines(), wrapper.newlines, wrapper.encoding, wrapper.errors
wrapper = io.TextIOWrapper(io.BytesIO(DATA), 'utf-8')
print repr(wrapper.read(2)), wrapper.tell(), repr(wrapper.readline()), repr(wrapper.readline(3)), wrapper.tell(), wrapper.seek(0), repr(wrapper.read())
print [io.TextIOWrapper(io.BytesIO(data), encoding, errors).read() for data, encoding, errors in
       [('a\xff', 'utf-8', 'replace'), ('a\xff', 'ascii', 'ignore'), ('\xff\xfea\0', 'utf-16', 'strict'), ('\xef\xbb\xbfb', 'utf-8-sig', 'strict')]]
raw = io.BytesIO()
writer = io.TextIOWrapper(raw, 'utf-8', newline='\r\n', line_buffering=True)
print writer.write(u'x\n\xe9'), repr(raw.getvalue()), writer.flush(), repr(raw.getvalue())
for call in [lambda: writer.write('bytes'), lambda: io.TextIOWrapper(io.BytesIO('\xff'), 'ascii').read(), lambda: io.TextIOWrapper(io.BytesIO(), 'nope'),
             lambda: io.TextIOWrapper(io.BytesIO(), newline='z'), lambda: writer.read(), lambda: writer.detach() is raw, lambda: writer.read(),
             lambda: io.open('/no/such/file'), lambda: io.open('x', 'rw'), lambda: io.open('x', 'z'), lambda: io.open('x', 'rb', encoding='utf-8'), lambda: io.open('x', 'r', 0)]:
    try:
        print call()
    except Exception as error:
        print type(error).__name__, error


class Raw(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, target):
        count = min(3, len(target), len(self.data))
        target[:count] = self.data[:count]
        self.data = self.data[count:]
        return count


reader = io.BufferedReader(Raw('one\ntwo\nthree'))
print repr(reader.readline()), repr(reader.peek()), repr(reader.read(5)), repr(reader.read1(9)), repr(reader.read()), isinstance(reader, io.BufferedIOBase)
print io.BufferedReader(Raw('a\nb')).readlines(), io.TextIOWrapper(io.BufferedReader(Raw('a\r\nb')), 'ascii').readlines(), Raw('xyz').readall()
