/** MustacheParser: the class whose methods work templates out, as long as a program leaves them alone. */
import { pythonClass } from './classes.ts';

export const parserType = pythonClass('MustacheParser', 'pystachio.parsing');
