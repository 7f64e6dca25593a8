/** decimal: numbers in base ten, with a context that says how they are rounded. */

import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { integerValue } from '../objects/index-value.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { PyList, type PyTuple, type Value } from '../objects/value.ts';
import { defineContext, defineCurrentContext, settingsOf } from './decimal/context.ts';
import { defineDecimal } from './decimal/decimal-class.ts';
import { ROUNDINGS } from './decimal/rounding.ts';
import { outcome } from './decimal/settings.ts';
import { defineSignals, type SignalName } from './decimal/signals.ts';
import { Home, PyDecimal } from './decimal/value.ts';
import { ModuleBuilder } from './module-builder.ts';

const PUBLIC = [
  ...['Decimal', 'Context', 'DefaultContext', 'BasicContext', 'ExtendedContext', 'DecimalException', 'Clamped', 'InvalidOperation'],
  ...['DivisionByZero', 'Inexact', 'Rounded', 'Subnormal', 'Overflow', 'Underflow', 'ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_EVEN'],
  ...['ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP', 'setcontext', 'getcontext', 'localcontext'],
];

/** The signals' method `handle(context, *args)`. */
function handler(m: ModuleBuilder, home: Home, name: SignalName): Value {
  return m.method('handle', ['self', 'context', '*args'], (_self, context, args) => {
    if (name === 'DecimalException') return null;
    const [first = null] = (args as PyTuple).items;
    const sign = integerValue(first) === 1 ? 1 : 0;
    return outcome(settingsOf(home, context), name, first instanceof PyDecimal ? { operand: first } : { sign });
  });
}

export const decimalModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('decimal', 'Arithmetic with decimal numbers, by the General Decimal Arithmetic specification.');
  const home = new Home(() => m.get('DefaultContext'));
  m.setAll({ __all__: new PyList([...PUBLIC]), __version__: '1.70' });
  for (const rounding of ROUNDINGS) m.set(rounding, rounding);
  const namedTuple = getAttr(runtime.importModule('collections'), 'namedtuple');
  home.tupleType = callValue(namedTuple, ['DecimalTuple', 'sign digits exponent'], null);
  setAttr(home.tupleType, '__module__', 'decimal');
  m.set('DecimalTuple', home.tupleType);
  home.exceptions = defineSignals(m, (name) => handler(m, home, name));
  home.type = defineDecimal(m, home);
  home.contextType = defineContext(m, home);
  defineCurrentContext(m, home);
  callMethod(getAttr(runtime.importModule('numbers'), 'Number'), 'register', [home.type]);
  return m.module;
};
