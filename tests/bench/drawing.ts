// Measured points in, an SVG of cost against size on two logarithmic axes out.

interface Point {
  size: number;
  ours: number;
  walk: number;
}

const width = 640;
const height = 400;
const edge = 56;

export function drawing(points: readonly Point[], fit: number): string {
  const xs = points.map(({ size }) => Math.log10(size));
  const ys = points.flatMap(({ ours, walk }) => [Math.log10(ours), Math.log10(walk)]);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.floor(Math.min(...ys)), Math.ceil(Math.max(...ys))];
  const x = (size: number) => edge + ((Math.log10(size) - left) / (right - left)) * (width - 2 * edge);
  const y = (ms: number) => height - edge - ((Math.log10(ms) - low) / (high - low)) * (height - 2 * edge);
  const line = (of: (point: Point) => number, colour: string) => {
    const at = points.map((point) => `${x(point.size).toFixed(1)},${y(of(point)).toFixed(1)}`);
    const dots = at.map(
      (each) => `<circle cx="${each.split(',')[0]}" cy="${each.split(',')[1]}" r="4" fill="${colour}"/>`,
    );
    return `<polyline points="${at.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}`;
  };
  const first = points[0] ?? { size: 1, ours: 1, walk: 1 };
  const last = points.at(-1) ?? first;
  const linear = `<line x1="${x(first.size)}" y1="${y(first.ours)}" x2="${x(last.size)}" y2="${y((first.ours * last.size) / first.size)}" stroke="#999" stroke-dasharray="4 4"/>`;
  const down = Array.from({ length: high - low + 1 }, (_, i) => low + i).map(
    (power) =>
      `<line x1="${edge}" x2="${width - edge}" y1="${y(10 ** power)}" y2="${y(10 ** power)}" stroke="#eee"/><text x="${edge - 8}" y="${y(10 ** power) + 4}" text-anchor="end">${10 ** power} ms</text>`,
  );
  const along = points.map(
    ({ size }) => `<text x="${x(size)}" y="${height - edge + 20}" text-anchor="middle">${size}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>${down.join('')}${along.join('')}
${linear}${line(({ walk }) => walk, '#888')}${line(({ ours }) => ours, '#1a66e5')}
<text x="${width / 2}" y="24" text-anchor="middle" font-size="14">Capture time against page size (nodes): cost ∝ size^${fit.toFixed(2)}</text>
<text x="${edge}" y="${height - 12}">blue: capture · grey: one pass over the text · dashed: exactly linear</text>
</svg>
`;
}
