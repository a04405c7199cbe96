import type { PriceList } from '../../schema/price-list.ts';
import type { Draft } from './draft.ts';
import type { NewLine } from './draft-reducer.ts';

/** A line to begin from: the role of the last line, an hour remotely. */
export const newLine = (draft: Draft, { roles }: PriceList): NewLine | undefined => {
  const last = draft.lines.at(-1);
  const roleId = last?.roleId ?? roles[0]?.id;
  if (roleId === undefined) return undefined;
  return {
    roleId,
    place: 'remote',
    minutes: '60',
    times: '1',
    per: last?.per ?? 'month',
    label: '',
    startDateTime: '',
    startWeekday: '',
    startTime: '',
  };
};
