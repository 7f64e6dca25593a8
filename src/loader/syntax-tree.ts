/** The syntax tree of a file, as text. */
import { dump, PythonSyntaxError, parse } from '../../grammar/index.ts';
import { syntaxException } from '../python/evaluate/compile.ts';
import { raise } from '../python/objects/exceptions.ts';
import type { Host } from '../python/objects/host.ts';
import { AuroraError, describe } from './aurora-error.ts';
import { readSource, type Source } from './source.ts';

/** What `ast.dump(ast.parse(text))` prints in Python 2.7. Throws AuroraError for a text that does not parse. */
export function syntaxTreeText(source: Source, options: { host: Host }): string {
  const { name, text } = readSource(source, options.host);
  try {
    return dump(parse(text));
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) throw error;
    const raised = raise(syntaxException(error, name, text));
    throw new AuroraError(describe(raised, raised, [{ name, path: name, source: text }], null));
  }
}
