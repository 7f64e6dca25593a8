from decimal import Decimal
import copy


class Price(Decimal):
    def __new__(cls, value, currency='EUR'):
        self = Decimal.__new__(cls, value)
        self.currency = currency
        return self

    def label(self):
        return '%s %s' % (self, self.currency)

    def __add__(self, other):
        return Price(Decimal.__add__(self, other), self.currency)


price = Price('9.99', 'USD')
for value in (price, price + 1, 1 + price, price * 2, -price, abs(price), +price, price.quantize(Decimal(1)), price.real, price.max(Decimal(1))):
    print type(value).__name__, value
print repr(price), price.label(), hash(price) == hash(Decimal('9.99')), price == Decimal('9.99'), price.__dict__
print [type(x).__name__ for x in (Price.from_float(0.5), copy.copy(Price(2)), copy.deepcopy(Price(3)))]
print {price: 'found'}[Decimal('9.990')], isinstance(price, Decimal)
try:
    Decimal(1).note = 1
except AttributeError as error:
    print error


class Loud(Decimal):
    def __str__(self):
        return Decimal.__str__(self) + '!'


print repr(Loud(1)), Loud(1) + 1
for convert in (float, hash, complex):
    try:
        print convert(Loud(1))
    except ValueError as error:
        print error
