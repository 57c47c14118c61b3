// A fact's name → the box to ask for it in; and what was typed → where each fact belongs.
import type { CaseFacts, Day, Money, OrderFacts, Payment, PaymentKind, SellerFacts } from './model';
import type { Happening } from './new-event';
import type { Sender } from './settings';

export interface FactField {
  name: string;
  type: 'text' | 'date' | 'number' | 'tel' | 'email' | 'payment' | 'yes-no';
}

/** Facts that a box cannot hold: they come from what is recorded. `unfit.…` names why a letter does not fit the case. */
const notAsked = /^unfit\.|^(attempts|delivery|phishing|shippingPromise|requestedOn|evidence)$/;

const yesNo = /^(sameStateOrNear|punishmentWanted|noWithdrawalWarning)$/;

const numbers = /^(total|paidAmount|shipping|discount|itemPrice|unpaidBalance|instalmentsPaid|instalments)$/;

/** Days that are things that happened: they are recorded as such. */
const happenings: Record<string, (on: Day) => Happening> = {
  deliveredOn: (on) => ({ kind: 'delivered', on }),
  defectKnownOn: (on) => ({ kind: 'defect-known', on }),
  returnedOn: (on) => ({ kind: 'returned', on }),
  returnArrivedOn: (on) => ({ kind: 'return-arrived', on }),
};

/** The boxes for these facts, in their order. */
export function factFields(names: readonly string[]): FactField[] {
  return [...new Set(names)]
    .filter((name) => !notAsked.test(name))
    .map((name) => {
      if (name === 'payment') return { name, type: 'payment' };
      if (yesNo.test(name)) return { name, type: 'yes-no' };
      if (/On$/.test(name)) return { name, type: 'date' };
      if (numbers.test(name)) return { name, type: 'number' };
      if (/phone$/.test(name)) return { name, type: 'tel' };
      if (/email$/.test(name)) return { name, type: 'email' };
      return { name, type: 'text' };
    });
}

export interface Answers {
  facts: CaseFacts;
  sender: Sender;
  seller: SellerFacts;
  order: Partial<Omit<OrderFacts, 'sources' | 'href'>>;
  happened: Happening[];
}

/** What was typed, sorted by whom it concerns; empty boxes are left out. Sums are whole units of the currency as shown. */
export function sortAnswers(values: Record<string, string>, currency: string, places: number): Answers {
  const answers: Answers = { facts: {}, sender: {}, seller: {}, order: {}, happened: [] };
  const money = (text: string): Money => ({ amount: Math.round(Number(text) * 10 ** places), currency });
  for (const [name, typed] of Object.entries(values)) {
    const value = typed.trim();
    if (!value) continue;
    const [owner, key] = name.split('.');
    if (owner === 'sender' && key) Object.assign(answers.sender, { [key]: value });
    else if (owner === 'seller' && key) Object.assign(answers.seller, { [key]: value });
    else if (name === 'number') answers.order.number = value;
    else if (name === 'orderedOn') answers.order.orderedOn = value as Day;
    else if (name === 'total' || name === 'shipping' || name === 'discount') answers.order[name] = money(value);
    else if (name === 'items') answers.order.items = [{ name: value }];
    else if (name === 'payment') answers.order.payment = { kind: value as PaymentKind } satisfies Payment;
    else if (happenings[name]) answers.happened.push(happenings[name](value as Day));
    else if (yesNo.test(name)) Object.assign(answers.facts, { [name]: value === 'yes' });
    else if (name === 'paidAmount' || name === 'itemPrice' || name === 'unpaidBalance')
      answers.facts[name] = money(value);
    else if (name === 'instalmentsPaid') answers.facts.instalmentsPaid = Number(value);
    else Object.assign(answers.facts, { [name]: value });
  }
  return answers;
}
