/** gc: what there is to say about the collection of garbage, which is JavaScript's here. */
import { asInt } from '../objects/index-value.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { PyList, PyTuple, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { refuse } from './refusal.ts';

const FLAGS = {
  DEBUG_STATS: 1,
  DEBUG_COLLECTABLE: 2,
  DEBUG_UNCOLLECTABLE: 4,
  DEBUG_INSTANCES: 8,
  DEBUG_OBJECTS: 16,
  DEBUG_SAVEALL: 32,
  DEBUG_LEAK: 62,
};

export const gcModule: ModuleFactory = () => {
  const m = new ModuleBuilder('gc', 'Collection of garbage.');
  let isEnabled = true;
  let threshold: Value[] = [700, 10, 10];
  let debug: Value = 0;
  m.setAll({ ...FLAGS, garbage: new PyList([]) });
  m.native('enable', 0, 0, () => {
    isEnabled = true;
    return null;
  });
  m.native('disable', 0, 0, () => {
    isEnabled = false;
    return null;
  });
  m.native('isenabled', 0, 0, () => isEnabled);
  m.nativeKeywords('collect', ['generation'], 0, () => 0);
  m.native('get_threshold', 0, 0, () => new PyTuple(threshold));
  m.parsed('set_threshold', 1, 3, (a, b, c) => {
    threshold = [asInt(a), b === undefined ? threshold[1] : asInt(b), c === undefined ? threshold[2] : asInt(c)];
    return null;
  });
  m.native('get_count', 0, 0, () => new PyTuple([0, 0, 0]));
  m.native('get_debug', 0, 0, () => debug);
  m.native('set_debug', 1, 1, (flags) => {
    debug = asInt(flags);
    return null;
  });
  m.native('is_tracked', 1, 1, (value) => typeof value === 'object' && value !== null);
  for (const name of ['get_objects', 'get_referrers', 'get_referents'])
    m.nativeVariadic(name, () => refuse(`gc.${name}`, 'look at the memory of the process'));
  return m.module;
};
