import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/index.ts';
import { serviceModels } from '../../src/schema/service-model.ts';

const { comparison, responsibilities, onboarding, provider, priceLists } = loadCatalogue('content');

test('the service models differ in six aspects, the monthly service winning all but flexibility', () => {
  expect(comparison.aspects).toHaveLength(6);
  for (const { id, verdicts } of comparison.aspects) {
    expect([verdicts.monthly.answer, verdicts.breakFix.answer]).toEqual(
      id === 'flexibility' ? ['no', 'yes'] : ['yes', 'no'],
    );
  }
});

test('of eight areas seven are the provider’s, one is shared and none is the customer’s alone', () => {
  expect(responsibilities.areas).toHaveLength(8);
  expect(responsibilities.areas.filter(({ who }) => who === 'provider')).toHaveLength(7);
  expect(responsibilities.areas.filter(({ who }) => who === 'shared').map(({ id }) => id)).toEqual([
    'securityAwareness',
  ]);
});

test.each(serviceModels)('%s begins in five steps', (model) => {
  expect(onboarding[model].steps).toHaveLength(5);
});

test.each(['comparison', 'responsibilities', 'onboarding'])('content/%s.yaml types no name, amount or hour', (name) => {
  const text = readFileSync(`content/${name}.yaml`, 'utf8');
  for (const own of [provider.name, ...priceLists.map(({ publisher }) => publisher.name)]) {
    expect(text).not.toContain(own);
  }
  expect(text).not.toMatch(/€|\b\d{2}:\d{2}\b/);
});
