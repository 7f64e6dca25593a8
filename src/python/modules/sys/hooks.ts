/** What sys has of the running code: the exception that is being handled, and the hooks that an interpreter calls. */
import { currentException } from '../../evaluate/frame.ts';
import { getAttr } from '../../objects/attributes.ts';
import { callValue } from '../../objects/call.ts';
import { raise, runtimeError } from '../../objects/exceptions.ts';
import { PyFile, writeTo } from '../../objects/file-type.ts';
import { PyModule } from '../../objects/module.ts';
import type { Runtime } from '../../objects/runtime.ts';
import { repr } from '../../objects/text.ts';
import type { Value } from '../../objects/value.ts';

/** sys itself: some of its names stand for what is so at the moment. */
class SysModule extends PyModule {
  override live(name: string): Value | undefined {
    return handled(name);
  }
}

/** exc_type and its like, from before there was exc_info(). */
function handled(name: string): Value | undefined {
  const current = currentException();
  if (current === null) return undefined;
  if (name === 'exc_type') return current.type;
  if (name === 'exc_value') return current.value;
  return name === 'exc_traceback' ? current.traceback : undefined;
}

export function makeSysModule(doc: string): PyModule {
  const module = new SysModule('sys', doc);
  for (const name of ['exc_type', 'exc_value', 'exc_traceback']) module.attrs.setStr(name, null);
  return module;
}

/** Writes to what sys calls `stdout` or `stderr` now. Raises RuntimeError where a program has deleted it. */
export function writeToStream(sys: PyModule, stream: 'stdout' | 'stderr', text: string): void {
  const file = sys.attrs.getStr(stream);
  if (file === undefined) throw raise(runtimeError(`lost sys.${stream}`));
  if (file instanceof PyFile && !file.type.heap) writeTo(file, text);
  else callValue(getAttr(file, 'write'), [text], null);
}

/** sys.displayhook: shows what an expression gives, unless that is None, and keeps it as `_`. */
export function display(runtime: Runtime, sys: PyModule, value: Value): null {
  if (value === null) return null;
  runtime.builtins.setStr('_', null);
  writeToStream(sys, 'stdout', repr(value));
  writeToStream(sys, 'stdout', '\n');
  runtime.builtins.setStr('_', value);
  return null;
}
