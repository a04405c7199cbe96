import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toolTexts } from '../../src/integrations/tool-texts/index.ts';
import { dutch } from '../support/dictionaries.ts';

const island = 'src/tools/comparator/Comparator.tsx';
const keys = [
  'bill.total',
  'bill.month_one',
  'bill.month_other',
  'unit.minutes',
  'unit.hours',
  'sheet.title',
  'mail.subject',
];

/** What the page of the comparator carries, and what loads later, when the source files hold this. */
const textsOf = (files: Readonly<Record<string, string>>) => {
  const {
    ofPage: { comparator },
    lazy,
  } = toolTexts(keys, (file) => files[file] ?? '');
  return { page: comparator, lazy };
};

test('a page carries the texts that its tool and what it imports name', () => {
  const files = {
    [island]: `import { row } from './row.ts'; export const Comparator = () => <p>{text('bill.total')}{row}</p>;`,
    'src/tools/comparator/row.ts': `export const row = count('bill.month', 2);`,
  };
  expect(textsOf(files)).toEqual({ page: ['bill.total', 'bill.month_one', 'bill.month_other'], lazy: [] });
});

test('a key with a part that is filled in stands for all that fit', () => {
  const files = { [island]: `export const name = (unit: string) => text(\`unit.\${unit}\`);` };
  expect(textsOf(files).page).toEqual(['unit.minutes', 'unit.hours']);
});

test('what is imported on demand is loaded later, and so is what that imports', () => {
  const files = {
    [island]: `export const open = () => import('./sheet.ts');`,
    'src/tools/comparator/sheet.ts': `import { subject } from './mail.ts'; export const title = text('sheet.title') + subject;`,
    'src/tools/comparator/mail.ts': `export const subject = text('mail.subject');`,
  };
  expect(textsOf(files)).toEqual({ page: [], lazy: ['sheet.title', 'mail.subject'] });
});

test('what is loaded at once has its texts in the page, but not what that loads on demand', () => {
  const files = {
    [island]: `export const loadBill = withPageTexts(() => import('./bill.ts')); export const loadMail = () => import('./mail.ts');`,
    'src/tools/comparator/bill.ts': `export const total = text('bill.total'); export const open = () => import('./sheet.ts');`,
    'src/tools/comparator/sheet.ts': `export const title = text('sheet.title');`,
    'src/tools/comparator/mail.ts': `export const subject = text('mail.subject');`,
  };
  expect(textsOf(files).page).toEqual(['bill.total']);
  expect(textsOf(files).lazy).toEqual(expect.arrayContaining(['sheet.title', 'mail.subject']));
});

test('of an index file only what is asked for counts, and of types nothing', () => {
  const files = {
    [island]: `import { bill, type Sheet } from '../index.ts'; import type { Mail } from './mail.ts'; export { bill };`,
    'src/tools/index.ts': `export { bill } from './bill.ts'; export { sheet, type Sheet } from './sheet.ts';`,
    'src/tools/bill.ts': `export const bill = text('bill.total');`,
    'src/tools/sheet.ts': `export const sheet = text('sheet.title');`,
    'src/tools/comparator/mail.ts': `export const subject = text('mail.subject');`,
  };
  expect(textsOf(files).page).toEqual(['bill.total']);
});

test('a tool with texts of its own does not make the others load them', () => {
  const files = {
    [island]: `export const open = () => import('./sheet.ts');`,
    'src/tools/comparator/sheet.ts': `export const title = text('sheet.title');`,
    'src/tools/history/History.tsx': `export const open = () => import('./work.ts');`,
    'src/tools/history/work.ts': `export const subject = text('mail.subject');`,
  };
  const { lazy, ownLazy } = toolTexts(keys, (file) => files[file as keyof typeof files] ?? '');
  expect(lazy).toEqual(['sheet.title']);
  expect(ownLazy).toEqual({ history: ['mail.subject'] });
});

test('in the source of this site neither the print-out nor the legend of the clock is part of the page of the calculator', () => {
  const {
    ofPage: { calculator = [] },
    lazy,
  } = toolTexts(Object.keys(dutch), (file) => readFileSync(file, 'utf8'));
  expect(calculator.filter((key) => key.startsWith('sheet.'))).toEqual([]);
  expect(calculator).toContain('result.heading');
  expect(calculator).toContain('clock.afterYears');
  expect(calculator.filter((key) => key.startsWith('clock.legend.'))).toEqual([]);
  expect(lazy.some((key) => key.startsWith('sheet.'))).toBe(true);
});
