import { expect, test } from 'vitest';
import { packTexts, unpackTexts } from '../../src/words/index.ts';
import { dutch as dictionary } from '../support/dictionaries.ts';

test('every text of the dictionary comes back as it was', () => {
  expect(unpackTexts(packTexts(dictionary))).toEqual(dictionary);
});

test('a text on two lines is refused by its key', () => {
  expect(() => packTexts({ 'call.enter': 'een\ntwee' })).toThrow('call.enter');
});
