import { testEstimateCases } from '../../support/cases/test-estimate-cases.ts';
import { priceList } from '../../support/published.ts';
import { referenceCases } from '../../support/sites.ts';

testEstimateCases(`${referenceCases}/estimates.yaml`, priceList);
testEstimateCases(`${referenceCases}/clock-time.yaml`, priceList);
