/**
 * The event of an island, or of a part of it, that is hydrated next, in the same task: until then, what is typed there reaches nobody.
 * It bubbles to the island.
 */
export const takingOver = 'taking-over';

/** Lets the browser do what waits, such as the answer to a touch, before what follows. */
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));

/** What is left to do once a tool is hydrated, each step in a task of its own. */
export const laterSteps: (() => void)[] = [];
