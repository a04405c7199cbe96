import { pageAddress } from '../../page-address.ts';
import { site } from '../../site.ts';
import type { PageContext } from './page-context.ts';
import { absolute } from './provider.ts';
import type { Thing } from './thing.ts';

/** @example above('/en/contracten/tarieven/') // '/en/contracten/' */
const above = (address: string): string => address.replace(/[^/]+\/$/, '');

/** The way from the home page to a page, by the names in the menu; none for the home page itself. */
export const breadcrumb = ({ language, address, title, menuNames }: PageContext): Thing[] => {
  const home = pageAddress('/', language);
  if (address === home) return [];
  const parent = menuNames.get(above(address));
  const steps = [
    { name: site.provider.name, address: home },
    ...(parent === undefined ? [] : [{ name: parent, address: above(address) }]),
    { name: title, address },
  ];
  const itemListElement = steps.map((step, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: step.name,
    item: absolute(step.address),
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement }];
};
