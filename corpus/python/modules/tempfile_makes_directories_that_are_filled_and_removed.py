import codecs, io, json, os, shutil, sys, tempfile
from os.path import basename, dirname, exists, isdir, isfile, join

def attempt(call, *args, **kw):
  try:
    return call(*args, **kw)
  except Exception as error:
    return '%s %s %s' % (type(error).__name__, getattr(error, 'errno', ''), getattr(error, 'strerror', error))

top = tempfile.mkdtemp(prefix='layout')
print isdir(top), os.listdir(top), basename(top).startswith('layout')
print os.makedirs(join(top, 'a/b/c')), os.mkdir(join(top, 'd')), sorted(os.listdir(top)), os.listdir(join(top, 'a')), attempt(os.makedirs, join(top, 'a/b')), attempt(os.mkdir, top), attempt(os.mkdir, join(top, 'x/y'))
for name in ('a/one.txt', 'a/b/two.txt', 'd/three.txt'):
  with open(join(top, name), 'w') as fp:
    fp.write(name * 2)
print [(root[len(top):], sorted(dirs), sorted(files)) for root, dirs, files in sorted(os.walk(top))]
print attempt(open, join(top, 'missing')), attempt(open, join(top, 'a'), 'w'), attempt(open, join(top, 'no/where'), 'w'), attempt(open, join(top, 'none'), 'r+')
print attempt(os.rmdir, join(top, 'a')), attempt(os.rmdir, join(top, 'a/one.txt')), attempt(os.rmdir, join(top, 'zzz')), attempt(os.remove, join(top, 'zzz')), attempt(os.unlink, join(top, 'a')) in ('OSError 21 Is a directory', 'OSError 1 Operation not permitted')
print os.rename(join(top, 'a/one.txt'), join(top, 'uno.txt')), os.rename(join(top, 'a/b'), join(top, 'b')), sorted(os.listdir(top)), sorted(os.listdir(join(top, 'b'))), os.listdir(join(top, 'a'))
print shutil.copy(join(top, 'uno.txt'), join(top, 'd')), shutil.copyfile(join(top, 'uno.txt'), join(top, 'copy')), open(join(top, 'd', 'uno.txt')).read(), open(join(top, 'copy')).read()
print shutil.copytree(join(top, 'd'), join(top, 'e')), sorted(os.listdir(join(top, 'e'))), shutil.move(join(top, 'e'), join(top, 'a')), os.listdir(join(top, 'a')), os.chmod(join(top, 'copy'), 0600)
print attempt(shutil.copyfile, join(top, 'copy'), join(top, 'copy')).split(' ')[0]


# The working directory.
before = os.getcwd()
print os.chdir(top), os.getcwd() == os.path.realpath(top), open('uno.txt').read(), exists('d/three.txt'), sorted(os.listdir('.')), os.path.abspath('d') == join(os.path.realpath(top), 'd')
print os.chdir('d'), os.listdir('..') != [], exists('../uno.txt'), os.path.relpath('../copy'), attempt(os.chdir, 'nowhere'), attempt(os.chdir, 'three.txt'), attempt(os.chdir, 7)
with open('here', 'w') as fp: fp.write('written here')
print os.chdir('..'), open('d/here').read(), os.chdir(before), os.getcwd() == before, attempt(open, 'uno.txt')
with open(join(top, 'module.py'), 'w') as fp: fp.write('answer = 42\nwhere = __file__\n')
execfile(join(top, 'module.py'), {'__file__': ''})
sys.path.insert(0, top)
import module
print module.answer, module.where == join(top, 'module.py') or module.where
print shutil.rmtree(top), exists(top), attempt(os.listdir, top), attempt(shutil.rmtree, top), shutil.rmtree(top, True), shutil.rmtree(top, ignore_errors=True)
shutil.rmtree(top, onerror=lambda fn, path, info: sys.stdout.write('%s %s %s\n' % (fn.__name__, path == top, info[0].__name__)))
