/** The package has no types; the separate ones are for Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { BrotliOptions } from 'node:zlib';

  interface Options {
    /** The smallest response that is compressed, in bytes. */
    readonly threshold?: number;
    readonly brotli?: BrotliOptions;
  }

  export default function compression(
    options: Options,
  ): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
