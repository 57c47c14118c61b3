// Pages that the law makes a seller show (特定商取引法, Impressum, mentions légales, 사업자정보) → who must answer.
import { readChannels } from '../channels';
import type { Reader } from '../reader';
import { scan } from '../scan';
import { sellerFacts } from '../seller-facts';

const heading =
  /特定商取引(?:に関する)?法?に?(?:関する法律に)?(?:基づく)?(?:表[記示])?|特商法|\bImpressum\b|Anbieterkennzeichnung|mentions l[ée]gales|aviso legal|note legali|informazioni legali|informativa legale|legal notice|\bimprint\b|사업자\s?정보|회사\s?정보|판매자\s?정보|店舗情報|会社概要|colofon/i;
const address = /tokusho|law|legal|impressum|imprint|mentions|aviso|note-legali|company|about/i;

const reader: Reader = {
  rank: 75,
  read(page) {
    const heads = page.document.querySelectorAll('h1,h2,h3,[role="heading"],.page-title');
    const named = [page.title, ...[...heads].slice(0, 12).map((head) => page.text(head))].some(
      (text) => text.length < 120 && heading.test(text),
    );
    if (!named || !(page.asked || address.test(page.url.pathname))) return undefined;
    const main =
      page.document.querySelector('main,[role="main"],article,#content,#main,.main-content') ?? page.document.body;
    const within = page.runs.filter(({ element }) => main?.contains(element)).slice(0, 600);
    const seller = sellerFacts(within.length > 5 ? within : page.runs.slice(0, 600), scan(page).words);
    if (Object.keys(seller).length < 2) return undefined;
    const channels = main ? readChannels(page, main) : [];
    return { orders: [{ seller: { ...seller, ...(channels.length ? { channels } : {}) }, confidence: 0.85 }] };
  },
};

export default reader;
