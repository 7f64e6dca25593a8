from decimal import Decimal, Context, getcontext, setcontext, localcontext, DefaultContext, BasicContext, ROUND_DOWN

print getcontext().prec, getcontext() is getcontext()
with localcontext() as outer:
    outer.prec = 6
    print Decimal(2).sqrt()
    with localcontext(Context(prec=3, rounding=ROUND_DOWN)) as inner:
        print Decimal(2) / 3, getcontext() is inner
        try:
            with localcontext() as third:
                third.prec = 1
                raise ValueError(str(Decimal(17) * 1))
        except ValueError as error:
            print 'raised', error, getcontext().prec
    print Decimal(2) / 3
print Decimal(2) / 3
mine = Context(prec=2)
setcontext(mine)
print getcontext() is mine, Decimal(1) / 3
setcontext(BasicContext)
print getcontext() is BasicContext, getcontext().prec, Decimal(2) / 3
DefaultContext.prec = 5
setcontext(Context())
print Decimal(1) / 3
copied = getcontext().copy()
copied.prec = 50
print getcontext().prec, copied.prec, copied.divide(1, 3)
