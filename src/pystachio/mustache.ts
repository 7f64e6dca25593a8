/** Templates: texts with `{{references}}` in them. */
import { parseAddress, type Ref } from './ref.ts';

/** `{{&name}}`: stays until all is resolved, and becomes `{{name}}` then. */
export class Alias {
  constructor(readonly name: string) {}
}

export interface Template {
  /** Literal texts, references (their components unicode) and aliases in order; no empty literals. */
  parts: readonly (string | Ref | Alias)[];
  refs: readonly Ref[];
  /** A reference's address that is malformed: the first one. */
  invalid: string | null;
  /** A literal ends in what may become a reference together with what follows, such as `{{a[`. */
  open: boolean;
}

const parsed = new Map<string, Template>();
const KEPT = 10000;

/** Finds references and aliases as `{{(&)?([^{}]+?)\1?}}` does. A text is parsed once as long as it is kept. */
export function parseTemplate(text: string): Template {
  let template = parsed.get(text);
  if (template === undefined) {
    template = readTemplate(text);
    if (parsed.size >= KEPT) parsed.clear();
    parsed.set(text, template);
  }
  return template;
}

const AMPERSAND = 38;
const BRACE = 125;
const OPEN_BRACE = 123;

/** Where the text between braces that begins at `from` ends, or -1 if that is no reference. */
function contentEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === OPEN_BRACE) return -1;
    if (c === BRACE) return i > from && text.charCodeAt(i + 1) === BRACE ? i : -1;
  }
  return -1;
}

function readTemplate(text: string): Template {
  const parts: (string | Ref | Alias)[] = [];
  const refs: Ref[] = [];
  let invalid: string | null = null;
  let done = 0;
  let at = text.indexOf('{{');
  while (at >= 0) {
    const end = contentEnd(text, at + 2);
    if (end < 0) {
      at = text.indexOf('{{', at + 1);
      continue;
    }
    if (at > done) parts.push(text.slice(done, at));
    const content = text.slice(at + 2, end);
    if (content.charCodeAt(0) === AMPERSAND && content.length > 1) {
      parts.push(new Alias(aliasName(content)));
    } else {
      const ref = parseAddress(content, true);
      if (ref === null) invalid ??= content;
      else {
        parts.push(ref);
        refs.push(ref);
      }
    }
    done = end + 2;
    at = text.indexOf('{{', done);
  }
  if (done < text.length) parts.push(text.slice(done));
  return { parts, refs, invalid, open: parts.some(isOpen) };
}

/** The `&` in front goes, and one at the end with it where something is left before it. */
function aliasName(content: string): string {
  return content.length > 2 && content.endsWith('&') ? content.slice(1, -1) : content.slice(1);
}

/** Does the literal end in `{`, or in `{{` and no further brace? */
function isOpen(part: string | Ref | Alias): boolean {
  if (typeof part !== 'string') return false;
  const last = part.lastIndexOf('{');
  if (last < 0 || last < part.lastIndexOf('}')) return false;
  return last === part.length - 1 || part.charCodeAt(last - 1) === OPEN_BRACE;
}
