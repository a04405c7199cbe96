import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The day from which the newer list is valid. */
export const newerDate = '2027-03-01';

const taken = (text: string, from: string | RegExp, to: string): string => {
  const altered = text.replace(from, to);
  if (altered === text) throw new Error(`The price list does not hold ${String(from)}.`);
  return altered;
};

/** Pages and answers name tiers of the list of the day: a provider that drops a tier edits those that named it. */
const dropFromTexts = (site: string, tier: string): void => {
  const content = join(site, 'content');
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((file) => /\.mdx$|faq\.yaml$/.test(file))) {
    const text = readFileSync(join(content, name), 'utf8')
      .replaceAll(`<TierName tier="${tier}" />`, '<TierName tier="standard" />')
      .replaceAll(new RegExp(`\\{\\{(\\w+) ${tier}\\}\\}`, 'g'), '{{$1 standard}}');
    writeFileSync(join(content, name), text);
  }
};

/** Writes a price list that follows the first one: more expensive technicians, no consulting, and one contract level less. */
export const writeNewerList = (site: string): void => {
  const folder = join(site, 'content/price-lists');
  const first = readFileSync(join(folder, '2026-11-21.yaml'), 'utf8');
  const changes: readonly [string | RegExp, string][] = [
    [/^id: .*$/m, `id: ${newerDate}`],
    [/^follows: .*$/m, 'follows: 2026-11-21'],
    [/^takenOverOn: .*$/m, `takenOverOn: ${newerDate}`],
    [/ {2}- id: consulting\n.*\n/, ''],
    [/, consulting: [\d.]+/g, ''],
    [/technician: 104\./, 'technician: 110.'],
    [/ {2}- id: office\n[\s\S]*?(?= {2}- id: business)/, ''],
  ];
  writeFileSync(
    join(folder, `${newerDate}.yaml`),
    changes.reduce((text, [from, to]) => taken(text, from, to), first),
  );
  dropFromTexts(site, 'office');
};
