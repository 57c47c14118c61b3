// (labels, series) → bars drawn by uPlot, fetched when first needed; the same figures stand in a table beside them.
import { useEffect, useRef } from 'preact/hooks';

export interface Series {
  name: string;
  values: number[];
  /** A custom property of the tokens. */
  colour: string;
}

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
    let drawn: { destroy: () => void } | undefined;
    (async () => {
      const [{ default: uPlot }] = await Promise.all([import('uplot'), import('uplot/dist/uPlot.min.css')]);
      const element = box.current;
      if (gone || !element) return;
      const style = getComputedStyle(element);
      // Canvas knows no light-dark(): the colours are read from elements that do.
      const colour = (name: string) => {
        const probe = document.createElement('i');
        probe.style.color = `var(${name})`;
        element.append(probe);
        const found = getComputedStyle(probe).color;
        probe.remove();
        return found;
      };
      const [ink, line] = [colour('--ink-2'), colour('--line')];
      const font = `12px ${style.fontFamily}`;
      const stacked = series.map((_, at) =>
        labels.map((__, x) => series.slice(at).reduce((sum, one) => sum + (one.values[x] ?? 0), 0)),
      );
      const bars = uPlot.paths.bars?.({ size: [0.6, 28], radius: 0.15 });
      drawn = new uPlot(
        {
          width: element.clientWidth,
          height: 188,
          padding: [8, 0, 0, 0],
          legend: { show: false },
          cursor: { show: false },
          scales: {
            x: { time: false, range: [-0.6, labels.length - 0.4] },
            y: { range: (_, __, max) => [0, max || 1] },
          },
          axes: [
            {
              stroke: ink,
              font,
              grid: { show: false },
              ticks: { show: false },
              size: 28,
              incrs: [1],
              space: 0,
              values: (_, at) => at.map((x) => labels[x] ?? ''),
            },
            {
              stroke: ink,
              font,
              size: 48,
              grid: { stroke: line, width: 1 },
              ticks: { show: false },
              values: (_, at) => at.map(format),
            },
          ],
          series: [
            {},
            ...series.map((one) => ({
              fill: colour(one.colour),
              width: 0,
              points: { show: false },
              ...(bars ? { paths: bars } : {}),
            })),
          ],
        },
        [labels.map((_, at) => at), ...stacked],
        element,
      );
    })();
    return () => {
      gone = true;
      drawn?.destroy();
    };
  }, [labels, series]);
  return <div class="bars" ref={box} role="img" aria-label={label} />;
}
