/** Long enough for "Werkplek van de nieuwe collega installeren", short enough for a table. */
const longest = 60;

/**
 * A label without marks that cannot be seen or that turn text around, at most 60 characters.
 *
 * @example cleanLabel(' Printer\u202E ') // 'Printer'
 */
export const cleanLabel = (text: string): string =>
  Array.from(text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ''))
    .slice(0, longest)
    .join('')
    .trim();

export const encodeLabel = (label: string): string => encodeURIComponent(cleanLabel(label));
