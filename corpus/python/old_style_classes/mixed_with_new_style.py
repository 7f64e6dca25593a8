class Old:
  def m(self): return 'old m'
  x = 'old'
class New(object):
  x = 'new'
class Mix(Old, New): pass
class Mix2(New, Old): pass
print Mix().m(), Mix().x, Mix2().x, type(Mix), [c.__name__ for c in Mix.__mro__], type(Mix.__mro__[1]), isinstance(Mix(), Old), issubclass(Mix, Old), issubclass(Mix, object)
Old.y = 'later'
print Mix().y, Mix2.y
class Only(Old, object): pass
print Only.x, Only().m()
