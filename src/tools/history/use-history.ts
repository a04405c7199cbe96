import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { requestOf, scenarioOf } from '../../estimate/index.ts';
import type { History, HistoryTerms } from '../../rules/index.ts';
import type { RoleId } from '../../schema/identifier.ts';
import type { PriceList } from '../../schema/price-list.ts';
import type { ZoneId } from '../../schema/units.ts';
import type { Tool } from '../frame/use-tool.ts';
import { exampleTable } from './example-file.ts';
import type { HistorySource } from './history-source.ts';
import { forgetMapping, keepMapping, keptMapping, mappingFrom } from './kept-mapping.ts';
import {
  type HistoryFailure,
  type HistoryFile,
  type HistoryMapping,
  type HistoryProgress,
  type HistoryQuestion,
  isHistoryFailure,
  type ReadRow,
} from './mapping.ts';
import { untoldRows } from './mapping-changes.ts';
import { type HistorySession, historySession } from './session.ts';
import { keepContent, keepReading, visitedReading } from './visited-file.ts';

/** How a file is read: what it holds, how its columns are read, and what cannot be told from it. */
export interface Reading {
  readonly file: HistoryFile;
  readonly mapping: HistoryMapping;
  /** Whether the mapping is one that the visitor kept for files like this. */
  readonly isKept: boolean;
  readonly rows: readonly ReadRow[];
  readonly questions: readonly HistoryQuestion[];
  /** Whether somebody said who does the work of rows that do not say it themselves. */
  readonly isRoleChosen: boolean;
}

/** Whether it must be asked who does the work: rows do not say it, and nobody has. */
export const asksRole = ({ file, mapping, isRoleChosen }: Reading): boolean =>
  !isRoleChosen && untoldRows(file, mapping.role) > 0;

/** How much must be answered before a file is priced. */
export const openQuestionsOf = (reading: Reading): number => reading.questions.length + (asksRole(reading) ? 1 : 0);

export const hasQuestions = (reading: Reading): boolean => openQuestionsOf(reading) > 0;

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

/** What the estimate of the page says beside its lines, and which days do not count for deadlines. */
const termsOf = ({ estimate, state, context: { holidays } }: Tool): HistoryTerms => {
  const { months: _, lines: __, vat: ___, ...terms } = requestOf(scenarioOf(estimate, state.active));
  const { priority } = estimate;
  return {
    ...terms,
    ...(priority && { priority }),
    ...(holidays.status === 'loaded' && { closedDates: holidays.holidays }),
  };
};

/** What of it was agreed in the calculator, in sentences: the amounts count with it. */
export const agreedTexts = (tool: Tool): string[] => {
  const { translator, format } = tool.words;
  const { agreedTravel, agreedOutOfBandFactor, closedDates: _, priority: __, ...others } = termsOf(tool);
  return [
    ...(agreedTravel === undefined
      ? []
      : [translator.text('history.agreedTravel', { amount: format.money(agreedTravel) })]),
    ...(agreedOutOfBandFactor === undefined
      ? []
      : [translator.text('agreed.factor', { percent: agreedOutOfBandFactor })]),
    ...(Object.keys(others).length > 0 ? [translator.text('history.agreedOther')] : []),
  ];
};

const nothingYet: HistoryProgress = { rows: 0, bytes: 0, totalBytes: 0 };

/** Something that is done with the file, one at a time: a new one stops the one before it. */
const useTask = () => {
  const running = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<HistoryProgress | null>(null);
  const [failure, setFailure] = useState<HistoryFailure | null>(null);
  const end = (found: HistoryFailure | null) => {
    setProgress(null);
    setFailure(found);
  };
  /** Runs a task; its answer is dropped where it was stopped meanwhile. */
  const run = async <Value>(
    task: (signal: AbortSignal) => Promise<Value | HistoryFailure>,
    done: (value: Value) => void,
  ): Promise<void> => {
    running.current?.abort();
    const leaving = new AbortController();
    running.current = leaving;
    setFailure(null);
    setProgress(nothingYet);
    const value = await task(leaving.signal);
    if (leaving.signal.aborted) return;
    end(isHistoryFailure(value) ? value : null);
    if (!isHistoryFailure(value)) done(value);
  };
  const stop = () => {
    running.current?.abort();
    end({ kind: 'failure', code: 'stopped', data: {} });
  };
  return { progress, setProgress, failure, run, stop, cancel: () => running.current?.abort() };
};

