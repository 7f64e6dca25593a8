from __future__ import division
print 1 / 2, eval('1 / 2')
exec 'print 3 / 2'
print eval(compile('1 / 2', '', 'eval')), eval(compile('1 / 2', '', 'eval', 0, 1)), eval(compile('1 / 2', '', 'eval', division.compiler_flag, 1))
def f(): return 1 / 4
print f(), 7 // 2
x = 1
x /= 2
print x
