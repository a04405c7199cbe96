import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { ruleError } from '../../../src/rules/errors.ts';
import { FailureNote } from '../../../src/tools/history/FailureNote.tsx';
import { failure, type HistoryFailure, type HistoryFailureCode } from '../../../src/tools/history/mapping.ts';
import { wordsIn } from '../../support/estimates.ts';
import { idsIn, priceList } from '../../support/published.ts';

const { tierId } = idsIn(priceList);

/** Every way in which reading a file can fail. */
const failures: Record<HistoryFailureCode, readonly HistoryFailure[]> = {
  empty: [failure('empty', {})],
  noRows: [failure('noRows', {})],
  notATable: (['xls', 'pdf', 'image', 'binary'] as const).map((kind) => failure('notATable', { kind })),
  encrypted: [failure('encrypted', {})],
  damaged: (['gzip', 'zip', 'xlsx'] as const).map((kind) => failure('damaged', { kind })),
  notOneFile: [failure('notOneFile', { files: 0 }), failure('notOneFile', { files: 1_200 })],
  tooLarge: [failure('tooLarge', { most: 64 * 2 ** 20 })],
  tooManyColumns: [failure('tooManyColumns', { most: 1_000 })],
  cellTooLong: [failure('cellTooLong', { row: 12_000, most: 2 ** 20 })],
  changed: [failure('changed', {})],
  stopped: [failure('stopped', {})],
  unanswered: [failure('unanswered', { question: { ask: 'dateOrder', example: '03-04-2026', choices: [] } })],
  mappingDoesNotFit: [failure('mappingDoesNotFit', {})],
  rules: [failure('rules', { error: ruleError('amountTooLarge', { tierId: tierId('standard') }) })],
  failed: [failure('failed', { message: 'whatever a browser says' })],
};

const toDo = {
  nl: /\b(kies|bewaar|beantwoord)\b/i,
  en: /\b(choose|save|answer)\b/i,
};

const said = (found: HistoryFailure, language: 'nl' | 'en'): string =>
  render(<FailureNote failure={found} words={wordsIn[language]} />).replace(/<[^>]+>/g, '');

describe.each(['nl', 'en'] as const)('a failure in %s', (language) => {
  const all = Object.values(failures).flat();

  test.each(all.map((found) => [JSON.stringify(found), found] as const))('%s is said whole', (_, found) => {
    expect(said(found, language)).toMatch(/^\p{Lu}[^{}]+\.$/u);
  });

  test.each(all.flatMap((found) => (found.code === 'rules' ? [] : [[found.code, found] as const])))(
    '%s says what to do',
    (_, found) => {
      expect(said(found, language)).toMatch(toDo[language]);
    },
  );
});

test('an archive without a file and one with several are told apart', () => {
  const [none, several] = failures.notOneFile.map((found) => said(found, 'en'));
  expect(none).toBe('The .zip file holds no file. Choose an export as CSV or Excel.');
  expect(several).toBe('The .zip file holds 1,200 files. Choose one with one table.');
});
