/** Serves `dist/` the way a host does: with the headers that the build wrote to `_headers`. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { headersFor, readHeaderRules } from './headers-file.ts';

const folder = 'dist';
const port = Number(process.env.PORT ?? 4321);
const rules = readHeaderRules(`${folder}/_headers`);

const serve = sirv(folder, {
  etag: true,
  setHeaders: (response, path) => {
    for (const [name, value] of headersFor(path, rules)) response.setHeader(name, value);
  },
});

const server = createServer((request, response) => {
  serve(request, response, () => {
    response.writeHead(404, {
      'Content-Type': 'text/html;charset=utf-8',
      ...Object.fromEntries(headersFor('/404.html', rules)),
    });
    response.end(readFileSync(`${folder}/404.html`));
  });
});

server.on('error', (error) => {
  console.error(`Port ${port} cannot be used: ${error.message}. Set PORT to another number.`);
  process.exitCode = 1;
});
server.listen(port, () => console.log(`The site is on http://localhost:${port}`));
