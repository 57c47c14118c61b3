// Days and facts of a case by name. Each name has its place in one list, so that a condition of a ladder costs one look.

const places = new Map<string, number>();
const families = new Map<string, Map<string, number>>();

/** The place of a name; a new one is given it for good. */
export function placeOf(name: string): number {
  let place = places.get(name);
  if (place === undefined) {
    place = places.size;
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

/** The list of a finished computation. It is blanked before it is used again: nothing of one case is seen in another. */
let spare: Float64Array | undefined;

/** What is known in one computation, by place: a day by its number, a bare fact by 1. */
export class Marks {
  readonly #values: Float64Array;

  constructor() {
    this.#values = (spare?.length === places.size ? spare : new Float64Array(places.size)).fill(Number.NaN);
    spare = undefined;
  }

  /** Gives the list back at the end of a computation, after which nothing may be asked of it. */
  close(): void {
    spare = this.#values;
  }

  has(place: number): boolean {
    return (this.#values[place] as number) > Number.NEGATIVE_INFINITY;
  }

  /** The day number. */
  get(place: number): number | undefined {
    const day = this.#values[place] as number;
    return day > Number.NEGATIVE_INFINITY ? day : undefined;
  }

  set(place: number, day: number): void {
    if (place >= 0) this.#values[place] = day;
  }

  /** Notes a bare fact. */
  add(place: number): void {
    if (!this.has(place)) this.set(place, 1);
  }

  /** Takes a mark back; whether it was there. */
  delete(place: number): boolean {
    if (!this.has(place)) return false;
    this.set(place, Number.NaN);
    return true;
  }
}
