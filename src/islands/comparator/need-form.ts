import type { Need } from '../../rules/index.ts';
import type { CountryId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { Cents, Minutes } from '../../schema/units.ts';
import type { ToolChoices } from '../../share/index.ts';

/** A need that a box stands for. */
export interface Tick {
  readonly key: string;
  readonly need: Need;
  isSame(need: Need): boolean;
}

const tickOf = (need: Need): Tick => {
  const key = JSON.stringify(need);
  return { key, need, isSame: (other) => JSON.stringify(other) === key };
};

/** The boxes that the form always has: help in the weekend, and each way to contact. */
export const ticks = ({ channels }: PriceList): Tick[] => [
  tickOf({ kind: 'weekendHelp' }),
  ...channels.map(({ id }) => tickOf({ kind: 'channel', channelId: id })),
];

interface FieldNeeds {
  readonly response: Minutes | undefined;
  readonly intervention: Minutes | undefined;
  readonly fee: Cents | undefined;
  readonly onSite: CountryId | undefined;
}

/** What the fields of the form hold; of two needs of a kind the first. */
export const fieldNeeds = ({ needs = [] }: ToolChoices): FieldNeeds => {
  const minutesOf = (kind: Need['kind']) =>
    needs.flatMap((need) => (need.kind === kind && 'minutes' in need ? [need.minutes] : []))[0];
  return {
    response: minutesOf('responseWithin'),
    intervention: minutesOf('interventionWithin'),
    fee: needs.flatMap((need) => (need.kind === 'feeAtMost' ? [need.cents] : []))[0],
    onSite: needs.flatMap((need) => (need.kind === 'onSiteAnywhere' ? [need.country] : []))[0],
  };
};

const fieldKinds: readonly Need['kind'][] = ['responseWithin', 'interventionWithin', 'feeAtMost', 'onSiteAnywhere'];

/** What the state asks for beside the boxes and the fields, such as help on one evening: a box of its own, to take it out. */
export const otherNeeds = ({ needs = [] }: ToolChoices, priceList: PriceList): Tick[] => {
  const known = ticks(priceList);
  const isInForm = (need: Need, index: number) =>
    known.some(({ isSame }) => isSame(need)) ||
    (fieldKinds.includes(need.kind) && needs.findIndex(({ kind }) => kind === need.kind) === index);
  return needs.filter((need, index) => !isInForm(need, index)).map(tickOf);
};
