import type { ZoneId } from '../../../src/schema/units.ts';

const zone = (id: string): ZoneId => id as ZoneId;

export const luxembourg = zone('Europe/Luxembourg');
/** UTC-3 all year. */
export const paramaribo = zone('America/Paramaribo');
/** Summer time over the turn of the year. */
export const auckland = zone('Pacific/Auckland');
/** Summer time is half an hour. */
export const lordHowe = zone('Australia/Lord_Howe');
/** The clocks go back from 00:00 to 23:00 of the day before. */
export const havana = zone('America/Havana');
/** Has skipped a whole day, 2011-12-30. */
export const apia = zone('Pacific/Apia');
export const utc = zone('Etc/UTC');

export const zones = [luxembourg, paramaribo, auckland, lordHowe, havana, utc] as const;
