/** Moves the focus to the answer of the tool, for who presses what is gone by then. */
export const focusAnswer = (): void => {
  const answer = document.querySelector<HTMLElement>('.dw-tool .dw-answer');
  answer?.setAttribute('tabindex', '-1');
  answer?.focus();
};
