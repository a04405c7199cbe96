import type { ClauseId } from '../../schema/price-list.ts';
import type { ClockPart, Given, NotPriced, Published, Quantity, Rounded, Subject } from './explanation.ts';

export const published = (subject: Subject, value: Quantity, clause: ClauseId): Published => ({
  kind: 'published',
  subject,
  value,
  clause,
});

export const given = (subject: Subject, value: Quantity): Given => ({ kind: 'given', subject, value });

/** What has no price; of the minutes that it is about only a part by the clock is kept. */
export const notPriced = (subject: Subject, clause: ClauseId, minutes?: Rounded | ClockPart): NotPriced => ({
  kind: 'notPriced',
  subject,
  clause,
  ...(minutes?.kind === 'clockPart' && { part: minutes }),
});
