import type { JobStart, LineItem } from '../../../src/rules/index.ts';
import type { ContractTier, HourlyRate } from '../../../src/schema/contract-tier.ts';
import type { PriceList } from '../../../src/schema/price-list.ts';
import { line } from '../requests.ts';
import { listWithLateBand } from './two-bands.ts';

export const on = (dateTime: string): JobStart => ({ at: 'dateTime', dateTime });

/** A Friday: the published hours end an hour later. */
export const fridayAt19 = on('2026-11-27T19:00');

/** A technician's remote job, once. */
export const evening = (minutes: number, start = fridayAt19): LineItem => line({ per: 'once', minutes, start });

/** The published hours, and the rest of the evening. */
export const withEvenings = (rateOf?: (tier: ContractTier) => HourlyRate): PriceList =>
  listWithLateBand([...Array(5).fill([['20:00', '22:00']]), [], []], rateOf);
