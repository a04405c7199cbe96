/** Reads CSV strictly by RFC 4180, and throws on anything else: every line ends in CR LF, and rows are equally long. */
export const parseCsv = (text: string, separator: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`${why} at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
  };
  const readQuoted = (): string => {
    let cell = '';
    for (at += 1; ; at += 1) {
      if (at >= text.length) fail('A quote that is not closed');
      if (text[at] !== '"') cell += text[at];
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else {
        at += 1;
        return cell;
      }
    }
  };
  const readPlain = (): string => {
    const start = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\r') {
      if (text[at] === '"' || text[at] === '\n') fail('A mark that must be quoted');
      at += 1;
    }
    return text.slice(start, at);
  };
  while (at < text.length) {
    row.push(text[at] === '"' ? readQuoted() : readPlain());
    if (text[at] === separator) {
      at += 1;
    } else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else {
      fail('Neither a separator nor the end of a line');
    }
  }
  if (row.length > 0) fail('A line without an end');
  if (rows.some(({ length }) => length !== rows[0]?.length)) fail('Rows of different lengths');
  return rows;
};
