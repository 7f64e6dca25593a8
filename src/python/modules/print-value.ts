/** The print statement for modules that Python's library writes in Python. */
import { getAttr, getAttrOrUndefined, setAttr } from '../objects/attributes.ts';
import type { Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { strOrUnicode } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { PyUnicode, type Value } from '../objects/value.ts';

/** `print value`, or `print value,` where `comma` is true. */
export function printValue(runtime: Runtime, value: Value, comma = false): void {
  const out = getAttr(runtime.importModule('sys'), 'stdout');
  const write = (text: Value): void => {
    callMethod(out, 'write', [text]);
  };
  const softSpace = getAttrOrUndefined(out, 'softspace');
  if (softSpace !== undefined && truth(softSpace)) write(' ');
  const text = strOrUnicode(value);
  write(text);
  if (!comma) write('\n');
  const shown = text instanceof PyUnicode ? text.value : text;
  if (softSpace !== undefined) setAttr(out, 'softspace', comma && !/[\t\n\v\f\r]$/.test(shown) ? 1 : 0);
}
