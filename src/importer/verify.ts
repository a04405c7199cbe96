import { join, relative } from 'node:path';
import type { PageSource } from './convert-project.ts';
import { diskProblem } from './disk/disk-error.ts';
import { kindOf, readBytes } from './disk/paths.ts';
import { type PrepareOptions, prepare } from './prepare.ts';
import { counted } from './summary.ts';
import { compareWords, describeDifference } from './words/bag.ts';
import { builtWords } from './words/built-words.ts';
import { sourceWords } from './words/source-words.ts';

/** What a comparison of built pages with their sources found. */
export interface Verified {
  readonly pageCount: number;
  /** For each page that differs, its source and what is lost or added. */
  readonly differences: readonly { readonly file: string; readonly found: string }[];
  /** Sources whose page was not built. */
  readonly unbuilt: readonly string[];
}

type VerifyResult = Verified | { readonly problem: string };

/** `undefined` where there is no such page. */
const pageWords = (dist: string, { address }: PageSource): ReturnType<typeof builtWords> => {
  const file = join(dist, address, 'index.html');
  return kindOf(file) === 'file' ? builtWords(new TextDecoder().decode(readBytes(file))) : undefined;
};

const verify = async (path: string, options: PrepareOptions): Promise<VerifyResult> => {
  const prepared = await prepare(path, options);
  if ('problem' in prepared) return prepared;
  const { conversion, target } = prepared;
  const pageCount = conversion.sources.length;
  const dist = join(target.stagingParent, 'dist');
  const differences: { file: string; found: string }[] = [];
  const unbuilt: string[] = [];
  for (const source of conversion.sources) {
    const built = pageWords(dist, source);
    const difference = built && compareWords(sourceWords(source.lines), built);
    if (!built) unbuilt.push(source.file);
    if (difference) differences.push({ file: source.file, found: describeDifference(difference) });
  }
  if (unbuilt.length < pageCount) return { pageCount, differences, unbuilt };
  return {
    problem: `No page of the project stands in ${relative('.', dist)}. Import it, build the site, and verify then.`,
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
