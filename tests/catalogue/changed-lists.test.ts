import { describe, expect, test } from 'vitest';
import { CatalogueError, loadCatalogue, type Problem } from '../../src/catalogue/index.ts';
import { isoDateSchema } from '../../src/schema/units.ts';
import { contentCopy } from '../support/files/content-copy.ts';

const list = 'price-lists/2026-11-21.yaml';
const next = 'price-lists/2027-01-01.yaml';
const [before, after] = ['2026-12-31', '2027-01-01'].map((date) => isoDateSchema.parse(date));

/** Content whose next list has another role in place of the engineer, other tiers, another channel and another band. */
const copyWithNextList = () => {
  const copy = contentCopy();
  const text = copy
    .read(list)
    .replace('id: 2026-11-21', 'id: 2027-01-01')
    .replace('takenOverOn: 2026-11-21', 'takenOverOn: 2027-01-01')
    .replace('follows: null', 'follows: 2026-11-21')
    .replaceAll(/\bengineer\b/g, 'architect')
    .replaceAll(/\bchat\b/g, 'portal')
    .replaceAll('weekdayDaytime', 'officeHours')
    .replace('id: office\n', 'id: bureau\n');
  copy.write(next, text);
  return copy;
};

const problemsOn = (folder: string, date = before): readonly Problem[] => {
  try {
    loadCatalogue(folder, date);
    return [];
  } catch (error) {
    if (error instanceof CatalogueError) return error.problems;
    throw error;
  }
};

describe('a list may have other roles, tiers, bands and channels than the one before', () => {
  test('and the example and the presets are those that the list of the day has the roles of', () => {
    const { folder } = copyWithNextList();
    const rolesOn = (date: typeof before) => {
      const { workedExample, jobPresets } = loadCatalogue(folder, date);
      return [...workedExample.request.lines, ...jobPresets.presets].map(({ roleId }) => roleId);
    };
    expect(rolesOn(before)).toContain('engineer');
    expect(rolesOn(after)).not.toContain('engineer');
    expect(rolesOn(after)).toContain('technician');
  });

  test('so both can name roles of the list of today and of the next one', () => {
    const copy = copyWithNextList();
    copy.replace('job-presets.yaml', 'roleId: engineer', 'roleId: architect');
    expect(problemsOn(copy.folder)).toEqual([]);
    expect(loadCatalogue(copy.folder, after).jobPresets.presets.map(({ roleId }) => roleId)).toContain('architect');
  });

  test('but no role that no list has', () => {
    const copy = copyWithNextList();
    copy.replace('job-presets.yaml', 'roleId: engineer', 'roleId: wizard');
    expect(problemsOn(copy.folder)).toMatchObject([
      { path: 'presets[3].roleId', got: '"wizard", which 2026-11-21 and 2027-01-01 lack' },
    ]);
  });

  test('and each list from today on has a line of the example', () => {
    const copy = copyWithNextList();
    copy.replace('worked-example.yaml', 'roleId: technician', 'roleId: engineer');
    expect(problemsOn(copy.folder)).toMatchObject([
      {
        file: 'worked-example.yaml',
        path: 'request.lines',
        expected: 'at least one line with a role of price list 2027-01-01: cabling, technician, architect, consulting',
      },
    ]);
  });
});
