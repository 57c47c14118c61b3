// A case in; what its seller shows and what it owes to show, signs of fraud, public registers and the open questions out.
import { isBusinessNumber } from './business-check';
import { readMailOrderNumber } from './business-number';
import { channelsOf } from './fold/channels';
import { payeeDiffers, strongSigns } from './fraud';
import type { Case, CaseFacts, CheckId, Confidence, FraudSign, SellerFacts } from './model';
import { registers } from './registers';
import { signsSeen } from './signs-seen';

/** One fact about the seller. `missing` and `wrong` are breaches of a duty; neither proves fraud. */
export interface Finding {
  id:
    | 'number-valid'
    | 'number-wrong'
    | 'number-missing'
    | 'mail-order-form'
    | 'mail-order-missing'
    | 'duty-missing'
    | 'payee-differs';
  state: 'good' | 'missing' | 'wrong';
  /** The field it is about, as `SellerFacts` names it. */
  field?: keyof SellerFacts;
  /** As shown. */
  value?: string;
  law?: string;
  confidence: Confidence;
}

export interface Sign {
  sign: FraudSign;
  /** One strong sign is enough, weak ones take two (own weighting, not law). */
  weight: 'strong' | 'weak';
}

/** A public register or list, with what to paste there. */
export interface RegisterLink {
  id: string;
  href: string;
  /** To be copied before opening. */
  copy?: string;
  check: CheckId;
}

/** A question of the first step; the answer is recorded as a `checked` event. */
export interface Question {
  check: CheckId;
  /** What the user said last; absent while open. */
  answer?: 'yes' | 'no' | 'in-spam' | 'unknown';
  /** What the capture already shows. */
  seen?: 'yes';
  /** Where to look. */
  links: { href: string; copy?: string; id: string }[];
}

export interface SellerCheck {
  findings: Finding[];
  signs: Sign[];
  /** Enough signs for the police the same day. */
  enough: boolean;
  registers: RegisterLink[];
  questions: Question[];
}

/** What a Korean shop must show on its first screen (전자상거래법 §10, 시행규칙 §7). */
const duties = ['name', 'representative', 'address', 'phone', 'email', 'businessNumber', 'hosting'] as const;
const eca = '전자상거래법 제10조';

const factsOf = (kase: Case): CaseFacts => {
  const facts: CaseFacts = {};
  const stated = kase.events.filter((event) => event.kind === 'facts-stated').sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const event of stated) Object.assign(facts, event.facts);
  return facts;
};

const sellerOf = ({ order, seller }: Case): SellerFacts => ({
  ...order.facts.seller,
  ...seller?.facts,
  ...order.corrected?.seller,
  ...seller?.corrected,
});

/** Looks at the seller of a case. Pure; looks nothing up: it says where the user can. */
export function checkSeller(kase: Case): SellerCheck {
  const facts = factsOf(kase);
  const seller = sellerOf(kase);
  const personal = facts.sellerKind === 'individual' || facts.channelKind === 'c2c-platform';
  const korean = kase.jurisdiction === 'KR' && (facts.sellerCountry ?? 'KR') === 'KR' && !personal;
  const findings = korean ? koreanFindings(seller, kase.order.lastSeenAt.slice(0, 4)) : [];
  if (payeeDiffers(facts.payeeName, [seller.name, seller.representative]) && facts.payeeName)
    findings.push({ id: 'payee-differs', state: 'wrong', value: facts.payeeName, confidence: 'default' });

  const signs = signsSeen(kase)
    .sort()
    .map((sign): Sign => ({ sign, weight: strongSigns.has(sign) ? 'strong' : 'weak' }));
  const links = registers(kase.jurisdiction, seller, facts, korean);
  const site = `https://${kase.order.site}`;
  const news = channelsOf(kase)
    .filter(({ kind }) => /^(instagram|facebook|x|youtube|blog|naver-talk|kakao|marketplace)$/.test(kind))
    .map(({ kind, href }) => ({ id: kind, href }));
  const asked: readonly [CheckId, { id: string; href: string; copy?: string }[]][] = [
    ['payment-proven', []],
    ['receipt-mail', []],
    ['site-alive', [{ id: 'site', href: site }]],
    ['seller-news', news],
    ['registration', links.filter(({ check }) => check === 'registration')],
    ['tracking', []],
    ['fraud-lookup', links.filter(({ check }) => check === 'fraud-lookup')],
  ];
  const tracked = (kase.order.corrected?.delivery ?? kase.order.facts.delivery)?.trackingNumber !== undefined;
  const questions = asked
    .filter(([check]) => check !== 'tracking' || tracked)
    .map(([check, where]): Question => {
      const last = kase.events
        .filter((event) => event.kind === 'checked' && event.check === check)
        .sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))
        .at(-1);
      const paid = check === 'payment-proven' && kase.events.some(({ kind }) => kind === 'paid');
      return {
        check,
        ...(last?.kind === 'checked' && { answer: last.result }),
        ...(paid && { seen: 'yes' as const }),
        links: where.map(({ id, href, copy }) => ({ id, href, ...(copy && { copy }) })),
      };
    });
  const strong = signs.some(({ weight }) => weight === 'strong');
  return { findings, signs, enough: strong || signs.length >= 2, registers: links, questions };
}

/** Whether it has the form of a 통신판매업 신고번호, of a year that had come when the page was seen. */
function isMailOrderNumber(text: string, seenIn: string): boolean {
  const found = readMailOrderNumber(text);
  const year = found && /^제(\d{4})-/.exec(found.number)?.[1];
  return found !== undefined && (year === undefined || year <= seenIn);
}

/** `seenIn`: the year in which the page was last looked at. */
function koreanFindings(seller: SellerFacts, seenIn: string): Finding[] {
  const found: Finding[] = [];
  const number = seller.businessNumber;
  if (number !== undefined)
    found.push(
      isBusinessNumber(number)
        ? { id: 'number-valid', state: 'good', field: 'businessNumber', value: number, confidence: 'R' }
        : { id: 'number-wrong', state: 'wrong', field: 'businessNumber', value: number, law: eca, confidence: 'R' },
    );
  else found.push({ id: 'number-missing', state: 'missing', field: 'businessNumber', law: eca, confidence: 'V' });
  const mailOrder = seller.mailOrderNumber;
  if (mailOrder === undefined)
    // Small sellers need none (고시), so its absence alone says little.
    found.push({
      id: 'mail-order-missing',
      state: 'missing',
      field: 'mailOrderNumber',
      law: '전자상거래법 제12조',
      confidence: 'N',
    });
  else
    found.push({
      id: 'mail-order-form',
      state: isMailOrderNumber(mailOrder, seenIn) ? 'good' : 'wrong',
      field: 'mailOrderNumber',
      value: mailOrder,
      law: '전자상거래법 제12조',
      confidence: 'R',
    });
  for (const field of duties)
    if (seller[field] === undefined && field !== 'businessNumber')
      found.push({ id: 'duty-missing', state: 'missing', field, law: eca, confidence: 'V' });
  return found;
}
