// The hours in which nothing rings, as minutes of the user's own day → quiet now, and when it ends.

const minutes = (time: string | undefined) => {
  const match = /^(\d{1,2}):(\d{2})$/.exec(time ?? '');
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
};

/** Minutes from `now` until quiet ends; 0 when it is not quiet. `minuteOfDay` is the user's local time. */
export function quietFor(minuteOfDay: number, from: string | undefined, to: string | undefined): number {
  const start = minutes(from);
  const end = minutes(to);
  if (start === undefined || end === undefined || start === end) return 0;
  const length = (end - start + 1440) % 1440;
  const passed = (minuteOfDay - start + 1440) % 1440;
  return passed < length ? length - passed : 0;
}
