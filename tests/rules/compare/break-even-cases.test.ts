import { testBreakEvenCases } from '../../support/cases/test-break-even-cases.ts';
import { priceList } from '../../support/published.ts';
import { referenceCases } from '../../support/sites.ts';

testBreakEvenCases(`${referenceCases}/break-even.yaml`, priceList);
