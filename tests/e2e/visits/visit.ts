import {
  type DecodedLink,
  decodeEstimate,
  type Estimate,
  encodeEstimate,
  knownList,
} from '../../../src/estimate/index.ts';
import type { Language } from '../../../src/schema/language.ts';
import { priceList } from '../../support/published.ts';
import { estimateOf, exampleEstimate, problemsIn, type Work, withUnreadable, workOf } from './work.ts';

export const toolPaths = {
  calculator: '/calculator/',
  comparator: '/contracten/vergelijken/',
  clock: '/contracten/responstijden/',
  breakEven: '/contracten/tarieven/',
} as const;

export type ToolId = keyof typeof toolPaths;

/** An entry in the browser's history. */
export interface Entry {
  readonly tool: ToolId;
  readonly language: Language;
  /** Going between entries with the same document loads no page. */
  readonly document: number;
  /** Null while nothing was written into the address. */
  hash: string | null;
  /** Which side of the step into call mode it is on, if any. */
  call: 'before' | 'in' | null;
  /** The work when the entry was draft; null when a link can hold all of it. */
  draft: Work | null;
}

/** The model of a visit: what the visitor did so far, and what must be on the screen because of it. */
export interface Visit {
  work: Work;
  past: Work[];
  future: Work[];
  /** The field that is being typed in, and the work from before. */
  session: { readonly field: string; readonly before: Work } | null;
  entries: Entry[];
  at: number;
  /** The role whose hours the picture draws, once it was chosen on this page. */
  drawnRole: string | null;
  saved: { readonly name: string; readonly hash: string }[];
  documents: number;
  /** The draft that the previous page stored for the next page that opens the same link. */
  storedDraft: { readonly hash: string; readonly work: Work } | null;
  isOffline: boolean;
}

export const here = ({ entries, at }: Visit): Entry => {
  const entry = entries[at];
  if (entry === undefined) throw new Error('A visit is always somewhere.');
  return entry;
};

export const isInCall = (visit: Visit): boolean => here(visit).call === 'in';

const oneRole = (estimate: Estimate): Estimate => {
  const [first] = estimate.lines;
  if (first === undefined) return estimate;
  const minutes = (first.minutes * first.times) as typeof first.minutes;
  return { ...estimate, lines: [{ ...first, place: 'remote', minutes, times: 1 }] };
};

const startOf = (tool: ToolId): Work => ({
  ...workOf(tool === 'breakEven' ? oneRole(exampleEstimate()) : exampleEstimate()),
  isExample: true,
  hasExampleReport: true,
});

/** Reads a link with the codec of the project. */
export const decoded = (hash: string): DecodedLink | null =>
  decodeEstimate(hash, { lists: [knownList(priceList)], fallback: exampleEstimate() });

const linkWork = (hash: string): Work => {
  const link = decoded(hash);
  if (link === null) throw new Error(`No link: ${hash}`);
  return workOf(link.estimate);
};

export const hashOf = (visit: Visit): string => encodeEstimate(estimateOf(visit.work));

/** An undo step; its topic decides what becomes of the example's report. */
export const step = (visit: Visit, topic: 'work' | 'report' | 'view', change: (work: Work) => void): void => {
  visit.past.push(structuredClone(visit.work));
  visit.future = [];
  visit.session = null;
  change(visit.work);
  claimWork(visit, topic);
};

/** Makes the work the visitor's own, and writes it into the address. */
const claimWork = (visit: Visit, topic: 'work' | 'report' | 'view'): void => {
  const { work } = visit;
  if (topic === 'work' && work.hasExampleReport) delete work.scenarios[0]?.values.reportedAt;
  if (topic !== 'view') work.hasExampleReport = false;
  work.isExample = false;
  here(visit).hash = hashOf(visit);
};

/** Typing in one field is one undo step, and each text starts from the work before the field was entered. */
export const typeStep = (visit: Visit, field: string, topic: 'work' | 'report', change: (work: Work) => void): void => {
  const { session } = visit;
  if (session?.field === field) {
    visit.past.pop();
    visit.work = structuredClone(session.before);
  }
  const before = structuredClone(visit.work);
  step(visit, topic, change);
  visit.session = { field, before };
};

export const travelThroughWork = (visit: Visit, by: 'undo' | 'redo'): void => {
  const [from, to] = by === 'undo' ? [visit.past, visit.future] : [visit.future, visit.past];
  const work = from.pop();
  if (work === undefined) return;
  to.push(visit.work);
  visit.work = work;
  visit.session = null;
  here(visit).hash = hashOf(visit);
};

/** Shows the work of a link, as a step that can be undone unless it replaces the example. */
const show = (visit: Visit, work: Work): void => {
  if (!visit.work.isExample) visit.past.push(visit.work);
  Object.assign(visit, { work, future: [], session: null });
};

