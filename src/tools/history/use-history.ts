import { useEffect, useMemo, useState } from 'preact/hooks';
import type { History, HistoryTerms } from '../../rules/index.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { ZoneId } from '../../schema/units.ts';
import type { Tool } from '../frame/use-tool.ts';
import { exampleTable } from './example-file.ts';
import type { HistorySource } from './history-source.ts';
import { termsOf } from './history-terms.ts';
import { forgetMapping, keepMapping } from './kept-mapping.ts';
import { type HistoryFailure, type HistoryMapping, type HistoryProgress, isHistoryFailure } from './mapping.ts';
import { asExample, asProposed, hasQuestions, type Reading, readAs, readAsBefore } from './reading.ts';
import { type HistorySession, historySession } from './session.ts';
import { type Task, useTask } from './use-task.ts';
import { keepContent, keepReading } from './visited-file.ts';

/** Everything that is known of the file that a visitor handed over. */
export interface HistoryWork {
  readonly session: HistorySession;
  /** Null until the file is open. */
  readonly reading: Reading | null;
  /** Null until the file is priced for the first time. */
  readonly history: History | null;
  /** Tells its figures from those of an earlier reading. */
  readonly pricing: number;
  /** Whether the figures are of the reading that is shown. */
  readonly isCurrent: boolean;
  /** How far the reading is; null when nothing is read. */
  readonly progress: HistoryProgress | null;
  readonly failure: HistoryFailure | null;
  /** Whether the file survives another page: it may be too large to be kept. */
  readonly isStored: boolean;
  /** @param isRoleChosen whether that says who does the work of rows that do not say it themselves */
  change(mapping: HistoryMapping, isRoleChosen?: boolean): void;
  /** Keeps the mapping for files like this; false where the browser stores nothing. */
  keep(): boolean;
  forget(): void;
  stop(): void;
}

/** The zone of the browser, which the times of a file may be meant in; `Intl` may not know it. */
export const ownZones = (): ZoneId[] => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone ? [timeZone as ZoneId] : [];
};

const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Keeps a file that could be read, and how it is read, while the tab is open; who would lose it by leaving is asked first. */
const useStored = ({ content, isRestored }: HistorySource, reading: Reading | null): boolean => {
  const [isStored, setStored] = useState(true);
  const isOpen = reading !== null;
  useEffect(() => {
    if (isOpen && !isRestored) keepContent(content).then(setStored);
  }, [isOpen]);
  useEffect(() => {
    if (reading && content !== null) keepReading(reading.file, reading);
  }, [reading]);
  useEffect(() => {
    if (isStored) return undefined;
    const leaving = new AbortController();
    addEventListener('beforeunload', askBeforeLeaving, leaving);
    return () => leaving.abort();
  }, [isStored]);
  return isStored;
};

/** Reads a file, one task at a time. */
interface Reader {
  readonly session: HistorySession;
  readonly task: Task;
}

/** How a file is read, from what was kept of it on; each change reads its first rows anew. */
const useReading = (
  { session, task: { run, setProgress, cancel } }: Reader,
  { content }: HistorySource,
  exampleRoles: readonly RoleId[],
  { list, words }: Tool,
) => {
  const [reading, setReading] = useState<Reading | null>(null);
  const open = async (signal: AbortSignal) => {
    const file = await session.open(content ?? exampleTable(words, exampleRoles), list, setProgress, signal);
    if (isHistoryFailure(file)) return file;
    return content === null ? readAs(session, asExample(file, list)) : readAsBefore(session, file, list);
  };
  useEffect(() => {
    run(open, setReading);
    return cancel;
  }, [list]);
  const change = (mapping: HistoryMapping, isRoleChosen = reading?.isRoleChosen ?? false) => {
    if (reading) run(() => readAs(session, { file: reading.file, mapping, isKept: false, isRoleChosen }), setReading);
  };
  const keep = () => {
    const isKept = reading !== null && keepMapping(reading.file, reading.mapping);
    if (reading && isKept) setReading({ ...reading, isKept });
    return isKept;
  };
  const forget = () => {
    if (reading === null) return;
    forgetMapping(reading.file);
    run(() => readAs(session, asProposed(reading.file, list)), setReading);
  };
  return { reading, change, keep, forget };
};

/** The figures of a file, and what they were worked out from. */
interface Priced {
  /** Counts the pricings. */
  readonly count: number;
  readonly history: History;
  readonly mapping: HistoryMapping;
  readonly terms: HistoryTerms;
}

/** Prices a file once nothing is open, and again when how it is read changes, or what was agreed. */
const usePriced = ({ session, task: { run, setProgress } }: Reader, reading: Reading | null, tool: Tool) => {
  const [priced, setPriced] = useState<Priced | null>(null);
  const terms = useMemo(() => termsOf(tool), [tool.estimate, tool.state.active, tool.context.holidays]);
  useEffect(() => {
    if (reading === null || hasQuestions(reading)) return;
    const { mapping } = reading;
    run(
      (signal) => session.price(mapping, terms, setProgress, signal),
      (history) => setPriced((before) => ({ count: (before?.count ?? 0) + 1, history, mapping, terms })),
    );
  }, [reading?.mapping, reading && hasQuestions(reading), terms]);
  return {
    history: priced?.history ?? null,
    pricing: priced?.count ?? 0,
    isCurrent: priced !== null && priced.mapping === reading?.mapping && priced.terms === terms,
  };
};

/**
 * Reads and prices a file; what was under way when something changes is stopped.
 *
 * @param source another one needs another component: this one keeps to its first
 * @param exampleRoles who does the work of the example
 */
export const useHistory = (source: HistorySource, exampleRoles: readonly RoleId[], tool: Tool): HistoryWork => {
  const session = useMemo(() => historySession(ownZones()), []);
  const task = useTask();
  const reader = { session, task };
  const read = useReading(reader, source, exampleRoles, tool);
  const isStored = useStored(source, read.reading);
  useEffect(() => () => session.close(), []);
  const priced = usePriced(reader, read.reading, tool);
  const { progress, failure, stop } = task;
  return { session, ...read, ...priced, isStored, progress, failure, stop };
};
