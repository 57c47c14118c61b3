// Facts by name, for the conditions of the ladders: what kind of payment, seller and goods this is.
import type { Contacts } from '../contact';
import { dayNumber } from '../day';
import { figures } from '../figures';
import type { Case, Money, Payment } from '../model';
import { sellerFact } from './channels';
import { familyOf, placeOf } from './marks';
import { mark } from './names';
import { flag, type Sheet } from './sheet';
import type { Placed } from './situation';

const currencies: Record<string, string> = { KR: 'KRW', US: 'USD', UK: 'GBP', DE: 'EUR', EU: 'EUR', JP: 'JPY' };

/** A body whose proposal was turned down: the claim is disputed. */
const refusals = ['denied:kca', 'denied:kca-committee', 'denied:ecmc', 'denied:kcdrc'].map(placeOf);

/** Words by which the name of a payment tells more than its kind. */
const words = {
  card: /카드|card/i,
  debit: /debit|체크|デビット/i,
  debitAbroad: /debit/i,
  escrow: /에스크로|구매안전|안심결제/,
  toss: /토스|toss/i,
  invoice: /klarna|rechnung|invoice|후불|後払/i,
};
/** Any of them: most names have none, so that one look is enough. */
const telling = new RegExp(
  Object.values(words)
    .map(({ source }) => source)
    .join('|'),
  'i',
);

const paidBy = familyOf('pay');
const ofBrand = familyOf('brand');
const onSite = familyOf('site');

/** Countries of the European Consumer Centres: the Union, Iceland and Norway. */
const eccCountries = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
/** 전자상거래법 §20의5 (법률 21312): large foreign sellers have an agent in Korea from this day. */
const domesticAgent = dayNumber('2027-01-21');

