/** warnings: each goes to standard error, without the place and the line that Python adds. */
import { EXCEPTION_TYPES, PyException, PyRaise } from '../objects/exceptions.ts';
import { isSubclass } from '../objects/instance-check.ts';
import type { ModuleFactory } from '../objects/runtime.ts';
import { str, strValue } from '../objects/text.ts';
import { plainName, typeOf } from '../objects/types.ts';
import { PyList, PyTuple, type PyType, type Value } from '../objects/value.ts';
import { ModuleBuilder } from './module-builder.ts';

/** Categories that are not shown unless a filter says so. */
const HIDDEN = ['DeprecationWarning', 'PendingDeprecationWarning', 'ImportWarning', 'BytesWarning'];

interface Filter {
  action: string;
  category: Value;
}

export const warningsModule: ModuleFactory = ({ host }) => {
  const m = new ModuleBuilder('warnings', 'Python part of the warnings subsystem.');
  const base = EXCEPTION_TYPES.get('Warning') as PyType;
  let filters: Filter[] = [];
  const shown = new Set<string>();
  const standard = (category: PyType): string =>
    HIDDEN.some((name) => category.isSubtype(EXCEPTION_TYPES.get(name) as PyType)) ? 'ignore' : 'default';
  const warn = (message: Value, given: Value): Value => {
    const isWarning = message instanceof PyException && typeOf(message).isSubtype(base);
    const category = isWarning ? typeOf(message) : ((given ?? EXCEPTION_TYPES.get('UserWarning')) as PyType);
    const action = filters.find((filter) => isSubclass(category, filter.category))?.action ?? standard(category);
    if (action === 'error') throw new PyRaise(category, isWarning ? message : new PyException(category, new PyTuple([message])));
    const text = `${plainName(category)}: ${str(message)}\n`;
    if (action === 'ignore' || (action !== 'always' && shown.has(text))) return null;
    shown.add(text);
    host.writeError(text);
    return null;
  };
  const addFilter = (action: Value, category: Value): null => {
    filters = [{ action: strValue(action) ?? 'default', category }, ...filters];
    return null;
  };
  m.def('warn', ['message', 'category', 'stacklevel'], warn, [null, 1]);
  m.def('simplefilter', ['action', 'category', 'lineno', 'append'], (action, category) => addFilter(action, category), [base, 0, 0]);
  m.def(
    'filterwarnings',
    ['action', 'message', 'category', 'module', 'lineno', 'append'],
    (action, _message, category) => addFilter(action, category),
    ['', base, '', 0, 0],
  );
  m.def('resetwarnings', [], () => {
    filters = [];
    return null;
  });
  m.set('filters', new PyList([]));
  m.newClass('catch_warnings', [], {
    __init__: m.method('__init__', ['self', '**kwargs'], () => null),
    __enter__: m.method('__enter__', ['self'], () => null),
    __exit__: m.method('__exit__', ['self', '*exc_info'], () => {
      filters = [];
      return null;
    }),
  });
  return m.module;
};
