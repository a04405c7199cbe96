import { expect, test } from 'vitest';
import { areSafeAddresses, isSafeAddress } from '../../../src/importer/safety/address.ts';

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript\t:alert(1)',
  'java\u00adscript:alert(1)',
  '%6Aavascript:alert(1)',
  'javascript%3Aalert(1)',
  'javascript%253Aalert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload="x">',
  'view-source:https://example.org',
  'file:///etc/passwd',
  'blob:https://example.org/x',
  ':x',
])('%j is no address for a page', (address) => {
  expect(isSafeAddress(address)).toBe(false);
});

test.each([
  '',
  '#kop',
  '?a=javascript:x',
  'tarieven.md#uur:8',
  './a:b.md',
  '/gids/a:b/',
  '../x.png',
  '//example.org/x',
  'https://example.org/a?b=javascript:x',
  'HTTPS://EXAMPLE.ORG',
  'mailto:info@example.org?subject=a%20b',
  'tel:+31201234567',
  'sftp://example.org',
  'één pagina.md',
  '100%',
])('%j is one', (address) => {
  expect(isSafeAddress(address)).toBe(true);
});

test('every address of a srcset counts', () => {
  expect(areSafeAddresses('a.png 1x, /b.png 2x, https://example.org/a,b.png 300w')).toBe(true);
  expect(areSafeAddresses('a.png 1x, javascript:x 2x')).toBe(false);
  expect(areSafeAddresses('a.png 1x,javascript:x')).toBe(false);
  expect(areSafeAddresses('data:image/png;base64,a')).toBe(false);
});
