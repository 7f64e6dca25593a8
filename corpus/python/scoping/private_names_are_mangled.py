class A(object):
  __x = 1
  def __m(self): return self.__x
  def call(self): return self.__m()
  def set(self): self.__y = 2; return sorted(self.__dict__)
  __z__ = 3
  def local(self):
    __loc = 5
    return locals().keys()
  def kw(self, __a=1): return __a
  def inner(self):
    class B(object):
      __q = 1
    return [n for n in dir(B) if 'q' in n]
a = A()
print a._A__x, a.call(), a.set(), a.__z__, a.local(), a.inner(), A.kw.im_func.func_code.co_varnames
class _Priv(object):
  __x = 2
print [n for n in dir(_Priv) if n.endswith('x')]
class ___(object):
  __x = 3
print [n for n in ___.__dict__ if n.endswith('x')]
class G(object):
  def f(self):
    global __g
    __g = 4
  def attr(self, o):
    return o.__class__.__name__
G().f()
print _G__g, G().attr(a)
