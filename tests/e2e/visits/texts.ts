import { cleanLabel } from '../../../src/estimate/index.ts';

/** A text and its value in its field: null when it cannot be read, undefined when it has no value. */
export type Meaning = readonly [text: string, means: unknown];

const money: readonly Meaning[] = [
  ['', undefined],
  ['45', 4500],
  ['12,75', 1275],
  ['€ 30', 3000],
  ['499.50', 49950],
  ['12,', null],
  ['12,755', null],
  ['veel', null],
];

const needHours: readonly Meaning[] = [
  ['', undefined],
  ['4', 240],
  ['1:30', 90],
  ['12', 720],
  ['0', null],
  ['4,', null],
  ['gauw', null],
];

const hours: readonly Meaning[] = [
  ['8', 480],
  ['4,5', 270],
  ['1:30', 90],
  ['0', 0],
  ['25', 1500],
  ['8,', null],
  ['9999', null],
  ['geen', null],
];

/** A partly typed moment, for which a picker gives no text. */
export const halfTyped = '(half)';

const labels = ['', 'Server & co', 'Bureau #3 = 50%~', '  ', 'é+ü'];

/**
 * Texts to type, by the name of the field. Their values are written by hand, independently of the code that parses
 * them.
 */
export const texts = {
  minutes: [
    ['65', 65],
    ['1:30', 90],
    ['1,5 uur', 90],
    ['1u30', 90],
    ['15', 15],
    ['6', 6],
    ['1.5', null],
    ['1,5', null],
    ['6x', null],
    ['', null],
    ['0', null],
    ['60001', null],
  ],
  times: [
    ['3', 3],
    ['12', 12],
    ['1', 1],
    ['0', null],
    ['2,5', null],
    ['', null],
  ],
  months: [
    ['6', 6],
    ['24', 24],
    ['1', 1],
    ['12', 12],
    ['', null],
    ['121', null],
    ['1,5', null],
  ],
  travel: money,
  offer: money,
  factor: [
    ['', undefined],
    ['150', 150],
    ['200 %', 200],
    ['100', 100],
    ['1,5', null],
    ['0', null],
    ['x', null],
  ],
  date: [
    ['', undefined],
    ['2026-11-28', '2026-11-28'],
    ['2026-12-24', '2026-12-24'],
    [halfTyped, null],
  ],
  time: [
    ['', undefined],
    ['08:00', '08:00'],
    ['16:30', '16:30'],
    [halfTyped, null],
  ],
  startTime: [
    ['', undefined],
    ['08:00', '08:00'],
    ['19:45', '19:45'],
    [halfTyped, null],
  ],
  label: labels.map((text) => [text, cleanLabel(text) || undefined] as const),
  responseWithin: needHours,
  interventionWithin: needHours,
  billAtMost: money,
  roleHours: [['', 0], ...hours],
  curve: [['', null], ...hours],
} satisfies Record<string, readonly Meaning[]>;
