namespace = {}
exec '"text"\nprint __doc__\n1' in namespace
print namespace['__doc__']
exec compile('u"caf\xe9"', 'f', 'exec') in namespace
print repr(namespace['__doc__'])
namespace = {}
exec 'x = 1\n"text"' in namespace
print '__doc__' in namespace
exec compile('"text"', 'f', 'single') in namespace
print '__doc__' in namespace
print eval('"text"', namespace), '__doc__' in namespace
def f():
  exec '"local"'
  return locals()
print f()
