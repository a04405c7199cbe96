import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { rewriteFile } from '../../../src/integrations/built-site/rewrite-file.ts';

test.each([
  ['longer', 'Contact en meldingen'],
  ['shorter', 'Bel'],
  ['with letters of several bytes', 'Coördinatie: € 5'],
])('a file has exactly its new text: %s', (_, text) => {
  const folder = mkdtempSync(join(tmpdir(), 'file-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'index.html');
  writeFileSync(file, 'Contactpagina');
  rewriteFile(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
