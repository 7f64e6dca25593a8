/** cmath: functions of complex numbers. */
import { getAttrOrUndefined } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { PyClassicInstance } from '../objects/classic.ts';
import { type Complex, divideComplex } from '../objects/complex-arithmetic.ts';
import * as elementary from '../objects/elementary.ts';
import { raise, typeError } from '../objects/exceptions.ts';
import { argumentCountError, PyBuiltin } from '../objects/native.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { callSpecial } from '../objects/special-methods.ts';
import { type KwArgs, PyComplex, PyFloat, PyTuple, type Value } from '../objects/value.ts';
import * as functions from './cmath/functions.ts';
import { floatArgument } from './math.ts';
import { ModuleBuilder } from './module-builder.ts';

/** What `__complex__` gives, where a value that is no number has it. */
function converted(value: Value): Value | undefined {
  if (value instanceof PyFloat) return undefined;
  if (!(value instanceof PyClassicInstance)) return callSpecial(value, '__complex__', []);
  const method = getAttrOrUndefined(value, '__complex__');
  return method === undefined ? undefined : callValue(method, [], null);
}

/** PyComplex_AsCComplex. Raises TypeError. */
function complexArgument(value: Value): Complex {
  if (value instanceof PyComplex) return [value.real, value.imag];
  const result = converted(value);
  if (result === undefined) return [floatArgument(value), 0];
  if (!(result instanceof PyComplex)) throw raise(typeError('__complex__ should return a complex object'));
  return [result.real, result.imag];
}

const ONE_ARGUMENT: [string, (z: Complex) => Complex][] = [
  ['acos', functions.acos],
  ['acosh', functions.acosh],
  ['asin', functions.asin],
  ['asinh', functions.asinh],
  ['atan', functions.atan],
  ['atanh', functions.atanh],
  ['cos', functions.cos],
  ['cosh', functions.cosh],
  ['exp', functions.exp],
  ['log10', functions.log10],
  ['sin', functions.sin],
  ['sinh', functions.sinh],
  ['sqrt', functions.sqrt],
  ['tan', functions.tan],
  ['tanh', functions.tanh],
];

/** A function whose complaints about the number of arguments do not name it. */
function unnamed(name: string, max: number, fn: (z: Complex, base: Complex | undefined) => Complex): PyBuiltin {
  const run = (args: Value[], kw: KwArgs | null): Value => {
    if (kw !== null && kw.names.length > 0) throw raise(typeError(`${name}() takes no keyword arguments`));
    if (args.length < 1 || args.length > max) {
      const how = max === 1 ? 'exactly 1 argument' : args.length < 1 ? 'at least 1 argument' : `at most ${max} arguments`;
      throw raise(typeError(`function takes ${how} (${args.length} given)`));
    }
    const [x, y] = fn(complexArgument(args[0]), args.length > 1 ? complexArgument(args[1]) : undefined);
    return new PyComplex(x, y);
  };
  return new PyBuiltin(name, run, undefined, 'cmath');
}

/** The logarithm to a base. What is wrong with the first argument is forgotten over the second. */
function logarithm(z: Complex, base: Complex | undefined): Complex {
  if (base === undefined) return functions.log(z);
  const dividend = functions.logOrInfinity(z);
  const divisor = functions.log(base);
  return divisor[0] === 0 && divisor[1] === 0 ? functions.domainError() : divideComplex(dividend, divisor, '');
}

export const cmathModule: ModuleFactory = () => {
  const m = new ModuleBuilder('cmath', 'Mathematical functions of complex numbers.');
  const complex = ([x, y]: Complex): Value => new PyComplex(x, y);
  for (const [name, fn] of ONE_ARGUMENT) m.set(name, unnamed(name, 1, fn));
  m.set('log', unnamed('log', 2, logarithm));
  m.parsed('phase', 1, 1, (z) => new PyFloat(functions.phase(complexArgument(z))));
  m.parsed('polar', 1, 1, (given) => {
    const z = complexArgument(given);
    return new PyTuple([new PyFloat(functions.size(z)), new PyFloat(elementary.atan2(z[1], z[0]))]);
  });
  m.parsed('rect', 2, 2, (r, phi) => complex(functions.rect(floatArgument(r), floatArgument(phi))));
  // Both give their argument's errors one name.
  const asks = (fn: (part: number) => boolean): PyBuiltin => {
    const run = (args: Value[], kw: KwArgs | null): Value => {
      if (kw !== null && kw.names.length > 0) throw raise(typeError('isnan() takes no keyword arguments'));
      if (args.length !== 1) argumentCountError('isnan', args.length, 1, 1);
      return complexArgument(args[0]).some(fn);
    };
    return new PyBuiltin(fn === Number.isNaN ? 'isnan' : 'isinf', run, undefined, 'cmath');
  };
  m.setAll({ isnan: asks(Number.isNaN), isinf: asks((part) => Math.abs(part) === Infinity) });
  m.setAll({ pi: new PyFloat(Math.PI), e: new PyFloat(Math.E) });
  return m.module;
};
