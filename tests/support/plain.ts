/** A text as its words read: a hard space, which keeps an amount or a number with its unit, is a space. */
export const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** The same of every text in what is told. */
export const plainly = <Told>(told: Told): Told => JSON.parse(plain(JSON.stringify(told)));
