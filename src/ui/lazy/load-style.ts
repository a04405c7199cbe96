const loaded = new Map<string, Promise<void>>();

const load = (address: string): Promise<void> =>
  new Promise((done, failed) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = () => done();
    link.onerror = () => {
      loaded.delete(address);
      link.remove();
      failed(new Error(`${address} cannot be loaded.`));
    };
    document.head.append(link);
  });

/** Loads a style sheet that the page does not include, once. */
export const loadStyle = (address: string): Promise<void> => {
  const loading = loaded.get(address) ?? load(address);
  loaded.set(address, loading);
  return loading;
};
