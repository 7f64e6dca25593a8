/** Working out templates: MustacheParser.split, join and resolve. */
import { PyRaise } from '../python/objects/exceptions.ts';
import { decodeAscii, isAscii, unicode } from '../python/objects/text.ts';
import { PyUnicode, type Value } from '../python/objects/value.ts';
import { InvalidRefError, pystachioError, Uninterpolatable } from './errors.ts';
import { Alias, parseTemplate, type Template } from './mustache.ts';
import { PystachioObject } from './object.ts';
import { type Ref, refFromAddress, sameRef } from './ref.ts';
import { findInScopes, type Scopes } from './scope.ts';

/** How often all references of a text are replaced before it counts as endless. */
export const MAX_ITERATIONS = 100;

export interface Resolved {
  readonly text: string;
  /** References left, as often as they occur, in the order of the text. */
  readonly unbound: readonly Ref[];
  /** How many rounds of replacing it took. */
  readonly rounds: number;
}

const NONE: readonly Ref[] = [];

/**
 * MustacheParser.resolve of a str or unicode, which is the `template` when it is taken apart. The original replaces all references again and again until none is found any more; here each text is
 * expanded once for each scope. Where both could differ (an error on the way, endless replacing, braces that come together from several pieces) it is
 * done as the original does it.
 * Raises Uninterpolatable, Ref.InvalidRefError, UnicodeDecodeError, and what working out a named object raises.
 */
export function resolve(value: string | PyUnicode, scopes: Scopes | null, template: Template): Resolved {
  if (scopes === null || !scopes.foreign) {
    const quick = typeof value === 'string' && !isAscii(value) ? null : expandSafely(template, scopes);
    if (quick !== null && quick.rounds < MAX_ITERATIONS) return quick;
  }
  return resolveByRounds(value, (ref) => findInScopes(scopes, ref));
}

/** null: to be done in rounds. So is what raises, since the rounds decide what is raised first. */
function expandSafely(template: Template, scopes: Scopes | null): Resolved | null {
  try {
    return expandParts(template, scopes, 0);
  } catch (error) {
    if (error instanceof PyRaise) return null;
    throw error;
  }
}

/** A text that a reference led to. */
function expand(text: string, scopes: Scopes, depth: number): Resolved | null {
  if (depth > MAX_ITERATIONS) return null;
  const { resolved: known } = scopes;
  const before = known.get(text);
  if (before !== undefined) return before;
  // Stays where the text leads back to itself, or fails.
  known.set(text, null);
  const resolved = expandParts(parseTemplate(text), scopes, depth);
  known.set(text, resolved);
  return resolved;
}

function expandParts(template: Template, scopes: Scopes | null, depth: number): Resolved | null {
  if (template.invalid !== null || template.open) return null;
  let text = '';
  let unbound: Ref[] | null = null;
  let rounds = 0;
  for (const part of template.parts) {
    if (typeof part === 'string') {
      text += part;
    } else if (part instanceof Alias) {
      text += `{{${part.name}}}`;
    } else {
      const piece = expandRef(part, scopes, depth);
      if (piece === null) return null;
      text += piece.text;
      if (piece.rounds > rounds) rounds = piece.rounds;
      if (piece.unbound.length > 0) {
        if (unbound === null) unbound = [];
        for (const ref of piece.unbound) unbound.push(ref);
      }
    }
  }
  return { text, unbound: unbound ?? NONE, rounds };
}

function expandRef(ref: Ref, scopes: Scopes | null, depth: number): Resolved | null {
  const found = scopes === null ? undefined : findInScopes(scopes, ref);
  if (scopes === null || found === undefined) return { text: ref.text(), unbound: [ref], rounds: 0 };
  const text = plainText(found);
  if (text === null) return null;
  if (!text.includes('{')) return { text, unbound: NONE, rounds: 1 };
  const expanded = expand(text, scopes, depth + 1);
  return expanded === null ? null : { text: expanded.text, unbound: expanded.unbound, rounds: expanded.rounds + 1 };
}

/** unicode(value) of what a scope holds; null for what is to be left to the rounds. */
function plainText(value: Value): string | null {
  if (typeof value === 'string') return isAscii(value) ? value : null;
  return value instanceof PystachioObject ? value.ownText() : null;
}

/** As the original does it. `find` gives undefined for what is not found. */
export function resolveByRounds(value: string | PyUnicode, find: (ref: Ref) => Value | undefined): Resolved {
  let stream: string | PyUnicode = value;
  for (let round = 0; ; round++) {
    if (round === MAX_ITERATIONS) {
      const text = (stream as PyUnicode).value;
      throw pystachioError(Uninterpolatable, new PyUnicode(`Unable to interpolate ${text}!  Maximum replacements reached.`));
    }
    const pieces = split(stream, true);
    const { text, unbound } = join(pieces, find);
    const refs = pieces.filter(isRef);
    stream = new PyUnicode(text);
    if (refs.length === unbound.length && refs.every((ref, i) => sameRef(ref, unbound[i]))) {
      const last = split(stream, false);
      return { text: join(last, find).text, unbound: last.filter(isRef), rounds: round };
    }
  }
}

function isRef(piece: Value): piece is Ref {
  return typeof piece !== 'string' && !(piece instanceof PyUnicode);
}

/** MustacheParser.split: literals of the type of the text, and references. Raises Ref.InvalidRefError. */
export function split(value: string | PyUnicode, keepAliases: boolean): Value[] {
  const isBytes = typeof value === 'string';
  const { parts, invalid } = parseTemplate(isBytes ? value : value.value);
  const wrap = (text: string): Value => (isBytes ? text : new PyUnicode(text));
  if (invalid !== null) {
    refFromAddress(wrap(invalid));
    throw pystachioError(InvalidRefError, wrap(invalid));
  }
  return parts.map((part) => {
    if (typeof part === 'string') return wrap(part);
    if (part instanceof Alias) return wrap(keepAliases ? `{{&${part.name}}}` : `{{${part.name}}}`);
    return isBytes ? refFromAddress(part.key) : part;
  });
}

/** MustacheParser.join: everything is looked up before anything is made text. */
export function join(pieces: readonly Value[], find: (ref: Ref) => Value | undefined): { text: string; unbound: Ref[] } {
  const unbound: Ref[] = [];
  const found = pieces.map((piece) => {
    if (!isRef(piece)) return piece;
    const value = find(piece);
    if (value !== undefined) return value;
    unbound.push(piece);
    return new PyUnicode(piece.text());
  });
  let text = '';
  for (const piece of found) text += typeof piece === 'string' ? decodeAscii(piece) : unicode(piece);
  return { text, unbound };
}
