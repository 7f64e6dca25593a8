import { readFileSync } from 'node:fs';
import { LLkLookaheadStrategy } from 'chevrotain';
import { describe, expect, test } from 'vitest';
import { dump } from '../../grammar/dump.ts';
import { tokenize } from '../../grammar/lexer.ts';
import { installTables, TableLookahead } from '../../grammar/lookahead.ts';
import { TABLE_ROWS } from '../../grammar/lookahead-tables.ts';
import { PythonParser } from '../../grammar/parser.ts';
import { lookaheadTablesModule } from './lookahead-module.ts';

const SOURCE = 'if a:\n  b = [c for d in e], {f: g}\nelif h: print i, j\nelse:\n  def k(l, m=n, *o, **p): return q[r:s, ...]\n';

function parsed(parser: PythonParser, source: string): string {
  const result = parser.parse({ source, tokens: tokenize(source, 0).tokens, encoding: null, unicodeLiterals: false }, 'exec');
  return result.kind === 'tree' ? dump(result.tree) : `stopped at ${result.token.startOffset} for want of ${result.expected}`;
}

describe('the lookahead tables', () => {
  test('are those of the grammar as it is (else run `node .ci/run-ts.mjs test/record/lookahead-tables.ts`)', () => {
    const committed = readFileSync(new URL('../../grammar/lookahead-tables.ts', import.meta.url), 'utf8');
    expect(committed).toBe(lookaheadTablesModule());
  });

  test('are taken by Chevrotain as it is installed', () => {
    class Unanalysed {
      selfAnalysisDone = false;
      fullRuleNameToShort = {};
      setLaFuncCache(): void {}
    }
    expect(installTables(new Unanalysed())).toBe(true);
    expect(installTables({})).toBe(false);
    expect(Reflect.get(new PythonParser(null), 'gastProductionsCache')).toEqual({});
  });

  const parsers = {
    'with the tables put in': new PythonParser(null),
    'with the tables as a strategy': new PythonParser(new TableLookahead(new Map(TABLE_ROWS))),
    'with the strategy of Chevrotain': new PythonParser(new LLkLookaheadStrategy({ maxLookahead: 1 })),
  };
  const texts = [SOURCE, 'a b', 'if x:\ny', 'if x:\n  )', 'a =', 'try:\n  x\n', 'f(a', 'def', '@', 'for x in'];
  test.each(texts)('say of %j what Chevrotain would work out', (text) => {
    const source = `${text}\n`;
    const [first, ...others] = Object.values(parsers).map((parser) => parsed(parser, source));
    for (const other of others) expect(other).toBe(first);
  });
});

describe('the grammar', () => {
  test('passes the validations of Chevrotain: LL(1), without ambiguities, every rule reachable as it is named', () => {
    expect(() => new PythonParser(new LLkLookaheadStrategy({ maxLookahead: 1 }), false)).not.toThrow();
  });
});
