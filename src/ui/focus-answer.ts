/** Moves the focus to the answer of the tool, when the control that was pressed no longer exists. */
export const focusAnswer = (): void => {
  const answer = document.querySelector<HTMLElement>('.dw-tool .dw-answer');
  answer?.setAttribute('tabindex', '-1');
  answer?.focus();
};
