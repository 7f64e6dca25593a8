/** pystachio.parsing as a program sees it: MustacheParser. */

import { remainder } from '../../python/objects/arithmetic.ts';
import { getAttr } from '../../python/objects/attributes.ts';
import { callValue } from '../../python/objects/call.ts';
import { equals } from '../../python/objects/compare.ts';
import { Exception, makeException, PyRaise, raise } from '../../python/objects/exceptions.ts';
import { toArray } from '../../python/objects/iterate.ts';
import { constant, setMethods } from '../../python/objects/native.ts';
import { str, unicode } from '../../python/objects/text.ts';
import { truth } from '../../python/objects/truth.ts';
import { KwArgs, PyList, PyTuple, PyUnicode, type Value } from '../../python/objects/value.ts';
import { assertion } from '../assertion.ts';
import { isText, joinedText, plainText } from '../basic.ts';
import { setClassSlots } from '../classes.ts';
import { MustacheError, Uninterpolatable } from '../errors.ts';
import { callNamed } from '../object.ts';
import { classMethod, freeClassMethod } from '../own-function.ts';
import { parserType } from '../parser-class.ts';
import { Ref, refType } from '../ref.ts';
import { MAX_ITERATIONS, resolveByRounds, split } from '../resolve.ts';
import { findInScopes, scopesFromValues } from '../scope.ts';
import { isChanged } from '../shared-types.ts';
import { currentRuntime } from './current.ts';
import { pattern } from './late-attribute.ts';

export { parserType as mustacheParserType } from '../parser-class.ts';

/** Is it the parser as we have it, none that a program derived or changed? */
function isOurs(cls: Value): boolean {
  return cls === parserType && !isChanged(parserType);
}

function splitText(cls: Value, text: Value, keepsAliases: boolean): Value {
  return new PyList(isOurs(cls) && isText(text) ? split(plainText(text), keepsAliases) : splitByPattern(cls, text, keepsAliases));
}

/** By the class's own pattern, whatever it is: groups of a delimiter, an address and the text behind it. Raises what re and Ref.from_address do. */
function splitByPattern(cls: Value, text: Value, keepsAliases: boolean): Value[] {
  const [first, ...pieces] = toArray(callNamed(getAttr(cls, '_MUSTACHE_RE'), 'split', [text]));
  assertion(pieces.length % 3 === 0);
  const found = truth(first) ? [first] : [];
  for (let k = 0; k < pieces.length; k += 3) {
    const [delimiter, address, literal] = pieces.slice(k, k + 3);
    const alias = getAttr(cls, '_ADDRESS_DELIMITER');
    if (equals(delimiter, alias)) found.push(remainder('{{%s%s}}', new PyTuple([keepsAliases ? alias : '', address])));
    else if (delimiter === null) found.push(callNamed(refType, 'from_address', [address]));
    else throw raise(makeException(Exception, `Unexpected parsing error in Mustache: splits[${k}] = '${str(delimiter)}'`));
    if (truth(literal)) found.push(literal);
  }
  return found;
}

/** join(splits, *namables): the text, and the references left. */
function join(splits: Value, namables: Value[]): Value {
  const scopes = scopesFromValues(namables);
  const unbound: Value[] = [];
  const pieces = toArray(splits).map((piece) => {
    if (!(piece instanceof Ref)) return piece;
    if (namables.length > 0) piece.action();
    const found = findInScopes(scopes, piece);
    if (found === undefined) unbound.push(piece);
    return found === undefined ? piece : found;
  });
  // Joining nothing gives a str.
  const text = pieces.length === 0 ? '' : new PyUnicode(pieces.map(unicode).join(''));
  return new PyTuple([text, new PyList(unbound)]);
}

function resolve(cls: Value, stream: Value, namables: Value[]): Value {
  if (!isOurs(cls) || !isText(stream)) return resolveByMethods(cls, stream, namables);
  const scopes = scopesFromValues(namables);
  const { text, unbound } = resolveByRounds(plainText(stream), (ref) => findInScopes(scopes, ref));
  return new PyTuple([joinedText(text), new PyList([...unbound])]);
}

/** By the class's split(), join() and MAX_ITERATIONS, whatever they are. */
function resolveByMethods(cls: Value, stream: Value, namables: Value[]): Value {
  const iterate = (text: Value, keepsAliases: boolean): [text: Value, left: Value, refs: Value] => {
    const pieces = callValue(getAttr(cls, 'split'), [text], new KwArgs(['keep_aliases'], [keepsAliases], null));
    const refs = new PyList(toArray(pieces).filter((piece) => piece instanceof Ref));
    const [joined, left] = toArray(callNamed(cls, 'join', [pieces, ...namables]));
    return [joined, left, refs];
  };
  const range = currentRuntime().builtins.getStr('range') as Value;
  let text = stream;
  for (const _round of toArray(callValue(range, [getAttr(cls, 'MAX_ITERATIONS')]))) {
    const [joined, left, refs] = iterate(text, true);
    text = joined;
    if (!equals(left, refs)) continue;
    const [last, , unbound] = iterate(text, false);
    return new PyTuple([last, unbound]);
  }
  const failure = getAttr(cls, 'Uninterpolatable');
  throw new PyRaise(failure, callValue(failure, [remainder('Unable to interpolate %s!  Maximum replacements reached.', text)]));
}

setClassSlots(parserType, {});
setMethods(parserType, {
  Error: constant(MustacheError),
  Uninterpolatable: constant(Uninterpolatable),
  MAX_ITERATIONS: constant(MAX_ITERATIONS),
  _ADDRESS_DELIMITER: constant('&'),
  _MUSTACHE_RE: pattern('{{(&)?([^{}]+?)\\1?}}'),
  split: classMethod(['string', 'keep_aliases'], (cls, text, keep) => splitText(cls, text, truth(keep)), [false]),
  join: freeClassMethod(['splits', '*namables'], (_cls, [splits, ...namables]) => join(splits, namables)),
  resolve: freeClassMethod(['stream', '*namables'], (cls, [stream, ...namables]) => resolve(cls, stream, namables)),
});
