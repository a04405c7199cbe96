import { offerUpdate } from './offer-update.ts';

/** Calls back when a new build is kept whole and waits; a page without a worker shows the newest build already. */
const whenWaiting = (registration: ServiceWorkerRegistration, tell: () => void): void => {
  if (registration.waiting) tell();
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) tell();
    });
  });
};

/** Keeps the site for use without a network, and offers each new build. A browser that refuses shows the site as before. */
export const keepOffline = async (): Promise<void> => {
  const hadWorker = navigator.serviceWorker.controller !== null;
  try {
    const registration = await navigator.serviceWorker.register('/service-worker.js');
    const offer = (): void => offerUpdate(() => registration.waiting);
    whenWaiting(registration, offer);
    // Another tab took the new build: this page goes on as it is, until its reader asks.
    if (hadWorker) navigator.serviceWorker.addEventListener('controllerchange', offer);
  } catch {
    // Private windows and full disks refuse; a page needs no worker.
  }
};
