import codecs, io, json, os, shutil, sys, tempfile
from os.path import basename, dirname, exists, isdir, isfile, join

def attempt(call, *args, **kw):
  try:
    return call(*args, **kw)
  except Exception as error:
    return '%s %s %s' % (type(error).__name__, getattr(error, 'errno', ''), getattr(error, 'strerror', error))

descriptor, path = tempfile.mkstemp('.json', 'config-')
print type(descriptor), basename(path).startswith('config-'), path.endswith('.json'), len(basename(path)), dirname(path) == tempfile.gettempdir(), exists(path), os.path.getsize(path)
print os.write(descriptor, '[1, 2'), os.write(descriptor, u', 3]'), os.lseek(descriptor, 1, 0), os.read(descriptor, 4), os.read(descriptor, 100), repr(os.read(descriptor, 5)), os.fsync(descriptor)
print os.close(descriptor), json.load(open(path)), os.path.getsize(path)
with open(path, 'a') as fp:
  fp.write('\n# the end\n')
  print repr(fp)[:11], fp.mode, attempt(fp.read), fp.tell() > 8
print [repr(line) for line in open(path)], open(path).read(3)
fp = open(path, 'r+')
print fp.read(2), fp.seek(0), fp.write('{0}'), fp.seek(0), fp.read(), fp.tell(), fp.truncate(4), fp.seek(0), repr(fp.read()), fp.close()
fp = open(path, 'w+')
print repr(fp.read()), fp.write('abc'), fp.seek(5), fp.write('x'), fp.seek(0), repr(fp.read()), fp.seek(-2, 2), repr(fp.read()), fp.flush(), fp.writelines(['1', '2']), fp.close(), attempt(fp.write, 'x'), attempt(fp.read)
print repr(open(path).read()), attempt(open(path).write, 'x'), attempt(open(path, 'w').read), repr(open(path).read())
print >>open(path, 'w'), 'printed', 7
print open(path).read(), exists(path), isfile(path), isdir(path), basename(path) in os.listdir(dirname(path)), os.stat(path).st_size, os.access(path, os.R_OK)
print os.remove(path), exists(path), attempt(open, path)[:10], basename(path) in os.listdir(dirname(path)), attempt(os.path.getsize, path)


# Files that go when they are closed.
with tempfile.NamedTemporaryFile(suffix='.txt') as fp:
  print repr(fp)[:22], fp.mode, fp.name.endswith('.txt'), fp.write('line 1\nline 2\n'), fp.flush(), open(fp.name).read(), fp.seek(0), fp.readlines(), fp.tell(), exists(fp.name), fp.closed, fp.delete
print exists(fp.name), fp.closed, attempt(fp.read), fp.close(), fp.file.closed
fp = tempfile.NamedTemporaryFile('w', delete=False)
fp.write('kept')
fp.close()
print open(fp.name).read(), os.unlink(fp.name), exists(fp.name), fp.name[0], list(tempfile.NamedTemporaryFile())
with tempfile.TemporaryFile() as fp:
  print repr(fp)[:34], fp.name, fp.write('abc'), fp.seek(0), fp.read(), isinstance(fp, file)
descriptor, path = tempfile.mkstemp()
with os.fdopen(descriptor, 'w') as fp:
  json.dump({'a': [1, None]}, fp)
print json.load(open(path)), os.remove(path)


# Other ways to open a file.
path = tempfile.mkstemp()[1]
with io.open(path, 'w', encoding='utf-8') as fp:
  print fp.write(u'caf\xe9\n'), fp.writable(), fp.readable()
print repr(open(path).read()), repr(io.open(path, encoding='utf-8').read()), repr(io.open(path, 'rb').read())
with io.open(path, 'ab') as fp: print fp.write(b'more'), fp.tell() in (10, 4)
with io.open(path, 'r+b') as fp: print fp.read(3), fp.seek(0), fp.write(b'X'), fp.seek(0), fp.read()
with codecs.open(path, 'w', 'utf-8') as fp: fp.write(u'\u20ac')
print repr(codecs.open(path, encoding='utf-8').read()), os.remove(path)
descriptor = os.open(os.path.join(tempfile.mkdtemp(), 'made'), os.O_CREAT | os.O_EXCL | os.O_RDWR)
print os.write(descriptor, 'x'), os.close(descriptor)
print attempt(tempfile.mkdtemp, dir='/nowhere'), attempt(tempfile.mkstemp, dir='/nowhere'), attempt(tempfile.NamedTemporaryFile, dir='/nowhere')
