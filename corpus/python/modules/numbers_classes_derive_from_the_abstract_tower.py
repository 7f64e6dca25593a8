import numbers
from fractions import Fraction


class Third(numbers.Rational):
    numerator = 1
    denominator = 3

    def _refuse(self, *others):
        raise ArithmeticError('only a third')
    __add__ = __radd__ = __mul__ = __rmul__ = __div__ = __rdiv__ = __truediv__ = __rtruediv__ = _refuse
    __pow__ = __rpow__ = __floordiv__ = __rfloordiv__ = __mod__ = __rmod__ = __lt__ = __le__ = __trunc__ = _refuse

    def __neg__(self):
        return Fraction(-1, 3)

    def __pos__(self):
        return self

    def __abs__(self):
        return self

    def __eq__(self, other):
        return Fraction(1, 3) == other


third = Third()
print float(third), complex(third), third.real is third, third.imag, third.conjugate() is third
print Fraction(third), Fraction(2, third), Fraction(1, 2) + third, third == Fraction(1, 3), third != 1, bool(third)
try:
    third - 1
except ArithmeticError as error:
    print 'sub', error
try:
    hash(third)
except TypeError as error:
    print error
print isinstance(third, numbers.Real), isinstance(third, numbers.Integral)


class Half(numbers.Complex):
    pass


try:
    Half()
except TypeError as error:
    print error


class Registered(object):
    pass


numbers.Integral.register(Registered)
print isinstance(Registered(), numbers.Number), issubclass(Registered, numbers.Rational), isinstance(Registered(), Fraction)
