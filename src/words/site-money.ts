/**
 * How amounts are typed and stand in links: in euros and cents. A build with price lists in another currency replaces this
 * file, so that pages carry no table of currencies.
 */

/** Decimals of an amount. */
export const minorUnits = 2;

/** An amount as people type it, with its sign or without: the whole units, and the decimals. */
export const typedAmount = /^(?:€\s*)?(\d{1,7})(?:[.,](\d{1,2}))?$/;

/** An amount as it stands in a link. */
export const linkedAmount = /^(?:0|[1-9]\d{0,6})\.\d\d$/;
