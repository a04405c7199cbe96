import { fileURLToPath } from 'node:url';

/** A directive of this project: its name behind `client:`, and the file of its script. */
export interface Directive {
  readonly name: string;
  readonly entrypoint: string;
}

const script = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The directives of this project, which `index.ts` describes. */
export const directives: readonly Directive[] = [
  { name: 'stepwise', entrypoint: script('./directive.ts') },
  { name: 'stepwiseInView', entrypoint: script('./in-view-directive.ts') },
];
