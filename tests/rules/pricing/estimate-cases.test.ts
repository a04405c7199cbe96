import { testEstimateCases } from '../../support/cases/test-estimate-cases.ts';

testEstimateCases('tests/cases/estimates.yaml');
testEstimateCases('tests/cases/clock-time.yaml');
