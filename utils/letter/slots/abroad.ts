// What only letters under foreign law say: statements, section 75, cooling-off, the body to complain to.
import { addDays } from '../../day';
import type { Jurisdiction, Money } from '../../model';
import { type Facts, paidAmount, paymentOf, receivedOn } from '../facts';
import type { Nouns } from '../slot';
import { writeDay, writeMoney } from '../words';

/** Named in letters in English only. */
const authorities: Record<Jurisdiction, string> = {
  KR: 'the Korea Consumer Agency',
  US: 'the Federal Trade Commission and the consumer office of my state',
  UK: 'Citizens Advice',
  EU: 'the European Consumer Centre',
  DE: 'the European Consumer Centre',
  JP: 'the Cross-border Consumer Center Japan',
};

/** The price of one item, not the total, decides on section 75. */
const itemPrice = ({ stated, order }: Facts): Money | undefined =>
  stated.itemPrice ?? (order.items?.length === 1 ? order.items[0]?.unitPrice : undefined);

const abroad: Nouns = {
  slots: {
    authority: { write: (facts) => authorities[facts.case.jurisdiction] },
    'statement.day': {
      ask: 'firstStatementOn',
      write: ({ stated, words }) => stated.firstStatementOn && writeDay(stated.firstStatementOn, words),
    },
    'billing.address': {
      ask: 'billingAddress',
      write: ({ stated, sender }) => stated.billingAddress ?? sender.address,
    },
    'us.unpaid': {
      ask: 'unpaidBalance',
      write: ({ stated, words }) => stated.unpaidBalance && writeMoney(stated.unpaidBalance, words),
    },
    'item.price': {
      ask: 'itemPrice',
      write: (facts) => {
        const price = itemPrice(facts);
        return price && writeMoney(price, facts.words);
      },
    },
  },
  conditions: {
    /** The notice must arrive within 60 days of the first statement (12 CFR 1026.13(b)). */
    'us.notice.late': ({ stated, today }) =>
      stated.firstStatementOn !== undefined && addDays(stated.firstStatementOn, 60) < today,
    /** Known to be $50 or less, or bought far away (12 CFR 1026.12(c)(3)). */
    'us.claims.barred': (facts) => {
      const total = paidAmount(facts);
      const small = total !== undefined && (total.currency !== 'USD' || total.amount <= 5_000);
      return small || facts.stated.sameStateOrNear === false;
    },
    'us.near': ({ stated }) => stated.sameStateOrNear === true,
    /** Known to be £100 or less, or over £30,000 (Consumer Credit Act 1974 s75). */
    'section.75.barred': (facts) => {
      const price = itemPrice(facts);
      return price !== undefined && (price.currency !== 'GBP' || price.amount <= 10_000 || price.amount > 3_000_000);
    },
    /** More than 14 days since receipt, and the buyer was told of the right (Directive 2011/83 Art 9, 10; CCR 2013). */
    'cooling.late': (facts) => {
      const on = receivedOn(facts);
      return on !== undefined && facts.stated.withdrawalInformed !== false && addDays(on, 14) < facts.today;
    },
    /** More than two months and 40,000 yen in all (割賦販売法 第30条の4). */
    'instalment.jp': (facts) => {
      const total = paidAmount(facts);
      return (paymentOf(facts)?.instalments ?? 0) > 2 && total?.currency === 'JPY' && total.amount >= 40_000;
    },
  },
};

export default abroad;
