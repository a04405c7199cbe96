import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { revalidate } from '../src/integrations/hosting/host-rules.ts';
import { type HeaderRule, headersFor, readHeaderRules } from './headers-file.ts';
import { readRedirects } from './redirects-file.ts';

const folder = 'dist';

const setHeaders = (response: ServerResponse, path: string, rules: readonly HeaderRule[]): void => {
  response.setHeader(...revalidate);
  for (const [name, value] of headersFor(path, rules)) response.setHeader(name, value);
};

/** Hosts compress once and well; here it happens at each request, so quickly. */
const compress = compression({ threshold: 0, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } });

/** A server of `dist/` that does as a host does: `_headers`, `_redirects`, brotli, and the page for unknown addresses. */
export const siteServer = (): Server => {
  const rules = readHeaderRules(`${folder}/_headers`);
  const redirects = readRedirects(`${folder}/_redirects`);
  const serve = sirv(folder, { etag: true, setHeaders: (response, path) => setHeaders(response, path, rules) });
  const sendNotFound = (response: ServerResponse): void => {
    setHeaders(response, '/404.html', rules);
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(readFileSync(`${folder}/404.html`));
  };
  const redirect = (response: ServerResponse, target: string): void => {
    setHeaders(response, '/', rules);
    response.writeHead(301, { Location: target }).end();
  };
  return createServer((request, response) => {
    const target = redirects.get(request.url?.split('?')[0] ?? '');
    if (target !== undefined) redirect(response, target);
    else compress(request, response, () => serve(request, response, () => sendNotFound(response)));
  });
};
