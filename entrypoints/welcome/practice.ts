// The practice order's page → read by the same capture, planned by the same rules, with the same letter. Nothing is stored.
import { addBusinessDays } from '../../utils/calendar';
import { capture } from '../../utils/capture';
import { captureEvents } from '../../utils/capture-events';
import { addDays } from '../../utils/day';
import { proposeLanguage } from '../../utils/letter/language';
import { letterLanguages, loadLetter } from '../../utils/letter/load';
import { letterOf } from '../../utils/letter/loaded';
import type { Case, Day, Instant, OrderFacts, OrderId, Plan } from '../../utils/model';
import { nextStep } from '../../utils/next-step';
import { indexPage } from '../../utils/page';

const address = 'https://daonmaru.example/order/complete';

/** Puts today's date on the practice page, so that it looks as if it was just ordered. */
export function date(page: Document, today: Day): void {
  const day = page.getElementById('day');
  const number = page.getElementById('number');
  if (day) day.textContent = today;
  if (number) number.textContent = `${today.replaceAll('-', '')}-0000127`;
}

/** What is read from the page as it stands there. */
export function readPractice(page: Document): OrderFacts | undefined {
  return capture(indexPage(page, new URL(address), { asked: true })).orders[0];
}

export interface Later {
  one: Case;
  plan: Plan;
  today: Day;
  letter: string;
}

/** The same order after so many business days of silence: what is to be done then, and the letter for it. */
export async function letSilencePass(facts: OrderFacts, now: Date, silence: number): Promise<Later | undefined> {
  const ordered = (facts.orderedOn ?? now.toISOString()).slice(0, 10) as Day;
  const today = addDays(addBusinessDays(ordered, silence, 'KR'), 0);
  const at = now.toISOString() as Instant;
  const id = 'practice:1' as OrderId;
  const one: Case = {
    id,
    jurisdiction: 'KR',
    zone: 'Asia/Seoul',
    order: { id, site: 'daonmaru.example', url: address, facts, firstSeenAt: at, lastSeenAt: at },
    events: captureEvents(facts, { at, zone: 'Asia/Seoul', page: 'order-complete' }),
  };
  const then = `${today}T10:00:00+09:00`;
  const plan = nextStep(one, then);
  const loaded = plan.letter
    ? await loadLetter(plan.letter, proposeLanguage(one, plan.letter, letterLanguages(plan.letter)))
    : undefined;
  const sender = { name: '김지킴', phone: '010-0000-0000', email: 'me@example.com' };
  const letter = loaded ? letterOf(loaded, one, { now: then, form: 'chat', sender }).text : '';
  return { one, plan, today, letter };
}
