import { describe, expect, test } from 'vitest';
import { type Problem, readCatalogue } from '../../src/catalogue/index.ts';
import { contractOn, lineOn } from '../../src/catalogue/named-parts.ts';
import { contentCopy } from '../support/files/content-copy.ts';
import { richList } from '../support/price-lists/rich-list.ts';
import { priceList } from '../support/published.ts';

const list = 'price-lists/2026-11-21.yaml';
const example = 'worked-example.yaml';
const presets = 'job-presets.yaml';

/** The content with parts in its price list that an example can name. */
const copyWithParts = () => {
  const copy = contentCopy();
  copy.replace(list, '  perVisit: onRequest', '  - zones: [{ id: city, name: { nl: s, en: c }, amount: 0 }]');
  copy.write(
    list,
    `${copy.read(list)}
units: [{ id: server, name: { nl: s, en: s } }]
surcharges:
  - { id: urgent, name: { nl: s, en: u }, amount: 10, per: job, optional: true }
  - { id: always, name: { nl: a, en: a }, amount: 1, per: job }
fees: [{ id: portal, name: { nl: p, en: p }, amount: 5, per: month, optional: true }]
`,
  );
  copy.replace(list, 'monthlyFee: 58.00', 'monthlyFee: 58.00\n    terms: [{ months: 12 }, { months: 24 }]');
  return copy;
};

const problemsIn = (folder: string): readonly Problem[] => readCatalogue(folder).problems;

/** Where a part is added, and in which words. */
const places = {
  line: { file: example, after: 'per: month', before: ', ' },
  contract: { file: example, after: 'months: 12', before: '\n  ' },
  preset: { file: presets, after: 'per: once', before: '\n    ' },
} as const;

const add = (copy: ReturnType<typeof contentCopy>, place: keyof typeof places, part: string) => {
  const { file, after, before } = places[place];
  copy.replace(file, after, `${after}${before}${part}`);
};

describe('what the example and the presets name', () => {
  test.each([
    ['line', 'zone: city'],
    ['line', 'extras: [urgent]'],
    ['preset', 'zone: city'],
    ['contract', 'units: { server: 2 }'],
    ['contract', 'options: [portal]'],
    ['contract', 'term: 24'],
  ] as const)('is in the price list: %s, %s', (place, part) => {
    const copy = copyWithParts();
    add(copy, place, part);
    expect(problemsIn(copy.folder)).toEqual([]);
  });

  test.each([
    ['line', 'zone: moon', /^request\.lines\[\d\]\.zone$/, 'a zone of travel of a price list', 'moon', 'city'],
    ['line', 'extras: [always]', /extras\[0\]$/, 'an optional surcharge of a price list', 'always', 'urgent'],
    [
      'preset',
      'extras: [later]',
      /^presets\[\d\]\.extras\[0\]$/,
      'an optional surcharge of a price list',
      'later',
      'urgent',
    ],
    ['contract', 'units: { cloud: 2 }', /^request\.units\.cloud$/, 'a unit of a price list', 'cloud', 'server'],
    ['contract', 'options: [tea]', /^request\.options\[0\]$/, 'an optional fee of a price list', 'tea', 'portal'],
    ['contract', 'term: 36', /^request\.term$/, 'the months of a term of a price list', '36', '12, 24'],
  ] as const)('or is a mistake with its line: %s, %s', (place, part, path, expected, got, known) => {
    const copy = copyWithParts();
    add(copy, place, part);
    const [problem, ...more] = problemsIn(copy.folder);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: places[place].file, expected, got: `"${got}"`, fix: `Use one of ${known}.` });
    expect(problem?.path).toMatch(path);
    expect(problem?.line).toBeGreaterThan(1);
  });

  test('has nothing to choose from where no list has any', () => {
    const copy = contentCopy();
    add(copy, 'contract', 'units: { server: 2 }');
    expect(problemsIn(copy.folder)).toMatchObject([
      { got: '"server"', fix: 'Remove it, or add it to the price list: no list has any.' },
    ]);
  });
});

describe('what the list of the day lacks', () => {
  const line = { zone: 'city', extras: ['urgent', 'other'], distance: 3 };
  const contract = { units: { user: 3, cloud: 1 }, options: ['portal', 'tea'], term: 24 };

  test('is left out, and the rest is kept', () => {
    expect(lineOn(line, richList)).toEqual({ extras: ['urgent'], distance: 3 });
    expect(contractOn(contract, richList)).toEqual({ units: { user: 3 }, options: ['portal'], term: 24 });
  });

  test('is left out altogether under a list that has none of it', () => {
    expect(lineOn(line, priceList)).toEqual({ distance: 3 });
    expect(contractOn(contract, priceList)).toEqual({});
  });
});
