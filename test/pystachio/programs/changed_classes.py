"""A program may put functions of its own in the place of Pystachio's, and types of its own beside them."""
from pystachio import *
from pystachio import basic, choice, container
from pystachio.base import Object
from pystachio.basic import SimpleObject
from pystachio.composite import Structural, TypeSignature
from pystachio.container import ListContainer


class Part(Struct):
  name = String
  size = Default(Integer, '{{n}}')
  tags = List(String)


class Whole(Struct):
  part = Part
  kind = Enum('Kind', ('a', 'b'))


def show(question):
  try:
    print '  %r' % (question(),)
  except Exception as error:
    print '  %s: %s' % (type(error).__name__, error)


def observe():
  part = Part(name='{{p}}', tags=['{{n}}', 'x'])
  show(lambda: part.bind(n=1))
  show(lambda: part.bind(n=1, p='q').check())
  show(lambda: part.bind(n='many').check())
  show(lambda: Whole(part=part, kind='a').bind(n=2).interpolate())
  show(lambda: (part.has_name(), part.has_size(), part == Part(), part.bind(n=1).size()))
  show(lambda: Whole(kind='c'))
  show(lambda: Whole(part={'name': 'z'}).get())
  show(lambda: String('{{a}}{{a}}').bind(a='{{b}}', b='{{c}}', c=1))


def change(cls, name, value):
  print cls.__name__, name
  before = vars(cls).get(name)
  setattr(cls, name, value)
  observe()
  if before is None:
    delattr(cls, name)
  else:
    setattr(cls, name, before)


change(String, 'coerce', classmethod(lambda cls, value: unicode(value).upper()))
change(Integer, 'checker', classmethod(lambda cls, value: TypeCheck.failure('no')))
change(Object, 'check', lambda self: TypeCheck.failure('never'))
change(Object, 'bind', lambda self, *args, **kw: self)
change(Structural, 'check', lambda self: TypeCheck.success())
change(Structural, 'scopes', lambda self: ())
change(Part, '__repr__', lambda self: 'a part')
change(Part, 'interpolate', lambda self: (self, ['nothing']))
change(Part, 'name', 5)
change(SimpleObject, '__eq__', lambda self, other: True)
change(SimpleObject, '__unicode__', lambda self: u'text')
change(SimpleObject, '__init__', lambda self, value: (setattr(self, '_value', value), setattr(self, '_scopes', ()))[0])
change(Environment, 'find', lambda self, ref: 'found')
change(MustacheParser, 'MAX_ITERATIONS', 2)
change(MustacheParser, 'resolve', classmethod(lambda cls, text, *scopes: (u'7', [])))
change(MustacheParser, 'split', classmethod(lambda cls, text, keep_aliases=False: [text.replace('{', '')]))
change(MustacheParser, 'join', classmethod(lambda cls, pieces, *scopes: (u'8', [])))
change(TypeCheck, 'message', lambda self: 'a message')
change(TypeCheck, 'ok', lambda self: True)
change(ListContainer, 'get', lambda self: 'a list')
print 'as before'
observe()


class Own(Object, Type):
  """A type that is none of Pystachio's."""

  def __init__(self, value):
    self.value = value
    super(Own, self).__init__()

  def get(self):
    return self.value

  def dup(self):
    return Own(self.value)

  def interpolate(self):
    return self, []

  def __repr__(self):
    return 'Own(%r)' % self.value

  @classmethod
  def type_factory(cls):
    return 'Own'

  @classmethod
  def type_parameters(cls):
    return ()

  @classmethod
  def checker(cls, value):
    return TypeCheck.failure('negative') if value.get() < 0 else TypeCheck.success()


class OwnFactory(TypeFactory):
  PROVIDES = 'Own'

  @staticmethod
  def create(type_dict, *type_parameters):
    return Own


class Holder(Struct):
  one = Own
  many = List(Own)


class Table(Structural):
  TYPEMAP = {'a': TypeSignature(String), 'b': Default(Integer, 3)}


class Numbers(container.ListContainer):
  TYPE = Integer


class Letters(basic.EnumContainer):
  VALUES = ('A',)


class Empties(container.ListContainer):
  pass


show(lambda: (Holder(one=1, many=[2, Own(3)]), Holder(one=-1).check(), Holder(many=[1]).check(), Holder.serialize_type()))
show(lambda: (List(Own)([1, Own(2)]).get(), Map(String, Own)({'k': Own(3)})['k'], Own(1).check(), Own(1).bind(a=1).scopes()))
show(lambda: (Table(a=1), Table().check(), Table.serialize_type(), Table(a=1).a(), isinstance(Table(), Table)))
show(lambda: (Numbers([1, '2']), Numbers([1]).check(), Numbers.serialize_type(), Numbers([1]) == List(Integer)([1])))
show(lambda: (Letters('A'), Letters('A').check(), Letters.serialize_type()))
show(lambda: Empties([]))
show(lambda: Empties([1]))
show(lambda: Structural())


class Alternatives(choice.ChoiceContainer):
  pass


class Words(basic.EnumContainer):
  pass


# Objects and classes say in words of their own what they do not have; a metaclass's attributes are the class's only.
for call in (lambda: Alternatives(1).check(), lambda: Alternatives(1) == Alternatives(1), Alternatives.type_parameters, lambda: Words('x'), lambda: Words.coerce('x'), lambda: Words(1)):
  show(call)
Described = type(choice.ChoiceContainer)('Described', (type(choice.ChoiceContainer),), {'CHOICES': (String,)})('Described', (choice.ChoiceContainer,), {})
show(lambda: Described.type_parameters())
show(lambda: Described(1).check())
