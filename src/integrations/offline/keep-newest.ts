/** The part of a cache that keeping takes. */
type Store = Pick<Cache, 'put' | 'delete' | 'keys'>;

/** Puts an answer into a cache that names what it holds by age; above `most`, what came first leaves. */
export const keepNewest = async (cache: Store, key: string, response: Response, most: number): Promise<void> => {
  // Deleted first, so that it stands behind all others.
  await cache.delete(key);
  await cache.put(key, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((oldest) => cache.delete(oldest)));
};
