/** Serves every site that the browser tests visit, each on its port, until it is stopped. */
import { existsSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { siteAnswers } from '../../scripts/built-site/serve-site.ts';
import { type CheckedSite, checkedSites } from './sites.ts';

/** The tests count no bytes on the wire, and ask for the same files thousands of times. */
const fastest = 1;

/** A request to a site that was not built is answered with what to do. */
const answersOf = ({ folder, dist }: CheckedSite): RequestListener =>
  existsSync(`${dist}/_headers`)
    ? siteAnswers(dist, fastest)
    : (_, response) =>
        response.writeHead(404).end(`${folder} is not built: run npm run build and npm run build:fixtures.`);

for (const site of checkedSites) createServer(answersOf(site)).listen(site.port);