const leave = (visit: Visit): void => {
  const { work } = visit;
  const isWhole = problemsIn(work) === 0 && work.active === 0;
  here(visit).draft = isWhole ? null : structuredClone(work);
};

/** Leaves the page, which stores what no link can hold. */
const unload = (visit: Visit): void => {
  leave(visit);
  const { hash, draft } = here(visit);
  visit.storedDraft = draft && hash !== null ? { hash, work: draft } : null;
};

/** The work of a link, with the draft that was stored for it. */
const opened = (visit: Visit, hash: string, entryDraft: Work | null): Work => {
  const { storedDraft } = visit;
  const isStored = storedDraft?.hash === hash;
  if (isStored) visit.storedDraft = null;
  const draft = entryDraft ?? (isStored ? storedDraft.work : null);
  return draft ? withUnreadable(linkWork(hash), draft) : linkWork(hash);
};

const enter = (visit: Visit, entry: Pick<Entry, 'tool' | 'language' | 'hash' | 'document' | 'call'>): void => {
  visit.entries = [...visit.entries.slice(0, visit.at + 1), { ...entry, draft: null }];
  visit.at += 1;
};

/** Opens a link on the page that is shown, as by pasting it into the address. */
export const openLink = (visit: Visit, hash: string): void => {
  const { tool, language, document, hash: before } = here(visit);
  if (hash === before) return;
  leave(visit);
  enter(visit, { tool, language, document, hash, call: null });
  show(visit, opened(visit, hash, null));
};

/** Opens a link in place of what is shown, even when the address already holds it. */
export const openSaved = (visit: Visit, hash: string): void => {
  if (hash === here(visit).hash) show(visit, opened(visit, hash, null));
  else openLink(visit, hash);
};

/** Loads a page, which begins with its address and the draft that was stored for it. */
const load = (visit: Visit, draft: Work | null): void => {
  const { hash, tool } = here(visit);
  const work = hash === null ? startOf(tool) : opened(visit, hash, draft);
  Object.assign(visit, { work, past: [], future: [], session: null, drawnRole: null });
};

/** Goes to another tool or language by a link that carries the work. */
export const goTo = (visit: Visit, to: Partial<Pick<Entry, 'tool' | 'language'>>): void => {
  const { tool, language, hash } = here(visit);
  unload(visit);
  visit.documents += 1;
  enter(visit, { tool, language, hash, ...to, document: visit.documents, call: null });
  load(visit, null);
};

/** Opens an address of the site as a new page. */
export const openAddress = (visit: Visit, to: Pick<Entry, 'tool' | 'language' | 'hash'>): void => {
  unload(visit);
  visit.documents += 1;
  enter(visit, { ...to, document: visit.documents, call: null });
  load(visit, null);
};

export const reload = (visit: Visit): void => {
  unload(visit);
  load(visit, here(visit).draft);
};

/** A browser that shows an error page keeps only the address, and reloads the pages before and after it. */
export const reloadAfterFault = (visit: Visit): void => {
  visit.documents += 1;
  visit.entries[visit.at] = { ...here(visit), document: visit.documents, call: null };
  reload(visit);
};

export const enterCall = (visit: Visit): void => {
  const before = here(visit);
  before.call = 'before';
  enter(visit, { ...before, call: 'in' });
};

const isCallStep = (from: Entry, to: Entry, by: -1 | 1): boolean => {
  const [before, after] = by === 1 ? [from, to] : [to, from];
  return from.document === to.document && before.call === 'before' && after.call === 'in';
};

export const canTravel = ({ entries, at }: Visit, by: -1 | 1): boolean => entries[at + by] !== undefined;

/** Goes back or forward in the browser's history. */
export const travel = (visit: Visit, by: -1 | 1): void => {
  const from = here(visit);
  const to = visit.entries[visit.at + by] ?? from;
  if (from.document === to.document) leave(visit);
  else unload(visit);
  visit.at += by;
  if (isCallStep(from, to, by)) to.hash = from.hash;
  else if (from.document !== to.document) load(visit, to.draft);
  else if (to.hash === null) to.hash = from.hash;
  else if (to.hash !== from.hash) show(visit, opened(visit, to.hash, to.draft));
};

/** Begins a visit at a tool, with a link or without. */
export const startVisit = (tool: ToolId, language: Language, hash: string | null): Visit => ({
  work: hash === null ? startOf(tool) : linkWork(hash),
  past: [],
  future: [],
  session: null,
  entries: [{ tool, language, document: 0, hash, call: null, draft: null }],
  at: 0,
  drawnRole: null,
  saved: [],
  documents: 0,
  storedDraft: null,
  isOffline: false,
});

export const addressOf = ({ tool, language, hash }: Pick<Entry, 'tool' | 'language' | 'hash'>): string =>
  `${language === 'nl' ? '' : `/${language}`}${toolPaths[tool]}${hash ?? ''}`;
