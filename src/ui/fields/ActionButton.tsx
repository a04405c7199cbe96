import type { ComponentChildren } from 'preact';

interface Props {
  readonly id?: string;
  readonly className?: string | undefined;
  /** Disabled for assistive technology only, so that the button does not lose the focus when it is switched off. */
  readonly isOff?: boolean;
  readonly describedBy?: string | undefined;
  readonly children: ComponentChildren;
  onClick(): void;
}

/** A button that does something with the estimate. */
export const ActionButton = ({ id, className, isOff = false, describedBy, children, onClick }: Props) => (
  <button
    type="button"
    id={id}
    class={className}
    aria-disabled={isOff || undefined}
    aria-describedby={describedBy}
    onClick={() => isOff || onClick()}
  >
    {children}
  </button>
);
