import { type Header, type HostRules, type RuleForPaths, revalidate } from './host-rules.ts';

/** Types that nginx does not know by default. */
const types = { md: 'text/markdown', webmanifest: 'application/manifest+json' };

const compressed =
  'text/css text/javascript application/javascript application/json application/xml text/xml text/plain text/markdown image/svg+xml application/manifest+json';

const pattern = (path: string): string => {
  const escaped = path.replaceAll('.', String.raw`\.`);
  return escaped.endsWith('*') ? `~^${escaped.slice(0, -1)}` : `~^${escaped}$`;
};

const indented = (lines: readonly string[]): string => lines.map((line) => `  ${line}`).join('\n');

const variable = (name: string): string => `$dienstwijzer_${name.toLowerCase().replaceAll('-', '_')}`;

/** Where a header applies that not every response has; nginx sends none whose value is empty. */
interface Choice {
  readonly header: Header;
  readonly patterns: readonly string[];
}

const choicesOf = ({ headers }: RuleForPaths, patterns: readonly string[]): Choice[] =>
  headers.map((header) => ({ header, patterns }));

/** A page is known by its file: nginx has found it by the time that it sends headers, also for an address that it does not know. */
const choices = ({ documents, resources, immutable }: HostRules): Map<string, Choice[]> =>
  Map.groupBy(
    [
      ...choicesOf(documents, [String.raw`~\.html$`]),
      ...choicesOf(resources, resources.paths.map(pattern)),
      ...choicesOf(immutable, immutable.paths.map(pattern)),
    ],
    ({ header: [name] }) => name,
  );

const otherwise = (name: string): string => (name === revalidate[0] ? revalidate[1] : '');

const map = ([name, of]: [string, Choice[]]): string => {
  const lines = of.flatMap(({ header: [, value], patterns }) => patterns.map((one) => `${one} "${value}";`));
  return `map $uri ${variable(name)} {\n${indented([`default "${otherwise(name)}";`, ...lines])}\n}\n`;
};

/** The configuration for nginx. Headers are set at one level only, because a level that sets any inherits none. */
export const nginxFile = (
  rules: HostRules,
  host: string,
): string => `# Written by npm run build. README.md says how to use it.
${[...choices(rules)].map(map).join('\n')}
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

${indented(rules.everywhere.map(([name, value]) => `add_header ${name} "${value}" always;`))}
${indented([...choices(rules).keys()].map((name) => `add_header ${name} ${variable(name)} always;`))}

${indented(rules.redirects.map(({ from, to }) => `location = ${from} { return 301 ${to}$is_args$args; }`))}
${indented(Object.entries(types).map(([ending, type]) => String.raw`location ~ \.${ending}$ { types { } default_type ${type}; }`))}
  # For other hosts.
  location ~ ^/_(headers|redirects)$ { return 404; }
}
`;
