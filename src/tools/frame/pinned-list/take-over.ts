import { decodeEstimate, type Estimate, encodeEstimate, knownList, type LinkProblem } from '../../../estimate/index.ts';
import type { LocalizedText } from '../../../schema/language.ts';
import type { PriceList } from '../../../schema/price-list.ts';
import type { Words } from '../../../words/index.ts';
import type { BothLists } from './PriceDifference.tsx';

type Named = readonly { readonly id: string; readonly name: LocalizedText }[];

/** The name of what a link calls by an id, in the price list that has it; a country by its own name. */
const nameOf = (id: string, { roles, tiers, channels, vat }: PriceList, { language, format }: Words): string => {
  const named: Named = [...roles, ...tiers, ...channels];
  const found = named.find((entry) => entry.id === id)?.name[language];
  const country = vat.rates.find((rate) => rate.country === id)?.country;
  return found ?? (country ? format.country(country) : id);
};

/** The ids in a part of a link. @example idsIn('needs=channel.chat') // ['channel', 'chat'] */
const idsIn = (part: string): string[] => part.slice(part.indexOf('=') + 1).split('.');

/** What an estimate asks that today's list does not have, by its name: an estimate has nothing else that cannot be read. */
const describeGone = ({ code, found }: LinkProblem, { pinned }: BothLists, words: Words): LinkProblem => {
  const [first = '', second = first] = idsIn(found);
  if (code === 'invalidLine') return { code: 'goneRole', found: nameOf(first, pinned, words) };
  const id = first === 'channel' ? second : first;
  return code === 'invalidValue' ? { code: 'goneChoice', found: nameOf(id, pinned, words) } : { code, found };
};

/** An estimate under today's price list, and what of it that list does not have. */
export const takeOver = (
  from: Estimate,
  lists: BothLists,
  words: Words,
): { readonly estimate: Estimate; readonly gone: readonly LinkProblem[] } => {
  const { current } = lists;
  const link = decodeEstimate(encodeEstimate({ ...from, list: current.id }), {
    lists: [knownList(current)],
    fallback: { ...from, list: current.id },
  });
  return {
    estimate: link?.estimate ?? from,
    gone: (link?.problems ?? []).map((problem) => describeGone(problem, lists, words)),
  };
};
