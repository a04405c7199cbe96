import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly title: string;
  /** The name of the button that closes it. */
  readonly closeText: string;
  readonly children: ComponentChildren;
  onClose(): void;
}

/** A dialog over the page: Escape closes it, and the focus goes back to where it came from. */
export const Dialog = ({ id, title, closeText, children, onClose }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed before it is removed, or the focus would not return.
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} id={id} class="dw-dialog" aria-labelledby={`${id}-title`} onClose={onClose}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        <button type="button" class="dw-close" aria-label={closeText} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
};
