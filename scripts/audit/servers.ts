import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distFolder, siteFolder } from '../../src/catalogue/index.ts';
import { revalidate } from '../../src/integrations/hosting/host-rules.ts';
import { headersFor, readHeaderRules, readRedirects } from '../built-site/host-files.ts';
import { fileWeights } from '../built-site/page-weight.ts';
import { type Gate, type Verdict, verdictOn } from './gate.ts';

/** A server that the build writes a configuration for. */
interface Server {
  readonly name: string;
  readonly port: number;
  /** Its configuration in `deploy/`. */
  readonly file: string;
  /** Writes the configuration for a copy of the site below a folder, on the port, and gives the command that serves it. */
  readonly prepare: (configuration: string, root: string, port: number) => readonly string[];
}

const prepareNginx: Server['prepare'] = (configuration, root, port) => {
  const site = configuration
    .replace('/var/www/', `${root}/`)
    .replace('listen 80;', `listen ${port};`)
    // A module that not every machine has; it changes no header that is looked at here.
    .replace(/^ *brotli_static on;$/m, '');
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${root}/${kind};`,
  );
  writeFileSync(
    join(root, 'nginx.conf'),
    `pid ${root}/pid;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${kinds.join('\n')}\n${site}}\n`,
  );
  return ['nginx', '-e', `${root}/errors`, '-c', `${root}/nginx.conf`, '-g', 'daemon off;'];
};

const prepareCaddy: Server['prepare'] = (configuration, root, port) => {
  const site = configuration.replace('/var/www/', `${root}/`).replace(/^[^(\s]\S* \{$/m, `http://localhost:${port} {`);
  writeFileSync(join(root, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  return ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(root, 'Caddyfile')];
};

const servers: readonly Server[] = [
  { name: 'nginx', port: 8481, file: 'nginx.conf', prepare: prepareNginx },
  { name: 'caddy', port: 8482, file: 'Caddyfile', prepare: prepareCaddy },
];

/** A page, and a file of each kind. */
const addresses = (): string[] => [
  '/',
  '/service-worker.js',
  '/manifest.webmanifest',
  '/data/price-lists/index.json',
  '/pagefind/pagefind.js',
  ...['.js', '.css'].flatMap(
    (end) => fileWeights().find(({ file }) => /^\/_astro\/.*/.test(file) && file.endsWith(end))?.file ?? [],
  ),
];

const differences = async (
  origin: string,
  path: string,
  status: number,
  headers: Iterable<readonly [string, string]>,
) => {
  const answer = await fetch(origin + path, { redirect: 'manual' });
  const found = [...headers].filter(([name, value]) => answer.headers.get(name) !== value);
  return [
    ...(answer.status === status ? [] : [`${path} has status ${answer.status}, not ${status}`]),
    ...found.map(([name, value]) => `${path} has ${name}: ${answer.headers.get(name)}, not ${value}`),
  ];
};

/** How the answers of a server differ from what the files for CDNs say. */
const faultsAt = async (origin: string): Promise<string[]> => {
  const rules = readHeaderRules(join(distFolder, '_headers'));
  const expected = (path: string) => new Map([revalidate, ...headersFor(path, rules)]);
  const found = [...(await differences(origin, '/no-such-page/', 404, expected('/404.html')))];
  for (const path of addresses()) found.push(...(await differences(origin, path, 200, expected(path))));
  for (const [from, to] of readRedirects(join(distFolder, '_redirects')))
    found.push(...(await differences(origin, from, 301, [['Location', to]])));
  for (const path of ['/_headers', '/_redirects']) found.push(...(await differences(origin, path, 404, [])));
  return found;
};

/** Waits until the server answers. @throws when it ends instead */
const answering = async (origin: string, server: ChildProcess): Promise<void> => {
  for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt += 1) {
    if (await fetch(origin).catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Nothing answers at ${origin}.`);
};

const faultsOf = async ({ name, port, file, prepare }: Server): Promise<string[]> => {
  const configuration = readFileSync(join(siteFolder, 'deploy', file), 'utf8');
  const [, host = ''] = /\/var\/www\/([^\s;]+)/.exec(configuration) ?? [];
  const root = mkdtempSync(join(tmpdir(), `${name}-`));
  // A server that is started by root reads as another user.
  chmodSync(root, 0o755);
  cpSync(distFolder, join(root, host), { recursive: true });
  const [command = '', ...words] = prepare(configuration, root, port);
  const server = spawn(command, words, { stdio: 'ignore', env: { ...process.env, HOME: root } });
  try {
    await answering(`http://localhost:${port}`, server);
    return (await faultsAt(`http://localhost:${port}`)).map((fault) => `${name}: ${fault}`);
  } finally {
    server.kill();
    rmSync(root, { recursive: true, force: true });
  }
};

const run = async (): Promise<Verdict> => {
  const lacking = servers.filter(({ name }) => spawnSync(name, ['version']).error !== undefined);
  if (lacking.length > 0) {
    const names = lacking.map(({ name }) => name).join(' and ');
    return { state: 'could not run', summary: `${names} not installed: apt install nginx-light caddy` };
  }
  const faults: string[] = [];
  for (const server of servers) faults.push(...(await faultsOf(server)));
  return verdictOn(faults, `${servers.length} servers, ${addresses().length} kinds of files`);
};

export const serversGate: Gate = {
  name: 'servers',
  bar: 'nginx and Caddy, with the configurations that the build writes, answer as the files for CDNs say',
  run,
};
