/** pwd: the password database of a host that has one user. */
import { keyError, raise } from '../objects/exceptions.ts';
import { asInt } from '../objects/index-value.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { str } from '../objects/text.ts';
import { PyList, type PyType, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { USER_ID } from './os.ts';
import { makeStructSequence, structSequenceType } from './struct-sequence.ts';

const FIELDS = ['pw_name', 'pw_passwd', 'pw_uid', 'pw_gid', 'pw_gecos', 'pw_dir', 'pw_shell'];
let passwdType: PyType | null = null;

function passwordEntry(runtime: Runtime): Value {
  passwdType ??= structSequenceType('pwd', 'struct_passwd', FIELDS);
  const { userName, homeDirectory } = runtime.host;
  return makeStructSequence(passwdType, [userName, 'x', USER_ID, USER_ID, '', homeDirectory, '/bin/sh']);
}

export const pwdModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('pwd', 'The password database.');
  m.native('getpwuid', 1, 1, (uid) => {
    if (asInt(uid) !== USER_ID || runtime.host.userName === null) throw raise(keyError(`getpwuid(): uid not found: ${asInt(uid)}`));
    return passwordEntry(runtime);
  });
  m.parsed('getpwnam', 1, 1, (name) => {
    if (runtime.host.userName === null || str(name) !== runtime.host.userName)
      throw raise(keyError(`getpwnam(): name not found: ${str(name)}`));
    return passwordEntry(runtime);
  });
  m.native('getpwall', 0, 0, () => new PyList(runtime.host.userName === null ? [] : [passwordEntry(runtime)]));
  return m.module;
};
