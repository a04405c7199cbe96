import { loadCatalogue } from '../../src/catalogue/index.ts';
import type { RoleId, TierId } from '../../src/schema/identifier.ts';
import type { PriceList } from '../../src/schema/price-list.ts';

const catalogue = loadCatalogue('content');

const first = (lists: readonly PriceList[]): PriceList => {
  const list = lists.find(({ id }) => id === '2026-11-21');
  if (list === undefined) throw new Error('The first published price list is gone: links refer to it for ever.');
  return list;
};

/** The price list of 2026-11-21, whatever lists come after it. */
export const priceList = first(catalogue.priceLists);

/** The estimate that the calculator opens with. */
export const example = catalogue.workedExample.request;
/** The moment of its report. */
export const exampleReport = catalogue.workedExample.reportedAt;
/** The jobs that a line can be started from. */
export const { presets } = catalogue.jobPresets;

/** An id of the price list, by name, so that a test fails on a misspelt one. */
export const roleId = (name: string): RoleId => {
  const role = priceList.roles.find(({ id }) => id === name);
  if (role === undefined) throw new Error(`No role "${name}".`);
  return role.id;
};

export const tierId = (name: string): TierId => {
  const tier = priceList.tiers.find(({ id }) => id === name);
  if (tier === undefined) throw new Error(`No tier "${name}".`);
  return tier.id;
};
