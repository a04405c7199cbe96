/** The tables and lists that are drawn from data. */
export { default as BillingRules } from './tables/BillingRules.astro';
export { default as BreakEvenTable } from './tables/BreakEvenTable.astro';
export { default as ClauseTable } from './tables/ClauseTable.astro';
export { default as FaqList } from './tables/FaqList.astro';
export { default as GlossaryList } from './tables/GlossaryList.astro';
export { default as HolidaySources } from './tables/HolidaySources.astro';
export { default as OpenPointList } from './tables/OpenPointList.astro';
export { default as RateTable } from './tables/RateTable.astro';
export { default as SameRates } from './tables/SameRates.astro';
export { default as ServiceLevelTable } from './tables/ServiceLevelTable.astro';
export { default as VatTable } from './tables/VatTable.astro';
