// The texts of a footer, a seller table or a legal notice → who must answer. Values stay as printed.
import { readBusinessNumbers, readMailOrderNumber } from './business-number';
import { readCompanyNumber } from './company-number';
import type { Dictionary } from './dictionary';
import type { SellerLabel } from './label';
import type { Run } from './page';
import { readPhone } from './phone';
import type { RawSeller } from './reader';

interface Piece {
  text: string;
  element: Element;
  line: Element;
}

type Found = Partial<Record<SellerLabel, string[]>>;

/** What a whole label names; undefined for any other text. */
const sellerLabel = (text: string, { word }: Dictionary): SellerLabel | undefined =>
  text.length <= 60 ? word(text)?.seller : undefined;

/** Labels that footers print without a colon, one after the other. */
const strong =
  /사업자\s?등록\s?번호(?:\s?안내)?|사업자\s?번호|통신\s?판매\s?업?\s?(?:신고)?\s?(?:번호)?(?=\s|\d|제|[:：]|$)|(?:개인\s?정보|청소년)\s?(?:보호|관리|처리)?\s?(?:책임자|관리자|담당자)|호스팅\s?(?:서비스)?\s?(?:제공자?|사업자)?(?=\s|[:：])|대표\s?(?:이사|자)(?:\s?명)?(?=\s|[:：])|Hosting by|Copyright|ⓒ|©|구매\s?안전|에스크로|(?<![A-Za-z])(?:TEL|FAX|E-?MAIL)(?![A-Za-z])/gi;
const strongKind: readonly (readonly [RegExp, SellerLabel])[] = [
  [/^사업자/, 'businessNumber'],
  [/^통신/, 'mailOrderNumber'],
  [/^(?:개인|청소년)/, 'privacyOfficer'],
  [/^(?:호스팅|hosting)/i, 'hosting'],
  [/^대표/, 'representative'],
  [/^tel/i, 'phone'],
  [/^fax/i, 'fax'],
  [/^e-?mail/i, 'email'],
  [/./, 'escrow'],
];

export const corporate =
  /㈜|\(\s?[주유]\s?\)|주식회사|유한회사|농업회사법인|협동조합|株式会社|有限会社|合同会社|有限公司|股份|\b(?:Inc|LLC|Ltd|Limited|GmbH|UG|KG|OHG|e\.K|AG|SARL|SAS|S\.A\.S|S\.r\.l|SRL|S\.p\.A|S\.L|S\.A|B\.V|BV|N\.V|Corp|Co\.,? ?Ltd|PLC|Oy|AB|ApS|A\/S|Pty)\b/i;
/** Firms whose names stand in footers without being the seller. */
const others =
  /이니시스|INICIS|토스페이먼츠|나이스페이|NICE ?PAY|KCP|에스크로|구매\s?안전|채무지급보증|보증보험|카페24|cafe24|엔에이치엔|NHN|메이크샵|커넥트웨이브|아임웹|식스샵|호스팅|hosting|은행|결제대금|PG사|powered by/i;
const region = '(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충청?[북남]|전라?[북남]|경상?[북남]|제주)';
const koreanAddress = new RegExp(
  `(?:\\(?(?:우\\s?)?\\d{5}\\)?[,\\s]{0,3})?${region}[가-힣]{0,5}\\s?[^\\n|│:：]{4,100}`,
);
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,24}){1,3}/;

const trim = (text: string) => text.replace(/^[\s:：|│·/,.\-–]+|[\s:：|│·/,\-–]+$/g, '').trim();
const bare = (text: string) => trim(text.replace(/\[[^\]]{0,30}\]|\(\s*\)/g, ' ').replace(/\s+/g, ' '));

/** Cuts a text where labels stand in it: `대표 : 홍길동 / 전화 : 02-…` gives two. What stands before the first is `lead`. */
function cut(text: string, words: Dictionary): { lead: string; parts: { kind: SellerLabel; value: string }[] } {
  const marks: { start: number; end: number; kind: SellerLabel }[] = [];
  let colons = 0;
  for (const colon of text.matchAll(/\s?[:：]\s?/g)) {
    if (++colons > 16) break;
    const before = text.slice(Math.max(0, colon.index - 40), colon.index);
    const ahead = before.split(/(?<=[\s|│·,\])]|\/\s)/);
    let best: string | undefined;
    for (let count = Math.min(ahead.length, 5); count > 0 && !best; count--) {
      const label = ahead.slice(-count).join('');
      if (sellerLabel(label, words)) best = label;
    }
    if (!best) continue;
    const kind = sellerLabel(best, words);
    if (kind) marks.push({ start: colon.index - best.trimStart().length, end: colon.index + colon[0].length, kind });
  }
  for (const match of text.matchAll(strong)) {
    if (marks.length > 40) break;
    const start = match.index;
    const end = start + match[0].length;
    if (marks.some((mark) => start < mark.end && end > mark.start)) continue;
    const kind = strongKind.find(([pattern]) => pattern.test(match[0]))?.[1] ?? 'escrow';
    marks.push({ start, end, kind });
  }
  marks.sort((a, b) => a.start - b.start);
  const parts = marks.map(({ end, kind }, index) => ({ kind, value: text.slice(end, marks[index + 1]?.start) }));
  return { lead: text.slice(0, marks[0]?.start ?? text.length), parts };
}

