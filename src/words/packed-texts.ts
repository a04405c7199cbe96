import type { Texts } from './translator.ts';

/**
 * Writes texts as lines of a key, a tab and a text: in the attribute of a page that takes fewer bytes than JSON, in which each
 * quotation mark is escaped.
 *
 * @throws when a text holds a tab or a line end
 * @example packTexts({ 'call.enter': 'Beginnen', 'call.leave': 'Stoppen' }) // 'call.enter\tBeginnen\ncall.leave\tStoppen'
 */
export const packTexts = (texts: Texts): string => {
  const unfit = Object.entries(texts).find(([, text]) => /[\t\n]/.test(text));
  if (unfit) throw new Error(`The text of "${unfit[0]}" holds a tab or a line end: write it on one line.`);
  return Object.entries(texts)
    .map((entry) => entry.join('\t'))
    .join('\n');
};

/** Reads them back. */
export const unpackTexts = (packed: string): Texts =>
  Object.fromEntries(packed.split('\n').map((line) => line.split('\t')));
