// Pages that the law makes a seller show (特定商取引法, Impressum, mentions légales, 사업자정보) → who must answer.
import { readingChannels } from '../channels';
import { drain } from '../drain';
import type { Page } from '../page';
import type { Reader, Reading } from '../reader';
import { scan } from '../scan';
import { sellerFacts } from '../seller-facts';

const heading =
  /特定商取引(?:に関する)?法?に?(?:関する法律に)?(?:基づく)?(?:表[記示])?|特商法|\bImpressum\b|Anbieterkennzeichnung|mentions l[ée]gales|aviso legal|note legali|informazioni legali|informativa legale|legal notice|\bimprint\b|사업자\s?정보|회사\s?정보|판매자\s?정보|店舗情報|会社概要|colofon/i;
const address = /tokusho|law|legal|impressum|imprint|mentions|aviso|note-legali|company|about/i;

const reader: Reader = {
  rank: 75,
  read: (page) => drain(steps(page)),
  steps,
};
export default reader;

function* steps(page: Page): Generator<undefined, Reading | undefined> {
  // The address first: it costs nothing, and hardly any page has one of these.
  if (!(page.asked || address.test(page.url.pathname)) || !(yield* isNamed(page))) return undefined;
  yield;
  const main =
    page.document.querySelector('main,[role="main"],article,#content,#main,.main-content') ?? page.document.body;
  const within = page.runs.filter(({ element }) => main?.contains(element)).slice(0, 600);
  yield;
  const seller = sellerFacts(within.length > 5 ? within : page.runs.slice(0, 600), scan(page).words);
  if (Object.keys(seller).length < 2) return undefined;
  yield;
  const channels = main ? yield* readingChannels(page, main) : [];
  return { orders: [{ seller: { ...seller, ...(channels.length ? { channels } : {}) }, confidence: 0.85 }] };
}

/** Whether the title or one of the first headings calls the page such a notice. */
function* isNamed(page: Page): Generator<undefined, boolean> {
  const names = (text: string) => text.length < 120 && heading.test(text);
  if (names(page.title)) return true;
  const heads = page.document.querySelectorAll('h1,h2,h3,[role="heading"],.page-title');
  yield;
  for (let at = 0; at < Math.min(heads.length, 12); at++) if (names(page.text(heads[at]))) return true;
  return false;
}
