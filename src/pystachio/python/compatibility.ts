/** pystachio.compatibility as a program sees it. */
import { constant, setMethods } from '../../python/objects/native.ts';
import { strType, unicodeType } from '../../python/objects/types.ts';
import { PyTuple } from '../../python/objects/value.ts';
import { pythonClass, setClassSlots } from '../classes.ts';

export const compatibilityType = pythonClass('Compatibility', 'pystachio.compatibility');

setClassSlots(compatibilityType, {});
setMethods(compatibilityType, {
  stringy: constant(new PyTuple([strType, unicodeType])),
  PY2: constant(true),
  PY3: constant(false),
});
