import { expect, test } from 'vitest';
import { caddyFile } from '../../../src/integrations/hosting/caddy.ts';
import { redirectsFile } from '../../../src/integrations/hosting/cdn.ts';
import { hostRules } from '../../../src/integrations/hosting/host-rules.ts';
import { nginxFile } from '../../../src/integrations/hosting/nginx.ts';

const rules = hostRules('no-such-site', { scripts: [], styles: [] }, [{ from: '/rates/', to: '/contracts/rates/' }]);

test.each([
  ['CDNs', redirectsFile(rules), ['/rates /contracts/rates/ 301', '/rates/ /contracts/rates/ 301']],
  [
    'nginx',
    nginxFile(rules, 'site.example'),
    [
      'location = /rates { return 301 /contracts/rates/$is_args$args; }',
      'location = /rates/ { return 301 /contracts/rates/$is_args$args; }',
    ],
  ],
  [
    'Caddy',
    caddyFile(rules, 'site.example'),
    ['redir /rates /contracts/rates/ 301', 'redir /rates/ /contracts/rates/ 301'],
  ],
])('a short address leads to its page with and without its trailing slash, for %s', (_, text, lines) => {
  for (const line of lines) expect(text).toContain(line);
});
