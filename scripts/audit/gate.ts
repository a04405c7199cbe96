/** The result of a gate; `details` are printed one per line. */
export interface Verdict {
  readonly state: 'passed' | 'failed' | 'could not run';
  /** One line: what was found, with its figures. */
  readonly summary: string;
  readonly details?: readonly string[];
}

/** A check of one quality of the built site against its bar. */
export interface Gate {
  readonly name: string;
  /** The bar, in one line. */
  readonly bar: string;
  readonly run: () => Promise<Verdict> | Verdict;
}

/** The verdict on a list of faults: it passes only without any. */
export const verdictOn = (faults: readonly string[], checked: string): Verdict => ({
  state: faults.length === 0 ? 'passed' : 'failed',
  summary: faults.length === 0 ? checked : `${checked}: ${faults.length} below the bar`,
  details: faults,
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs a gate; one that throws could not run, which is not a pass. */
export const runGate = async ({ run }: Gate): Promise<Verdict> => {
  try {
    return await run();
  } catch (error) {
    const [summary = 'no reason given', ...details] = messageOf(error).split('\n');
    return { state: 'could not run', summary, details };
  }
};
