import { testNeedCases } from '../../support/cases/test-need-cases.ts';
import { priceList } from '../../support/published.ts';
import { referenceCases } from '../../support/sites.ts';

testNeedCases(`${referenceCases}/needs.yaml`, priceList);
