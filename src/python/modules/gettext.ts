/** gettext: messages without catalogues, which are themselves. */
import { getAttr, setAttr } from '../objects/attributes.ts';
import { callValue } from '../objects/call.ts';
import { equals } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { environmentError, IOError, raise } from '../objects/exceptions.ts';
import { contains } from '../objects/items.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { callMethod } from '../objects/special-methods.ts';
import { truth } from '../objects/truth.ts';
import { PyList, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';
import { refuse } from './refusal.ts';

const ENOENT = 2;
const plural = (one: Value, many: Value, n: Value): Value => (equals(n, 1) ? one : many);

/** NullTranslations: asks a fallback, and gives the message itself where there is none. */
function defineTranslations(m: ModuleBuilder, runtime: Runtime): void {
  const toUnicode = (message: Value): Value => callValue(runtime.builtins.getStr('unicode') as Value, [message], null);
  const single = (name: string, convert: (message: Value) => Value): Value =>
    m.method(name, ['self', 'message'], (self, message) => {
      const fallback = getAttr(self, '_fallback');
      return truth(fallback) ? callMethod(fallback, name, [message]) : convert(message);
    });
  const counted = (name: string, convert: (message: Value) => Value): Value =>
    m.method(name, ['self', 'msgid1', 'msgid2', 'n'], (self, one, many, n) => {
      const fallback = getAttr(self, '_fallback');
      return truth(fallback) ? callMethod(fallback, name, [one, many, n]) : convert(plural(one, many, n));
    });
  const field = (name: string, attribute: string): Value => m.method(name, ['self'], (self) => getAttr(self, attribute));
  const itself = (message: Value): Value => message;
  m.oldClass('NullTranslations', [], {
    __init__: m.method(
      '__init__',
      ['self', 'fp'],
      (self, file) => {
        const attributes: Record<string, Value> = { _info: new PyDict(), _charset: null, _output_charset: null, _fallback: null };
        for (const name of Object.keys(attributes)) setAttr(self, name, attributes[name]);
        if (file !== null) callMethod(self, '_parse', [file]);
        return null;
      },
      [null],
    ),
    _parse: m.method('_parse', ['self', 'fp'], () => null),
    add_fallback: m.method('add_fallback', ['self', 'fallback'], (self, fallback) => {
      const own = getAttr(self, '_fallback');
      if (truth(own)) callMethod(own, 'add_fallback', [fallback]);
      else setAttr(self, '_fallback', fallback);
      return null;
    }),
    gettext: single('gettext', itself),
    lgettext: single('lgettext', itself),
    ngettext: counted('ngettext', itself),
    lngettext: counted('lngettext', itself),
    ugettext: single('ugettext', toUnicode),
    ungettext: counted('ungettext', toUnicode),
    info: field('info', '_info'),
    charset: field('charset', '_charset'),
    output_charset: field('output_charset', '_output_charset'),
    set_output_charset: m.method('set_output_charset', ['self', 'charset'], (self, charset) => {
      setAttr(self, '_output_charset', charset);
      return null;
    }),
    install: m.method(
      'install',
      ['self', 'unicode', 'names'],
      (self, unicode, names) => {
        runtime.builtins.setStr('_', getAttr(self, truth(unicode) ? 'ugettext' : 'gettext'));
        const prefix = truth(unicode) ? 'u' : '';
        if (names === null) return null;
        if (contains(names, 'gettext')) runtime.builtins.setStr('gettext', getAttr(self, `${prefix}gettext`));
        if (contains(names, 'ngettext')) runtime.builtins.setStr('ngettext', getAttr(self, `${prefix}ngettext`));
        return null;
      },
      [false, null],
    ),
  });
}

function defineFunctions(m: ModuleBuilder, runtime: Runtime): void {
  const directories = new PyDict();
  const charsets = new PyDict();
  let domain: Value = 'messages';
  m.def(
    'textdomain',
    ['domain'],
    (given) => {
      if (given !== null) domain = given;
      return domain;
    },
    [null],
  );
  const remember = (name: string, parameter: string, store: PyDict, missing: () => Value): void => {
    m.def(
      name,
      ['domain', parameter],
      (key, value) => {
        if (value !== null) store.set(key, value);
        return store.get(key) ?? missing();
      },
      [null],
    );
  };
  remember('bindtextdomain', 'localedir', directories, () => `${String(getAttr(runtime.importModule('sys'), 'prefix'))}/share/locale`);
  remember('bind_textdomain_codeset', 'codeset', charsets, () => null);
  for (const prefix of ['', 'l']) {
    m.def(`${prefix}gettext`, ['message'], (message) => message);
    m.def(`${prefix}ngettext`, ['msgid1', 'msgid2', 'n'], plural);
    const ofDomain = prefix === '' ? 'd' : 'ld';
    m.def(`${ofDomain}gettext`, ['domain', 'message'], (_domain, message) => message);
    m.def(`${ofDomain}ngettext`, ['domain', 'msgid1', 'msgid2', 'n'], (_domain, one, many, n) => plural(one, many, n));
  }
}

export const gettextModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('gettext', 'Messages without catalogues.');
  defineTranslations(m, runtime);
  defineFunctions(m, runtime);
  m.oldClass('GNUTranslations', [m.get('NullTranslations') as never], {
    _parse: m.method('_parse', ['self', 'fp'], () => refuse('gettext.GNUTranslations', 'read catalogues of messages')),
  });
  m.def('find', ['domain', 'localedir', 'languages', 'all'], (_domain, _dir, _languages, all) => (truth(all) ? new PyList([]) : null), [
    null,
    null,
    0,
  ]);
  m.def(
    'translation',
    ['domain', 'localedir', 'languages', 'class_', 'fallback', 'codeset'],
    (domain, _dir, _languages, _class, fallback) => {
      if (truth(fallback)) return callValue(m.get('NullTranslations'), [], null);
      throw raise(environmentError(IOError, ENOENT, 'No translation file found for domain', domain));
    },
    [null, null, null, false, null],
  );
  m.def(
    'install',
    ['domain', 'localedir', 'unicode', 'codeset', 'names'],
    (_domain, _dir, unicode, _codeset, names) => callMethod(callValue(m.get('NullTranslations'), [], null), 'install', [unicode, names]),
    [null, false, null, null],
  );
  m.def('c2py', ['plural'], () => refuse('gettext.c2py', 'read catalogues of messages'));
  m.set('Catalog', m.get('translation'));
  m.set('__all__', new PyList(EXPORTS));
  return m.module;
};

const EXPORTS = [
  ...['NullTranslations', 'GNUTranslations', 'Catalog', 'find', 'translation', 'install', 'textdomain', 'bindtextdomain'],
  ...['bind_textdomain_codeset', 'dgettext', 'dngettext', 'gettext', 'lgettext', 'ldgettext', 'ldngettext', 'lngettext', 'ngettext'],
];
