/** Pystachio's exceptions. */
import '../python/objects/exception-type.ts';
import { Exception, PyException, type PyRaise, raise, ValueError } from '../python/objects/exceptions.ts';
import { str, strOrUnicode, unicode } from '../python/objects/text.ts';
import { PyTuple, type PyType, PyUnicode, type Value } from '../python/objects/value.ts';
import { pythonClass, setClassSlots } from './classes.ts';

function exceptionClass(name: string, module: string, base: PyType): PyType {
  const type = pythonClass(name, module, [base]);
  setClassSlots(type, {});
  return type;
}

export const CoercionError = exceptionClass('CoercionError', 'pystachio.base', ValueError);
export const InterpolationError = exceptionClass('InterpolationError', 'pystachio.base', Exception);
/** Namable.Error and what derives from it: raised where a reference leads nowhere. */
export const NamableError = exceptionClass('Error', 'pystachio.naming', Exception);
export const Unnamable = exceptionClass('Unnamable', 'pystachio.naming', NamableError);
export const NamingError = exceptionClass('NamingError', 'pystachio.naming', NamableError);
export const NotFound = exceptionClass('NotFound', 'pystachio.naming', NamableError);
/** Ref.InvalidRefError */
export const InvalidRefError = exceptionClass('InvalidRefError', 'pystachio.naming', Exception);
export const UnnamableError = exceptionClass('UnnamableError', 'pystachio.naming', Exception);
/** MustacheParser.Error */
export const MustacheError = exceptionClass('Error', 'pystachio.parsing', Exception);
export const Uninterpolatable = exceptionClass('Uninterpolatable', 'pystachio.parsing', MustacheError);
/** TypeCheck.Error */
export const TypeCheckError = exceptionClass('Error', 'pystachio.typing', Exception);
/** Matcher.Error */
export const MatcherError = exceptionClass('Error', 'pystachio.matcher', Exception);
export const NoMatch = exceptionClass('NoMatch', 'pystachio.matcher', MatcherError);

/** An instance with one argument, ready to be thrown. */
export function pystachioError(type: PyType, message: Value): PyRaise {
  return raise(new PyException(type, new PyTuple([message])));
}

/** `'… %s …' % (…)` as a tagged template: unicode as soon as one of the values is. Raises what str() or unicode() of a value raises. */
export function percent(literals: TemplateStringsArray, ...values: Value[]): Value {
  const shown: string[] = [];
  for (const value of values) {
    const text = value instanceof PyUnicode ? value : strOrUnicode(value);
    if (text instanceof PyUnicode) return new PyUnicode(interleave(literals, values.map(unicode)));
    shown.push(text);
  }
  return interleave(literals, shown);
}

function interleave(literals: TemplateStringsArray, shown: readonly string[]): string {
  let text = literals[0];
  for (let i = 0; i < shown.length; i++) text += shown[i] + literals[i + 1];
  return text;
}

/** separator.join(pieces) of str and unicode. */
export function joinTexts(separator: string, pieces: readonly Value[]): Value {
  if (pieces.some((piece) => piece instanceof PyUnicode)) return new PyUnicode(pieces.map(unicode).join(separator));
  return pieces.map(str).join(separator);
}
