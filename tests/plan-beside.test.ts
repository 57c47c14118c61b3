// A step that runs beside the main one is carried out like it: its own letter, never the main step's.
import { expect, test } from 'vitest';
import type { Day, Plan } from '../utils/model';
import { planBeside } from '../utils/plan-beside';

const plan: Plan = {
  step: { id: 'refund-request', stage: 3, confidence: 'V' },
  dueOn: '2026-11-27' as Day,
  due: true,
  why: [{ id: 'late' }],
  deadlines: [],
  also: [
    { step: { id: 'police', stage: 3, confidence: 'V' }, dueOn: '2026-11-28' as Day, letter: 'kr-police-report' },
    { step: { id: 'look-up', stage: 1, confidence: 'V' }, dueOn: '2026-11-20' as Day },
  ],
  letter: 'kr-refund-request',
  progress: [],
};

test('the step beside becomes the one to do, with its letter', () => {
  const beside = planBeside(plan, 'police');
  expect([beside?.step.id, beside?.letter, beside?.dueOn, beside?.why]).toEqual([
    'police',
    'kr-police-report',
    '2026-11-28',
    [],
  ]);
});

test('without a letter of its own it has none', () => {
  expect(planBeside(plan, 'look-up')).not.toHaveProperty('letter');
});

test('no other step is beside it', () => {
  expect(planBeside(plan, 'refund-request')).toBeUndefined();
  expect(planBeside(plan, null)).toBeUndefined();
});
