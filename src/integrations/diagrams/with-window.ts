import { JSDOM } from 'jsdom';

type Work<Result> = (window: JSDOM['window']) => Promise<Result>;

const inWindow = async <Result>(work: Work<Result>): Promise<Result> => {
  const { window } = new JSDOM('');
  const globals = { window, document: window.document };
  const before = Object.keys(globals).map((key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)] as const);
  Object.assign(globalThis, globals);
  try {
    return await work(window);
  } finally {
    for (const [key, descriptor] of before) {
      Reflect.deleteProperty(globalThis, key);
      if (descriptor) Object.defineProperty(globalThis, key, descriptor);
    }
    window.close();
  }
};

let last: Promise<unknown> = Promise.resolve();

/**
 * Does something while the globals of a browser stand in place, as Mermaid needs them to clean the texts of a diagram.
 * They go again afterwards: other parts of the build take a `window` for a sign that they run in a browser. There is one
 * set of them, so that each work waits for the one before.
 */
export const withWindow = <Result>(work: Work<Result>): Promise<Result> => {
  const turn = last.then(() => inWindow(work));
  last = turn.catch(() => undefined);
  return turn;
};
