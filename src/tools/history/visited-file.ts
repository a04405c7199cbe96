import type { HistorySource } from './history-source.ts';
import type { HistoryFile, HistoryMapping } from './mapping.ts';

/** Larger files are not kept: packing them takes too long, and what a tab stores is limited to a few megabytes. */
const mostBytes = 30_000_000;

/** Kept with the tab and nowhere else: it survives a reload, another page and another language, and ends with the tab. */
export const visitKeys = { file: 'history-file', reading: 'history-reading' } as const;

type Content = HistorySource['content'];

/** What was handed over in this tab. */
export type Visit =
  | { readonly of: 'example' }
  /** Packed with gzip, as base64; null where it was too large. */
  | { readonly of: 'file'; readonly name: string | null; readonly packed: string | null };

const chunk = 0x6000;

const base64 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  // A chunk is a multiple of three bytes, so that the parts can be joined.
  for (let at = 0; at < bytes.length; at += chunk)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + chunk))));
  return parts.join('');
};

const packed = async (content: File | string): Promise<string | null> => {
  const blob = new Blob([content]);
  if (blob.size > mostBytes) return null;
  const stream = blob.stream().pipeThrough(new CompressionStream('gzip'));
  return base64(new Uint8Array(await new Response(stream).arrayBuffer()));
};

const unpacked = async (text: string): Promise<ArrayBuffer> => {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
};

const nameOf = (content: File | string): string | null => (typeof content === 'string' ? null : content.name);

const store = (visit: Visit): boolean => {
  try {
    sessionStorage.setItem(visitKeys.file, JSON.stringify(visit));
    return true;
  } catch {
    return false;
  }
};

/**
 * Keeps what was handed over for as long as the tab is open.
 *
 * @returns whether it is kept: a file may be too large, and a browser may store nothing
 */
export const keepContent = async (content: Content): Promise<boolean> => {
  if (content === null) return store({ of: 'example' });
  const name = nameOf(content);
  const found = await packed(content).catch(() => null);
  if (found !== null && store({ of: 'file', name, packed: found })) return true;
  store({ of: 'file', name, packed: null });
  return false;
};

/** What was handed over in this tab before; undefined where nothing was, or it cannot be read. */
export const visit = (): Visit | undefined => {
  try {
    return JSON.parse(sessionStorage.getItem(visitKeys.file) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
};

/** The same, to be read again; undefined where it was not kept whole. */
export const keptContent = async (): Promise<Content | undefined> => {
  const found = visit();
  if (found === undefined || found.of === 'example') return found && null;
  if (found.packed === null) return undefined;
  try {
    const bytes = await unpacked(found.packed);
    return found.name === null ? new TextDecoder().decode(bytes) : new File([bytes], found.name);
  } catch {
    return undefined;
  }
};

/** How a file was read in this tab. */
export interface VisitedReading {
  readonly mapping: HistoryMapping;
  readonly isKept: boolean;
  readonly isRoleChosen: boolean;
}

/** The same file, chosen again, has the same name and headings. */
const keyOf = ({ name, columns }: HistoryFile): string => JSON.stringify([name, columns.map(({ heading }) => heading)]);

/** Keeps how a file is read beside it. */
export const keepReading = (file: HistoryFile, reading: VisitedReading): void => {
  const { mapping, isKept, isRoleChosen } = reading;
  try {
    sessionStorage.setItem(visitKeys.reading, JSON.stringify({ key: keyOf(file), mapping, isKept, isRoleChosen }));
  } catch {
    // Without it, the choices are asked again.
  }
};

/** How this file was read in this tab; null where it was not. What is stored may be anything: the mapping is to be checked. */
export const visitedReading = (file: HistoryFile): { readonly [Key in keyof VisitedReading]: unknown } | null => {
  try {
    const stored = JSON.parse(sessionStorage.getItem(visitKeys.reading) ?? 'null');
    return stored?.key === keyOf(file) ? stored : null;
  } catch {
    return null;
  }
};

/** Forgets the file and how it was read. */
export const endVisit = (): void => {
  try {
    for (const key of Object.values(visitKeys)) sessionStorage.removeItem(key);
  } catch {
    // A browser that stores nothing has nothing to forget.
  }
};
