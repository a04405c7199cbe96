import type { ContractTier } from '../../../schema/contract-tier.ts';
import { pageAddress } from '../../page-address.ts';
import { site, wordsFor } from '../../site.ts';
import type { PageContext } from './page-context.ts';
import { priceThing } from './price.ts';
import { absolute, providerReference } from './provider.ts';
import type { Reference, Thing } from './thing.ts';

/** The catalogue is one thing, whichever page shows it. */
export const catalogReference = ({ language }: PageContext): Reference => ({
  '@id': absolute(`${pageAddress('/contracten/tarieven/', language)}#offers`),
});

/** The hourly rates that a tier gives right to; a rate on request has no price to tell. */
const hourlyOffers = ({ id: tierId, hourlyRates }: ContractTier, page: PageContext): Thing[] => {
  const { translator, names } = wordsFor(page.language);
  return site.priceList.rateBands.flatMap((band) =>
    site.priceList.roles.flatMap((role): Thing[] => {
      const rate = hourlyRates[band.id]?.[role.id];
      if (typeof rate !== 'number') return [];
      const name = translator.text('subject.hourlyRate', {
        role: names.role(role.id),
        tier: names.tier(tierId),
        band: band.name[page.language],
      });
      return [{ '@type': 'Offer', name, priceSpecification: priceThing(rate, 'hour') }];
    }),
  );
};

const tierOffer = (tier: ContractTier, page: PageContext): Thing => ({
  '@type': 'Offer',
  name: wordsFor(page.language).names.tier(tier.id),
  offeredBy: providerReference,
  ...(tier.monthlyFee !== undefined && { priceSpecification: priceThing(tier.monthlyFee, 'month') }),
  addOn: hourlyOffers(tier, page),
});

/** What every contract level costs a month, and what an hour costs under it. */
export const offerCatalog = (page: PageContext): Thing => ({
  '@type': 'OfferCatalog',
  ...catalogReference(page),
  name: wordsFor(page.language).translator.text('rates.caption'),
  itemListElement: site.priceList.tiers.map((tier) => tierOffer(tier, page)),
});
