// The facts of a case in, rows for its tables out: orders.csv, timeline.csv, the attempts.
import type { Cell } from '../csv';
import { minorDigits } from '../currency';
import { eventsOf, type Facts, orderedOn, paidAmount, paymentOf, refundable } from '../letter/facts';
import { timelineOf } from '../letter/timeline';
import { civil } from '../letter/words';
import type { Money } from '../model';
import type { CoverWords } from './words';

/** A sum as a number that a spreadsheet can add up: whole units. */
const units = (money: Money | undefined): number | undefined =>
  money && money.amount / 10 ** minorDigits(money.currency);

export function orderRows(facts: Facts, { labels }: CoverWords): Cell[][] {
  const { order, seller, words } = facts;
  const head = [
    labels.number,
    labels.ordered,
    labels.items,
    labels.paid,
    '',
    labels.refunded,
    labels.left,
    '',
    labels.seller,
    labels.businessNumber,
    labels.shop,
  ];
  const paid = paidAmount(facts);
  const left = refundable(facts);
  const back = eventsOf(facts, 'refunded').reduce((sum, { amount }) => sum + (units(amount) ?? 0), 0);
  return [
    head,
    [
      order.number,
      orderedOn(facts),
      order.items?.map(({ name, quantity }) => (quantity ? `${name} × ${quantity}` : name)).join('; '),
      units(paid),
      paid?.currency,
      back,
      units(left),
      paymentOf(facts) && words.payments[paymentOf(facts)?.kind ?? 'other'],
      seller.name,
      seller.businessNumber,
      facts.case.order.url,
    ],
  ];
}

export function timelineRows(facts: Facts, { columns }: CoverWords): Cell[][] {
  const times = new Map(facts.events.map(({ id, at }) => [id as string, civil(at, facts.case.zone).time]));
  return [
    [columns.day, columns.time, columns.what, columns.event],
    ...timelineOf(facts).map(({ on, text, eventId }) => [on, eventId && times.get(eventId), text, eventId]),
  ];
}

export function attemptRows(facts: Facts, { columns }: CoverWords): Cell[][] {
  const { channels, outcomes } = facts.words;
  return [
    [columns.time, columns.channel, columns.outcome, columns.note],
    ...eventsOf(facts, 'contact-attempted').map(({ at, channel, outcome, note }) => {
      const { day, time } = civil(at, facts.case.zone);
      return [`${day} ${time}`, channels[channel], outcomes[outcome], note];
    }),
  ];
}
