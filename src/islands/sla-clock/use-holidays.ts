import { useEffect, useState } from 'preact/hooks';
import type { CountryHolidays } from '../../rules/index.ts';
import type { CountryId } from '../../schema/identifier.ts';
import type { PublishedFile } from '../../schema/published-file.ts';
import { isLoadFailure, type LoadFailure, loadInTime } from '../later/load-failure.ts';

/** Where the holidays of a country are published. */
export interface HolidayFile {
  readonly country: CountryId;
  readonly file: PublishedFile;
}

/** The holidays that were asked for, or why they are not there; null while they are on their way. */
export type Holidays = CountryHolidays | LoadFailure | null;

const load = async (country: CountryId, files: readonly HolidayFile[]): Promise<CountryHolidays | LoadFailure> => {
  const file = files.find((candidate) => candidate.country === country)?.file;
  if (file === undefined) return 'notFound';
  return loadInTime(async () => (await import('../later/lazy-json.ts')).lazyJson<CountryHolidays>(file));
};

/** Loads the holidays of a country when they are first asked for, and keeps them; undefined where none are asked for. */
export const useHolidays = (country: CountryId | undefined, files: readonly HolidayFile[]) => {
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

  const holidays: Holidays | undefined = country && (known ?? null);
  return { holidays, retry: () => setAttempt(attempt + 1) };
};

/** The holidays to count with; undefined where there are none, or none yet. */
export const loadedHolidays = (holidays: Holidays | undefined): CountryHolidays | undefined =>
  holidays && !isLoadFailure(holidays) ? holidays : undefined;
