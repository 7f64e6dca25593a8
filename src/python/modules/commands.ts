/** commands: all of it starts processes, which is refused. */
import { add } from '../objects/arithmetic.ts';
import { callValue } from '../objects/call.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { str } from '../objects/text.ts';
import { PyList } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { refuse } from './refusal.ts';

export const commandsModule: ModuleFactory = () => {
  const m = new ModuleBuilder('commands', 'Execute shell commands.');
  m.set('__all__', new PyList(['getstatusoutput', 'getoutput', 'getstatus']));
  for (const [name, parameter] of [
    ['getstatusoutput', 'cmd'],
    ['getoutput', 'cmd'],
    ['getstatus', 'file'],
  ]) {
    m.def(name, [parameter], () => refuse(`commands.${name}`, 'start processes'));
  }
  const argument = m.def('mkarg', ['x'], (x) => {
    const text = str(x);
    if (!text.includes("'")) return ` '${text}'`;
    return ` "${text.replace(/[\\$"`]/g, (char) => `\\${char}`)}"`;
  });
  m.def('mk2arg', ['head', 'x'], (head, x) => callValue(argument, [add(add(head, '/'), x)], null));
  return m.module;
};
