import { useEffect, useState } from 'preact/hooks';
import { type CountryHolidays, isRuleError, type RuleError, readHolidays } from '../../rules/index.ts';
import type { CountryId } from '../../schema/identifier.ts';

/** Gets what is published about the holidays of a country; may fail. */
export type LoadHolidays = (country: CountryId) => Promise<unknown>;

/** The holidays that were asked for: null while they are on their way. */
export type Holidays = CountryHolidays | RuleError | null;

const load = async (country: CountryId, loadHolidays: LoadHolidays): Promise<CountryHolidays | RuleError> => {
  try {
    return readHolidays(await loadHolidays(country), country);
  } catch {
    return readHolidays(undefined, country);
  }
};

/** Loads the holidays of a country when they are first asked for, and keeps them; undefined where none are asked for. */
export const useHolidays = (country: CountryId | undefined, loadHolidays: LoadHolidays) => {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, CountryHolidays | RuleError>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const known = country && loaded.get(country);

  useEffect(() => {
    if (country === undefined || (known && !isRuleError(known))) return undefined;
    let isWanted = true;
    load(country, loadHolidays).then((holidays) => {
      if (isWanted) setLoaded((before) => new Map(before).set(country, holidays));
    });
    return () => {
      isWanted = false;
    };
  }, [country, attempt]);

  const holidays: Holidays | undefined = country && (known ?? null);
  return { holidays, retry: () => setAttempt(attempt + 1) };
};
