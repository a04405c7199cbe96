import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Redirect } from '../../schema/redirects.ts';
import { collectBundledScripts } from '../content-security-policy/bundled-scripts.ts';
import { joinHashes } from '../content-security-policy/inline-parts.ts';
import { knownScripts } from '../content-security-policy/known-scripts.ts';
import { protectPages, refuseUnknown } from '../content-security-policy/protect-pages.ts';
import type { ReadBack } from '../read-back/index.ts';
import { directives } from '../stepwise/directives.ts';
import { caddyfile } from './caddyfile.ts';
import { headersFile, redirectsFile } from './headers-file.ts';
import { type HostRules, hostRules } from './host-rules.ts';
import { nginxFile } from './nginx.ts';

interface Options {
  readonly siteAddress: string;
  readonly redirects: readonly Redirect[];
  readonly readBack: ReadBack;
}

/** Refuses a redirect from a page that exists, which some hosts would show and others not, and one to nowhere. */
const checkRedirects = (site: string, redirects: readonly Redirect[]): void => {
  const isPage = (address: string): boolean => existsSync(join(site, address, 'index.html'));
  for (const { from, to } of redirects) {
    if (isPage(from)) throw new Error(`content/redirects.yaml: ${from} is a page of the site. Remove the redirect.`);
    if (!isPage(to)) throw new Error(`content/redirects.yaml: ${to} is no page of the site. Name one that exists.`);
  }
};

const writeFiles = (site: string, root: string, rules: HostRules, host: string): void => {
  const deploy = join(root, 'deploy');
  mkdirSync(deploy, { recursive: true });
  writeFileSync(join(site, '_headers'), headersFile(rules));
  writeFileSync(join(site, '_redirects'), redirectsFile(rules));
  writeFileSync(join(deploy, 'nginx.conf'), nginxFile(rules, host));
  writeFileSync(join(deploy, 'Caddyfile'), caddyfile(rules, host));
};

/**
 * Refuses pages with scripts of their own, gives every page its policy, and writes what hosts need to know: `_headers` and `_redirects` into the site, and configurations
 * for nginx and Caddy into `deploy/`. It must come after all integrations that write pages.
 */
export const hosting = ({ siteAddress, redirects, readBack }: Options): AstroIntegration => {
  const bundled = new Set<string>();
  let root: URL;
  return {
    name: 'hosting',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collectBundledScripts(bundled)] } });
      },
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        checkRedirects(site, redirects);
        const pages = readBack(site);
        refuseUnknown(pages, await knownScripts(root, directives, bundled));
        protectPages(site, pages);
        const rules = hostRules(site, joinHashes(pages.map(({ inline }) => inline)), redirects);
        writeFiles(site, fileURLToPath(root), rules, new URL(siteAddress).hostname);
        logger.info(`${pages.length} pages with a policy of their own`);
      },
    },
  };
};
