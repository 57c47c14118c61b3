// The lives of the playbooks again: whatever letter a plan names can be written from that life, in the language of its seller.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { letterPlaces, writeLetter } from '../utils/letter';
import type { Case, CaseEvent, Plan } from '../utils/model';
import { nextStep } from '../utils/next-step';

interface Life {
  id: string;
  jurisdiction?: Case['jurisdiction'];
  order?: Record<string, unknown>;
  rows: { on?: string; at?: string; event?: object; events?: object[]; expect?: unknown }[];
}

const folder = join(import.meta.dirname, 'playbooks');
const lives = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Life[]);

const sender = {
  name: '김지수',
  phone: '010-2345-6789',
  email: 'jisu@mail.example',
  address: '경기도 성남시 예시로 1',
  bankName: '한빛은행',
  accountNumber: '110-222-333444',
};

function caseOf({ jurisdiction = 'KR', order = {} }: Life): Case {
  const { firstSeenAt = '2026-11-01T04:00:00.000Z', lastSeenAt = firstSeenAt, ...facts } = order;
  const id = 'ganada.example:1';
  const seller = { name: '가나다상점', address: '서울특별시 마포구 예시로 1', email: 'help@ganada.example' };
  return {
    id,
    jurisdiction,
    zone: 'Asia/Seoul',
    order: {
      id,
      site: 'ganada.example',
      url: 'https://ganada.example/order/1',
      facts: { number: '1', items: [{ name: '원목 트레이' }], seller, sources: {}, ...facts },
      firstSeenAt,
      lastSeenAt,
    },
    events: [],
  } as unknown as Case;
}

/** Every letter that a plan names, for the step and beside it. */
const letterIds = (plan: Plan) =>
  [plan.letter, ...plan.also.map(({ letter }) => letter)].filter((id) => id !== undefined);

describe('the letters of plans', () => {
  test.each(lives.map((life) => [life.id, life] as const))('%s', (_, life) => {
    const watched = caseOf(life);
    let n = 0;
    for (const row of life.rows) {
      const at = row.at ?? `${row.on}T12:00:00.000Z`;
      for (const event of [...(row.event ? [row.event] : []), ...(row.events ?? [])])
        watched.events.push({ id: `e${String(n++).padStart(3, '0')}`, at, ...event } as unknown as CaseEvent);
      for (const id of letterIds(nextStep(watched, at))) {
        expect(letterPlaces.map((place) => place.split('/')[1])).toContain(id);
        const { missing, text } = writeLetter(id, watched, { now: at, sender });
        expect(
          missing.filter((name) => name.startsWith('unfit.')),
          `${life.id} ${at} ${id}`,
        ).toEqual([]);
        expect(text).not.toMatch(/undefined|NaN|\{\{|Invalid/);
      }
    }
  });
});
