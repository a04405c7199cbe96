const readMarkdown = async (markdown: string): Promise<Blob> => {
  const response = await fetch(markdown);
  if (!response.ok) throw new Error(`${markdown} was answered with ${response.status}.`);
  return new Blob([await response.text()], { type: 'text/plain' });
};

/** Safari allows the copy only when it is asked for before the text is there, so the clipboard gets a promise. */
const copy = async (markdown: string): Promise<void> => {
  const markdown = readMarkdown(markdown);
  await Promise.all([markdown, navigator.clipboard.write([new ClipboardItem({ 'text/plain': markdown })])]);
};

const offerCopy = (box: HTMLElement): void => {
  const { markdown = '', done = '', failed = '' } = box.dataset;
  const status = box.querySelector('[aria-live]');
  const tell = (words: string): void => {
    if (status) status.textContent = words;
  };
  box.querySelector('button')?.addEventListener('click', async () => {
    tell('');
    try {
      await copy(markdown);
      tell(done);
    } catch {
      tell(failed);
    }
  });
  box.hidden = false;
};

for (const box of document.querySelectorAll<HTMLElement>('.dw-copy-markdown')) offerCopy(box);
