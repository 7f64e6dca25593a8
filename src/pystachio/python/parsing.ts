/** pystachio.parsing as a program sees it: MustacheParser. */

import { raise, typeError } from '../../python/objects/exceptions.ts';
import { toArray } from '../../python/objects/iterate.ts';
import { constant, setMethods } from '../../python/objects/native.ts';
import { unicode } from '../../python/objects/text.ts';
import { truth } from '../../python/objects/truth.ts';
import { PyList, PyTuple, type PyType, PyUnicode, type Value } from '../../python/objects/value.ts';
import { isText, plainText } from '../basic.ts';
import { pythonClass, setClassSlots } from '../classes.ts';
import { MustacheError, Uninterpolatable } from '../errors.ts';
import { classMethod, freeClassMethod } from '../own-function.ts';
import { Ref } from '../ref.ts';
import { MAX_ITERATIONS, resolveByRounds, split } from '../resolve.ts';
import { findInScopes, scopesFromValues } from '../scope.ts';
import { pattern } from './late-attribute.ts';

export const mustacheParserType = pythonClass('MustacheParser', 'pystachio.parsing');

/** A text to be split. Raises TypeError as re does. */
function requireText(value: Value): string | PyUnicode {
  if (isText(value)) return plainText(value);
  throw raise(typeError(`expected string or buffer`));
}

/** join(splits, *namables): the text, and the references left. */
function join(splits: Value, namables: Value[]): Value {
  const scopes = scopesFromValues(namables);
  const unbound: Value[] = [];
  const pieces = toArray(splits).map((piece) => {
    if (!(piece instanceof Ref)) return piece;
    const found = findInScopes(scopes, piece);
    if (found === undefined) unbound.push(piece);
    return found ?? piece;
  });
  const text = pieces.map(unicode).join('');
  return new PyTuple([pieces.length === 0 ? '' : new PyUnicode(text), new PyList(unbound)]);
}

function resolve(cls: Value, stream: Value, namables: Value[]): Value {
  const scopes = scopesFromValues(namables);
  const limit = (cls as PyType).lookup('MAX_ITERATIONS');
  const rounds = typeof limit === 'number' ? limit : MAX_ITERATIONS;
  const { text, unbound } = resolveByRounds(requireText(stream), (ref) => findInScopes(scopes, ref), rounds);
  // What is joined from nothing is a str.
  return new PyTuple([text === '' ? '' : new PyUnicode(text), new PyList([...unbound])]);
}

setClassSlots(mustacheParserType, {});
setMethods(mustacheParserType, {
  Error: constant(MustacheError),
  Uninterpolatable: constant(Uninterpolatable),
  MAX_ITERATIONS: constant(MAX_ITERATIONS),
  _ADDRESS_DELIMITER: constant('&'),
  _MUSTACHE_RE: pattern('{{(&)?([^{}]+?)\\1?}}'),
  split: classMethod(['string', 'keep_aliases'], (_cls, text, keep) => new PyList(split(requireText(text), truth(keep))), [false]),
  join: freeClassMethod(['splits', '*namables'], (_cls, [splits, ...namables]) => join(splits, namables)),
  resolve: freeClassMethod(['stream', '*namables'], (cls, [stream, ...namables]) => resolve(cls, stream, namables)),
});
