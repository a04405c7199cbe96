import { type ServiceModel, serviceModels } from '../../../schema/service-model.ts';
import { hasPage, pageAddress } from '../../page-address.ts';
import { present, site } from '../../site.ts';
import { catalogReference } from './offers.ts';
import { absolute, type PageContext, providerReference, type Thing } from './schema-org.ts';

/** By the Dutch address of its page. */
const pages: Record<ServiceModel, string> = {
  monthly: '/diensten/maandelijks/',
  breakFix: '/diensten/break-en-fix/',
};

/** The models that the site names, each with a page of its own. */
export const servicesWithPage = (): ServiceModel[] =>
  site.comparison === undefined ? [] : serviceModels.filter((model) => hasPage(pages[model]));

/** Only break-fix work is priced by the price list. */
const details = (model: ServiceModel, page: PageContext): Omit<Thing, '@type'> =>
  model === 'breakFix'
    ? { hasOfferCatalog: catalogReference(page) }
    : { alternateName: site.provider.managedServiceName };

/** A service model, with a description on its own page. */
export const serviceThing = (model: ServiceModel, page: PageContext): Thing => {
  const address = pageAddress(pages[model], page.language);
  return {
    '@type': 'Service',
    '@id': absolute(`${address}#service`),
    name: present(site.comparison, 'comparison.yaml').models[model][page.language],
    url: absolute(address),
    provider: providerReference,
    ...(address === page.address ? { description: page.description } : {}),
    ...details(model, page),
  };
};
