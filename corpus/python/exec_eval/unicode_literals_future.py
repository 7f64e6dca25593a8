from __future__ import unicode_literals
print repr('a'), repr(b'a'), repr(r'\d'), repr('\xe9'), repr('a' 'b'), type(''), type(b'')
print repr(eval("'x'")), repr(eval(b"'x'"))
exec "print repr('y')"
print repr(str('z')), repr('%s' % b'q'), repr(br'\x'), {'k': 1}
def f():
  'doc'
print repr(f.__doc__), repr(f.__name__)
print getattr(f, 'func_name'), hasattr(f, 'nope')
class C(object):
  __slots__ = ['x'] if False else ()
print type(str('T'), (), {})
try:
  type('T', (), {})
except TypeError as e:
  print e
