/** Below it a number is a place in an array; minutes and numbers that count something up mostly are. */
const mostPlaces = 4_096;

/** Values by whole numbers. Those by low ones stand in an array: every row of a file asks for some, and a `Map` takes several times as long. */
export class ByNumber<Value> {
  readonly #low: (Value | undefined)[] = [];
  readonly #others = new Map<number, Value>();

  get(key: number): Value | undefined {
    return key >= 0 && key < this.#low.length ? this.#low[key] : this.#others.get(key);
  }

  set(key: number, value: Value): void {
    if (key < 0 || key >= mostPlaces) {
      this.#others.set(key, value);
      return;
    }
    while (this.#low.length <= key) this.#low.push(undefined);
    this.#low[key] = value;
  }
}

const unknown = -1;

/**
 * Places in an array, from 0, by whole numbers. Those by low ones stand side by side as numbers: what a row of a file asks for is then
 * mostly near, while values by themselves lie all over the memory.
 */
export class PlaceByNumber {
  #low = new Int32Array(64).fill(unknown);
  readonly #others = new Map<number, number>();

  /** Undefined where there is none. */
  get(key: number): number | undefined {
    if (key < 0 || key >= this.#low.length) return this.#others.get(key);
    const place = this.#low[key];
    return place === unknown ? undefined : place;
  }

  set(key: number, place: number): void {
    if (key < 0 || key >= mostPlaces) {
      this.#others.set(key, place);
      return;
    }
    if (key >= this.#low.length) this.#grow(key);
    this.#low[key] = place;
  }

  #grow(key: number): void {
    const larger = new Int32Array(Math.min(mostPlaces, (key + 1) * 2)).fill(unknown);
    larger.set(this.#low);
    this.#low = larger;
  }
}

/** How often each of some low whole numbers was counted. */
export class Counts {
  #of = new Uint32Array(256);

  increase(index: number): void {
    if (index >= this.#of.length) this.#grow(index);
    this.#of[index] = (this.#of[index] ?? 0) + 1;
  }

  of(index: number): number {
    return this.#of[index] ?? 0;
  }

  sum(): number {
    return this.#of.reduce((sum, count) => sum + count, 0);
  }

  #grow(index: number): void {
    const larger = new Uint32Array(index * 2);
    larger.set(this.#of);
    this.#of = larger;
  }
}

/** The value of a key, made once. */
export const keptIn = <Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
};
