import { expect, test } from 'vitest';
import { settingsOf } from '../../../src/importer/project/settings.ts';
import { convertPage } from '../support/convert.ts';

const page = '[[INHOUD]]\n\n[TOC]\n\nWoorden.\n';

const bodyWith = (toc: object): string => {
  const settings = settingsOf('', { markdown_extensions: [{ toc }] });
  return convertPage(page, settings).mdx.split('---\n').at(-1) ?? '';
};

test('the table of contents stands where the configured marker is', () => {
  expect(bodyWith({ permalink: true })).not.toContain('\\[TOC]');
  expect(bodyWith({ marker: '[[INHOUD]]' })).not.toContain('INHOUD');
  expect(bodyWith({ marker: '[[INHOUD]]' })).toContain('[TOC]');
});

test('an empty marker disables the table of contents and drops no text', () => {
  expect(bodyWith({ marker: '' })).toMatch(/INHOUD[\s\S]*TOC[\s\S]*Woorden\./);
});
