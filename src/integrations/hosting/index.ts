import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Redirect } from '../../schema/redirects.ts';
import type { ReadSite } from '../built-site/index.ts';
import { joinHashes } from '../content-security-policy/inline-parts.ts';
import { knownScripts } from '../content-security-policy/known-scripts.ts';
import { protectPages, refuseUnknown } from '../content-security-policy/protect-pages.ts';
import { directives } from '../hydrate-in-steps/index.ts';
import { caddyFile } from './caddy.ts';
import { beyondBounds, headersFile, redirectsFile } from './cdn.ts';
import { type HostRules, hostRules } from './host-rules.ts';
import { nginxFile } from './nginx.ts';

interface Options {
  readonly siteAddress: string;
  readonly redirects: readonly Redirect[];
  readonly readSite: ReadSite;
}

/** Refuses redirects from an existing page, which some hosts would follow and others not, and redirects to nowhere. */
const checkRedirects = (site: string, redirects: readonly Redirect[]): void => {
  const isPage = (address: string): boolean => existsSync(join(site, address, 'index.html'));
  for (const { from, to } of redirects) {
    if (isPage(from)) throw new Error(`content/redirects.yaml: ${from} is a page of the site. Remove the redirect.`);
    if (!isPage(to)) throw new Error(`content/redirects.yaml: ${to} is no page of the site. Name one that exists.`);
  }
};

const writeFiles = (site: string, rules: HostRules, host: string): void => {
  const deploy = join(site, '..', 'deploy');
  mkdirSync(deploy, { recursive: true });
  writeFileSync(join(site, '_headers'), headersFile(rules));
  writeFileSync(join(site, '_redirects'), redirectsFile(rules));
  writeFileSync(join(deploy, 'nginx.conf'), nginxFile(rules, host));
  writeFileSync(join(deploy, 'Caddyfile'), caddyFile(rules, host));
};

/**
 * Refuses pages with unknown scripts, gives every page its policy, and writes the configuration for hosts: `_headers` and `_redirects`
 * into the site, and files for nginx and Caddy into `deploy/` beside it. It must come after all integrations that write pages.
 */
export const hosting = ({ siteAddress, redirects, readSite }: Options): AstroIntegration => {
  let root: URL;
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        checkRedirects(site, redirects);
        const files = await readSite(site);
        refuseUnknown(files, await knownScripts(root, directives));
        protectPages(site, files);
        const rules = hostRules(site, joinHashes(files.map(({ inline }) => inline)), redirects);
        writeFiles(site, rules, new URL(siteAddress).hostname);
        for (const sentence of beyondBounds(headersFile(rules))) logger.warn(`dist/_headers: ${sentence}`);
        logger.info(`${files.length} pages with a policy of their own`);
      },
    },
  };
};