/** Runs of one region, in order → a seller, as far as the region tells. */
export function sellerFacts(runs: readonly Run[], words: Dictionary): RawSeller {
  const found: Found = {};
  const loose: string[] = [];
  const note = (kind: SellerLabel, value: string) => {
    const text = bare(value);
    if (text && kind !== 'noise') found[kind] = [...(found[kind] ?? []), text];
  };
  const pieces = piecesOf(runs);
  let open: { kind: SellerLabel; line: Element } | undefined;
  for (const { text, line } of pieces) {
    const whole = sellerLabel(text, words);
    if (whole && text.length <= 40) {
      open = { kind: whole, line };
      continue;
    }
    const { lead, parts } = cut(text, words);
    const first = bare(lead);
    if (first) {
      if (open) note(open.kind, first);
      else loose.push(first);
      // "상호/대표자" over "온별무역 / 정다온": the second value is the person.
      if (open?.kind === 'companyAndRepresentative' && !parts.length && !first.includes('/')) {
        open = { kind: 'representative', line };
        continue;
      }
    }
    const before = open;
    open = undefined;
    parts.forEach(({ kind, value }, index) => {
      if (bare(value)) note(kind, value);
      else if (index === parts.length - 1) open = { kind, line };
    });
    // "고객센터" over "02-123-4567" over "평일 9-18시": only the first line below a heading is its value.
    if (!parts.length && before && !first) open = before;
  }
  return settle(found, loose);
}

/** Runs cut at strong separators. */
function piecesOf(runs: readonly Run[]): Piece[] {
  return runs.flatMap(({ text, element, block }) =>
    text
      .slice(0, 1200)
      .split(/\s*[|│ㅣ｜\n\t]\s*|\s+[/·•]\s+|\s{3,}|\u00a0{2,}/)
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => ({ text: part, element, line: block })),
  );
}

const first = (list: readonly string[] | undefined, fits: (text: string) => string | undefined) => {
  for (const text of list ?? []) {
    const value = fits(text);
    if (value) return value;
  }
  return undefined;
};

function settle(found: Found, loose: readonly string[]): RawSeller {
  const seller: RawSeller = {};
  const everything = [...Object.values(found).flat(), ...loose];
  const both = first(found.companyAndRepresentative, (text) => (text.includes('/') ? text : undefined));
  const name =
    (both ? trim(both.slice(0, both.lastIndexOf('/'))) : undefined) ??
    first(found.company, (text) => nameOf(text)) ??
    first(found.companyAndRepresentative, (text) => nameOf(text)) ??
    first(loose, (text) =>
      corporate.test(text) && text.length <= 50 && !others.test(text) && !/[:：@]|\d{4}/.test(text)
        ? nameOf(text)
        : undefined,
    );
  if (name) seller.name = name;
  const person =
    (both ? trim(both.slice(both.lastIndexOf('/') + 1)) : undefined) ?? first(found.representative, personOf);
  if (person) seller.representative = person;
  const number =
    first(
      found.businessNumber,
      (text) =>
        readBusinessNumbers(text)[0]?.number ??
        readCompanyNumber(text, true)?.number ??
        (/\d/.test(text) && text.length <= 40 ? text : undefined),
    ) ?? first(loose, (text) => readCompanyNumber(text)?.number);
  if (number) seller.businessNumber = number;
  const mailOrder = first(found.mailOrderNumber, (text) => readMailOrderNumber(text)?.text ?? undefined);
  if (mailOrder) seller.mailOrderNumber = trim(mailOrder);
  const phone =
    first(found.phone, (text) => readPhone(text)?.phone ?? foreignPhone(text)) ??
    first(loose, (text) => (text.length <= 40 ? readPhone(text)?.phone : undefined));
  if (phone) seller.phone = phone;
  const mail =
    first(found.email, (text) => text.match(email)?.[0]) ??
    first(loose, (text) => text.match(email)?.[0]) ??
    first(everything, (text) => text.match(email)?.[0]);
  if (mail) seller.email = mail;
  const address =
    first(found.address, (text) => (text.length >= 6 && !email.test(text) ? text.slice(0, 160) : undefined)) ??
    first(loose, (text) => text.match(koreanAddress)?.[0]);
  if (address && (/[가-힣]/.test(address) ? /[시군구읍면동로길층호]/.test(address) : true))
    seller.address = trim(address);
  const hosting = first(found.hosting, (text) => (text.length <= 60 ? text : undefined));
  if (hosting) seller.hosting = hosting;
  return seller;
}

function nameOf(text: string): string | undefined {
  const name = trim(text.split(/\s{2,}|,\s(?!Inc|Ltd|LLC)/)[0] ?? '');
  return name.length >= 1 && name.length <= 60 && !/^[\d\s-]+$/.test(name) && !email.test(name) ? name : undefined;
}

function personOf(text: string): string | undefined {
  const name = trim(text.replace(/\([^)]{0,40}\)/g, '').split(/\s{2,}|[|│]/)[0] ?? '');
  return name.length >= 2 && name.length <= 40 && !/\d{2}|@/.test(name) ? name : undefined;
}

/** Numbers of other countries: only where a label says it is a phone. */
function foreignPhone(text: string): string | undefined {
  return readPhone(text, '')?.phone;
}
