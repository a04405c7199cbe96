/** How a gate ended: `details` are printed below the table, one line each. */
export interface Verdict {
  readonly state: 'passed' | 'failed' | 'could not run';
  /** One line: what was found, with its figures. */
  readonly summary: string;
  readonly details?: readonly string[];
}

/** One quality of the built site that is held at its bar. */
export interface Gate {
  readonly name: string;
  /** The bar, in one line. */
  readonly bar: string;
  readonly run: () => Promise<Verdict> | Verdict;
}

/** The verdict on a list of faults: none is the only good number. */
export const verdictOn = (faults: readonly string[], looked: string): Verdict => ({
  state: faults.length === 0 ? 'passed' : 'failed',
  summary: faults.length === 0 ? looked : `${looked}: ${faults.length} below the bar`,
  details: faults,
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs a gate; one that breaks could not run, which is not the same as passed. */
export const runGate = async ({ run }: Gate): Promise<Verdict> => {
  try {
    return await run();
  } catch (error) {
    const [summary = 'no reason given', ...details] = messageOf(error).split('\n');
    return { state: 'could not run', summary, details };
  }
};
