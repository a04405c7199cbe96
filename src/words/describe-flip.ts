import type { Flip } from '../rules/index.ts';
import { describeDuration } from './describe-duration.ts';
import type { Words } from './words.ts';

/** What would change the answer, in one sentence. */
export const describeFlip = ({ direction, minutes, roleId, cheapest }: Flip, words: Words): string =>
  words.translator.count(`flip.${direction}`, cheapest.length, {
    duration: describeDuration(minutes, words),
    role: words.names.role(roleId),
    tiers: words.format.list(cheapest.map(words.names.tier)),
  });
