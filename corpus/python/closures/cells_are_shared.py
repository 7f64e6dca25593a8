def counter():
  n = [0]
  def up():
    n[0] += 1
    return n[0]
  def get(): return n[0]
  return up, get
up, get = counter()
up(); up()
print get(), up.func_closure[0].cell_contents is get.func_closure[0].cell_contents
def f():
  x = 1
  def g(): return x
  x = 2
  return g
g = f()
print g(), g.func_closure[0].cell_contents, g.func_code.co_freevars, f.func_code.co_cellvars
