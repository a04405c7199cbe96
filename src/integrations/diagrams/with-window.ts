import { JSDOM } from 'jsdom';

/**
 * Does something while the globals of a browser stand in place, as Mermaid needs them to clean the texts of a diagram.
 * They go again afterwards: other parts of the build take a `window` for a sign that they run in a browser.
 */
export const withWindow = async <Result>(work: (window: JSDOM['window']) => Promise<Result>): Promise<Result> => {
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
