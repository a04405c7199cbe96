import type { TierAmounts } from '../rules/index.ts';
import type { Words } from './words.ts';

/** What stands for an amount of 0 with open items, where all of them are for the visitor to fill in; undefined otherwise. */
export const describeNotFilledIn = ({ openItems }: TierAmounts, { translator }: Words): string | undefined =>
  openItems.length > 0 && openItems.every(({ reason }) => reason === 'notFilledIn')
    ? translator.text('amount.notFilledIn')
    : undefined;
