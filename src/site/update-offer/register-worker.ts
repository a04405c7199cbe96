import { offerUpdate } from './offer-update.ts';

/** Calls back when a new build is completely kept and waits; a page without a worker shows the newest build already. */
const whenWaiting = (registration: ServiceWorkerRegistration, callBack: () => void): void => {
  if (registration.waiting) callBack();
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) callBack();
    });
  });
};

/** Registers the worker that keeps the site for use without a network, and offers each new build. */
export const registerWorker = async (): Promise<void> => {
  const hadWorker = navigator.serviceWorker.controller !== null;
  try {
    const registration = await navigator.serviceWorker.register('/service-worker.js');
    const offer = (): void => offerUpdate(() => registration.waiting);
    whenWaiting(registration, offer);
    // Another tab activated the new build: this page stays as it is until the visitor updates it.
    if (hadWorker) navigator.serviceWorker.addEventListener('controllerchange', offer);
  } catch {
    // Fails in private windows and on full disks; pages work without a worker.
  }
};
