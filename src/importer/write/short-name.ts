/** Bytes of a name. Disks take 255; a number, an ending or what the build appends must still fit. */
const longest = 230;

const startOf = (text: string, room: number): string => {
  let bytes = 0;
  let start = '';
  for (const sign of text) {
    bytes += Buffer.byteLength(sign);
    if (bytes > room) break;
    start += sign;
  }
  return start;
};

/**
 * A name that disks take, cut between two signs; its ending stays.
 *
 * @example shortName(`${'x'.repeat(300)}.png`) === `${'x'.repeat(226)}.png`
 */
export const shortName = (name: string): string => {
  if (Buffer.byteLength(name) <= longest) return name;
  const [ending = ''] = /\.[^.]{1,10}$/.exec(name) ?? [];
  return startOf(name, longest - Buffer.byteLength(ending)) + ending;
};
