import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { referenceContent } from '../support/sites.ts';

/** A site of its own with a copy of the content. */
const siteCopy = () => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  mkdirSync(join(site, 'content'));
  cpSync(referenceContent, join(site, 'content'), { recursive: true });
  const env = { ...process.env, SITE: site };
  const path = (date: string) => join(site, `content/price-lists/${date}.yaml`);
  return {
    run: (...words: string[]) =>
      execFileSync(process.execPath, ['scripts/new-list.ts', ...words], { env, encoding: 'utf8' }),
    refusal: (...words: string[]) => {
      const { status, stderr } = spawnSync(process.execPath, ['scripts/new-list.ts', ...words], {
        env,
        encoding: 'utf8',
      });
      return status === 1 ? stderr.trim() : 'not refused';
    },
    read: (date: string) => readFileSync(path(date), 'utf8'),
    replace: (date: string, from: string, to: string) =>
      writeFileSync(path(date), readFileSync(path(date), 'utf8').replaceAll(from, to)),
  };
};

test('a new list is the newest one with three dates changed', () => {
  const { run, read } = siteCopy();
  expect(run('2027-01-01')).toContain('content/price-lists/2027-01-01.yaml');
  const changed = read('2027-01-01')
    .split('\n')
    .filter((line, index) => line !== read('2026-11-21').split('\n')[index]);
  expect(changed).toEqual(['id: 2027-01-01', 'follows: 2026-11-21', 'takenOverOn: 2027-01-01']);
});

describe('once it is edited, the same command says what it changes', () => {
  test('for three worked examples, under every tier', () => {
    const { run, replace } = siteCopy();
    run('2027-01-01');
    expect(run('2027-01-01')).toContain('None of these amounts has changed yet.');
    replace('2027-01-01', 'monthlyFee: 58.00', 'monthlyFee: 61.00');
    const told = run('2027-01-01');
    // A fee of 3 euros more for 12 months, in each of three examples.
    expect(told.match(/standard .* €36\.00 more/g)).toHaveLength(3);
    expect(told.match(/office .* the same/g)).toHaveLength(3);
  });

  test('also of a role and a tier that are gone', () => {
    const { run, replace } = siteCopy();
    run('2027-01-01');
    replace('2027-01-01', 'id: office', 'id: bureau');
    replace('2027-01-01', 'id: engineer', 'id: architect');
    replace('2027-01-01', 'engineer:', 'architect:');
    const told = run('2027-01-01');
    expect(told).toContain('Price list 2027-01-01 has no role "engineer": its totals are without that line.');
    expect(told).toMatch(/office .* not in this list +cannot be compared/);
    expect(told).toMatch(/bureau +not in this list /);
  });

  test('or which mistakes are in it', () => {
    const { run, refusal, replace } = siteCopy();
    run('2027-01-01');
    replace('2027-01-01', 'monthlyFee: 58.00', 'monthlyFee: 58,00');
    expect(refusal('2027-01-01')).toContain('content/price-lists/2027-01-01.yaml:');
  });
});

test('what cannot be a new list is refused in a sentence', () => {
  const { refusal } = siteCopy();
  expect(refusal()).toBe('Say on which day the new prices begin: npm run new-list -- 2027-01-01');
  expect(refusal('2027-02-30')).toContain('"2027-02-30" is no date that exists.');
  expect(refusal('2026-11-01')).toBe(
    'A new list begins after the newest one, which is of 2026-11-21; 2026-11-01 is not later.',
  );
  expect(refusal('2026-11-21')).toContain('is the first one: there is none before it');
});
