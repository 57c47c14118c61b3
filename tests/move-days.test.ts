// A case that comes under another country's law: its days stay the days they were, its moments the moments.
import { expect, test } from 'vitest';
import type { CaseEvent } from '../utils/model';
import { moveDays } from '../utils/move-days';

const event = (at: string, kind: string) => ({ id: at, at, kind }) as unknown as CaseEvent;

test('a day stays that day, a moment that moment', () => {
  const seoul = [event('2026-11-22T15:00:00.000Z', 'paid'), event('2026-11-23T01:00:00.000Z', 'captured')];
  const berlin = moveDays(seoul, 'Asia/Seoul', 'Europe/Berlin');
  expect(berlin.map(({ at }) => at)).toEqual(['2026-11-22T23:00:00.000Z', '2026-11-23T01:00:00.000Z']);
  expect(moveDays(berlin, 'Europe/Berlin', 'Asia/Seoul')).toEqual(seoul);
});
