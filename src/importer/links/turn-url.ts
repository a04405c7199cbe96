import type { Nodes } from 'mdast';
import type { NoteCode } from '../report/advice/index.ts';
import type { LinkPlace } from './link-place.ts';
import { type LinkTarget, resolveLink } from './resolve-link.ts';

/** Letters with accents stay as they are: people read these addresses. */
export const encode = (path: string): string => path.replace(/[\s<>"?#%]/g, encodeURIComponent);

const pageLink = (target: LinkTarget & { kind: 'page' }, node: Nodes, url: string, place: LinkPlace): string => {
  const { page, query, anchor } = target;
  const isOwn = page.file === place.file && query === '';
  if (!anchor) return isOwn && url.startsWith('#') ? url : `${page.address}${query}`;
  const next = page.anchors.get(anchor);
  if (next === undefined) place.note('anchor-missing', node, url);
  const hash = next === '' ? '_top' : (next ?? anchor);
  if (!isOwn && next === '') return `${page.address}${query}`;
  return `${isOwn ? '' : page.address}${query}#${encode(hash)}`;
};

/** The address of a link on the new site, which is safe; one that leads nowhere, or to a file that stays behind, is left as it is and reported. */
export const turnUrl = (url: string, node: Nodes, place: LinkPlace, missing: NoteCode = 'link-broken'): string => {
  const target = resolveLink(url, place.file, place.index);
  if (target.kind === 'page') return pageLink(target, node, url, place);
  if (target.kind === 'elsewhere') return url;
  if (target.kind === 'nothing') {
    place.note(missing, node, url);
    return url;
  }
  if (place.isActive(target.path)) {
    place.note('file-active', node, url);
    return url;
  }
  place.downloads.add(target.path);
  return `${place.index.base}${encode(target.newPath)}${target.rest}`;
};