/** Writes the facts that follow from payment, seller and goods. */
export function flags(
  kase: Case,
  placed: Placed,
  payment: Payment | undefined,
  total: Money | undefined,
  contacts: Contacts,
  left: number | undefined,
  sheet: Sheet,
): void {
  const { jurisdiction } = kase;
  const { marks, facts } = sheet;
  const label = payment?.label ?? '';
  const tells = label !== '' && telling.test(label);
  const says = (word: keyof typeof words) => tells && words[word].test(label);
  const kind = payment?.kind;
  const local = total !== undefined && total.currency === currencies[jurisdiction] ? total.amount : 0;
  const card = kind === 'card' || kind === 'card-instalment' || (kind === 'easy-pay' && says('card'));
  const abroad = placed.overseas || placed.situation === 'overseas-seller';
  const months = payment?.instalments ?? 0;
  const korea = jurisdiction === 'KR';
  if (kind) flag(sheet, paidBy(kind), true);
  flag(sheet, mark.c2c, placed.situation === 'person-to-person');
  const digital = placed.digital || placed.situation === 'digital-service';
  flag(sheet, mark.digital, digital);
  // Of a service the fourteen days run from the contract (2011/83/EU Art. 9(2)(a)).
  const contract = marks.get(mark.ordered) ?? marks.get(mark.paid);
  if (digital && contract !== undefined) marks.set(mark.eu14, contract + 14);
  flag(sheet, mark.subscription, facts.goodsKind === 'subscription');
  flag(sheet, mark.overseas, abroad);
  flag(sheet, mark.unregistered, placed.unregistered || placed.situation === 'unregistered-seller');
  flag(sheet, mark.marketplace, facts.channelKind === 'marketplace' || sellerFact(kase, 'intermediary') !== undefined);
  flag(sheet, mark.openChat, facts.channelKind === 'open-chat');
  flag(sheet, mark.c2cPlatform, facts.channelKind === 'c2c-platform');
  flag(sheet, mark.transfer, kind === 'bank-transfer' || kind === 'virtual-account');
  flag(sheet, mark.escrow, marks.has(mark.autoConfirm) || kind === 'easy-pay' || says('escrow'));
  flag(sheet, mark.domesticCard, korea && card && !abroad);
  flag(sheet, mark.overseasCard, korea && card && abroad);
  flag(sheet, mark.networkCard, card && (!korea || abroad));
  flag(sheet, mark.credit, card && !says('debit'));
  flag(sheet, mark.brand, facts.cardBrand !== undefined && facts.cardBrand !== 'domestic');
  if (facts.cardBrand) flag(sheet, ofBrand(facts.cardBrand), true);
  flag(sheet, mark.friends, facts.payPalFriends === true);
  flag(sheet, mark.toss, says('toss'));
  flag(sheet, mark.account, facts.accountNumber !== undefined);
  flag(sheet, mark.address, !marks.has(mark.addressUnknown) && sellerFact(kase, 'address') !== undefined);
  flag(sheet, mark.termsShown, facts.returnTermsShown === true);
  flag(sheet, mark.uninformed, facts.withdrawalInformed === false);
  flag(sheet, mark.closed, marks.has(mark.closedBiz));
  flag(sheet, mark.replied, contacts.replied);
  // 할부거래법 §2, §16②, 시행령 §11; 割賦販売法 §30の4.
  const split =
    (korea && months >= figures.instalments.value && local >= figures.instalmentSum.value) ||
    (jurisdiction === 'JP' && months > figures.splitMonths.value && local >= figures.splitSum.value);
  flag(sheet, mark.instalment, card && !abroad && split);
  // Consumer Credit Act 1974 s75: over £100, not over £30,000.
  flag(
    sheet,
    mark.section75,
    jurisdiction === 'UK' && card && !says('debitAbroad') && inPounds(facts.itemPrice ?? total),
  );
  flag(sheet, mark['won:50000'], local >= figures.certifiedSum.value);
  flag(sheet, mark['won:1000000'], local >= figures.attachmentSum.value);
  flag(
    sheet,
    mark['dead:email'],
    contacts.attempts.some(({ event }) => event.channel === 'email' && event.outcome === 'bounced'),
  );
  const silent = contacts.secondDead !== undefined && (marks.has(mark.siteDown) || marks.has(mark.addressUnknown));
  const identity = sellerFact(kase, 'businessNumber') ?? sellerFact(kase, 'name') ?? sellerFact(kase, 'representative');
  flag(sheet, mark.identity, identity !== undefined || sheet.marks.has(mark.address));
  flag(sheet, mark.disputed, marks.has(mark.refused) || refusals.some((one) => marks.has(one)));
  const most = {
    KR: figures.smallClaim,
    JP: figures.smallSuit,
    UK: figures.englishClaim,
    EU: figures.europeanClaim,
    DE: figures.europeanClaim,
  }[jurisdiction as string];
  flag(sheet, mark['claim:large'], most !== undefined && local > 0 && (left ?? 0) > most.value);
  flag(sheet, mark.debit, card && says('debit'));
  flag(sheet, mark.cardFunded, kind === 'paypal' && (facts.cardBrand !== undefined || says('card')));
  flag(sheet, mark.invoice, says('invoice'));
  const platform = `${kase.order.site} ${facts.platformName ?? ''} ${label}`;
  const site = /\b(amazon|ebay|aliexpress)\b/i.exec(platform)?.[1]?.toLowerCase();
  if (site) flag(sheet, onSite(site), true);
  flag(sheet, mark.bunjang, /번개|bunjang/i.test(platform));
  const paid = marks.get(mark.paid);
  flag(sheet, mark.paidJustNow, paid !== undefined && sheet.today - paid <= 1);
  flag(sheet, mark.euSeller, facts.sellerCountry !== undefined && eccCountries.has(facts.sellerCountry));
  flag(sheet, mark.sellerCountry, facts.sellerCountry !== undefined);
  if (korea && abroad) marks.set(mark.agentLaw, domesticAgent);
  flag(sheet, mark.reachable, !marks.has(mark.closedBiz) && !silent);
}

const inPounds = (price: Money | undefined) =>
  price?.currency === 'GBP' && price.amount >= figures.section75Min.value && price.amount <= figures.section75Max.value;
