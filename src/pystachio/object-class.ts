/** Object: the base class of all templated objects. */
import { pythonClass } from './classes.ts';

export const objectBase = pythonClass('Object', 'pystachio.base');
