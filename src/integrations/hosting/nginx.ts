import { cacheForever, type HostRules, revalidate } from './host-rules.ts';

/** Types that nginx does not know by default. */
const types = { md: 'text/markdown', webmanifest: 'application/manifest+json' };

const compressed =
  'text/css text/javascript application/javascript application/json application/xml text/xml text/plain text/markdown image/svg+xml application/manifest+json';

const pattern = (path: string): string => {
  const escaped = path.replaceAll('.', String.raw`\.`);
  return escaped.endsWith('*') ? `~^${escaped.slice(0, -1)}` : `~^${escaped}$`;
};

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

/** The configuration for nginx. Headers are set at one level only, because a level that sets any inherits none. */
export const nginxFile = (
  { everywhere, immutable, redirects }: HostRules,
  host: string,
): string => `# Written by npm run build. README.md says how to use it.
map $uri $dienstwijzer_caching {
  default "${revalidate[1]}";
${indented(immutable.map((path) => `${pattern(path)} "${cacheForever[1]}";`))}
}

server {
  # The certificate is yours to add: listen 443 ssl, ssl_certificate, ssl_certificate_key.
  listen 80;
  server_name ${host};
  root /var/www/${host};
  index index.html;
  charset utf-8;
  charset_types text/css text/plain text/xml text/markdown text/javascript application/javascript;
  default_type application/octet-stream;
  absolute_redirect off;
  server_tokens off;
  error_page 404 /404.html;

  # npm run compress writes the files; the module is the Debian package libnginx-mod-http-brotli-static.
  brotli_static on;
  gzip on;
  gzip_vary on;
  gzip_types ${compressed};

${indented(everywhere.map(([name, value]) => `add_header ${name} "${value}" always;`))}
  add_header Cache-Control $dienstwijzer_caching always;

${indented(redirects.map(({ from, to }) => `location = ${from} { return 301 ${to}$is_args$args; }`))}
${indented(Object.entries(types).map(([ending, type]) => String.raw`location ~ \.${ending}$ { types { } default_type ${type}; }`))}
  # For other hosts.
  location ~ ^/_(headers|redirects)$ { return 404; }
}
`;
