// Page → its parts that show other goods: recommendations, things seen or bought together. Their prices are no item's.
import { type Range, rangeOf } from './range';
import { labels, type Scan } from './scan';

const heading =
  /suggested for|frequently bought|sponsored|also (?:bought|viewed|like|purchased|love)|you (?:may|might)(?: also)? (?:like|love|be interested)|recommended|recently viewed|inspired by|related (?:items|products)|customers who|more (?:items )?to (?:explore|love)|추천|함께\s?(?:본|구매|보면|많이)|(?:최근|오늘)\s?본|이런\s?상품|다른\s?고객|(?:연관|관련|인기|베스트)\s?상품|関連商品|おすすめ|最近(?:チェック|見た)|この商品を(?:見た|買った)|猜你喜[欢歡]|推荐|推薦|您可能|相[关關]商品|könnte|ähnliche|empfehl|kunden kauften|vous aimer|également acheté|vus récemment|recommand|similaires|puede (?:gustar|interesar)|recomend|relacionad|interessar|consigliat|correlat|prodotti simili|também|vind je/i;

const known = new WeakMap<Scan, Range[]>();

export function isStranger(seen: Scan, at: number): boolean {
  let ranges = known.get(seen);
  if (!ranges) {
    ranges = find(seen);
    known.set(seen, ranges);
  }
  return ranges.some(({ from, to }) => at >= from && at < to);
}

/** From each such heading up to the largest box around it that holds prices but nothing of an order. */
function find(seen: Scan): Range[] {
  const { runs } = seen.page;
  const own = seen.hits.filter(
    (hit) => labels(hit, 'number') || labels(hit, 'payment') || (labels(hit, 'total') && !labels(hit, 'lineTotal')),
  );
  const ranges: Range[] = [];
  for (const [at, run] of runs.entries()) {
    if (ranges.length >= 20) break;
    // A heading is short; to look for one in an article's paragraphs held the thread for forty milliseconds.
    if (run.text.length > 60 || (ranges.at(-1)?.to ?? 0) > at || !heading.test(run.text)) continue;
    let range: Range | undefined;
    for (
      let element: Element | null = run.element;
      element && element.localName !== 'body';
      element = element.parentElement
    ) {
      const grown = rangeOf(seen.page, element);
      if (own.some((hit) => hit.at >= grown.from && hit.at < grown.to)) break;
      // Only what follows the heading: items of the order may share the box above it.
      range = { from: at, to: grown.to };
    }
    if (range && range.to - range.from > 1) ranges.push(range);
  }
  return ranges;
}
