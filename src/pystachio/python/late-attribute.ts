/** Attributes of classes that are of one load, where the class lives as long as the process: they are made when somebody asks. */
import type { MethodSpec } from '../../python/objects/native.ts';
import { readyType } from '../../python/objects/special-methods.ts';
import { builtinType, objectType } from '../../python/objects/types.ts';
import { PyObject, type Value } from '../../python/objects/value.ts';
import { callNamed } from '../object.ts';
import { currentRuntime } from './current.ts';

class LateAttribute extends PyObject {
  constructor(readonly get: () => Value) {
    super();
  }
}
readyType(builtinType('late_attribute', objectType, LateAttribute), { descrGet: (self) => (self as LateAttribute).get() });

/** An attribute that is what the function gives. */
export function lateAttribute(get: () => Value): MethodSpec {
  return () => new LateAttribute(get);
}

/** re.compile(source) */
export function compilePattern(source: Value): Value {
  return callNamed(currentRuntime().importModule('re'), 'compile', [source]);
}

/** An attribute that is a compiled regular expression. */
export function pattern(source: string): MethodSpec {
  return lateAttribute(() => compilePattern(source));
}
