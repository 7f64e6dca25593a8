class A: pass
try:
  super(A, A())
except TypeError as e:
  print e
