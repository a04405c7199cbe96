import { conditionKeys, decodeConditions } from './decode-conditions.ts';
import { decodeLines, isLineKey } from './decode-lines.ts';
import { decodeTools, toolKeys } from './decode-tools.ts';
import { linkVersion, otherPrefix } from './encode-estimate.ts';
import type { DecodedLink, EstimateState, KnownList, LinkContext, Report, Scenario } from './estimate-state.ts';
import { harmless, isState, splitFragment } from './fragment.ts';
import { wholeNumber } from './whole-number.ts';

type Values = ReadonlyMap<string, string>;

const noList = (id: KnownList['id']): KnownList => ({ id, roleIds: [], tierIds: [], channelIds: [], countries: [] });

const readList = (text: string, { lists, fallback }: LinkContext, report: Report): KnownList => {
  const known = lists.find(({ id }) => id === text);
  if (known === undefined) report('unknownList', text);
  return known ?? lists.find(({ id }) => id === fallback.list) ?? noList(fallback.list);
};

const readMonths = (text: string, { limits, fallback }: LinkContext, report: Report): number => {
  const months = wholeNumber(text, limits.months);
  if (months === undefined) report('invalidMonths', text);
  return months ?? fallback.request.months;
};

/** A hostile link can be wrong in thousands of places; nobody reads more than these. */
const mostProblems = 10;

const scenarioKeys: readonly string[] = ['lines', 'months'];

/** The keys that stand beside those of a scenario. */
interface Keys {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
}

/** Reports what is unknown and what is missing among the keys of one scenario; `prefix` is for the reader. */
const reportKeys = (values: Values, beside: Keys, prefix: string, report: Report): void => {
  const needed = [...beside.needed, ...scenarioKeys];
  const known = [...needed, ...conditionKeys, ...beside.optional];
  for (const key of values.keys()) if (!(known.includes(key) || isLineKey(key))) report('unknownKey', prefix + key);
  for (const key of needed) if (!values.has(key)) report('missingKey', prefix + key);
};

/** Reads one scenario, key by key; what is missing or wrong takes its value from the fallback. */
const readScenario = (values: Values, list: KnownList, context: LinkContext, report: Report): Scenario => {
  const fallbackMonths = String(context.fallback.request.months);
  const months = readMonths(values.get('months') ?? fallbackMonths, context, report);
  const lines = decodeLines(values, list, context, report);
  const { request, ...beside } = decodeConditions(values, list, context, report);
  return {
    request: { months, lines: lines.map(({ item }) => item), ...request },
    labels: lines.map(({ label }) => label),
    ...beside,
  };
};

/** The keys with, or without, the prefix of the second scenario; the prefix itself is taken off. */
const keysOf = (values: Values, isOther: boolean): Values =>
  new Map(
    [...values]
      .filter(([key]) => key.startsWith(otherPrefix) === isOther)
      .map(([key, value]) => [isOther ? key.slice(otherPrefix.length) : key, value]),
  );

const readState = (values: Values, context: LinkContext, report: Report): EstimateState => {
  const own = keysOf(values, false);
  const other = keysOf(values, true);
  reportKeys(own, { needed: ['v', 'list'], optional: toolKeys }, '', report);
  const list = readList(own.get('list') ?? context.fallback.list, context, report);
  const tools = decodeTools(own, list, report);
  const hasTools = Object.keys(tools).length > 0;
  const state = { list: list.id, ...readScenario(own, list, context, report), ...(hasTools && { tools }) };
  if (other.size === 0) return state;
  reportKeys(other, { needed: [], optional: [] }, otherPrefix, report);
  return { ...state, other: readScenario(other, list, context, report) };
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
