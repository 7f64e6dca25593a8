/** pystachio.compatibility as a program sees it. */
import { constant, setMethods, staticMethod } from '../../python/objects/native.ts';
import { readyType } from '../../python/objects/special-methods.ts';
import { builtinType, objectType, strType, unicodeType } from '../../python/objects/types.ts';
import { PyObject, PyTuple, type Value } from '../../python/objects/value.ts';
import { pythonClass, setClassSlots } from '../classes.ts';
import { method } from './arguments.ts';
import { currentRuntime } from './current.ts';

export const compatibilityType = pythonClass('Compatibility', 'pystachio.compatibility');

/** Abstract classes of the numbers module. They are of one load, where the class that names them is of the process. */
class NumberTypes extends PyObject {
  constructor(readonly names: readonly string[]) {
    super();
  }

  get(): Value {
    const { attrs } = currentRuntime().importModule('numbers');
    return new PyTuple(this.names.map((name) => attrs.getStr(name) as Value));
  }
}
readyType(builtinType('NumberTypes', objectType, NumberTypes), { descrGet: (self) => (self as NumberTypes).get() });

/** exec_function(ast, globals_map): executes code or text in a dict, and gives the dict. */
function execute(code: Value, globals: Value): Value {
  currentRuntime().exec(code, globals, globals);
  return globals;
}

setClassSlots(compatibilityType, {});
setMethods(compatibilityType, {
  stringy: constant(new PyTuple([strType, unicodeType])),
  integer: () => new NumberTypes(['Integral']),
  real: () => new NumberTypes(['Real']),
  numeric: () => new NumberTypes(['Integral', 'Real']),
  PY2: constant(true),
  PY3: constant(false),
  exec_function: staticMethod(method(['ast', 'globals_map'], 2, (_self, code, globals) => execute(code, globals))),
});
