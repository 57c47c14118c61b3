// What was paid, how and when; where money is to go back to.
import { type Facts, paidAmount, paidOn, paymentOf, refundable } from '../facts';
import type { Nouns } from '../slot';
import { type Words, writeDay, writeMoney } from '../words';

/** The page's own word where the letter's reader can read its script. */
const reads = (label: string, { locale }: Words) =>
  locale.startsWith('ko') ||
  !(locale.startsWith('ja') ? /\p{Script=Hangul}/u : /[^\p{Script=Latin}\p{Script=Common}]/u).test(label);

const means = (facts: Facts): string | undefined => {
  const payment = paymentOf(facts);
  if (!payment) return undefined;
  const said = payment.label && reads(payment.label, facts.words) ? payment.label : facts.words.payments[payment.kind];
  return payment.instalments ? `${said}${facts.words.space}(${facts.words.instalments(payment.instalments)})` : said;
};

const day = (facts: Facts) => {
  const on = paidOn(facts);
  return on && writeDay(on, facts.words);
};

const paid = (facts: Facts) => {
  const money = paidAmount(facts);
  return money && writeMoney(money, facts.words);
};

const kind = (facts: Facts) => paymentOf(facts)?.kind;

const payment: Nouns = {
  slots: {
    'payment.money': { ask: 'total', write: paid },
    'payment.day': { ask: 'paidOn', write: day },
    'payment.means': { ask: 'payment', write: means },
    'payment.summary': {
      ask: 'total',
      write: (facts) => paid(facts) && [paid(facts), means(facts), day(facts)].filter(Boolean).join(facts.words.dot),
    },
    'payment.payee': { ask: 'payeeName', write: ({ stated }) => stated.payeeName },
    'refund.money': {
      ask: 'total',
      write: (facts) => {
        const money = refundable(facts);
        return money && writeMoney(money, facts.words);
      },
    },
    'refund.account': {
      ask: 'sender.accountNumber',
      write: ({ sender }) =>
        sender.bankName && sender.accountNumber
          ? [sender.bankName, sender.accountNumber, sender.accountHolder ?? sender.name].filter(Boolean).join(' ')
          : undefined,
    },
  },
  conditions: {
    'paid.card': (facts) => /^card/.test(kind(facts) ?? ''),
    'paid.transfer': (facts) => /^(bank-transfer|virtual-account)$/.test(kind(facts) ?? ''),
    'paid.otherwise': (facts) => !/^(card|card-instalment|bank-transfer|virtual-account)$/.test(kind(facts) ?? ''),
    /** The money went to somebody else than the seller: both owe it (전자상거래법 제18조 제11항). */
    'payee.differs': ({ stated, seller }) =>
      Boolean(stated.payeeName && seller.name && stated.payeeName !== seller.name),
  },
};

export default payment;
