import type { QuoteRequest, VatChoice } from '../rules/index.ts';
import type { FactorPercent } from '../schema/units.ts';
import { readReport } from './clock-text.ts';
import type { EstimateState, KnownList, LinkContext, Report } from './estimate-state.ts';
import { decodeEuros } from './euro-text.ts';
import { wholeNumber } from './whole-number.ts';

type Conditions = Pick<EstimateState, 'offer' | 'reportedAt' | 'visitCountry'> & {
  readonly request: Pick<QuoteRequest, 'vat' | 'agreedTravel' | 'agreedOutOfBandFactor'>;
};

export const conditionKeys: readonly string[] = ['factor', 'offer', 'report', 'travel', 'vat', 'visit'];

const readVat = (text: string, { countries }: KnownList): VatChoice | undefined => {
  const [id, reverse, ...rest] = text.split('.');
  const country = countries.find((known) => known === id);
  const isWritten = rest.length === 0 && (reverse === undefined || reverse === 'reverse');
  return country && isWritten ? { country, reverseCharge: reverse !== undefined } : undefined;
};

/** Reads what was agreed and chosen beside the lines; every key is optional. */
export const decodeConditions = (
  values: ReadonlyMap<string, string>,
  list: KnownList,
  { limits }: LinkContext,
  report: Report,
): Conditions => {
  const read = <T>(key: string, decode: (text: string) => T | undefined): T | undefined => {
    const text = values.get(key);
    if (text === undefined) return undefined;
    const value = decode(text);
    if (value === undefined) report('invalidValue', `${key}=${text}`);
    return value;
  };
  const factor = read('factor', (text) => wholeNumber(text, limits.factorPercent));
  const offer = read('offer', decodeEuros);
  const reportedAt = read('report', readReport);
  const travel = read('travel', decodeEuros);
  const vat = read('vat', (text) => readVat(text, list));
  const visitCountry = read('visit', (text) => list.countries.find((country) => country === text));
  return {
    ...(offer !== undefined && { offer }),
    ...(reportedAt !== undefined && { reportedAt }),
    ...(visitCountry && { visitCountry }),
    request: {
      ...(vat && { vat }),
      ...(travel !== undefined && { agreedTravel: travel }),
      ...(factor !== undefined && { agreedOutOfBandFactor: factor as FactorPercent }),
    },
  };
};
