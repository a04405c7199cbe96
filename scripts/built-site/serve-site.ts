import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { distFolder } from '../../src/catalogue/index.ts';
import { revalidate } from '../../src/integrations/hosting/host-rules.ts';
import { type HeaderRule, headersFor, readHeaderRules, readRedirects } from './host-files.ts';

const setHeaders = (response: ServerResponse, path: string, rules: readonly HeaderRule[]): void => {
  response.setHeader(...revalidate);
  for (const [name, value] of headersFor(path, rules)) response.setHeader(name, value);
};

/** Hosts compress once, at high quality; here it happens at each request, so it must be fast. */
const compressor = (quality: number) =>
  compression({ threshold: 0, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: quality } } });

/** The pages of a site by their addresses without the trailing slash, which hosts redirect to those with it. */
const pagesWithoutSlash = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => `/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('/index.html') && name !== '/index.html')
      .map((name) => [name.slice(0, -'/index.html'.length), name.slice(0, -'index.html'.length)]),
  );

/**
 * Serves a folder as a host does: with its `_headers` and `_redirects`, brotli, and a page for unknown addresses.
 *
 * @param quality of brotli, from 0 to 11
 */
export const siteAnswers = (folder: string, quality = 6): RequestListener => {
  const compress = compressor(quality);
  const rules = readHeaderRules(`${folder}/_headers`);
  const redirects = new Map([...pagesWithoutSlash(folder), ...readRedirects(`${folder}/_redirects`)]);
  const serve = sirv(folder, { etag: true, setHeaders: (response, path) => setHeaders(response, path, rules) });
  const sendNotFound = (path: string, response: ServerResponse): void => {
    setHeaders(response, path, rules);
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(readFileSync(`${folder}/404.html`));
  };
  const redirect = (path: string, response: ServerResponse, target: string): void => {
    setHeaders(response, path, rules);
    response.writeHead(301, { Location: target }).end();
  };
  return (request, response) => {
    const [path = '', query] = request.url?.split('?') ?? [];
    const target = redirects.get(path);
    if (target !== undefined) redirect(path, response, query === undefined ? target : `${target}?${query}`);
    else compress(request, response, () => serve(request, response, () => sendNotFound(path, response)));
  };
};

/** Answers from the build that is there, also once it was built again. */
const currentAnswers = (folder: string): RequestListener => {
  const builtAt = () => statSync(`${folder}/_headers`, { throwIfNoEntry: false })?.mtimeMs;
  let [known, answers] = [builtAt(), siteAnswers(folder)];
  return (request, response) => {
    const now = builtAt();
    // While a build is under way there is none to answer from.
    if (now !== undefined && now !== known) [known, answers] = [now, siteAnswers(folder)];
    answers(request, response);
  };
};

/** A server for a built site: this one, or the `dist/` of another. */
export const siteServer = (folder: string = distFolder): Server => createServer(currentAnswers(folder));
