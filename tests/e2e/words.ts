import type { Place } from '../../src/schema/conditions.ts';
import type { EpochMs, IsoDate, Minutes, ZoneId } from '../../src/schema/units.ts';
import { describeDuration, type MessageKey, type PluralKey, textIn, type Values } from '../../src/words/index.ts';
import { dutch, english } from '../support/dictionaries.ts';
import { countryId, wordsIn } from '../support/estimates.ts';
import { plain } from '../support/plain.ts';
import { presets, priceList, roleId, tierId } from '../support/published.ts';
import { euros } from '../support/requests.ts';

const dictionaries = { nl: dutch, en: english };
const hole = '\u0000';

/** What a visitor reads in one language, from the dictionaries and the price list; hard spaces as spaces. */
const pageWords = (language: keyof typeof wordsIn) => {
  const { translator, format, names } = wordsIn[language];
  const text = (key: MessageKey, values?: Values): string => plain(translator.text(key, values));
  const amount = (inEuros: number): string => plain(format.money(euros(inEuros)));
  /** The parts of a text between its placeholders for which no value is given. */
  const withHoles = (key: MessageKey, values: Values): string[] => {
    const names = [...dictionaries[language][key].matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
    const open = Object.fromEntries(names.map((name) => [name, hole]));
    return text(key, { ...open, ...values }).split(hole);
  };
  return {
    language,
    /** The prefix of every path. */
    root: language === 'nl' ? '' : `/${language}`,
    text,
    count: (key: PluralKey, count: number, values?: Values): string => plain(translator.count(key, count, values)),
    /** A text up to its first placeholder without a value. */
    beginning: (key: MessageKey, values: Values = {}): string => withHoles(key, values)[0]?.trim() ?? '',
    /** A text after its last placeholder without a value. */
    ending: (key: MessageKey, values: Values = {}): string => withHoles(key, values).at(-1)?.trim() ?? '',
    euros: amount,
    /** The headline that names the only cheapest level, while something is on request. */
    cheapest: (tier: string, inEuros: number, period: 'month' | 'whole', months = 12): string => {
      const shown = text(`period.${period}`, {
        amount: amount(inEuros),
        months: plain(translator.count('unit.months', months)),
      });
      const values = {
        tiers: names.tier(tierId(tier)),
        amount: `${shown}, ${text('amount.vat')}`,
        open: text('result.plusOpen'),
      };
      return plain(translator.count('result.cheapest', 1, values));
    },
    /** A "from" amount. */
    from: (inEuros: number): string => text('amount.from', { amount: amount(inEuros) }),
    number: format.number,
    list: format.list,
    weekday: format.weekday,
    duration: (minutes: number): string => plain(describeDuration(minutes as Minutes, wordsIn[language])),
    country: (id: string): string => format.country(countryId(id)),
    date: (date: string): string => format.date(date as IsoDate),
    /** A moment, written with its offset. @example moment('datedMoment', '2026-12-01T10:00+01:00') */
    moment: (style: 'moment' | 'shortMoment' | 'datedMoment', at: string, zone: ZoneId = priceList.zone): string =>
      plain(format[style](Date.parse(at) as EpochMs, zone)),
    role: (name: string): string => names.role(roleId(name)),
    tier: (name: string): string => names.tier(tierId(name)),
    /** Every tier, in the order of the price list. */
    tiers: priceList.tiers.map(({ name }) => textIn(name, language)),
    /** A line of the calculator, counted from 1. */
    line: (number: number, role: string, place: Place): string =>
      text('calculator.lineNamed', { number, role: names.role(roleId(role)), place: text(`place.${place}.inline`) }),
    /** The name of a common job to start a line from. */
    preset: (id: string): string => textIn(presets.find((preset) => preset.id === id)?.name ?? {}, language) || id,
  };
};

export type PageWords = ReturnType<typeof pageWords>;

export const languages = [pageWords('nl'), pageWords('en')] as const;

/** Whether this is the thorough run of the audit. */
export const triesAll = process.env.E2E_LANGUAGES === 'all';

/**
 * The languages in which a file tries what does not depend on the words: one, of which others have another. All with
 * `E2E_LANGUAGES=all`, as in `npm run audit`.
 */
export const triedIn = (language: keyof typeof wordsIn): readonly PageWords[] =>
  triesAll ? languages : languages.filter((words) => words.language === language);

/** A desktop in Dutch and a phone in English: what a width changes, it changes in every language. */
export const views = [
  { words: languages[0], width: 1280 },
  { words: languages[1], width: 360 },
] as const;
