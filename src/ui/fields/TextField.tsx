interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** The kind of keyboard or picker to offer. */
  readonly kind?: 'text' | 'numeric' | 'decimal' | 'date' | 'time';
  /** A sentence that says what to type; the field is then marked as wrong. */
  readonly problem?: string | undefined;
  readonly hint?: string | undefined;
  /** `isPartial` when a picker is only partly filled in and gives no text. */
  onInput(value: string, isPartial: boolean): void;
  onLeave?(): void;
}

/** A field that keeps whatever was typed, and says below it what is wrong. */
export const TextField = ({ id, label, value, kind = 'text', problem, hint, onInput, onLeave }: Props) => {
  const keyboard = kind === 'numeric' || kind === 'decimal' ? kind : undefined;
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class="dw-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={keyboard ? 'text' : kind}
        inputMode={keyboard}
        autocomplete="off"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={described || undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value, currentTarget.validity.badInput)}
        // What is typed then replaces the number.
        onFocus={({ currentTarget }) => keyboard && currentTarget.select()}
        onBlur={onLeave}
      />
      {hint && (
        <p id={`${id}-hint`} class="dw-hint">
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} class="dw-problem">
          {problem}
        </p>
      )}
    </div>
  );
};
