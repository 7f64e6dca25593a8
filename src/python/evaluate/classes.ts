/** class statements. */
import type { ClassDef } from '../../../grammar/ast.ts';
import { getAttrOrUndefined } from '../objects/attributes.ts';
import { callDirectly, callValue } from '../objects/call.ts';
import { classicType } from '../objects/classic.ts';
import { PyDict } from '../objects/dict.ts';
import { isRaised, makeException, type PyException, TypeError as PyTypeError, raise } from '../objects/exceptions.ts';
import { strValue } from '../objects/text.ts';
import { typeOf } from '../objects/types.ts';
import { PyTuple, type Value } from '../objects/value.ts';
import { run } from './code.ts';
import { compileExpr, compileItems } from './expressions.ts';
import { type Execute, Frame, NORMAL, runtime } from './frame.ts';
import { cellIndex, docstring, newUnit, takeCells } from './functions.ts';
import { compileBlock } from './statements.ts';
import type { Unit } from './unit.ts';
import { compileStore } from './variables.ts';

/** build_class: what is called to make the class. */
function metaclassOf(f: Frame, bases: readonly Value[], namespace: PyDict): Value {
  const own = namespace.getStr('__metaclass__');
  if (own !== undefined) return own;
  if (bases.length > 0) return getAttrOrUndefined(bases[0], '__class__') ?? typeOf(bases[0]);
  const shared = f.globals.getStr('__metaclass__');
  return shared === undefined ? classicType : shared;
}

/** A TypeError out of the metaclass likely means that a base is no class: CPython says so in front of the message. */
function explainMetaclassError(error: unknown): unknown {
  if (!isRaised(error, PyTypeError) || error.hasInstance) return error;
  const { args } = error.value as PyException;
  const text = args.items.length === 1 ? strValue(args.items[0]) : undefined;
  if (text === undefined) return error;
  const explained = raise(makeException(PyTypeError, `Error when calling the metaclass bases\n    ${text}`));
  explained.traceback = error.traceback;
  return explained;
}

function makeClassObject(f: Frame, name: string, bases: readonly Value[], namespace: PyDict): Value {
  const metaclass = metaclassOf(f, bases, namespace);
  try {
    return callValue(metaclass, [name, new PyTuple(bases), namespace], null);
  } catch (error) {
    throw explainMetaclassError(error);
  }
}

export function compileClassDef(unit: Unit, node: ClassDef): Execute {
  const inner = newUnit(unit.file, node, node.name, null);
  const { code } = inner;
  const doc = docstring(node.body);
  // The body may have declared them global.
  const storeModule = compileStore(inner, '__module__');
  const storeDoc = compileStore(inner, '__doc__');
  const body = compileBlock(inner, node.body);
  const bases = compileItems(unit, node.bases);
  const cells = code.freevars.map((name) => cellIndex(unit, name));
  const decorators = node.decorator_list.map((decorator) => compileExpr(unit, decorator));
  const marks = node.decorator_list.map((decorator) => unit.mark(decorator));
  const at = unit.mark(node);
  const store = compileStore(unit, unit.mangled(node.name));
  return (f) => {
    const callables = decorators.map((decorator) => decorator(f));
    const baseValues = bases(f);
    f.at = at;
    const namespace = new PyDict();
    const frame = new Frame(code, f.globals, namespace, [], takeCells(f, cells));
    storeModule(frame, f.globals.getStr('__name__') ?? runtime().builtins.getStr('__name__') ?? null);
    if (doc !== null) storeDoc(frame, doc);
    run(frame, body);
    f.at = at;
    let value = makeClassObject(f, node.name, baseValues, namespace);
    for (let i = callables.length - 1; i >= 0; i--) {
      f.at = marks[i];
      value = callDirectly(callables[i], [value], null);
    }
    store(f, value);
    return NORMAL;
  };
}
