/** The event of an island whose tool is hydrated next, in the same task: until then, what is typed there reaches nobody. */
export const takingOver = 'taking-over';

/** Lets the browser do what waits, such as the answer to a touch, before what follows. */
export const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));
