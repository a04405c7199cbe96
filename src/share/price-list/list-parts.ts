import type { ContractTier, ServiceLevel } from '../../schema/contract-tier.ts';
import type { ChannelId } from '../../schema/identifier.ts';
import type { LocalizedText } from '../../schema/language.ts';
import type { BillingRule, PriceList } from '../../schema/price-list.ts';
import type { Cents, IsoDate, ZoneId } from '../../schema/units.ts';
import type { ClockWindow } from '../../schema/weekly-hours.ts';
import { like, listOf, nullable, objectOf, positive, type Shape, text, whole } from '../shapes.ts';

export const id = <T extends string>(value: unknown): value is T => like<T>(/^[a-z][a-zA-Z0-9]{0,31}$/)(value);
export const country = <T extends string>(value: unknown): value is T => like<T>(/^[A-Z]{2}$/)(value);
export const date = like<IsoDate>(/^\d{4}-\d{2}-\d{2}$/);
export const names = objectOf<LocalizedText>({ nl: text, en: text });
const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

const twoTimes = listOf(like(clock), 2);

const window: Shape<ClockWindow> = (value): value is ClockWindow =>
  twoTimes(value) && value.length === 2 && value.join() === value.toSorted().join() && value[0] !== value[1];

const sevenDays = listOf(listOf(window));
export const week: Shape<ClockWindow[][]> = (value): value is ClockWindow[][] => sevenDays(value) && value.length === 7;

export const zone: Shape<ZoneId> = (value): value is ZoneId => {
  try {
    return text(value) && new Intl.DateTimeFormat('en', { timeZone: value }).format(0) !== '';
  } catch {
    return false;
  }
};

export const price: Shape<Cents | 'onRequest'> = (value): value is Cents | 'onRequest' =>
  value === 'onRequest' || whole(value);
export const billing = objectOf<BillingRule>({ increment: positive, minimum: positive });
const anyRates: Shape<ContractTier['hourlyRates']> = (value): value is ContractTier['hourlyRates'] =>
  typeof value === 'object' && value !== null;

export const tier = objectOf<ContractTier>({
  id,
  name: names,
  monthlyFee: whole,
  serviceLevel: nullable(
    objectOf<ServiceLevel>({
      supportHours: week,
      faultProcessingHours: week,
      maximumResponse: positive,
      maximumIntervention: positive,
    }),
  ),
  channels: listOf<ChannelId>(id),
  hourlyRates: anyRates,
});

export const clauses = objectOf<PriceList['clauses']>({
  monthlyFee: names,
  hourlyRate: names,
  billingRemote: names,
  billingOnSite: names,
  travel: names,
  outOfBand: names,
  supportHours: names,
  faultProcessingHours: names,
  maximumResponse: names,
  maximumIntervention: names,
  channels: names,
  onSiteRegions: names,
  vat: names,
});
