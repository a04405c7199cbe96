import type { OpenItem, TierAmounts } from '../rules/index.ts';
import type { Words } from './words.ts';

type WithOpenItems = Pick<TierAmounts, 'openItems'>;

const isNotFilledIn = ({ reason }: OpenItem): boolean => reason === 'notFilledIn';

/** Whether it waits for a price of the provider. */
const isOnRequest = ({ reason }: OpenItem): boolean => !['notFilledIn', 'notOffered', 'from'].includes(reason);

/** What comes on top of an amount with open items, in a few words, where not all of them are on request; undefined where they are. */
export const describeOpenBeside = ({ openItems }: WithOpenItems, { translator }: Words): string | undefined => {
  if (openItems.every(isNotFilledIn)) return translator.text('result.plusNotFilledIn');
  return openItems.every(isOnRequest) ? undefined : translator.text('result.plusStillOpen');
};

/** What stands for an amount of 0 with open items, where all of them are for the visitor to fill in; undefined otherwise. */
export const describeNotFilledIn = ({ openItems }: WithOpenItems, { translator }: Words): string | undefined =>
  openItems.length > 0 && openItems.every(isNotFilledIn) ? translator.text('amount.notFilledIn') : undefined;
