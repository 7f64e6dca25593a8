/** stat: the parts of st_mode. */
import { bitAnd } from '../objects/arithmetic.ts';
import { equals } from '../objects/compare.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { ModuleBuilder } from './module-builder.ts';

const KINDS = {
  S_IFDIR: 0o040000,
  S_IFCHR: 0o020000,
  S_IFBLK: 0o060000,
  S_IFREG: 0o100000,
  S_IFIFO: 0o010000,
  S_IFLNK: 0o120000,
  S_IFSOCK: 0o140000,
};
const FIELDS = ['ST_MODE', 'ST_INO', 'ST_DEV', 'ST_NLINK', 'ST_UID', 'ST_GID', 'ST_SIZE', 'ST_ATIME', 'ST_MTIME', 'ST_CTIME'];
const PERMISSIONS = {
  ...{ S_ISUID: 0o4000, S_ISGID: 0o2000, S_ENFMT: 0o2000, S_ISVTX: 0o1000, S_IREAD: 0o400, S_IWRITE: 0o200, S_IEXEC: 0o100 },
  ...{ S_IRWXU: 0o700, S_IRUSR: 0o400, S_IWUSR: 0o200, S_IXUSR: 0o100, S_IRWXG: 0o070, S_IRGRP: 0o040, S_IWGRP: 0o020, S_IXGRP: 0o010 },
  ...{ S_IRWXO: 0o007, S_IROTH: 0o004, S_IWOTH: 0o002, S_IXOTH: 0o001 },
};
const FILE_FLAGS = {
  ...{ UF_NODUMP: 0x1, UF_IMMUTABLE: 0x2, UF_APPEND: 0x4, UF_OPAQUE: 0x8, UF_NOUNLINK: 0x10, UF_COMPRESSED: 0x20, UF_HIDDEN: 0x8000 },
  ...{ SF_ARCHIVED: 0x10000, SF_IMMUTABLE: 0x20000, SF_APPEND: 0x40000, SF_NOUNLINK: 0x100000, SF_SNAPSHOT: 0x200000 },
};
const FORMAT_MASK = 0o170000;
const PERMISSION_MASK = 0o7777;

/** Tests by what S_IFMT() must give for them. */
const TESTS = {
  S_ISDIR: 'S_IFDIR',
  S_ISCHR: 'S_IFCHR',
  S_ISBLK: 'S_IFBLK',
  S_ISREG: 'S_IFREG',
  S_ISFIFO: 'S_IFIFO',
  S_ISLNK: 'S_IFLNK',
  S_ISSOCK: 'S_IFSOCK',
} as const;

export const statModule: ModuleFactory = () => {
  const m = new ModuleBuilder('stat', 'The parts of st_mode.');
  m.setAll({ ...KINDS, ...PERMISSIONS, ...FILE_FLAGS });
  FIELDS.forEach((name, i) => {
    m.set(name, i);
  });
  m.def('S_IMODE', ['mode'], (mode) => bitAnd(mode, PERMISSION_MASK));
  m.def('S_IFMT', ['mode'], (mode) => bitAnd(mode, FORMAT_MASK));
  for (const name of Object.keys(TESTS) as (keyof typeof TESTS)[]) {
    m.def(name, ['mode'], (mode) => equals(bitAnd(mode, FORMAT_MASK), KINDS[TESTS[name]]));
  }
  return m.module;
};
