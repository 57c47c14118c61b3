// Days and facts of a case by name. Each name has its place in one list, so that a condition of a ladder costs one look.

const places = new Map<string, number>();
const blank: number[] = [];

/** The place of a name; a new one is given it for good. */
export function placeOf(name: string): number {
  let place = places.get(name);
  if (place === undefined) {
    place = blank.push(Number.NaN) - 1;
    places.set(name, place);
  }
  return place;
}

/** Names with a colon end in what a user or a page wrote: they have a place only where a ladder names them. */
const known = (name: string): number => places.get(name) ?? (name.includes(':') ? -1 : placeOf(name));

/** What is known in one computation: a day by its number, a bare fact by 1. */
export class Marks {
  readonly #values = blank.slice();

  /** Whether a day or a fact is known, by place. */
  at(place: number): boolean {
    return (this.#values[place] as number) > Number.NEGATIVE_INFINITY;
  }

  has(name: string): boolean {
    return this.at(known(name));
  }

  /** The day number. */
  get(name: string): number | undefined {
    return this.day(known(name));
  }

  /** The day number, by place. */
  day(place: number): number | undefined {
    const day = this.#values[place] as number;
    return day > Number.NEGATIVE_INFINITY ? day : undefined;
  }

  set(name: string, day: number): void {
    const place = known(name);
    if (place >= 0) this.#values[place] = day;
  }

  /** Notes a bare fact. */
  add(name: string): void {
    if (!this.has(name)) this.set(name, 1);
  }

  /** Takes a mark back; whether it was there. */
  delete(name: string): boolean {
    if (!this.has(name)) return false;
    this.set(name, Number.NaN);
    return true;
  }
}
