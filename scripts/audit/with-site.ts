import { once } from 'node:events';
import { siteServer } from '../serve-site.ts';

/** Serves the built site on a free port for as long as the work takes. */
export const withSite = async <Result>(work: (origin: string) => Promise<Result>): Promise<Result> => {
  const server = siteServer();
  server.listen(0);
  await once(server, 'listening');
  const address = server.address();
  try {
    if (address === null || typeof address === 'string') throw new Error('The built site is not on a port.');
    return await work(`http://localhost:${address.port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};
