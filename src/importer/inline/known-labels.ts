import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Extension, Tokenizer } from 'micromark-util-types';
import type { Labels } from '../page/labels.ts';

/** The parser goes through its list for every reference; it need not. */
const listOf = (labels: readonly string[]): string[] => {
  const known = new Set(labels);
  return Object.assign([...labels], { includes: (label: string) => known.has(label) });
};

/** Tells the parser of one paragraph which labels the rest of the page defines; it finds none itself and reads on. */
export const knownLabels = ({ definitions, footnotes }: Labels): Extension => {
  const links = listOf([...definitions.keys()].map(normalizeIdentifier));
  const notes = listOf([...footnotes].map(normalizeIdentifier));
  const tokenize: Tokenizer = function (_effects, _ok, nok) {
    this.parser.defined = links;
    this.parser.gfmFootnotes = notes;
    return nok;
  };
  return { document: { null: { name: 'knownLabels', tokenize } } };
};
