const old = 'earlier-build';

/** A file whose name changes with what is in it. Others carry a revision in their key, and belong to one build alone. */
const isNamedByContent = ({ url }: Request): boolean => !new URL(url).searchParams.has('__WB_REVISION__');

/**
 * Puts the scripts of the build before aside: other tabs may still show its pages and load a part of a tool later, which the
 * server no longer has. Pages of the old build are not kept.
 */
export const keepOldAssets = async (from: string): Promise<void> => {
  await caches.delete(old);
  const [source, target] = await Promise.all([caches.open(from), caches.open(old)]);
  const keys = (await source.keys()).filter(isNamedByContent);
  for (const key of keys) {
    const response = await source.match(key);
    if (response) await target.put(key, response);
  }
};

/** What an open page of the build before asks for, if it was put aside. */
export const readOldAsset = (request: Request): Promise<Response | undefined> =>
  caches.match(request, { cacheName: old, ignoreSearch: true });
