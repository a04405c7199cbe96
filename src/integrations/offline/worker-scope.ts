import type { PrecacheEntry } from 'workbox-precaching';

/** An event for which the browser keeps the worker alive. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface LastingMessage extends LastingEvent {
  readonly data: unknown;
}

/** The part of a service worker's global object that is used here; the project is compiled with the types of a page. */
export interface WorkerScope {
  /** Replaced in the build by the list of files to keep. */
  readonly __WB_MANIFEST: (PrecacheEntry | string)[];
  readonly registration: { readonly active: object | null };
  readonly clients: { claim(): Promise<void>; matchAll(): Promise<readonly { readonly url: string }[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LastingMessage) => void): void;
}
