// (an element, labels, series) → a uPlot of stacked bars in it, in the colours that the element's scheme has now.
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

export interface Series {
  name: string;
  values: number[];
  /** A custom property of the tokens. */
  colour: string;
}

export interface Drawn {
  resize: (width: number) => void;
  destroy: () => void;
}

const height = 188;

/** Canvas knows no light-dark(): the colour is read from an element that does. */
function colourIn(element: HTMLElement, name: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${name})`;
  element.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

export function drawBars(
  element: HTMLElement,
  labels: string[],
  series: Series[],
  format: (value: number) => string,
): Drawn {
  const colour = (name: string) => colourIn(element, name);
  const axis = {
    stroke: colour('--ink-2'),
    font: `12px ${getComputedStyle(element).fontFamily}`,
    ticks: { show: false },
  };
  // Each series is drawn from the ground up to the sum of what lies under it, the tallest first.
  const stacked = series.map((_, at) =>
    labels.map((__, x) => series.slice(at).reduce((sum, one) => sum + (one.values[x] ?? 0), 0)),
  );
  const bars = uPlot.paths.bars?.({ size: [0.6, 28], radius: 0.15 });
  const plot = new uPlot(
    {
      width: element.clientWidth,
      height,
      padding: [8, 0, 0, 0],
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false, range: [-0.6, labels.length - 0.4] },
        y: { range: (_, __, max) => [0, max || 1] },
      },
      axes: [
        {
          ...axis,
          grid: { show: false },
          size: 28,
          incrs: [1],
          space: 0,
          values: (_, at) => at.map((x) => labels[x] ?? ''),
        },
        { ...axis, grid: { stroke: colour('--line'), width: 1 }, size: 48, values: (_, at) => at.map(format) },
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
  return { resize: (width) => plot.setSize({ width, height }), destroy: () => plot.destroy() };
}
