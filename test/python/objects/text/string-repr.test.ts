import { expect, test } from 'vitest';
import { strRepr, unicodeRepr } from '../../../../src/python/objects/text/string-repr.ts';
import { differences, recorded } from './recorded.ts';

type Case = [type: 'str' | 'unicode', text: string, repr: string];

test.each(['str', 'unicode'])('repr of %s', (type) => {
  const cases = recorded<Case>('reprs').filter((line) => line[0] === type);
  const actual = ([, text]: Case) => (type === 'str' ? strRepr(text) : unicodeRepr(text));
  expect(differences(cases, (line) => line[2], actual)).toEqual([]);
});
