import { testEstimateCases } from '../../support/estimate-cases.ts';

testEstimateCases('tests/cases/estimates.yaml');
testEstimateCases('tests/cases/clock-time.yaml');
