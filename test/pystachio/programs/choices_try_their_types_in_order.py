import json
from pystachio import *


def show(call):
  try:
    return repr(call())
  except Exception as error:
    return '%s%r' % (type(error).__name__, error.args)


class Timer(Struct):
  every = Required(Integer)
  unit = Default(String, 's')


class Cron(Struct):
  line = Required(String)


NumberOrText = Choice([Integer, String])
Named = Choice('Schedule', (Timer, Cron, String))
Flag = Choice([Boolean, Integer, Float])
Mixed = Choice('Mixed', [Enum('Level', ('low', 'high')), List(Integer), Map(String, Integer)])
for kind in (NumberOrText, Named, Flag, Mixed, Choice([List(String), String]), Choice('Only', (Integer,)), Choice('Nested', [NumberOrText, Timer]), Choice('None', [])):
  print kind.__name__, [choice.__name__ for choice in kind.CHOICES], kind.serialize_type()[:2]
  for value in (5, '5', 'five', '{{n}}', 2.5, True, 'low', '', [1, '2'], ['x'], {'a': 1}, {'every': 3}, {'line': '* *'}, Timer(every='{{n}}'), Cron(line='@'), String('{{n}}'), None, object):
    print '  ', repr(value).replace('\n', ' ')[:40], repr(show(lambda: kind(value).get())), show(lambda: type(kind(value).unwrap()).__name__), show(lambda: kind(value).check()), repr(show(lambda: str(kind(value).bind(n=9))))
print repr(NumberOrText('5')), unicode(NumberOrText('x')), repr(Named(Timer(every=1))), show(lambda: Choice()), show(lambda: Choice([3])), show(lambda: Choice('a', 'b')), show(lambda: Choice(3, [String])), show(lambda: NumberOrText()), show(lambda: NumberOrText(1, 2))


# In structs: given, defaulted, found, dumped and loaded.
class Work(Struct):
  when = Required(Named)
  retries = Default(NumberOrText, 3)
  also = Default(List(NumberOrText), [1, 'two', '{{when.every}}'])
  notes = Map(String, NumberOrText)


for when in (Timer(every=5), {'every': '{{n}}'}, Cron(line='{{n}} *'), {'line': 'x'}, 'daily', '{{n}}', Named('daily')):
  work = Work(when=when, notes={'a': '1', 'b': 'b'})
  print show(lambda: work), show(work.check), show(work.get), show(lambda: work.bind(n=2).interpolate())
  print '  ', show(lambda: work.when().unwrap()), show(lambda: work.retries().get()), show(lambda: work.also()), show(lambda: work.find(Ref.from_address('when.every'))), show(lambda: work.find(Ref.from_address('also[1]')))
  print '  ', show(work.json_dumps), show(lambda: Work.json_loads(work.json_dumps()) == work)
print show(lambda: Work(when=Cron(line='x')) == Work(when=Cron(line='x'))), show(lambda: Work(when=Timer(every=1)) == Work(when=Timer(every=2))), show(lambda: Work(when='x', retries=4) != Work(when='x')), Work().check(), show(lambda: Work(when=Timer(every=1), retries=[]).check())
text = String('{{w.when}} {{w.when.every}} {{w.retries}} {{w.also[0]}} {{w.notes[a]}}')
print show(lambda: str(text.bind(w=Work(when=Timer(every=5))))), show(lambda: str(text.bind(w=Work(when='daily', notes={'a': 1}))))

# Equality goes by the types and what each holds; keys by what they become.
print NumberOrText(5) == NumberOrText('5'), NumberOrText(5) == NumberOrText(5), NumberOrText(5) == Choice([String, Integer])(5), NumberOrText(5) == 5, NumberOrText('x') != NumberOrText('x'), NumberOrText('{{a}}').bind(a=5) == NumberOrText('5')
print {NumberOrText(5): 'five'}[NumberOrText('5')] if hash(NumberOrText(5)) == hash(NumberOrText('5')) and NumberOrText(5) == NumberOrText('5') else 'other', hash(NumberOrText('x')) == hash(NumberOrText('x')), show(lambda: hash(Choice([List(Integer), Integer])([1])) is not None), json.dumps(Named('x').get())
