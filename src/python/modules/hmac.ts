/** hmac: hashes of messages that depend on a key (RFC 2104), made with any hash that a program gives. */
import { add } from '../objects/arithmetic.ts';
import { getAttr, getAttrOrUndefined, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { richCompare } from '../objects/compare.ts';
import { asInt } from '../objects/index-value.ts';
import { length } from '../objects/items.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { truth } from '../objects/truth.ts';
import { PyList, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';

/** A table for str.translate that changes every byte by xor. */
function translation(by: number): string {
  let table = '';
  for (let i = 0; i < 256; i++) table += String.fromCharCode(i ^ by);
  return table;
}

const DEFAULT_BLOCK = 64;
const SMALLEST_BLOCK = 16;

/** The hash's block size; the default where it gives none or one that makes no sense. */
function blockSizeOf(runtime: Runtime, self: Value, hash: Value): Value {
  const given = getAttrOrUndefined(hash, 'block_size');
  const standard = getAttr(self, 'blocksize');
  if (given !== undefined && !truth(richCompare(given, SMALLEST_BLOCK, '<'))) return given;
  const complaint =
    given === undefined
      ? `No block_size attribute on given digest object; Assuming ${asInt(standard)}.`
      : `block_size of ${asInt(given)} seems too small; using our default of ${asInt(standard)}.`;
  callValue(getAttr(runtime.importModule('warnings'), 'warn'), [complaint, runtime.builtins.getStr('RuntimeWarning') ?? null, 2], null);
  return standard;
}

function initialize(runtime: Runtime, m: ModuleBuilder, self: Value, given: Value, message: Value, digest: Value): void {
  const hashes = digest === null ? getAttr(runtime.importModule('hashlib'), 'md5') : digest;
  const isCallable = getAttrOrUndefined(hashes, '__call__') !== undefined;
  const construct = isCallable ? hashes : m.method('<lambda>', ['d'], (d) => callMethod(hashes, 'new', [d]), ['']);
  setAttr(self, 'digest_cons', construct);
  const [outer, inner] = [callMethod(self, 'digest_cons', []), callMethod(self, 'digest_cons', [])];
  setAttr(self, 'outer', outer);
  setAttr(self, 'inner', inner);
  setAttr(self, 'digest_size', getAttr(inner, 'digest_size'));
  const block = asInt(blockSizeOf(runtime, self, inner));
  const key = length(given) > block ? callMethod(callMethod(self, 'digest_cons', [given]), 'digest', []) : given;
  const padded = add(key, '\0'.repeat(Math.max(block - length(key), 0)));
  callMethod(outer, 'update', [callMethod(padded, 'translate', [m.get('trans_5C')])]);
  callMethod(inner, 'update', [callMethod(padded, 'translate', [m.get('trans_36')])]);
  if (message !== null) callMethod(self, 'update', [message]);
}

/** The outer hash with the inner one's digest in it. */
function finished(self: Value): Value {
  const hash = callMethod(getAttr(self, 'outer'), 'copy', []);
  callMethod(hash, 'update', [callMethod(getAttr(self, 'inner'), 'digest', [])]);
  return hash;
}

function defineClass(runtime: Runtime, m: ModuleBuilder): Value {
  // What copy() passes as a key: an object that no program has.
  const noKey = new PyList([]);
  m.set('_secret_backdoor_key', noKey);
  return m.oldClass('HMAC', [], {
    blocksize: DEFAULT_BLOCK,
    __init__: m.method(
      '__init__',
      ['self', 'key', 'msg', 'digestmod'],
      (self, key, message, digest) => {
        if (key !== noKey) initialize(runtime, m, self, key, message, digest);
        return null;
      },
      [null, null],
    ),
    update: m.method('update', ['self', 'msg'], (self, message) => {
      callMethod(getAttr(self, 'inner'), 'update', [message]);
      return null;
    }),
    copy: m.method('copy', ['self'], (self) => {
      const copy = callValue(getAttr(self, '__class__'), [noKey], null);
      for (const name of ['digest_cons', 'digest_size']) setAttr(copy, name, getAttr(self, name));
      for (const name of ['inner', 'outer']) setAttr(copy, name, callMethod(getAttr(self, name), 'copy', []));
      return copy;
    }),
    _current: m.method('_current', ['self'], finished),
    digest: m.method('digest', ['self'], (self) => callMethod(callMethod(self, '_current', []), 'digest', [])),
    hexdigest: m.method('hexdigest', ['self'], (self) => callMethod(callMethod(self, '_current', []), 'hexdigest', [])),
  });
}

export const hmacModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('hmac', 'Keyed hashes of messages, by RFC 2104.');
  m.setAll({ trans_5C: translation(0x5c), trans_36: translation(0x36), digest_size: null });
  m.set('compare_digest', getAttr(runtime.importModule('operator'), '_compare_digest'));
  const cls = defineClass(runtime, m);
  m.def('new', ['key', 'msg', 'digestmod'], (key, message, digest) => callValue(cls, [key, message, digest], null), [null, null]);
  return m.module;
};