/** The zone of the browser, which the times of a file may be meant in; `Intl` may not know it. */
export const ownZones = (): ZoneId[] => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone ? [timeZone as ZoneId] : [];
};

/** How a file was read before, the best first: earlier in this tab, or by a mapping that the visitor kept. */
const keptReadings = (file: HistoryFile, list: PriceList): Pick<Reading, 'mapping' | 'isKept' | 'isRoleChosen'>[] => {
  const [visited, kept] = [visitedReading(file), keptMapping(file, list)];
  const mapping = visited && mappingFrom(visited.mapping, file, list);
  return [
    ...(mapping ? [{ mapping, isKept: visited.isKept === true, isRoleChosen: visited.isRoleChosen === true }] : []),
    ...(kept ? [{ mapping: kept, isKept: true, isRoleChosen: true }] : []),
  ];
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

/** The figures of a file, and what they were worked out from. */
interface Priced {
  /** Counts the pricings. */
  readonly count: number;
  readonly history: History;
  readonly mapping: HistoryMapping;
  readonly terms: HistoryTerms;
}

/**
 * Reads and prices a file. A change of how it is read, or of what was agreed, prices it anew; what was under way is stopped.
 *
 * @param source another one needs another component: this one keeps to its first
 * @param exampleRoles who does the work of the example
 */
export const useHistory = (source: HistorySource, exampleRoles: readonly RoleId[], tool: Tool): HistoryWork => {
  const { list, words } = tool;
  const session = useMemo(() => historySession(ownZones()), []);
  const { setProgress, run, cancel, ...task } = useTask();
  const [reading, setReading] = useState<Reading | null>(null);
  const [priced, setPriced] = useState<Priced | null>(null);
  const terms = useMemo(() => termsOf(tool), [tool.estimate, tool.state.active, tool.context.holidays]);

  const withPreview = async (read: Pick<Reading, 'file' | 'mapping' | 'isKept' | 'isRoleChosen'>) => {
    const preview = await session.preview(read.mapping);
    return isHistoryFailure(preview) ? preview : { ...read, ...preview };
  };
  const isOnlyRole = list.roles.length === 1;
  const open = async (signal: AbortSignal) => {
    const content = source.content ?? exampleTable(words, exampleRoles);
    const file = await session.open(content, list, setProgress, signal);
    if (isHistoryFailure(file)) return file;
    // The example is written on the clock of the list.
    if (source.content === null) {
      const mapping = { ...file.proposed, zone: list.zone };
      return withPreview({ file, mapping, isKept: false, isRoleChosen: true });
    }
    // What was kept may be of a file that only has the same headings.
    for (const start of keptReadings(file, list)) {
      const found = await withPreview({ file, ...start });
      if (!isHistoryFailure(found)) return found;
    }
    return withPreview({ file, mapping: file.proposed, isKept: false, isRoleChosen: isOnlyRole });
  };
  const change = ({ file }: Reading, mapping: HistoryMapping, isRoleChosen: boolean) =>
    run(() => withPreview({ file, mapping, isKept: false, isRoleChosen }), setReading);

  useEffect(() => {
    run(open, setReading);
    return cancel;
  }, [list]);
  const isStored = useStored(source, reading);
  useEffect(() => () => session.close(), []);
  useEffect(() => {
    if (reading === null || hasQuestions(reading)) return;
    const { mapping } = reading;
    run(
      (signal) => session.price(mapping, terms, setProgress, signal),
      (history) => setPriced((before) => ({ count: (before?.count ?? 0) + 1, history, mapping, terms })),
    );
  }, [reading?.mapping, reading && hasQuestions(reading), terms]);

  return {
    ...task,
    isStored,
    session,
    reading,
    history: priced?.history ?? null,
    pricing: priced?.count ?? 0,
    isCurrent: priced !== null && priced.mapping === reading?.mapping && priced.terms === terms,
    change: (mapping, isRoleChosen = reading?.isRoleChosen ?? false) =>
      reading && change(reading, mapping, isRoleChosen),
    keep: () => {
      const isKept = reading !== null && keepMapping(reading.file, reading.mapping);
      if (reading && isKept) setReading({ ...reading, isKept });
      return isKept;
    },
    forget: () => {
      if (reading === null) return;
      forgetMapping(reading.file);
      change(reading, reading.file.proposed, isOnlyRole);
    },
  };
};
