import type { Need, NeededWindow } from '../../rules/index.ts';
import type { Minutes } from '../../schema/units.ts';
import { decodeMoney, encodeMoney, longestNeed, wholeNumber } from './encoded-values.ts';
import type { KnownList } from './known-list.ts';
import { knownPartNeed } from './known-parts.ts';
import { decodePromiseNeed, encodePromiseNeed } from './promise-need-codec.ts';

const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** The parts of a need in the order in which a link has them; each kind has some of them. */
const partNames = ['minutes', 'channelId', 'day', 'opens', 'closes', 'country', 'months'];

const partsOf = (need: Need): readonly unknown[] =>
  'cents' in need ? [encodeMoney(need.cents)] : partNames.flatMap((name) => Reflect.get(need, name) ?? []);

/** Writes a need as its kind and its parts. @example 'responseWithin.240', 'feeAtMost.300.00' */
export const encodeNeed = (need: Need): string => encodePromiseNeed(need) ?? [need.kind, ...partsOf(need)].join('.');

const readWindow = (text: string): NeededWindow | undefined => {
  const [day = '', opens = '', closes = '', ...rest] = text.split('.', 4);
  const isWellFormed = /^[0-6]$/.test(day) && clockTime.test(opens) && clockTime.test(closes) && opens < closes;
  return isWellFormed && rest.length === 0 ? { day: Number(day), opens, closes } : undefined;
};

type ReadNeed = (text: string, list: KnownList) => Need | undefined;

const within =
  (kind: 'responseWithin' | 'interventionWithin'): ReadNeed =>
  (text) => {
    const minutes = wholeNumber(text, longestNeed);
    return minutes === undefined ? undefined : { kind, minutes: minutes as Minutes };
  };

const during =
  (kind: 'supportDuring' | 'faultHelpDuring'): ReadNeed =>
  (text) => {
    const window = readWindow(text);
    return window && { kind, ...window };
  };

const atMost =
  (kind: 'feeAtMost' | 'billAtMost'): ReadNeed =>
  (text) => {
    const cents = decodeMoney(text);
    return cents === undefined ? undefined : { kind, cents };
  };

const onSite =
  (kind: 'onSiteAnywhere' | 'onSiteInPart'): ReadNeed =>
  (text, { countries }) => {
    const country = countries.find((known) => known === text);
    return country && { kind, country };
  };

const readers: ReadonlyMap<string, ReadNeed> = new Map<Need['kind'], ReadNeed>([
  ['weekendHelp', (text) => (text === '' ? { kind: 'weekendHelp' } : undefined)],
  ['responseWithin', within('responseWithin')],
  ['interventionWithin', within('interventionWithin')],
  ['supportDuring', during('supportDuring')],
  ['faultHelpDuring', during('faultHelpDuring')],
  ['onSiteAnywhere', onSite('onSiteAnywhere')],
  ['onSiteInPart', onSite('onSiteInPart')],
  [
    'channel',
    (text, { channelIds }) => {
      const channelId = channelIds.find((known) => known === text);
      return channelId && { kind: 'channel', channelId };
    },
  ],
  ['feeAtMost', atMost('feeAtMost')],
  ['billAtMost', atMost('billAtMost')],
]);

/** Reads a need; undefined when any part of it is not exactly as `encodeNeed` writes it. */
export const decodeNeed = (text: string, list: KnownList): Need | undefined => {
  const point = text.indexOf('.');
  const kind = point < 0 ? text : text.slice(0, point);
  const need =
    readers.get(kind)?.(point < 0 ? '' : text.slice(point + 1), list) ?? knownPartNeed(text) ?? decodePromiseNeed(text);
  return need && encodeNeed(need) === text ? need : undefined;
};
