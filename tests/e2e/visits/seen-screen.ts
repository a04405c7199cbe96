import type { Page } from '@playwright/test';

/** What a page shows of what the visitor filled in, and of the answer. */
export interface Screen {
  readonly path: string;
  /** Texts and choices by the name of their field; lines are counted from 0. */
  readonly fields: Readonly<Record<string, string>>;
  readonly checks: readonly boolean[];
  /** The amount of every tier in cents; null when it is on request. */
  readonly amounts: readonly (number | null)[];
  /** Whether undo and redo are possible. */
  readonly canGo: readonly boolean[];
  readonly isInCall: boolean;
  /** Whether the tool says that a field is wrong. */
  readonly isInDoubt: boolean;
  /** Message keys on the screen, whose texts are missing. */
  readonly rawKeys: readonly string[];
  /** Whether the buttons that send are off: all, none or some of them; `none` when there are none. */
  readonly sending: 'on' | 'off' | 'some' | 'none';
}

/** The screen, and what is not compared with the model directly. */
export interface SeenScreen extends Screen {
  readonly hash: string;
  readonly hasFocus: boolean;
}

/** Playwright runs this in the page, so it can use nothing from outside. */
const look = (): SeenScreen | null => {
  const tool = document.querySelector('.dw-tool');
  if (!tool || document.querySelector('astro-island[ssr] .dw-tool')) return null;
  const all = <Kind extends Element>(selector: string): Kind[] =>
    [...tool.querySelectorAll<Kind>(selector)].filter((element) => !element.closest('dialog'));
  // The fields of a panel, and of the menu of a line, are loaded when it is first unfolded.
  const folded =
    '#change-received[aria-expanded=false], .dw-work-form details:not([open]) > summary, .dw-line-menu[aria-expanded=false]';
  for (const button of all<HTMLElement>(folded)) button.click();
  const lines = all('.dw-line-item');
  const nameOf = ({ id, parentElement }: Element) => {
    const line = parentElement?.closest('.dw-line-item');
    return line ? `line ${lines.indexOf(line)} ${id.replace(/^line-\d+-/, '')}` : id;
  };
  const fields = all<HTMLInputElement>(':is(input:not([type=range], [type=radio], [type=checkbox], #entry), select)');
  const amounts = all('.dw-tier-figures b, .dw-tier-costs b');
  const cents = (text: string) => (/\d/.test(text) ? Number(text.replace(/\D/g, '')) : null);
  const senders = all('.dw-share-bar .dw-buttons > button, .dw-sla-clock .dw-answer span[data-markdown] > button');
  const isOff = senders
    .filter(({ textContent }) => !/^(?:Bewaren en openen|Save and open)$/.test(textContent ?? ''))
    .map((button) => button.getAttribute('aria-disabled') === 'true');
  const sending = isOff.length === 0 ? 'none' : isOff.every(Boolean) ? 'off' : isOff.some(Boolean) ? 'some' : 'on';
  return {
    path: location.pathname,
    fields: Object.fromEntries(fields.map((field) => [nameOf(field), field.value])),
    // What amounts are shown for changes nothing that is compared.
    checks: all<HTMLInputElement>('input:is([type=radio]:not([name=period]), [type=checkbox])').map(
      ({ checked }) => checked,
    ),
    amounts: amounts.map(({ textContent }) => cents(textContent ?? '')),
    rawKeys:
      (tool.textContent ?? '').match(
        /\b(?:breakEven|calculator|clock|need|pinned|roleHours|scenario|share)\.[a-z]\w+/g,
      ) ?? [],
    // The first button adds a line.
    canGo: all('.dw-work-form > .dw-buttons > button')
      .slice(1)
      .map((button) => button.ariaDisabled !== 'true'),
    isInCall: document.documentElement.hasAttribute('data-call'),
    isInDoubt: all('.dw-unreadable, .dw-notice[role=alert], [aria-invalid=true]').length > 0,
    sending,
    hash: location.hash,
    hasFocus: document.activeElement !== null && document.activeElement !== document.body,
  };
};

/** What the page shows; null while its tool is not ready. */
export const screenOf = (page: Page): Promise<SeenScreen | null> => page.evaluate(look).catch(() => null);
