import { fileURLToPath } from 'node:url';

/** A directive of this project: its name behind `client:`, and the file of its script. */
export interface Directive {
  readonly name: string;
  readonly entrypoint: string;
}

/** The directives of this project, which `index.ts` describes. */
export const directives: readonly Directive[] = [
  { name: 'stepwise', entrypoint: fileURLToPath(new URL('./directive.ts', import.meta.url)) },
  { name: 'stepwiseInView', entrypoint: fileURLToPath(new URL('./in-view-directive.ts', import.meta.url)) },
];
