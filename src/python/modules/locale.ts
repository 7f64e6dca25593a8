/** locale: the C locale, which is the only one. */
import { remainder } from '../objects/arithmetic.ts';
import { callValue } from '../objects/call.ts';
import { compareThreeWay, equals } from '../objects/compare.ts';
import { PyDict } from '../objects/dict.ts';
import { Exception, raise, typeError, valueError } from '../objects/exceptions.ts';
import { asInt } from '../objects/index-value.ts';
import type { ModuleFactory, Runtime } from '../objects/runtime.ts';
import { str, strValue } from '../objects/text.ts';
import { truth } from '../objects/truth.ts';
import { PyList, PyTuple, PyUnicode, type Value } from '../objects/value.ts';
import { raiseInstance } from './library-calls.ts';
import { preferredEncoding } from './locale-name.ts';
import { ModuleBuilder } from './module-builder.ts';
import { textWith } from './text-argument.ts';

const CATEGORIES = { LC_CTYPE: 0, LC_NUMERIC: 1, LC_TIME: 2, LC_COLLATE: 3, LC_MONETARY: 4, LC_MESSAGES: 5, LC_ALL: 6 };
const CHAR_MAX = 127;
/** C's names for texts of the locale: their number, and what the C locale has. */
const LANGUAGE_TEXTS: Record<string, readonly [number, string]> = {
  CODESET: [14, 'ANSI_X3.4-1968'],
  RADIXCHAR: [65536, '.'],
  THOUSEP: [65537, ''],
  AM_STR: [131110, 'AM'],
  PM_STR: [131111, 'PM'],
  D_T_FMT: [131112, '%a %b %e %H:%M:%S %Y'],
  D_FMT: [131113, '%m/%d/%y'],
  T_FMT: [131114, '%H:%M:%S'],
  T_FMT_AMPM: [131115, '%I:%M:%S %p'],
  ERA: [131116, ''],
  ERA_D_FMT: [131118, ''],
  ALT_DIGITS: [131119, ''],
  ERA_D_T_FMT: [131120, ''],
  ERA_T_FMT: [131121, ''],
  CRNCYSTR: [262159, '-'],
  YESEXPR: [327680, '^[yY]'],
  NOEXPR: [327681, '^[nN]'],
};
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Adds the names of days and months, long and short. */
function languageTexts(): Map<string, readonly [number, string]> {
  const texts = new Map(Object.entries(LANGUAGE_TEXTS));
  const number = (prefix: string, names: string[], first: number, size?: number): void => {
    names.forEach((name, i) => {
      texts.set(`${prefix}_${i + 1}`, [first + i, name.slice(0, size)]);
    });
  };
  number('ABDAY', DAYS, 131072, 3);
  number('DAY', DAYS, 131079);
  number('ABMON', MONTHS, 131086, 3);
  number('MON', MONTHS, 131098);
  return texts;
}

/** What localeconv() says of numbers and money. */
function conventions(): PyDict {
  const dict = new PyDict();
  const put = (value: () => Value, names: string[]): void => {
    for (const name of names) dict.setStr(name, value());
  };
  const list = (): Value => new PyList([]);
  const text = (): Value => '';
  const number = (): Value => CHAR_MAX;
  dict.setStr('decimal_point', '.');
  put(text, ['thousands_sep']);
  put(list, ['grouping']);
  put(text, ['int_curr_symbol', 'currency_symbol', 'mon_decimal_point', 'mon_thousands_sep']);
  put(list, ['mon_grouping']);
  put(text, ['positive_sign', 'negative_sign']);
  put(number, [
    'int_frac_digits',
    'frac_digits',
    'p_cs_precedes',
    'p_sep_by_space',
    'n_cs_precedes',
    'n_sep_by_space',
    'p_sign_posn',
    'n_sign_posn',
  ]);
  return dict;
}

/** The names under which the C locale is known, and what setlocale() then answers. */
function chosenLocale(runtime: Runtime, name: string): string | null {
  if (name === 'C' || name === 'POSIX') return 'C';
  const { environment } = runtime.host;
  const asked = name === '' ? environment.get('LC_ALL') || environment.get('LC_CTYPE') || environment.get('LANG') || 'C' : name;
  if (asked === 'C' || asked === 'POSIX') return 'C';
  return /^C\.utf-?8$/i.test(asked) ? asked : null;
}

