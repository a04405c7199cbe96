interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** A sentence that says what to type; the field is then marked as wrong. */
  readonly problem: string | undefined;
  onInput(value: string): void;
}

/** A field for a whole number that keeps whatever was typed. */
export const NumberField = ({ id, label, value, problem, onInput }: Props) => {
  const hint = problem === undefined ? undefined : `${id}-problem`;
  return (
    <div class="dw-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={hint}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {problem !== undefined && (
        <p id={hint} class="dw-problem">
          {problem}
        </p>
      )}
    </div>
  );
};
