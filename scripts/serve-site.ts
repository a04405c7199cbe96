import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { type HeaderRule, headersFor, readHeaderRules } from './headers-file.ts';

const folder = 'dist';

/** What hosts send with a file that has no rule of its own: kept, and asked after at each use. */
const revalidate = 'public, max-age=0, must-revalidate';

const setHeaders = (response: ServerResponse, path: string, rules: readonly HeaderRule[]): void => {
  response.setHeader('Cache-Control', revalidate);
  for (const [name, value] of headersFor(path, rules)) response.setHeader(name, value);
};

/** Hosts compress once and well; here it happens at each request, so quickly. */
const compress = compression({ threshold: 0, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } });

/** A server of `dist/` that does as a host does: the headers of `_headers`, brotli, and the page for unknown addresses. */
export const siteServer = (): Server => {
  const rules = readHeaderRules(`${folder}/_headers`);
  const serve = sirv(folder, { etag: true, setHeaders: (response, path) => setHeaders(response, path, rules) });
  const sendNotFound = (response: ServerResponse): void => {
    setHeaders(response, '/404.html', rules);
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(readFileSync(`${folder}/404.html`));
  };
  return createServer((request, response) =>
    compress(request, response, () => serve(request, response, () => sendNotFound(response))),
  );
};
