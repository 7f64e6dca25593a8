/** None, NotImplemented and Ellipsis. */
import './object-type.ts';
import { hashIdentityValue, hashValue } from './hash.ts';
import { readyType } from './special-methods.ts';
import { ellipsisType, noneType, notImplementedType } from './types.ts';
import type { PySingleton, Value } from './value.ts';

noneType.basetype = false;
notImplementedType.basetype = false;
ellipsisType.basetype = false;

readyType(noneType, { repr: () => 'None', hash: hashValue, new: null });
noneType.dict.setStr('__doc__', null);

const text = (self: Value): string => (self as PySingleton).text;

readyType(notImplementedType, { repr: text, hash: hashIdentityValue, new: null });
readyType(ellipsisType, { repr: text, hash: hashIdentityValue, new: null });
