import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { writeListSite } from '../../tests/support/list-site.ts';
import { type Gate, verdictOn } from './gate.ts';

const lists = (): string[] =>
  readdirSync('tests/providers').filter((name) => existsSync(`tests/providers/${name}/price-list.yaml`));

/** The last lines of a command on a site that ended badly. */
const faultsOf = (site: string, command: readonly string[]): string[] => {
  const { status, stdout, stderr } = spawnSync('npx', command, {
    encoding: 'utf8',
    env: { ...process.env, SITE: site },
    maxBuffer: 100_000_000,
  });
  const lines = `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '');
  return status === 0 ? [] : [`${site}: ${command.join(' ')}`, ...lines.slice(-20)];
};

const faultsWith = (name: string): string[] => {
  const site = writeListSite(name);
  const ofBuild = faultsOf(site, ['astro', 'build']);
  return ofBuild.length > 0 ? ofBuild : faultsOf(site, ['playwright', 'test', '--project', 'content']);
};

export const listSitesGate: Gate = {
  name: 'list-sites',
  bar: 'a site with each price list of tests/providers/ builds, and its pages and tools pass the checks of content',
  run: () => verdictOn(lists().flatMap(faultsWith), `sites with ${lists().length} price lists`),
};
