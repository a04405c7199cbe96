interface Props<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  onChange(value: Value): void;
}

/** A choice from a few named values. */
export const SelectField = <Value extends string>({ id, label, value, options, onChange }: Props<Value>) => (
  <div class="dw-field">
    <label for={id}>{label}</label>
    <select
      id={id}
      autocomplete="off"
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
);
