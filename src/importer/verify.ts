import { join, relative } from 'node:path';
import { diskProblem } from './disk/disk-error.ts';
import { kindOf, readBytes } from './disk/paths.ts';
import { type PrepareOptions, prepare } from './prepare.ts';
import { counted } from './summary.ts';
import { compareWords, describeDifference } from './words/bag.ts';
import { builtWords } from './words/built-words.ts';
import type { Target } from './write/target.ts';

/** What a comparison of built pages with their sources found. */
export interface Verified {
  readonly pageCount: number;
  /** For each page that differs, its source and what is lost or added. */
  readonly differences: readonly { readonly file: string; readonly found: string }[];
  /** Sources whose page was not built. */
  readonly unbuilt: readonly string[];
}

type VerifyResult = Verified | { readonly problem: string };

const distOf = ({ stagingParent }: Target): string => join(stagingParent, 'dist');

/** `undefined` where there is no such page. */
const pageWords = (dist: string, address: string): ReturnType<typeof builtWords> => {
  const file = join(dist, address, 'index.html');
  return kindOf(file) === 'file' ? builtWords(new TextDecoder().decode(readBytes(file))) : undefined;
};

const verify = async (path: string, options: PrepareOptions): Promise<VerifyResult> => {
  let pageCount = 0;
  const differences: { file: string; found: string }[] = [];
  const unbuilt: string[] = [];
  const compare: NonNullable<PrepareOptions['onSource']> = ({ file, address, words }, target) => {
    const built = pageWords(distOf(target), address);
    const difference = built && compareWords(words, built);
    pageCount += 1;
    if (!built) unbuilt.push(file);
    if (difference) differences.push({ file, found: describeDifference(difference) });
  };
  const prepared = await prepare(path, { ...options, onSource: compare });
  if ('problem' in prepared) return prepared;
  // Pages that wait for others come last.
  differences.sort((one, other) => one.file.localeCompare(other.file, 'en'));
  if (unbuilt.length < pageCount) return { pageCount, differences, unbuilt: unbuilt.sort() };
  return {
    problem: `No page of the project stands in ${relative('.', distOf(prepared.target))}. Import it, build the site, and verify then.`,
  };
};

/**
 * Compares the words of the pages of a project, read in an independent way, with those of the pages that were built
 * from them. Writes nothing.
 */
export const verifyProject = async (path: string, options: PrepareOptions): Promise<VerifyResult> => {
  try {
    return await verify(path, options);
  } catch (error) {
    const problem = diskProblem(error);
    if (problem === undefined) throw error;
    return { problem };
  }
};

/** The result for people, as lines. */
export const verifySummary = ({ pageCount, differences, unbuilt }: Verified): readonly string[] => [
  differences.length === 0
    ? `${counted(pageCount - unbuilt.length, 'built page')}: no word lost, and none added.`
    : `${differences.length} of ${counted(pageCount - unbuilt.length, 'built page')} differ in words:`,
  ...differences.map(({ file, found }) => `  ${file}  ${found}`),
  ...(unbuilt.length === 0 ? [] : ['These were not built:', ...unbuilt.map((file) => `  ${file}`)]),
];
