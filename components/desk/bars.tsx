// (labels, series) → bars drawn by uPlot, fetched when first needed; the same figures stand in a table beside them.
import { useEffect, useRef } from 'preact/hooks';
import type { Drawn, Series } from './draw-bars';

interface Props {
  label: string;
  labels: string[];
  series: Series[];
  /** For the axis, short. */
  format: (value: number) => string;
}

export function Bars({ label, labels, series, format }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    let drawn: Drawn | undefined;
    const element = box.current;
    const watch = new ResizeObserver(() => element && drawn?.resize(element.clientWidth));
    import('./draw-bars').then(({ drawBars }) => {
      if (gone || !element) return;
      drawn = drawBars(element, labels, series, format);
      watch.observe(element);
    });
    return () => {
      gone = true;
      watch.disconnect();
      drawn?.destroy();
    };
  }, [labels, series]);
  return <div class="bars" ref={box} role="img" aria-label={label} />;
}
