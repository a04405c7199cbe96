/** A cell as text of its own: cut out of a larger one, it would keep that one in memory. */
export const ownText = (text: string): string => (text.length < 13 ? text : JSON.parse(JSON.stringify(text)));

/** So many texts are remembered; a column with more is read as it comes. */
const mostKept = 20_000;

/** Remembers what texts are read as: columns of dates, durations and names repeat theirs. */
export const remembering = <Value>(read: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    if (known.size < mostKept) known.set(ownText(text), value);
    return value;
  };
};
