const dismissedKey = 'update-put-off';

/** Storage may be unavailable; the offer then appears on the next page again. */
const rememberDismissal = (): void => {
  try {
    sessionStorage.setItem(dismissedKey, 'yes');
  } catch {
    // Not essential: it only saves the visitor a question.
  }
};

const isDismissed = (): boolean => {
  try {
    return sessionStorage.getItem(dismissedKey) !== null;
  } catch {
    return false;
  }
};

/** Shows the new build: at once when another tab activated it already, otherwise when the waiting worker has taken over. */
const update = (waiting: ServiceWorker | null): void => {
  if (waiting === null) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('update');
};

/** Offers the new build, with a button to show it and one to dismiss the offer. */
export const offerUpdate = (waiting: () => ServiceWorker | null): void => {
  const place = document.querySelector('[data-update-offer]');
  const template = place?.querySelector('template');
  if (!place || !template || place.childElementCount > 1 || isDismissed()) return;
  place.append(template.content.cloneNode(true));
  place.querySelector('[data-update=now]')?.addEventListener('click', () => update(waiting()));
  place.querySelector('[data-update=later]')?.addEventListener('click', () => {
    rememberDismissal();
    place.replaceChildren(template);
  });
};
