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

let previous: Promise<unknown> = Promise.resolve();

/**
 * Runs work with browser globals in place, which Mermaid needs to sanitize the texts of a diagram. They are removed afterwards, because
 * other parts of the build take a `window` as a sign that they run in a browser. There is only one set of globals, so each call waits for
 * the previous one.
 */
export const withWindow = <Result>(work: Work<Result>): Promise<Result> => {
  const turn = previous.then(() => inWindow(work));
  previous = turn.catch(() => undefined);
  return turn;
};
