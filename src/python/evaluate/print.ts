/** The print statement. */
import type { Print } from '../../../grammar/ast.ts';
import { getAttr, getAttrOrUndefined, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { AttributeError, isRaised, PyRaise, TypeError as PyTypeError, raise, runtimeError } from '../objects/exceptions.ts';
import { PyFile, writeTo } from '../objects/file-type.ts';
import { str, strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { PyUnicode, type Value } from '../objects/value.ts';
import { compileExpr } from './expressions.ts';
import { type Evaluate, type Execute, NORMAL, runtime } from './frame.ts';
import type { Unit } from './unit.ts';

function standardOutput(): Value {
  const sys = runtime().importModule('sys');
  const out = sys.attrs.getStr('stdout');
  if (out === undefined) throw raise(runtimeError('lost sys.stdout'));
  return out;
}

function write(stream: Value, text: Value): void {
  if (stream instanceof PyFile && !stream.type.heap) {
    writeTo(stream, text);
    return;
  }
  callValue(getAttr(stream, 'write'), [text], null);
}

/** Whether a blank had to come before the next thing printed, and from now on; streams that cannot keep it have none. */
function softspace(stream: Value, next: boolean): boolean {
  if (stream instanceof PyFile && !stream.type.heap) {
    const before = truth(stream.softspace);
    stream.softspace = next ? 1 : 0;
    return before;
  }
  const before = getAttrOrUndefined(stream, 'softspace');
  try {
    setAttr(stream, 'softspace', next ? 1 : 0);
  } catch (error) {
    if (!isRaised(error, AttributeError) && !isRaised(error, PyTypeError)) throw error;
  }
  return before !== undefined && truth(before);
}

const WHITE_BUT_BLANK = /[\t\n\v\f\r]$/;

function printItem(stream: Value, value: Value): void {
  if (softspace(stream, false)) write(stream, ' ');
  // A class derived from unicode has its __str__ asked by files, and not by what is like one.
  const asked = value instanceof PyUnicode && value.type.heap && stream instanceof PyFile;
  write(stream, value instanceof PyUnicode && !asked ? value : str(value));
  const shown = value instanceof PyUnicode ? value.value : strValue(value);
  if (shown === undefined || !WHITE_BUT_BLANK.test(shown)) softspace(stream, true);
}

/** Writes the newline that is missing where the last thing printed had a comma after it. A standard output that refuses it is left alone. */
export function endLine(): void {
  const out = runtime().importModule('sys').attrs.getStr('stdout');
  if (out === undefined) return;
  try {
    if (softspace(out, false)) write(out, '\n');
  } catch (error) {
    if (!(error instanceof PyRaise)) throw error;
  }
}

/** An expression statement typed at a prompt: sys.displayhook shows what it gives. */
export function compileDisplay(value: Evaluate): Execute {
  return (f) => {
    const result = value(f);
    const hook = runtime().importModule('sys').attrs.getStr('displayhook');
    if (hook === undefined) throw raise(runtimeError('lost sys.displayhook'));
    callValue(hook, [result], null);
    return NORMAL;
  };
}

export function compilePrint(unit: Unit, node: Print): Execute {
  const dest = node.dest === null ? null : compileExpr(unit, node.dest);
  const values = node.values.map((value) => compileExpr(unit, value));
  const at = unit.mark(node);
  return (f) => {
    const given = dest === null ? null : dest(f);
    f.at = at;
    // Each value is written before the next is worked out, to what sys.stdout is by then.
    for (const value of values) {
      const item = value(f);
      f.at = at;
      printItem(given ?? standardOutput(), item);
    }
    if (node.nl) {
      const stream = given ?? standardOutput();
      write(stream, '\n');
      softspace(stream, false);
    }
    return NORMAL;
  };
}
