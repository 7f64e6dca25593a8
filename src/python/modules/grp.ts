/** grp: the group database of a host that has one user, whose group has the user's name. */
import { keyError, raise } from '../objects/exceptions.ts';
import { asInt } from '../objects/index-value.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { str } from '../objects/text.ts';
import { PyList, type PyType, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { USER_ID } from './os.ts';
import { makeStructSequence, structSequenceType } from './struct-sequence.ts';

let groupType: PyType | null = null;

function groupEntry(type: PyType, runtime: Runtime): Value {
  return makeStructSequence(type, [runtime.host.userName, 'x', USER_ID, new PyList([])]);
}

export const grpModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('grp', 'The group database.');
  groupType ??= structSequenceType('grp', 'struct_group', ['gr_name', 'gr_passwd', 'gr_gid', 'gr_mem']);
  const type = groupType;
  m.set('struct_group', type);
  const { userName } = runtime.host;
  m.native('getgrgid', 1, 1, (gid) => {
    if (asInt(gid) !== USER_ID || userName === null) throw raise(keyError(`getgrgid(): gid not found: ${asInt(gid)}`));
    return groupEntry(type, runtime);
  });
  m.parsed('getgrnam', 1, 1, (name) => {
    if (userName === null || str(name) !== userName) throw raise(keyError(`getgrnam(): name not found: ${str(name)}`));
    return groupEntry(type, runtime);
  });
  m.native('getgrall', 0, 0, () => new PyList(userName === null ? [] : [groupEntry(type, runtime)]));
  return m.module;
};
