/** Options: command-line arguments as text. */

import { isText } from '../../pystachio/basic.ts';
import { percent } from '../../pystachio/errors.ts';
import { getAttr } from '../../python/objects/attributes.ts';
import { callValue } from '../../python/objects/call.ts';
import { PyDict } from '../../python/objects/dict.ts';
import { raise, valueError } from '../../python/objects/exceptions.ts';
import { length } from '../../python/objects/items.ts';
import { stepOver, toArray } from '../../python/objects/iterate.ts';
import { kwargsFromDict } from '../../python/objects/native.ts';
import { repr } from '../../python/objects/text.ts';
import { truth } from '../../python/objects/truth.ts';
import { PyList, type PyTuple, type Value } from '../../python/objects/value.ts';
import { callNamed } from './calls.ts';
import { classMethod, HelperClass, type HelpersModule } from './helper-class.ts';

/** `-a value`, or without a value where it is false. */
function renderOption(shortPrefix: Value, longPrefix: Value, option: Value, value: Value): Value {
  const flag = percent`${length(option) === 1 ? shortPrefix : longPrefix}${option}`;
  return truth(value) ? percent`${flag} ${value}` : flag;
}

/** Each pair of a dict, in its own order: it may be an OrderedDict. */
function renderPairs(render: (...args: Value[]) => Value, dict: Value, into: Value[]): void {
  const nextPair = stepOver(callNamed(dict, 'items'));
  for (let pair = nextPair(); pair !== undefined; pair = nextPair()) {
    const [option, value] = toArray(pair);
    into.push(render(option, value));
  }
}

function renderOptions(cls: Value, shortPrefix: Value, longPrefix: Value, options: PyTuple, named: Value): Value {
  const render = (...args: Value[]): Value => callNamed(cls, 'render_option', shortPrefix, longPrefix, ...args);
  const rendered: Value[] = [];
  for (const option of options.items) {
    if (isText(option)) rendered.push(render(option));
    else if (option instanceof PyDict) renderPairs(render, option, rendered);
    else throw raise(valueError(`Got an unexpected argument to render_options: ${repr(option)}`));
  }
  renderPairs(render, named, rendered);
  return new PyList(rendered);
}

/** ' '.join(cls.render_options(prefixes, *options, **named)) */
function joinedOptions(cls: Value, prefixes: readonly string[], options: Value, named: Value): Value {
  const args = [...prefixes, ...(options as PyTuple).items];
  const rendered = callValue(getAttr(cls, 'render_options'), args, kwargsFromDict(named as PyDict));
  return callNamed(' ', 'join', rendered);
}

export function makeOptions(module: HelpersModule): HelperClass {
  return new HelperClass(module, 'Options', [
    classMethod(
      'render_option',
      ['short_prefix', 'long_prefix', 'option', 'value'],
      (_cls, shortPrefix, longPrefix, option, value) => renderOption(shortPrefix, longPrefix, option, value),
      [null],
    ),
    classMethod(
      'render_options',
      ['short_prefix', 'long_prefix', '*options', '**kw_options'],
      (cls, shortPrefix, longPrefix, options, named) => renderOptions(cls, shortPrefix, longPrefix, options as PyTuple, named),
    ),
    classMethod('java', ['*options', '**kw_options'], (cls, options, named) => joinedOptions(cls, ['-', '-'], options, named)),
    classMethod('python', ['*options', '**kw_options'], (cls, options, named) => joinedOptions(cls, ['-', '--'], options, named)),
  ]);
}
