import type { ZoneId } from '../../../src/schema/units.ts';

const zone = (id: string): ZoneId => id as ZoneId;

export const luxembourg = zone('Europe/Luxembourg');
/** UTC-3 all year. */
export const paramaribo = zone('America/Paramaribo');
/** Summer time over the turn of the year. */
export const auckland = zone('Pacific/Auckland');
/** Summer time is half an hour. */
export const lordHowe = zone('Australia/Lord_Howe');
/** The clocks skip the hour after midnight, and go back to midnight. */
export const havana = zone('America/Havana');
/** Until 2011 the clocks went back from 00:01 to 23:01 of the day before. */
export const stJohns = zone('America/St_Johns');
/** Has skipped a whole day, 2011-12-30. */
export const apia = zone('Pacific/Apia');
export const utc = zone('Etc/UTC');

export const zones = [luxembourg, paramaribo, auckland, lordHowe, havana, utc] as const;
