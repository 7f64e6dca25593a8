/** Namable: what references can be looked up in. */
import { pythonClass } from './classes.ts';

export const namableType = pythonClass('Namable', 'pystachio.naming');
