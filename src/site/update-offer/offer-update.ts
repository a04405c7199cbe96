const putOff = 'update-put-off';

/** Storage may be refused, and then the offer stands on the next page too. */
const remember = (): void => {
  try {
    sessionStorage.setItem(putOff, 'yes');
  } catch {
    // Nothing to do: it was only to spare the reader a question.
  }
};

const isPutOff = (): boolean => {
  try {
    return sessionStorage.getItem(putOff) !== null;
  } catch {
    return false;
  }
};

/** Shows the new build: at once when another tab took it already, else as soon as the worker that waits has taken over. */
const update = (waiting: ServiceWorker | null): void => {
  if (waiting === null) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('update');
};

/** Tells the reader that there is a new build, with a button to show it and one to go on without. */
export const offerUpdate = (waiting: () => ServiceWorker | null): void => {
  const place = document.querySelector('[data-update-offer]');
  const template = place?.querySelector('template');
  if (!place || !template || place.childElementCount > 1 || isPutOff()) return;
  place.append(template.content.cloneNode(true));
  place.querySelector('[data-update=now]')?.addEventListener('click', () => update(waiting()));
  place.querySelector('[data-update=later]')?.addEventListener('click', () => {
    remember();
    place.replaceChildren(template);
  });
};
