/** The exceptions of decimal: signals that a context counts and may raise, and conditions that become one of them. */
import { ArithmeticError, ZeroDivisionError } from '../../objects/exceptions.ts';
import type { PyType, Value } from '../../objects/value.ts';
import type { ModuleBuilder } from '../module-builder.ts';

/** Each after its bases, in the order of the module's text. */
const BASES = {
  DecimalException: [],
  Clamped: ['DecimalException'],
  InvalidOperation: ['DecimalException'],
  ConversionSyntax: ['InvalidOperation'],
  DivisionByZero: ['DecimalException', 'ZeroDivisionError'],
  DivisionImpossible: ['InvalidOperation'],
  DivisionUndefined: ['InvalidOperation', 'ZeroDivisionError'],
  Inexact: ['DecimalException'],
  InvalidContext: ['InvalidOperation'],
  Rounded: ['DecimalException'],
  Subnormal: ['DecimalException'],
  Overflow: ['Inexact', 'Rounded'],
  Underflow: ['Inexact', 'Rounded', 'Subnormal'],
} as const;

export type SignalName = keyof typeof BASES;

/** What contexts keep flags and traps of, in Python's order. */
export const SIGNALS: readonly SignalName[] = [
  'Clamped',
  'DivisionByZero',
  'Inexact',
  'Overflow',
  'Rounded',
  'Underflow',
  'InvalidOperation',
  'Subnormal',
];

const CONDITIONS = new Set<SignalName>(['ConversionSyntax', 'DivisionImpossible', 'DivisionUndefined', 'InvalidContext']);

/** The signal that a condition counts as. */
export function signalOf(condition: SignalName): SignalName {
  return CONDITIONS.has(condition) ? 'InvalidOperation' : condition;
}

/** Makes the exception classes. `handle` is their method of that name: what an operation gives where the signal is not trapped. */
export function defineSignals(m: ModuleBuilder, handle: (name: SignalName) => Value): Record<SignalName, PyType> {
  const made: Record<string, PyType> = { ZeroDivisionError };
  const own = new Set<SignalName>(['DecimalException', 'DivisionByZero', 'Overflow', 'InvalidOperation', ...CONDITIONS]);
  for (const name of Object.keys(BASES) as SignalName[]) {
    const bases = BASES[name].map((base) => made[base]);
    made[name] = m.newClass(name, bases.length === 0 ? [ArithmeticError] : bases, own.has(name) ? { handle: handle(name) } : {});
  }
  return made as Record<SignalName, PyType>;
}
