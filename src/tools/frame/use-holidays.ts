import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Holidays } from '../../estimate/index.ts';
import type { CountryHolidays } from '../../rules/index.ts';
import type { CountryId } from '../../schema/identifier.ts';
import { isLoadFailure, type LoadFailure, loadInTime } from '../../ui/lazy/load-failure.ts';
import type { HolidayFile } from './tool-props.ts';

const load = async (country: CountryId, files: readonly HolidayFile[]): Promise<CountryHolidays | LoadFailure> => {
  const file = files.find((candidate) => candidate.country === country)?.file;
  if (file === undefined) return 'notFound';
  return loadInTime(async () => (await import('../../ui/lazy/lazy-json.ts')).lazyJson<CountryHolidays>(file));
};

/** The holidays that an estimate needs, why they could not be loaded, if so, and a function to try again. */
export interface LazyHolidays {
  readonly holidays: Holidays;
  readonly why: LoadFailure | null;
  /** Of each country whose holidays are known. */
  readonly files: readonly HolidayFile[];
  retry(): void;
}

/** Loads the holidays of a country when they are first needed, and caches them. */
export const useHolidays = (country: CountryId | undefined, files: readonly HolidayFile[]): LazyHolidays => {
  const [loaded, setLoaded] = useState<ReadonlyMap<string, CountryHolidays | LoadFailure>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const known = country && loaded.get(country);

  useEffect(() => {
    if (country === undefined || (known && !isLoadFailure(known))) return undefined;
    let isWanted = true;
    load(country, files).then((holidays) => {
      if (isWanted) setLoaded((before) => new Map(before).set(country, holidays));
    });
    return () => {
      isWanted = false;
    };
  }, [country, attempt]);

  const holidays = useMemo((): Holidays => {
    if (country === undefined) return { status: 'none' };
    if (known === undefined) return { status: 'loading' };
    return isLoadFailure(known) ? { status: 'failed' } : { status: 'loaded', holidays: known };
  }, [country, known]);
  return {
    holidays,
    why: known && isLoadFailure(known) ? known : null,
    files,
    retry: () => setAttempt(attempt + 1),
  };
};
