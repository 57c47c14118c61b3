// Days and facts of a case by name. Each name has its place in one list, so that a condition of a ladder costs one look.

const places = new Map<string, number>();
const blank: number[] = [];
const families = new Map<string, Map<string, number>>();

/** A name, or its place where that is known already. */
export type Name = string | number;

/** The place of a name; a new one is given it for good. */
export function placeOf(name: string): number {
  let place = places.get(name);
  if (place === undefined) {
    place = blank.push(Number.NaN) - 1;
    places.set(name, place);
    const colon = name.indexOf(':');
    if (colon > 0) membersOf(name.slice(0, colon)).set(name.slice(colon + 1), place);
  }
  return place;
}

function membersOf(family: string): Map<string, number> {
  let members = families.get(family);
  if (!members) {
    members = new Map();
    families.set(family, members);
  }
  return members;
}

/**
 * The places of the names `family:member`, without writing the name out. They end in what a user or a page wrote: a member
 * that no ladder names has no place, and what is written there is not kept.
 */
export function familyOf(family: string): (member: string) => number {
  const members = membersOf(family);
  return (member) => members.get(member) ?? -1;
}

const known = (name: Name): number =>
  typeof name === 'number' ? name : (places.get(name) ?? (name.includes(':') ? -1 : placeOf(name)));

/** What is known in one computation: a day by its number, a bare fact by 1. */
export class Marks {
  readonly #values = blank.slice();

  /** Whether a day or a fact is known, by place. */
  at(place: number): boolean {
    return (this.#values[place] as number) > Number.NEGATIVE_INFINITY;
  }

  has(name: Name): boolean {
    return this.at(known(name));
  }

  /** The day number. */
  get(name: Name): number | undefined {
    return this.day(known(name));
  }

  /** The day number, by place. */
  day(place: number): number | undefined {
    const day = this.#values[place] as number;
    return day > Number.NEGATIVE_INFINITY ? day : undefined;
  }

  set(name: Name, day: number): void {
    const place = known(name);
    if (place >= 0) this.#values[place] = day;
  }

  /** Notes a bare fact. */
  add(name: Name): void {
    if (!this.has(name)) this.set(name, 1);
  }

  /** Takes a mark back; whether it was there. */
  delete(name: Name): boolean {
    if (!this.has(name)) return false;
    this.set(name, Number.NaN);
    return true;
  }
}
