from fractions import Fraction
from decimal import Decimal
import operator

values = [Fraction(3, 4), Fraction(-2), 3, 2L, True, 0.5, 1j, Decimal('0.5'), '1', None]
operators = [operator.add, operator.sub, operator.mul, operator.div, operator.truediv, operator.floordiv, operator.mod, operator.pow,
             operator.eq, operator.lt]
for left in values:
    for right in values:
        if not (isinstance(left, Fraction) or isinstance(right, Fraction)):
            continue
        row = []
        for op in operators:
            if op is operator.lt and (isinstance(left, Decimal) or isinstance(right, Decimal)):
                continue
            try:
                row.append('%s=%r' % (op.__name__, op(left, right)))
            except Exception as error:
                row.append('%s!%s' % (op.__name__, error))
        print repr(left), repr(right), '; '.join(row)
