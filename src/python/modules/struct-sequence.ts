/** Tuples whose items also have names, as C code makes them: sys.version_info, time.struct_time, os.stat_result. */
import '../objects/object-type.ts';
import { raise, typeError } from '../objects/exceptions.ts';
import { toArray } from '../objects/iterate.ts';
import { attribute, constant, type MethodSpec, setMethods } from '../objects/native.ts';
import { readyType } from '../objects/special-methods.ts';
import { repr } from '../objects/text.ts';
import { tupleType, typeOf } from '../objects/types.ts';
import { PyTuple, type PyType, type Value } from '../objects/value.ts';
import { extensionType } from './extension-type.ts';

/** Creates such a type. `module` may be '' where its name has a module in it already. */
export function structSequenceType(module: string, name: string, fields: readonly string[]): PyType {
  const full = `${module}.${name}`;
  const type = extensionType(module, name, tupleType);
  type.basetype = false;
  readyType(type, {
    repr: (self) => `${full}(${(self as PyTuple).items.map((item, i) => `${fields[i]}=${repr(item)}`).join(', ')})`,
    new: (_type, args) => {
      if (args.length < 1) throw raise(typeError("Required argument 'sequence' (pos 1) not found"));
      const { iter, subscript } = typeOf(args[0]).slots;
      if (iter === null && subscript === null) throw raise(typeError('constructor requires a sequence'));
      const items = toArray(args[0]);
      if (items.length !== fields.length) {
        throw raise(typeError(`${full}() takes a ${fields.length}-sequence (${items.length}-sequence given)`));
      }
      return makeStructSequence(type, items);
    },
  });
  const table: Record<string, MethodSpec> = {
    n_fields: constant(fields.length),
    n_sequence_fields: constant(fields.length),
    n_unnamed_fields: constant(0),
  };
  fields.forEach((field, i) => {
    table[field] = attribute((self: PyTuple) => self.items[i]);
  });
  setMethods(type, table);
  return type;
}

export function makeStructSequence(type: PyType, items: readonly Value[]): PyTuple {
  const value = new PyTuple(items);
  value.type = type;
  return value;
}
