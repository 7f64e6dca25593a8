from decimal import *


def attempt(label, run):
    try:
        print label, run()
    except ArithmeticError as error:
        print label, type(error).__name__, [c.__name__ for c in type(error).__mro__[1:4]], error


with localcontext() as context:
    context.prec = 4
    for signal in (Inexact, Rounded, Subnormal, Clamped):
        context.clear_flags()
        context.traps[signal] = True
        attempt('third', lambda: Decimal(1) / 3)
        attempt('exact', lambda: Decimal(1) / 4)
        attempt('tiny', lambda: Decimal('1e-1000000000') + 0)
        context.traps[signal] = False
    context.traps[DivisionByZero] = False
    attempt('infinite', lambda: Decimal(-1) / 0)
    print bool(context.flags[DivisionByZero]), bool(context.flags[InvalidOperation])
attempt('outside', lambda: Decimal(-1) / 0)
try:
    Decimal(5) % 0
except InvalidOperation as error:
    print 'caught', error, error.args
try:
    Decimal(0) // 0
except ZeroDivisionError as error:
    print 'zero', error
except InvalidOperation as error:
    print 'invalid', error
