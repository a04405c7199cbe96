import { loadCatalogue } from '../../src/catalogue/index.ts';
import type { RoleId, TierId } from '../../src/schema/identifier.ts';
import type { PriceList } from '../../src/schema/price-list.ts';
import { referenceContent } from './sites.ts';

const catalogue = loadCatalogue(referenceContent);

const first = (lists: readonly PriceList[]): PriceList => {
  const list = lists.find(({ id }) => id === '2026-11-21');
  if (list === undefined) throw new Error('The first published price list is gone: links refer to it for ever.');
  return list;
};

/** The price list of 2026-11-21, whatever lists come after it. */
export const priceList = first(catalogue.priceLists);

/** The estimate that the calculator opens with. */
export const example = catalogue.workedExample.request;
/** When it is reported: a weekday and a time. */
export const exampleReport = catalogue.workedExample.reportedAt;
/** The jobs that a line can be started from. */
export const { presets } = catalogue.jobPresets;

/** The id of a role or tier in a list, by name, so that a test fails on a misspelt one. */
export const idsIn = ({ id: listId, roles, tiers }: PriceList) => ({
  roleId: (name: string): RoleId => {
    const role = roles.find(({ id }) => id === name);
    if (role === undefined) throw new Error(`The price list of ${listId} has no role "${name}".`);
    return role.id;
  },
  tierId: (name: string): TierId => {
    const tier = tiers.find(({ id }) => id === name);
    if (tier === undefined) throw new Error(`The price list of ${listId} has no tier "${name}".`);
    return tier.id;
  },
});

export const { roleId, tierId } = idsIn(priceList);
