import type { ReadArrow, ReadBox, ReadExtra, Reading } from './reading.ts';

/** Something in only one of two readings, with the ids by which to find it in the text. */
export interface Difference {
  readonly ids: readonly string[];
  readonly expected: string;
  readonly got: string;
}

const describeBox = ({ id, label, shape }: ReadBox): ReadExtra => ({
  ids: [id],
  words: `the ${shape} ${id} "${label}"`,
});

const describeArrow = ({ from, to, label, line, heads }: ReadArrow): ReadExtra => ({
  ids: [from, to],
  words: `the arrow ${from} to ${to}${label === '' ? '' : ` "${label}"`} (${line}, heads: ${heads})`,
});

const itemsOf = ({ boxes, arrows, extras }: Reading): ReadExtra[] => [
  ...boxes.map(describeBox),
  ...arrows.map(describeArrow),
  ...extras,
];

/** What is in `these` but not in `those`, counting duplicates. */
const without = (these: readonly ReadExtra[], those: readonly ReadExtra[]): ReadExtra[] => {
  const left = those.map(({ words }) => words);
  return these.filter(({ words }) => {
    const index = left.indexOf(words);
    if (index < 0) return true;
    left.splice(index, 1);
    return false;
  });
};

/** Compares what Mermaid reads in a text with what the drawing of it shows. */
export const differences = (meant: Reading, drawn: Reading): Difference[] => {
  const [wanted, found] = [itemsOf(meant), itemsOf(drawn)];
  return [
    ...without(wanted, found).map(({ ids, words }) => ({
      ids,
      expected: `${words}, as Mermaid reads the text`,
      got: 'a drawing without it',
    })),
    ...without(found, wanted).map(({ ids, words }) => ({
      ids,
      expected: 'only what Mermaid reads in the text',
      got: words,
    })),
  ];
};
