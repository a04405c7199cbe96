/** Figures and names for use in sentences. */
export { default as BandHours } from './figures/BandHours.astro';
export { default as BandHoursList } from './figures/BandHoursList.astro';
export { default as CalculatorLink } from './figures/CalculatorLink.astro';
export { default as OffSiteCountries } from './figures/OffSiteCountries.astro';
export { default as OnlyWhere } from './figures/OnlyWhere.astro';
export { default as OnSiteRegions } from './figures/OnSiteRegions.astro';
export { default as PriceListDate } from './figures/PriceListDate.astro';
export { default as PriceListSource } from './figures/PriceListSource.astro';
export { default as PriceListZone } from './figures/PriceListZone.astro';
export { default as ProviderEmail } from './figures/ProviderEmail.astro';
export { default as ProviderName } from './figures/ProviderName.astro';
export { default as PublisherEmail } from './figures/PublisherEmail.astro';
export { default as PublisherName } from './figures/PublisherName.astro';
export { default as Term } from './figures/Term.astro';
export { default as TravelPrices } from './figures/TravelPrices.astro';
