/** Serves `dist/` as a host does: with the headers of `_headers`, and brotli. */
import { siteServer } from './built-site/serve-site.ts';

const port = Number(process.env.PORT ?? 4321);
const server = siteServer();

server.on('error', (error) => {
  console.error(`Port ${port} cannot be used: ${error.message}. Set PORT to another number.`);
  process.exitCode = 1;
});
server.listen(port, () => {
  const address = server.address();
  // Port 0 stands for any that is free.
  const used = typeof address === 'object' ? address?.port : port;
  console.log(`The site is on http://localhost:${used}`);
});
