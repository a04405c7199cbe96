/**
 * Makes a value at its first use and keeps it. Each formatter of `Intl` takes milliseconds to make on a phone, and a page needs
 * few of them before a visitor does something.
 *
 * @example const list = memoize(() => new Intl.ListFormat('nl')); list().format(['telefoon', 'chat']) // 'telefoon en chat'
 */
export const memoize = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/**
 * The same for each key.
 *
 * @example const plurals = memoizeByKey((language: Language) => new Intl.PluralRules(language)); plurals('nl').select(1) // 'one'
 */
export const memoizeByKey = <K, T extends object>(make: (key: K) => T): ((key: K) => T) => {
  const all = new Map<K, T>();
  return (key) => {
    const made = all.get(key) ?? make(key);
    all.set(key, made);
    return made;
  };
};
