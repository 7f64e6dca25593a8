import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compactPythonJson, type JsonValue, pythonJson } from '../../src/report/json.ts';

type Recorded = null | boolean | string | Recorded[] | { float: string } | { int: string } | { dict: [string, Recorded][] };

const recorded: { document: Recorded; indented: string; compact: string }[] = JSON.parse(
  readFileSync(new URL('json-dumps.json', import.meta.url), 'utf8'),
);

function documentOf(written: Recorded): JsonValue {
  if (written === null || typeof written !== 'object') return written;
  if (Array.isArray(written)) return written.map(documentOf);
  if ('float' in written) return { value: Number(written.float.replace('inf', 'Infinity')) };
  if ('int' in written) return Number.isSafeInteger(Number(written.int)) ? Number(written.int) : BigInt(written.int);
  return new Map(written.dict.map(([key, value]) => [key, documentOf(value)]));
}

describe('every document is written as json.dumps writes it', () => {
  test.each(recorded)('$compact', ({ document, indented, compact }) => {
    expect(pythonJson(documentOf(document))).toBe(indented);
    expect(compactPythonJson(documentOf(document))).toBe(compact);
  });
});

test('what is written can be read again, and means the same', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text))), (object) => {
      const document: JsonValue = new Map(Object.entries(object));
      expect(JSON.parse(pythonJson(document))).toEqual({ ...object });
      expect(JSON.parse(compactPythonJson(document))).toEqual({ ...object });
    }),
    { numRuns: 30 },
  );
});