function defineChoice(m: ModuleBuilder, runtime: Runtime): void {
  const error = m.newClass('Error', [Exception], {});
  const refuse = (message: string): never => raiseInstance(error, message);
  let current = 'C';
  m.def(
    'setlocale',
    ['category', 'locale'],
    (category, given) => {
      if (asInt(category) < 0 || asInt(category) > CATEGORIES.LC_ALL)
        refuse(given === null ? 'invalid locale category' : 'unsupported locale setting');
      if (given === null) return current;
      const text = strValue(given) ?? (given instanceof PyUnicode ? given.value : undefined);
      const name = text ?? str(callValue(m.get('normalize'), [callValue(m.get('_build_localename'), [given], null)], null));
      const chosen = chosenLocale(runtime, name) ?? refuse('unsupported locale setting');
      current = chosen;
      return chosen;
    },
    [null],
  );
  m.def('_build_localename', ['localetuple'], (pair) => {
    if (!(pair instanceof PyTuple) || pair.items.length !== 2) {
      throw raise(typeError('Locale must be None, a string, or an iterable of two strings -- language code, encoding.'));
    }
    const [language, encoding] = pair.items;
    return encoding === null ? (language ?? 'C') : `${str(language ?? 'C')}.${str(encoding)}`;
  });
  const none = new PyTuple([null, null]);
  m.def(
    'getlocale',
    ['category'],
    (category) => {
      if (equals(category, CATEGORIES.LC_ALL)) throw raise(typeError('category LC_ALL is not supported'));
      return current === 'C' ? none : new PyTuple(['en_US', 'UTF-8']);
    },
    [CATEGORIES.LC_CTYPE],
  );
  m.def('getdefaultlocale', ['envvars'], () => (preferredEncoding(runtime.host) === 'UTF-8' ? new PyTuple(['en_US', 'UTF-8']) : none), [
    new PyTuple(['LC_ALL', 'LC_CTYPE', 'LANG', 'LANGUAGE']),
  ]);
  m.def(
    'resetlocale',
    ['category'],
    (category) => {
      const name = callValue(m.get('_build_localename'), [callValue(m.get('getdefaultlocale'), [], null)], null);
      callValue(m.get('setlocale'), [category, name], null);
      return null;
    },
    [CATEGORIES.LC_ALL],
  );
  m.def('getpreferredencoding', ['do_setlocale'], (changes) => (truth(changes) ? preferredEncoding(runtime.host) : 'ANSI_X3.4-1968'), [
    true,
  ]);
  // Names get the encoding that is usual for them; of the languages' own ones nothing is known here.
  m.def('normalize', ['localename'], (name) => {
    const { text } = textWith(name, 'lower');
    return /\.utf-?8$/i.test(text) ? text.replace(/\.utf-?8$/i, '.UTF-8') : name;
  });
}

/** One directive of %-formatting and nothing else. */
const DIRECTIVE = /^%(?:\(.*?\))?[-#0-9 +*.hlL]*?[eEfFgGdiouxXcrs%]$/;

function defineNumbers(m: ModuleBuilder, runtime: Runtime): void {
  const format = (given: Value, value: Value): Value => {
    const { text } = textWith(given, 'replace');
    if (!DIRECTIVE.test(text)) {
      throw raise(valueError(`format() must be given exactly one %char format specifier, '${text}' not valid`));
    }
    return remainder(given, value instanceof PyTuple ? value : new PyTuple([value]));
  };
  m.def(
    'format',
    ['percent', 'value', 'grouping', 'monetary', '*additional'],
    (percent, value, _grouping, _monetary, more) => {
      const rest = (more as PyTuple).items;
      return format(percent, rest.length === 0 ? value : new PyTuple([value, ...rest]));
    },
    [false, false],
  );
  m.def('format_string', ['f', 'val', 'grouping'], (text, value) => remainder(text, value), [false]);
  m.def(
    'currency',
    ['val', 'symbol', 'grouping', 'international'],
    () => {
      throw raise(valueError("Currency formatting is not possible using the 'C' locale."));
    },
    [true, false, false],
  );
  m.def('str', ['val'], (value) => remainder('%.12g', value instanceof PyTuple ? value : new PyTuple([value])));
  const builtin = (name: string): Value => runtime.builtins.getStr(name) as Value;
  const convert = m.def('atof', ['string', 'func'], (text, fn) => callValue(fn, [text], null), [builtin('float')]);
  m.def('atoi', ['str'], (text) => callValue(convert, [text, builtin('int')], null));
  m.parsed('strcoll', 2, 2, (a, b) => compareThreeWay(a, b));
  m.parsed('strxfrm', 1, 1, (text) => text);
}

const EXPORTS = [
  ...['getlocale', 'getdefaultlocale', 'getpreferredencoding', 'Error', 'setlocale', 'resetlocale', 'localeconv', 'strcoll', 'strxfrm'],
  ...['str', 'atof', 'atoi', 'format', 'format_string', 'currency', 'normalize', 'LC_CTYPE', 'LC_COLLATE', 'LC_TIME', 'LC_MONETARY'],
  ...['LC_NUMERIC', 'LC_ALL', 'CHAR_MAX', 'LC_MESSAGES'],
];

export const localeModule: ModuleFactory = (runtime) => {
  const m = new ModuleBuilder('locale', 'The C locale.');
  m.setAll({ ...CATEGORIES, CHAR_MAX, __all__: new PyList(EXPORTS) });
  defineChoice(m, runtime);
  defineNumbers(m, runtime);
  m.native('localeconv', 0, 0, conventions);
  const texts = languageTexts();
  for (const [name, [number]] of texts) m.set(name, number);
  const byNumber = new Map([...texts.values()]);
  m.parsed('nl_langinfo', 1, 1, (key) => {
    const text = byNumber.get(asInt(key));
    if (text === undefined) throw raise(valueError('unsupported langinfo constant'));
    return text;
  });
  // C's own functions for messages: without a catalogue a message is itself.
  m.parsed('gettext', 1, 1, (message) => message);
  m.parsed('dgettext', 2, 2, (_domain, message) => message);
  m.parsed('dcgettext', 3, 3, (_domain, message) => message);
  return m.module;
};
