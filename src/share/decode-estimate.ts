import { conditionKeys, decodeConditions } from './decode-conditions.ts';
import { decodeLines, isLineKey } from './decode-lines.ts';
import { linkVersion } from './encode-estimate.ts';
import type { DecodedLink, EstimateState, LinkContext, Report } from './estimate-state.ts';
import { harmless, isState, splitFragment } from './fragment.ts';
import { wholeNumber } from './whole-number.ts';

type List = LinkContext['lists'][number];

const readList = (text: string, { lists, fallback }: LinkContext, report: Report): List => {
  const known = lists.find(({ id }) => id === text);
  if (known === undefined) report('unknownList', text);
  return known ?? lists.find(({ id }) => id === fallback.list) ?? { id: fallback.list, roleIds: [], countries: [] };
};

const readMonths = (text: string, { limits, fallback }: LinkContext, report: Report): number => {
  const months = wholeNumber(text, limits.months);
  if (months === undefined) report('invalidMonths', text);
  return months ?? fallback.request.months;
};

/** A hostile link can be wrong in thousands of places; nobody reads more than these. */
const mostProblems = 10;

const requiredKeys: readonly string[] = ['v', 'lines', 'list', 'months'];

const reportKeys = (values: ReadonlyMap<string, string>, report: Report): void => {
  for (const key of values.keys()) {
    if (!(requiredKeys.includes(key) || conditionKeys.includes(key) || isLineKey(key))) report('unknownKey', key);
  }
  for (const key of requiredKeys) if (!values.has(key)) report('missingKey', key);
};

/** Reads what version 1 says, key by key; what is missing or wrong takes its value from the fallback. */
const readState = (values: ReadonlyMap<string, string>, context: LinkContext, report: Report): EstimateState => {
  const { list: fallbackList, request: fallbackRequest } = context.fallback;
  reportKeys(values, report);
  const list = readList(values.get('list') ?? fallbackList, context, report);
  const months = readMonths(values.get('months') ?? String(fallbackRequest.months), context, report);
  const lines = decodeLines(values, list, context, report);
  const { request, ...beside } = decodeConditions(values, list, context, report);
  return {
    list: list.id,
    request: { months, lines: lines.map(({ item }) => item), ...request },
    labels: lines.map(({ label }) => label),
    ...beside,
  };
};

/**
 * Reads the fragment of a link. Total: any text gives a state that can be shown, with a list of what was left out; null
 * when the fragment is an anchor. Nothing is executed or fetched, no key becomes a property, and length and counts are bounded.
 *
 * @example decodeEstimate('#_top', context) // null
 */
export const decodeEstimate = (fragment: string, context: LinkContext): DecodedLink | null => {
  if (!isState(fragment)) return null;
  const { values, problems: found } = splitFragment(fragment);
  const problems = [...found];
  const report: Report = (code, text) => problems.push({ code, found: harmless(text) });
  const whole = (state: EstimateState): DecodedLink => ({ state, problems: problems.slice(0, mostProblems) });
  if (values.size === 0) return whole(context.fallback);
  const version = values.get('v') ?? '';
  if (version === String(linkVersion)) return whole(readState(values, context, report));
  report('unsupportedVersion', version);
  return whole(context.fallback);
};
