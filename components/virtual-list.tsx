// Ten thousand rows of one height: only those in sight (and some around) are in the page.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  ids: readonly string[];
  height: number;
  label: string;
  /** Tells which are in sight, so that only these are read. */
  onSight: (ids: string[]) => void;
  row: (id: string) => ComponentChildren;
}

const spare = 6;

/** Milliseconds for which a list must rest before it is read, after a scroll that left nothing of what was in sight. */
const rest = 80;

export function VirtualList({ ids, height, label, onSight, row }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState(0);
  const [room, setRoom] = useState(600);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setRoom(element.clientHeight));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const first = Math.max(0, from - spare);
  const windows = Math.ceil(room / height) + 1;
  const seen = ids.slice(first, from + windows + spare);
  // A row that comes in takes the place of one that went: nothing is taken out of the page and made anew.
  const places = windows + 2 * spare;
  const key = `${first} ${seen.length} ${seen[0]} ${seen.at(-1)}`;
  const before = useRef({ ids, first });
  useEffect(() => {
    const flies = before.current.ids === ids && Math.abs(first - before.current.first) >= seen.length;
    before.current = { ids, first };
    if (!flies) return onSight([...seen]);
    const rested = setTimeout(onSight, rest, [...seen]);
    return () => clearTimeout(rested);
  }, [key, ids]);
  useEffect(() => {
    if (box.current && box.current.scrollTop > ids.length * height) box.current.scrollTop = 0;
  }, [ids]);
  return (
    <div class="vlist" ref={box} onScroll={(event) => setFrom(Math.floor(event.currentTarget.scrollTop / height))}>
      <ul aria-label={label} style={{ blockSize: `${ids.length * height}px` }}>
        {seen.map((id, at) => (
          <li
            key={(first + at) % places}
            aria-setsize={ids.length}
            aria-posinset={first + at + 1}
            style={{ transform: `translateY(${(first + at) * height}px)`, blockSize: `${height}px` }}
          >
            {row(id)}
          </li>
        ))}
      </ul>
    </div>
  );
}
