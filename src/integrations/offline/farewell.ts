/**
 * In development stands where the built site has its worker: a browser that met the built site at this address would else go
 * on showing it.
 */
export const farewell = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', async () => {
  await registration.unregister();
  for (const client of await clients.matchAll()) client.navigate(client.url);
});
`;
