/** A cell as text of its own: cut out of a larger one, it would keep that one in memory. */
const ownText = (text: string): string => (text.length < 13 ? text : JSON.parse(JSON.stringify(text)));

/** Characters of a cell that are shown. */
const shownCharacters = 200;

/** What is shown of a cell: its beginning. */
export const shownText = (text: string): string => ownText(text.slice(0, shownCharacters));

/** So many texts are remembered, and none that is longer; others are read as they come. */
const [mostKept, longestKept] = [20_000, 100];

/** Remembers what texts are read as: columns of dates, durations and names repeat theirs. */
export const remembering = <Value>(read: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    if (known.size < mostKept && text.length <= longestKept) known.set(text, value);
    return value;
  };
};
