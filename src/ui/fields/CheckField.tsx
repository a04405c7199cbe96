import { notRestored } from './not-restored.ts';

interface Props {
  readonly label: string;
  readonly isChecked: boolean;
  readonly isDisabled?: boolean;
  onChange(isChecked: boolean): void;
}

/** A choice of yes or no. */
export const CheckField = ({ label, isChecked, isDisabled = false, onChange }: Props) => (
  <label class="dw-check-field">
    <input
      type="checkbox"
      ref={notRestored}
      checked={isChecked}
      disabled={isDisabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    {label}
  </label>
);
