import { testFlipCases } from '../../support/cases/test-flip-cases.ts';
import { priceList } from '../../support/published.ts';
import { referenceCases } from '../../support/sites.ts';

testFlipCases(`${referenceCases}/flips.yaml`, priceList);
