// What a seller shows, what it should, and where it can be looked up. All numbers are invented; check digits computed by hand.
import { describe, expect, test } from 'vitest';
import type { Case, CaseEvent, SellerFacts } from '../utils/model';
import { nextStep } from '../utils/next-step';
import { checkSeller } from '../utils/seller-check';

let n = 0;
const at = '2026-11-20T03:00:00.000Z';
const event = (rest: Record<string, unknown>) => ({ id: `e${n++}`, at, ...rest }) as unknown as CaseEvent;
const caseOf = (seller: SellerFacts | undefined, events: CaseEvent[] = [], more: Partial<Case> = {}) =>
  ({
    id: 'a:1',
    jurisdiction: 'KR',
    zone: 'Asia/Seoul',
    order: {
      id: 'a:1',
      site: 'ganada.example',
      url: 'https://ganada.example/1',
      facts: { orderedOn: '2026-11-16', payment: { kind: 'bank-transfer' }, sources: {}, ...(seller && { seller }) },
      firstSeenAt: at,
      lastSeenAt: at,
    },
    events,
    ...more,
  }) as unknown as Case;

const whole: SellerFacts = {
  name: '(주)가나다',
  representative: '홍길동',
  address: '서울특별시 마포구 예시로 1',
  phone: '02-6953-4417',
  email: 'help@ganada.example',
  businessNumber: '217-86-40939',
  mailOrderNumber: '제2021-서울마포-03127호',
  hosting: '예시호스팅',
};

describe('a Korean shop', () => {
  test('that shows everything has nothing against it', () => {
    const { findings, signs, enough, registers } = checkSeller(caseOf(whole));
    expect(findings.map(({ id, state }) => `${id} ${state}`)).toEqual(['number-valid good', 'mail-order-form good']);
    expect(signs).toEqual([]);
    expect(enough).toBe(false);
    expect(registers[0]).toEqual({
      id: 'kftc-mail-order',
      href: 'https://www.ftc.go.kr/bizCommPop.do?wrkr_no=2178640939',
      check: 'registration',
      copy: '2178640939',
    });
  });

  test('with a number whose check digit is wrong', () => {
    const { findings } = checkSeller(caseOf({ ...whole, businessNumber: '217-86-40938' }));
    expect(findings[0]).toMatchObject({ id: 'number-wrong', state: 'wrong', value: '217-86-40938' });
  });

  test('that shows nothing breaks its duties one by one', () => {
    const { findings } = checkSeller(caseOf(undefined));
    expect(findings.filter(({ state }) => state === 'missing').map(({ field }) => field)).toEqual([
      'businessNumber',
      'mailOrderNumber',
      'name',
      'representative',
      'address',
      'phone',
      'email',
      'hosting',
    ]);
  });

  test('owes nothing of it when it is a private person or abroad', () => {
    const private_ = event({ kind: 'facts-stated', facts: { sellerKind: 'individual' } });
    expect(checkSeller(caseOf(undefined, [private_])).findings).toEqual([]);
    const abroad = checkSeller(caseOf(undefined, [event({ kind: 'facts-stated', facts: { sellerCountry: 'US' } })]));
    expect(abroad.findings).toEqual([]);
    expect(abroad.registers.map(({ id }) => id)).toContain('crossborder-list');
  });
});

describe('signs', () => {
  test('an account in another name and a dead phone are two weak ones, and the plan agrees', () => {
    const events = [
      event({ kind: 'facts-stated', facts: { payeeName: '아무개', paidOn: '2026-11-16' } }),
      event({ kind: 'contact-attempted', channel: 'phone', outcome: 'dead' }),
    ];
    const kase = caseOf(whole, events);
    expect(checkSeller(kase)).toMatchObject({
      signs: [
        { sign: 'payee-differs', weight: 'weak' },
        { sign: 'phone-off', weight: 'weak' },
      ],
      enough: true,
    });
    expect(nextStep(kase, '2026-11-20T04:00:00Z').step.id).toBe('police-report');
  });

  test('the holder written with or without its form of company is the same', () => {
    const stated = event({ kind: 'facts-stated', facts: { payeeName: '주식회사 가나다' } });
    expect(checkSeller(caseOf(whole, [stated])).signs).toEqual([]);
  });

  test('a tracking number that does not exist is a strong one, until it is found after all', () => {
    const no = event({ kind: 'checked', check: 'tracking', result: 'no' });
    expect(checkSeller(caseOf(whole, [no])).signs).toEqual([{ sign: 'fake-tracking', weight: 'strong' }]);
    const yes = event({ kind: 'checked', check: 'tracking', result: 'yes' });
    expect(checkSeller(caseOf(whole, [no, yes])).signs).toEqual([]);
  });
});

describe('questions of the first step', () => {
  test('are answered by events, the last one wins', () => {
    const { questions } = checkSeller(
      caseOf(whole, [
        event({ kind: 'paid' }),
        event({ kind: 'checked', check: 'receipt-mail', result: 'no' }),
        event({ kind: 'checked', check: 'receipt-mail', result: 'in-spam' }),
      ]),
    );
    const of = (check: string) => questions.find((one) => one.check === check);
    expect(of('payment-proven')).toEqual({ check: 'payment-proven', seen: 'yes', links: [] });
    expect(of('receipt-mail')?.answer).toBe('in-spam');
    expect(of('site-alive')).toEqual({ check: 'site-alive', links: [{ id: 'site', href: 'https://ganada.example' }] });
    expect(of('registration')?.links.map(({ id }) => id)).toEqual(['kftc-mail-order', 'hometax-status']);
    expect(of('tracking')).toBeUndefined();
  });

  test('a shop whose registration is not found is treated as unregistered', () => {
    const kase = caseOf(whole, [
      event({ kind: 'paid' }),
      event({ kind: 'checked', check: 'registration', result: 'no' }),
    ]);
    expect(nextStep(kase, '2026-11-27T04:00:00Z')).toMatchObject({ step: { id: 'contact-1' } });
  });
});
