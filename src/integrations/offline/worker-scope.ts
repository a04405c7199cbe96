/** An event for which the browser keeps the worker alive. */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface LastingMessage extends LastingEvent {
  readonly data: unknown;
}

/** A request of a page, which the worker may respond to. */
export interface FetchEvent extends LastingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** What some browsers tell about the connection. */
export interface Connection {
  /** Whether the visitor asked to save data. */
  readonly saveData?: boolean;
  readonly type?: string;
}

/** The part of a service worker's global object that is used here; the project is compiled with the types of a page. */
export interface WorkerScope {
  readonly registration: { readonly active: object | null };
  readonly clients: { claim(): Promise<void>; matchAll(): Promise<readonly { readonly url: string }[]> };
  readonly navigator: { readonly connection?: Connection };
  readonly location: { readonly origin: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LastingMessage) => void): void;
}
