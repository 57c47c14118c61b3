// One pass over the page: what is seen comes in, what is hidden or code does not, and no page is too large.
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { indexPage } from '../../utils/page';

function page(body: string, options: Parameters<typeof indexPage>[2] = {}) {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true } });
  const document = window.document as unknown as Document;
  document.write(
    `<!doctype html><html lang="KO"><head><title> 주문 \n 완료 </title></head><body>${body}</body></html>`,
  );
  return indexPage(document, new URL('https://shop.example/order'), options);
}

const texts = (body: string) => page(body).runs.map(({ text }) => text);

describe('runs', () => {
  test('hidden copies, code and unopened dialogs stay out', () => {
    expect(
      texts(
        '<p>총 <span class="blind">원</span><b>12,000원</b></p><div hidden>a</div><div style="display: none">b</div>' +
          '<span class="a-offscreen">$1</span><span aria-hidden="true">$1.00</span><div aria-hidden="true">c</div>' +
          '<script>d</script><style>e</style><template>f</template><noscript>g</noscript><dialog>h</dialog><p class="displaynone">i</p>',
      ),
    ).toEqual(['총', '12,000원', '$1.00']);
  });

  test('what one size hides and another shows is seen', () => {
    expect(texts('<p class="hidden md:block">a</p><p class="d-none d-lg-flex">b</p><p class="hidden">c</p>')).toEqual([
      'a',
      'b',
    ]);
  });

  test('text set out by its own line ends comes line by line', () => {
    expect(texts('<pre>주문번호: 20261114-01\n\n  합계  8,690원\n</pre><p>a\nb</p>')).toEqual([
      '주문번호: 20261114-01',
      '합계 8,690원',
      'a b',
    ]);
  });

  test('spaces of every kind are one, steering signs none', () => {
    expect(texts('<p>주문\u00a0\u2009번호:\n \u200b20\u202a26</p>')).toEqual(['주문 번호: 2026']);
    // Written backwards: it shows 2062 and says 2026.
    expect(texts('<p>20\u202e26</p>')).toEqual([]);
  });

  test('each run knows its block', () => {
    const { runs } = page('<ul><li><b>a</b><i>b</i></li><li>c</li></ul>');
    expect(runs.map(({ block }) => block.localName)).toEqual(['li', 'li', 'li']);
    expect(runs[0]?.block).toBe(runs[1]?.block);
    expect(runs[2]?.block).not.toBe(runs[1]?.block);
  });

  test('open shadow roots of custom elements are read where they stand', () => {
    const window = new Window();
    const document = window.document as unknown as Document;
    document.body.append(
      document.createElement('p'),
      document.createElement('order-total'),
      document.createElement('p'),
    );
    const [first, host, last] = document.body.children;
    if (first) first.textContent = 'before';
    if (last) last.textContent = 'after';
    const inner = document.createElement('b');
    inner.textContent = '12,000원';
    host?.attachShadow({ mode: 'open' }).append(inner);
    const found = indexPage(document, new URL('https://shop.example/'));
    expect(found.runs.map(({ text }) => text)).toEqual(['before', '12,000원', 'after']);
  });
});

describe('bounds', () => {
  test('elements without any text are counted, too', () => {
    const found = page('<i><b></b></i>'.repeat(1_000), { bounds: { nodes: 100 } });
    expect(found.cut).toBe(true);
  });

  test('a page that is too large is cut, and says so', () => {
    const found = page('<p>x</p>'.repeat(500), { bounds: { nodes: 100 } });
    expect(found.cut).toBe(true);
    expect(found.runs.length).toBe(100);
  });

  test('a text that never ends is read in part', () => {
    expect(page(`<p>${'가'.repeat(10_000)}</p>`).runs[0]?.text.length).toBe(4_000);
  });
});

describe('data', () => {
  test('scripts are found by id, by variable and by type; what does not parse is nothing', () => {
    const found = page(
      '<script id="__NEXT_DATA__" type="application/json">{"a":1}</script>' +
        '<script>window.__INITIAL_STATE__ = {"b":"}{"}; var c = JSON.parse(\'{"d":"\\u0041"}\');</script>' +
        '<script type="application/ld+json">{"@type":"Order"}</script><script type="application/ld+json">{broken</script>',
    );
    expect(found.json('#__NEXT_DATA__')).toEqual({ a: 1 });
    expect(found.json('__NEXT_DATA__')).toEqual({ a: 1 });
    expect(found.json('__INITIAL_STATE__')).toEqual({ b: '}{' });
    expect(found.json('c')).toEqual({ d: 'A' });
    expect(found.json('ld+json')).toEqual([{ '@type': 'Order' }]);
    expect(found.json('nothing')).toBeUndefined();
  });

  test('a script longer than the bound is not even copied', () => {
    expect(page(`<script>${'x'.repeat(2_000)}</script>`, { bounds: { script: 1_000 } }).scripts()).toEqual([]);
  });

  test('the words of an element: its hidden parts out, unless it is hidden itself', () => {
    const found = page('<p id="a">금액 <i class="blind">숨김</i>3,000원</p><p id="b" hidden>숨은 <b>말</b></p>');
    expect(found.text(found.document.getElementById('a'))).toBe('금액 3,000원');
    expect(found.text(found.document.getElementById('b'))).toBe('숨은 말');
    expect(found.language).toBe('ko');
    expect(found.title).toBe('주문 완료');
  });
});
