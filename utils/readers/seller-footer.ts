// The shop's own footer, a marketplace's seller table and the page's links → who must answer.
import { readBusinessNumbers } from '../business-number';
import { readingChannels } from '../channels';
import { drain } from '../drain';
import type { Page, Run } from '../page';
import type { RawSeller, Reader, Reading } from '../reader';
import { scan } from '../scan';
import { corporate, sellerFacts } from '../seller-facts';

const anchor =
  /사업자|통신\s?판매|(?<!\d)\d{3}-\d{2}-\d{5}(?!\d)|business (?:license|number|registration)|\bVAT\b|USt-?Id|SIRET|SIREN|P\.? ?IVA|Partita IVA|company (?:no|number|reg)|\bABN\b|KvK|CNPJ|登録番号|統一編號|統編|法人番号|信用代码|販売業者|registered in england/i;
const table =
  /^(?:판매자\s?(?:상세)?\s?정보|판매업체\s?정보|판매처\s?정보|seller (?:information|details|info)|販売者情報|出品者情報|ショップ情報|商家信息|賣家資訊)$/i;
const notParty = /통신\s?판매\s?중개|(?:거래|통신판매|매매)[^.]{0,12}당사자가\s?아[니닙닌님]/;
const machineNumber = /bizCommPop\.do\?wrkr_no=(\d{3}-?\d{2}-?\d{5})|gd_popup_bizInfo\(\s{0,3}['"](\d{10})['"]/;
const copyright =
  /(?:©|ⓒ|\(c\)|copyright)[\s©ⓒ]*(?:\(c\)\s*)?(?:\d{4}(?:\s?[-–~]\s?(?:\d{2,4})?)?)?[\s,.:]*(?:by\s)?([^©ⓒ|\n]{2,80})/i;
const claim = /©|ⓒ|\(c\)|copyright/i;
const copyrightAfter = /^([^©ⓒ|\n]{2,60}?)[\s,]*(?:©|ⓒ)\s*\d{4}/;

/** Words of orders and buyers: a region that reaches them is no footer any more. */
const buyer =
  /최종\s?접속|회원가입일|내\s?정보|보유\s?쿠폰|판매자\s?(?:상세)?\s?정보|주문자|받는\s?(?:사람|분)|받으시는|배송지|수령인|수취인|주문번호|결제\s?(?:수단|방[법식]|금액)|shipping address|billing address|delivery address|order (?:number|total|id)|お届け先|注文番号|ご注文者|收货|收件|訂單編號|订单号|lieferadresse|rechnungsadresse|bestellnummer|adresse de (?:livraison|facturation)|direcci[oó]n de (?:env|entrega|fact)|indirizzo di/i;

interface Region {
  from: number;
  to: number;
  root: Element;
}

/** The widest part of the page around a run that is still small enough to be one footer or table. */
function regionAround(
  runs: readonly Run[],
  at: number,
  most: number,
  enough?: (to: number) => boolean,
): Region | undefined {
  const start = runs[at];
  if (!start) return undefined;
  let region: Region = { from: at, to: at + 1, root: start.block };
  let from = at;
  let to = at + 1;
  let length = start.text.length;
  for (let root: Element | null = start.block; root && root.localName !== 'html'; root = root.parentElement) {
    const grown = { from, to };
    while (from > 0 && to - from <= 160 && root.contains(runs[from - 1]?.element ?? null))
      length += runs[--from]?.text.length ?? 0;
    while (to < runs.length && to - from <= 160 && root.contains(runs[to]?.element ?? null))
      length += runs[to++]?.text.length ?? 0;
    if (length > most || to - from > 160) break;
    const added = [...runs.slice(from, grown.from), ...runs.slice(grown.to, to)];
    if (added.some(({ text }) => text.length < 60 && buyer.test(text))) break;
    region = { from, to, root };
    if (enough?.(to)) break;
  }
  return region;
}

const weight = (seller: RawSeller) =>
  Object.keys(seller).length +
  (seller.businessNumber && readBusinessNumbers(String(seller.businessNumber))[0]?.valid ? 3 : 0);

/** The region's facts, with the number that links and buttons to the public register carry. */
function factsOf(page: Page, region: Region): RawSeller {
  const seller = sellerFacts(page.runs.slice(region.from, region.to), scan(page).words);
  if (seller.businessNumber) return seller;
  for (const link of [
    ...region.root.querySelectorAll(
      '[href*="bizCommPop"],[onclick*="bizCommPop"],[onclick*="bizInfo"],[href*="bizInfo"]',
    ),
  ].slice(0, 5)) {
    const match = `${link.getAttribute('href')} ${link.getAttribute('onclick')}`.slice(0, 600).match(machineNumber);
    const number = match?.[1] ?? match?.[2];
    if (number) return { ...seller, businessNumber: number };
  }
  return seller;
}

/** A marketplace's table of the shop that sells: a heading, then at least two labelled facts. */
function* sellerTable(page: Page): Generator<undefined, { seller: RawSeller; from: number; to: number } | undefined> {
  let tries = 0;
  for (let at = 0; at < page.runs.length && tries < 6; at++) {
    if (at % 1000 === 999) yield;
    const run = page.runs[at];
    if (!run || run.text.length > 30 || !table.test(run.text)) continue;
    tries += 1;
    yield;
    const told = (to: number) => sellerFacts(page.runs.slice(at + 1, to), scan(page).words);
    const region = regionAround(page.runs, at, 1200, (to) => Object.keys(told(to)).length >= 2);
    const seller = region && told(region.to);
    if (seller && Object.keys(seller).length >= 2) return { seller, from: at, to: region.to };
  }
  return undefined;
}

function* footer(page: Page, avoid?: { from: number; to: number }): Generator<undefined, RawSeller | undefined> {
  const { runs } = page;
  let best: RawSeller | undefined;
  let done = -1;
  let tries = 0;
  for (const at of (yield* page.looking(anchor)).toReversed()) {
    if (tries >= 12) break;
    if (avoid && at >= avoid.from && at < avoid.to) continue;
    const text = runs[at]?.text ?? '';
    if (text.length > 2000 || (done >= 0 && at >= done)) continue;
    tries += 1;
    yield;
    const region = regionAround(runs, at, 2400);
    if (!region) continue;
    done = region.from;
    const seller = factsOf(page, region);
    if (weight(seller) >= 2 && (!best || weight(seller) >= weight(best))) best = seller;
  }
  return best;
}

/** Who the page says it belongs to, where no duty makes it say more: the copyright line, else the site's name. */
function siteName(page: Page): string | undefined {
  for (const at of page.where(claim).toReversed()) {
    const text = page.runs[at]?.text ?? '';
    if (text.length > 300 || at < page.runs.length - 120) continue;
    const name = (text.match(copyrightAfter)?.[1] ?? text.match(copyright)?.[1] ?? '')
      .replace(
        /\ball rights reserved.*|\ball right reserved.*|powered by.*|alle rechte.*|tous droits.*|todos los derechos.*|tutti i diritti.*/i,
        '',
      )
      .replace(/^\d{4}(?:\s?[-–~]\s?\d{4})?\s*/, '')
      .replace(/[\s.,|·-]+$/, '')
      .trim();
    if (name.length >= 2 && name.length <= 60 && !/^\d+$/.test(name)) return name;
  }
  const meta = page.document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim();
  return meta && meta.length >= 2 && meta.length <= 60 ? meta : undefined;
}

const reader: Reader = {
  rank: 70,
  read: (page) => drain(steps(page)),
  steps,
};
export default reader;

function* steps(page: Page): Generator<undefined, Reading | undefined> {
  const sale = yield* sellerTable(page);
  yield;
  const sold = sale?.seller;
  const own = yield* footer(page, sale);
  yield;
  const stranger = (yield* page.looking(notParty)).some((at) => (page.runs[at]?.text.length ?? 0) < 1500);
  if (stranger) {
    const name = own?.name ?? siteName(page);
    const seller: RawSeller = { ...sold, ...(name ? { intermediary: name } : {}) };
    return Object.keys(seller).length ? { orders: [{ seller, confidence: sold ? 0.9 : 0.6 }] } : undefined;
  }
  const facts = sold ?? own;
  const channels = yield* readingChannels(page);
  if (!facts?.name) yield* page.looking(claim);
  const name = facts?.name ?? siteName(page);
  const seller: RawSeller = { ...facts, ...(name ? { name } : {}), ...(channels.length ? { channels } : {}) };
  if (!Object.keys(seller).length) return undefined;
  return { orders: [{ seller, confidence: facts ? 0.9 : name && corporate.test(String(name)) ? 0.6 : 0.5 }] };
}
