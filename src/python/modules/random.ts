/** random: the same numbers as Python's for the same seed. */
import { getAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { PyFloat, PyList } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { LOG4, NV_MAGIC, SG_MAGIC, TWO_PI } from './random/distributions.ts';
import { defineSystemRandom, defineWichmannHill } from './random/other-generators.ts';
import { defineRandom } from './random/random-class.ts';

/** Methods of the module's own generator that are its functions. */
const FUNCTIONS = [
  ...['seed', 'random', 'uniform', 'triangular', 'randint', 'choice', 'randrange', 'sample', 'shuffle', 'normalvariate', 'lognormvariate'],
  ...['expovariate', 'vonmisesvariate', 'gammavariate', 'gauss', 'betavariate', 'paretovariate', 'weibullvariate', 'getstate', 'setstate'],
  ...['jumpahead', 'getrandbits'],
];

const PUBLIC = [
  ...['Random', 'seed', 'random', 'uniform', 'randint', 'choice', 'sample', 'randrange', 'shuffle', 'normalvariate', 'lognormvariate'],
  ...['expovariate', 'vonmisesvariate', 'gammavariate', 'triangular', 'gauss', 'betavariate', 'paretovariate', 'weibullvariate'],
  ...['getstate', 'setstate', 'jumpahead', 'WichmannHill', 'getrandbits', 'SystemRandom'],
];

export const randomModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('random', 'Random variable generators.');
  m.setAll({ __all__: new PyList([...PUBLIC]), BPF: 53, RECIP_BPF: new PyFloat(2 ** -53) });
  for (const [name, x] of Object.entries({ NV_MAGICCONST: NV_MAGIC, TWOPI: TWO_PI, LOG4, SG_MAGICCONST: SG_MAGIC }))
    m.set(name, new PyFloat(x));
  const cls = defineRandom(runtime, m);
  defineWichmannHill(runtime, m, cls);
  defineSystemRandom(m, cls);
  const shared = callValue(cls, [], null);
  m.set('_inst', shared);
  for (const name of FUNCTIONS) m.set(name, getAttr(shared, name));
  return m.module;
};
