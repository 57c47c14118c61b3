// Lives of cases, in rows of days: what happened, and which step, letter and deadlines must follow. The data is in `playbooks/`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Case, CaseEvent, Plan } from '../utils/model';
import { nextStep } from '../utils/next-step';

interface Row {
  /** Noon UTC of this day, or an instant. */
  on?: string;
  at?: string;
  event?: Record<string, unknown>;
  events?: Record<string, unknown>[];
  expect?: {
    step?: string;
    dueOn?: string;
    due?: boolean;
    letter?: string;
    channel?: string;
    agency?: string;
    /** What the plan says comes after. */
    next?: [string, string];
    /** Steps offered beside it; `not` must be absent from step and beside. */
    also?: string[];
    not?: string[];
    asks?: string[];
    why?: string[];
    whyNot?: string[];
    /** Legal last day by id; `null`: must not run. */
    deadlines?: Record<string, string | null>;
    safe?: Record<string, string>;
    count?: Record<string, string[]>;
    interest?: { perDay: string; sum: string };
    closed?: boolean;
    first?: string;
  };
}

interface Life {
  id: string;
  what: string;
  jurisdiction?: Case['jurisdiction'];
  zone?: string;
  order?: Record<string, unknown>;
  rows: Row[];
}

const folder = join(import.meta.dirname, 'playbooks');
const shop = {
  name: '가나다상점',
  representative: '홍길동',
  phone: '02-6953-4417',
  email: 'help@ganada.example',
  address: '서울특별시 마포구 예시로 1',
  channels: [{ kind: 'kakao', href: 'https://pf.kakao.com/_ganada' }],
};

function caseOf(life: Life): Case {
  const { firstSeenAt, lastSeenAt, ...facts } = (life.order ?? {}) as Record<string, string>;
  const first = firstSeenAt ?? `${(facts.orderedOn ?? '2026-11-01').slice(0, 10)}T04:00:00.000Z`;
  return {
    id: 'ganada.example:1',
    jurisdiction: life.jurisdiction ?? 'KR',
    zone:
      life.zone ??
      {
        US: 'America/New_York',
        UK: 'Europe/London',
        JP: 'Asia/Tokyo',
        EU: 'Europe/Paris',
        DE: 'Europe/Berlin',
        KR: 'Asia/Seoul',
      }[life.jurisdiction ?? 'KR'],
    order: {
      id: 'ganada.example:1',
      site: 'ganada.example',
      url: 'https://ganada.example/order/1',
      facts: { number: '20261116-0001', seller: shop, sources: {}, ...facts },
      firstSeenAt: first,
      lastSeenAt: lastSeenAt ?? first,
    },
    events: [],
  } as unknown as Case;
}

const subset = (plan: Plan) => ({
  step: plan.step.id,
  dueOn: plan.dueOn,
  due: plan.due,
  letter: plan.letter,
  channel: plan.step.channel?.kind,
  agency: plan.step.agency?.id,
  next: plan.then && [plan.then.stepId, plan.then.on],
  closed: plan.closed ?? false,
  first: plan.deadlines[0]?.id,
});

function check(plan: Plan, wanted: NonNullable<Row['expect']>, where: string): void {
  const { also, not, asks, why, whyNot, deadlines, safe, count, interest, ...plain } = wanted;
  const seen = subset(plan) as Record<string, unknown>;
  expect(Object.fromEntries(Object.keys(plain).map((key) => [key, seen[key]])), where).toEqual(plain);
  const beside = plan.also.map(({ step }) => (step.id === 'withdraw' ? `withdraw:${step.agency?.id}` : step.id));
  if (also) expect(beside, `${where}: beside`).toEqual(expect.arrayContaining(also));
  for (const id of not ?? []) expect([plan.step.id, ...beside], `${where}: without ${id}`).not.toContain(id);
  if (asks) expect(plan.step.asks ?? [], `${where}: asks`).toEqual(expect.arrayContaining(asks));
  if (why)
    expect(
      plan.why.map(({ id }) => id),
      `${where}: why`,
    ).toEqual(expect.arrayContaining(why));
  for (const id of whyNot ?? [])
    expect(
      plan.why.map((one) => one.id),
      `${where}: why not`,
    ).not.toContain(id);
  for (const [id, on] of Object.entries(deadlines ?? {}))
    expect([id, plan.deadlines.find((one) => one.id === id)?.on ?? null], where).toEqual([id, on]);
  for (const [id, on] of Object.entries(safe ?? {}))
    expect([id, plan.deadlines.find((one) => one.id === id)?.safeOn], where).toEqual([id, on]);
  for (const [id, days] of Object.entries(count ?? {}))
    expect([id, plan.deadlines.find((one) => one.id === id)?.count], where).toEqual([id, days]);
  if (interest) {
    const facts = plan.why.find(({ id }) => id === 'interest')?.facts;
    expect({ perDay: facts?.perDay, sum: facts?.sum }, `${where}: interest`).toEqual(interest);
  }
}

/** What must hold of any plan, whatever the life. */
function sound(plan: Plan, now: string): void {
  for (const one of plan.deadlines) {
    expect(one.on >= one.from.on, `${one.id} before its start`).toBe(true);
    if (one.safeOn) expect(one.safeOn <= one.on, `${one.id} safe after legal`).toBe(true);
  }
  const running = plan.deadlines.filter(({ passed, hard }) => !passed && hard).map(({ on }) => on);
  expect(running).toEqual([...running].sort());
  if (!plan.closed && !plan.due && plan.changesOn)
    expect(plan.changesOn > now.slice(0, 10) || plan.changesOn >= plan.dueOn).toBe(true);
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const lives = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Life[];
  describe(file.replace('.json', ''), () => {
    test.each(lives.map((life) => [`${life.id}: ${life.what}`, life] as const))('%s', (_, life) => {
      const kase = caseOf(life);
      let n = 0;
      for (const row of life.rows) {
        const at = row.at ?? `${row.on}T12:00:00.000Z`;
        for (const event of [...(row.event ? [row.event] : []), ...(row.events ?? [])]) {
          kase.events.push({ id: `e${String(n).padStart(3, '0')}`, at, ...event } as unknown as CaseEvent);
          n++;
        }
        if (!row.expect) continue;
        const plan = nextStep(kase, at);
        check(plan, row.expect, `${life.id} ${row.on ?? row.at}`);
        sound(plan, at);
        const shuffled = { ...kase, events: [...kase.events].reverse() };
        expect(nextStep(shuffled, new Date(at)), 'any order of arrival').toEqual(plan);
        const twice = { ...kase, events: [...kase.events, ...kase.events] };
        expect(nextStep(twice, at), 'the union of two logs').toEqual(plan);
      }
    });
  });
}

test('Korea: a life for every situation with every way of paying', () => {
  const ids = readdirSync(folder)
    .filter((name) => name.startsWith('kr-payments-'))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Life[])
    .map(({ id }) => id);
  const cells = [...'ABCDEFGHI'].flatMap((situation) => Array.from({ length: 10 }, (_, n) => `${situation}-P${n + 1}`));
  expect(ids.sort()).toEqual(cells.sort());
});
