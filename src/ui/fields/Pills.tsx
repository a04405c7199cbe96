import { notRestored } from './not-restored.ts';

interface Props<Choice extends string> {
  /** Names the choice; the choices speak for themselves on the screen. */
  readonly legend: string;
  /** Tells the choices of one group from those of others on the page; each has the id `<name>-<choice>`. */
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  textOf(choice: Choice): string;
  choose(choice: Choice): void;
}

/** A choice of a few, all in sight. */
export const Pills = <Choice extends string>({ legend, name, choices, chosen, textOf, choose }: Props<Choice>) => (
  <fieldset class="dw-pills">
    <legend class="sr-only">{legend}</legend>
    {choices.map((choice) => (
      <label key={choice}>
        <input
          id={`${name}-${choice}`}
          type="radio"
          class="sr-only"
          ref={notRestored}
          name={name}
          checked={choice === chosen}
          onChange={() => choose(choice)}
        />
        {textOf(choice)}
      </label>
    ))}
  </fieldset>
);
