/** Keeps a response in a cache, whose keys are in order of age; above `limit`, the oldest are dropped. */
export const keepNewest = async (
  cache: Pick<Cache, 'put' | 'delete' | 'keys'>,
  key: string,
  response: Response,
  limit: number,
): Promise<void> => {
  // Deleted first, so that it moves to the end.
  await cache.delete(key);
  await cache.put(key, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - limit)).map((oldest) => cache.delete(oldest)));
};
