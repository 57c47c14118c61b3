// Facts by name, for the conditions of the ladders: what kind of payment, seller and goods this is.
import type { Contacts } from '../contact';
import type { Case, Money, Payment } from '../model';
import { sellerFact } from './channels';
import { flag, type Sheet } from './sheet';
import type { Placed } from './situation';

const currencies: Record<string, string> = { KR: 'KRW', US: 'USD', UK: 'GBP', DE: 'EUR', EU: 'EUR', JP: 'JPY' };

/** Writes the facts that follow from payment, seller and goods. */
export function flags(
  kase: Case,
  placed: Placed,
  payment: Payment | undefined,
  total: Money | undefined,
  contacts: Contacts,
  sheet: Sheet,
): void {
  const { jurisdiction } = kase;
  const { days, facts } = sheet;
  const label = payment?.label ?? '';
  const kind = payment?.kind;
  const local = total !== undefined && total.currency === currencies[jurisdiction] ? total.amount : 0;
  const card = kind === 'card' || kind === 'card-instalment' || (kind === 'easy-pay' && /카드|card/i.test(label));
  const abroad = placed.overseas || placed.situation === 'overseas-seller';
  const months = payment?.instalments ?? 0;
  const korea = jurisdiction === 'KR';
  if (kind) flag(sheet, `pay:${kind}`, true);
  flag(sheet, 'c2c', placed.situation === 'person-to-person');
  flag(sheet, 'digital', placed.digital || placed.situation === 'digital-service');
  flag(sheet, 'subscription', facts.goodsKind === 'subscription');
  flag(sheet, 'overseas', abroad);
  flag(sheet, 'unregistered', placed.unregistered || placed.situation === 'unregistered-seller');
  flag(sheet, 'marketplace', facts.channelKind === 'marketplace' || sellerFact(kase, 'intermediary') !== undefined);
  flag(sheet, 'openChat', facts.channelKind === 'open-chat');
  flag(sheet, 'c2cPlatform', facts.channelKind === 'c2c-platform');
  flag(sheet, 'transfer', kind === 'bank-transfer' || kind === 'virtual-account');
  flag(sheet, 'escrow', days.has('autoConfirm') || kind === 'easy-pay' || /에스크로|구매안전|안심결제/.test(label));
  flag(sheet, 'domesticCard', korea && card && !abroad);
  flag(sheet, 'overseasCard', korea && card && abroad);
  flag(sheet, 'networkCard', card && (!korea || abroad));
  flag(sheet, 'credit', card && !/debit|체크|デビット/i.test(label));
  flag(sheet, 'brand', facts.cardBrand !== undefined && facts.cardBrand !== 'domestic');
  if (facts.cardBrand) flag(sheet, `brand:${facts.cardBrand}`, true);
  flag(sheet, 'friends', facts.payPalFriends === true);
  flag(sheet, 'toss', /토스|toss/i.test(label));
  flag(sheet, 'account', facts.accountNumber !== undefined);
  flag(sheet, 'address', !days.has('addressUnknown') && sellerFact(kase, 'address') !== undefined);
  flag(sheet, 'termsShown', facts.returnTermsShown === true);
  flag(sheet, 'uninformed', facts.withdrawalInformed === false);
  flag(sheet, 'closed', days.has('closedBiz'));
  flag(sheet, 'replied', contacts.replied);
  // 할부거래법 §2, §16②, 시행령 §11; 割賦販売法 §30の4.
  const split = (korea && months >= 3 && local >= 200_000) || (jurisdiction === 'JP' && months > 2 && local >= 40_000);
  flag(sheet, 'instalment', card && !abroad && split);
  // Consumer Credit Act 1974 s75: over £100, not over £30,000.
  flag(
    sheet,
    'section75',
    jurisdiction === 'UK' && card && !/debit/i.test(label) && inPounds(facts.itemPrice ?? total),
  );
  flag(sheet, 'won:50000', local >= 50_000);
  flag(sheet, 'won:1000000', local >= 1_000_000);
  flag(
    sheet,
    'dead:email',
    contacts.attempts.some(({ event }) => event.channel === 'email' && event.outcome === 'bounced'),
  );
  const silent = contacts.secondDead !== undefined && (days.has('siteDown') || days.has('addressUnknown'));
  flag(sheet, 'reachable', !days.has('closedBiz') && !silent);
}

const inPounds = (price: Money | undefined) =>
  price?.currency === 'GBP' && price.amount > 10_000 && price.amount <= 3_000_000;
