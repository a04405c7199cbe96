/** Moves the focus to the tool's answer, for when the control that was pressed no longer exists. */
export const focusAnswer = (): void => {
  const answer = document.querySelector<HTMLElement>('.dw-tool .dw-answer');
  answer?.setAttribute('tabindex', '-1');
  answer?.focus();
};
