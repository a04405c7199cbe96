/** Long enough for "Werkplek van de nieuwe collega installeren", short enough for a table. */
const longest = 60;

/** Spaces, controls, accents on nothing, fillers and other characters that show nothing by themselves; U+2800 is an empty cell. */
const visible = /[^\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * A label without marks that cannot be seen or that turn text around, at most 60 characters; empty where nothing in it can be seen.
 *
 * @example cleanLabel(' Printer\u202E ') // 'Printer'
 */
export const cleanLabel = (text: string): string => {
  const label = Array.from(text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ''))
    .slice(0, longest)
    .join('')
    .trim();
  return visible.test(label) ? label : '';
};
