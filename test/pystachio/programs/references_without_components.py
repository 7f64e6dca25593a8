# A binding under the empty reference stands for whatever is looked up in it, and under super for super itself.
from pystachio import *


class Row(Struct):
  limits = String


def show(question):
  try:
    print question, '=>', repr(eval(question, globals()))
  except Exception as e:
    print question, '=>', type(e).__name__, e


show("String('{{a}}').bind({Ref([]): 'x'})")
show("String('{{a}}').bind({Ref([]): Row(limits = 'q')})")
show("String('{{limits}}').bind({Ref([]): Row(limits = 'q')})")
show("Environment({Ref([]): Row(limits = 'q')})")
show("Environment({Ref([]): Row(limits = 'q'), 'limits': 'z'}).find(Ref.from_address('limits'))")
show("Environment({Ref([]): Row(limits = 'q')}).find(Ref([]))")
show("List(String)(['{{super}}']).bind({Ref([]): 'x'})")
show("Row(limits = '{{super}}').bind({Ref([]): 'x'})")
show("Row(limits = '{{super.super}}').bind({Ref([]): 'x'})")
show("Row(limits = '{{super.limits}}').bind({Ref([]): Row(limits = 'x')})")
show("List(Row)([Row(limits = '{{super}} {{super.super}}')]).bind({Ref([]): 'x'})")
