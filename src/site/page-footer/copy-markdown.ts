/** How long people wait for a button, in milliseconds. */
const longestWait = 15_000;

const readMarkdown = async (address: string): Promise<Blob> => {
  const response = await fetch(address, { signal: AbortSignal.timeout(longestWait) });
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return new Blob([await response.text()], { type: 'text/plain' });
};

/** Safari allows copying only at the click itself, before the text has arrived, so the clipboard gets a promise. */
const copy = async (address: string): Promise<void> => {
  const markdown = readMarkdown(address);
  await Promise.all([markdown, navigator.clipboard.write([new ClipboardItem({ 'text/plain': markdown })])]);
};

const offerCopy = (box: HTMLElement): void => {
  const { markdown: address = '', done = '', failed = '' } = box.dataset;
  const status = box.querySelector('[aria-live]');
  const say = (words: string): void => {
    if (status) status.textContent = words;
  };
  box.querySelector('button')?.addEventListener('click', async () => {
    say('');
    try {
      await copy(address);
      say(done);
    } catch {
      say(failed);
    }
  });
  box.hidden = false;
};

for (const box of document.querySelectorAll<HTMLElement>('.dw-copy-markdown')) offerCopy(box);
