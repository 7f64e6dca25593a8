/** pystachio.compatibility as a program sees it. */
import { PyDict } from '../../python/objects/dict.ts';
import { constant, type MethodSpec, setMethods } from '../../python/objects/native.ts';
import { strType, unicodeType } from '../../python/objects/types.ts';
import { PyTuple, type Value } from '../../python/objects/value.ts';
import { pythonClass, setClassSlots } from '../classes.ts';
import { staticMethod } from '../own-function.ts';
import { currentRuntime } from './current.ts';
import { lateAttribute } from './late-attribute.ts';

export const compatibilityType = pythonClass('Compatibility', 'pystachio.compatibility');

/** A tuple of abstract classes of the numbers module. */
function numberTypes(...names: string[]): MethodSpec {
  return lateAttribute(() => {
    const { attrs } = currentRuntime().importModule('numbers');
    return new PyTuple(names.map((name) => attrs.getStr(name) as Value));
  });
}

/** Executes with the names that the original's function has itself, which is what `exec` in None means. */
function executeHere(code: Value): void {
  const runtime = currentRuntime();
  const locals = new PyDict();
  locals.setStr('ast', code);
  locals.setStr('globals_map', null);
  locals.setStr('locals_map', null);
  runtime.exec(code, runtime.importModule('pystachio.compatibility').attrs, locals);
}

/** exec_function(ast, globals_map): executes code or text in a dict, and gives the dict. */
function execute(code: Value, globals: Value): Value {
  if (globals === null) executeHere(code);
  else currentRuntime().exec(code, globals, globals);
  return globals;
}

setClassSlots(compatibilityType, {});
setMethods(compatibilityType, {
  stringy: constant(new PyTuple([strType, unicodeType])),
  integer: numberTypes('Integral'),
  real: numberTypes('Real'),
  numeric: numberTypes('Integral', 'Real'),
  PY2: constant(true),
  PY3: constant(false),
  exec_function: staticMethod(['ast', 'globals_map'], execute),
});
