import { describe, expect, test } from 'vitest';
import { CatalogueError, loadCatalogue, type Problem } from '../../src/catalogue/index.ts';
import { addLanguage } from '../support/files/add-language.ts';
import { contentCopy } from '../support/files/content-copy.ts';

const problemsIn = (folder: string): readonly Problem[] => {
  try {
    loadCatalogue(folder);
    return [];
  } catch (error) {
    if (error instanceof CatalogueError) return error.problems;
    throw error;
  }
};

const inFrench = () => {
  const copy = contentCopy();
  addLanguage(copy.folder, 'fr');
  return copy;
};

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('a dictionary of the site', () => {
  test('replaces single texts of the product', () => {
    const copy = contentCopy();
    addLanguage(copy.folder, 'fr');
    copy.write('i18n/nl.json', '{ "call.enter": "Bellen maar" }');
    const { dictionaries } = loadCatalogue(copy.folder);
    expect(dictionaries.nl?.['call.enter']).toBe('Bellen maar');
    expect(dictionaries.nl?.['call.leave']).not.toBe('');
    expect(dictionaries.en?.['call.enter']).not.toBe('Bellen maar');
  });

  test('must be there for a language that the product does not speak', () => {
    const copy = contentCopy();
    copy.replace('provider.yaml', 'languages: [nl, en]', 'languages: [nl, en, fr]');
    expect(problemsIn(copy.folder)).toContainEqual({
      file: 'i18n/fr.json',
      path: '(the whole file)',
      expected: expect.stringContaining('the interface texts in "fr"'),
      got: 'no such file',
      fix: expect.stringContaining('Copy src/words/dictionaries/en.json to content/i18n/fr.json'),
    });
  });

  test('and its texts are missed once in each file that has none', () => {
    const copy = contentCopy();
    copy.replace('provider.yaml', 'languages: [nl, en]', 'languages: [nl, en, fr]');
    copy.replace('menu.yaml', 'en: ', 'fr: Un, en: ');
    const problems = problemsIn(copy.folder);
    const repeated = Map.groupBy(problems, ({ file }) => file);
    expect(repeated.get('glossary.yaml')).toMatchObject([
      { line: expect.any(Number), expected: expect.stringContaining('each text in "fr" too') },
    ]);
    // One text of the menu is there, so each of the others is named.
    expect(repeated.get('menu.yaml')?.length).toBeGreaterThan(1);
    for (const [file, found] of repeated) if (file !== 'menu.yaml') expect(found, file).toHaveLength(1);
  });

  test('must hold every text', () => {
    const copy = inFrench();
    const texts = JSON.parse(copy.read('i18n/fr.json'));
    delete texts['call.enter'];
    delete texts['unit.hours_other'];
    copy.write('i18n/fr.json', JSON.stringify(texts, null, 2));
    expect(problemsIn(copy.folder)).toMatchObject([
      {
        file: 'i18n/fr.json',
        expected: expect.stringContaining('for every key'),
        got: expect.stringMatching(/^none for .*call\.enter/),
      },
    ]);
    expect(problemsIn(copy.folder)[0]?.got).toContain('unit.hours_other');
  });

  test.each([
    ['a key that no code uses', '"call.entre": "Bellen"', 'call.entre', 'a key of the interface texts', '"call.entre"'],
    [
      'a plural form that the language does not have',
      '"unit.hours_few": "{{amount}} h"',
      'unit.hours_few',
      'a key of',
      'unit.hours_few',
    ],
    [
      'a text without a placeholder',
      '"unit.minutes_other": "minutes"',
      'unit.minutes_other',
      'a text with {{count}}',
      '"minutes"',
    ],
    [
      'a placeholder that nothing fills in',
      '"call.enter": "Ring {{who}}"',
      'call.enter',
      'without placeholders',
      '{{who}}',
    ],
    ['an empty text', '"call.enter": " "', 'call.enter', 'a text on one line', '" "'],
    ['a text on two lines', '"call.enter": "a\\nb"', 'call.enter', 'a text on one line', 'a\\nb'],
  ])('may not hold %s', (_, wrong, path, expected, got) => {
    const copy = contentCopy();
    addLanguage(copy.folder, 'fr');
    const text = `{\n  ${wrong}\n}`;
    copy.write('i18n/nl.json', text);
    expect(problemsIn(copy.folder)).toMatchObject([
      {
        file: 'i18n/nl.json',
        line: lineOf(text, wrong),
        path,
        expected: expect.stringContaining(expected),
        got: expect.stringContaining(got),
      },
    ]);
  });

  test('may spell out one of a thing', () => {
    const copy = inFrench();
    copy.write('i18n/en.json', '{ "unit.minutes_one": "one minute" }');
    expect(problemsIn(copy.folder)).toEqual([]);
  });
});
