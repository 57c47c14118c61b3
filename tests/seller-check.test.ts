// What a seller shows, what it should, and where it can be looked up. All numbers are invented; check digits computed by hand.
import { describe, expect, test } from 'vitest';
import type { Case, CaseEvent, SellerFacts } from '../utils/model';
import { nextStep } from '../utils/next-step';
import { checkSeller } from '../utils/seller-check';

let n = 0;
const at = '2026-11-20T03:00:00.000Z';
const event = (rest: Record<string, unknown>) =>
  ({ id: `e${String(n++).padStart(3, '0')}`, at, ...rest }) as unknown as CaseEvent;
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

  test.each([
    ['제2021-서울마포-03127호', 'good'],
    ['2021-서울마포-3127', 'good'],
    ['제03127호', 'good'],
    ['제2031-서울마포-03127호', 'wrong'],
    ['신고 준비 중', 'wrong'],
  ])('whose mail-order number is %s: %s', (mailOrderNumber, state) => {
    const { findings } = checkSeller(caseOf({ ...whole, mailOrderNumber }));
    expect(findings.find(({ id }) => id === 'mail-order-form')).toMatchObject({ state, value: mailOrderNumber });
  });

  test('and the lists of reports, with the account or the phone to paste', () => {
    const of = (kase: Case) => checkSeller(kase).questions.find(({ check }) => check === 'fraud-lookup')?.links ?? [];
    expect(of(caseOf(whole)).map(({ id, copy }) => [id, copy])).toEqual([
      ['complaint-list', '(주)가나다'],
      ['seoul-list', '(주)가나다'],
      ['thecheat', '0269534417'],
      ['police-lookup', '0269534417'],
    ]);
    const account = event({ kind: 'facts-stated', facts: { accountNumber: '110-22-333444' } });
    expect(of(caseOf(whole, [account])).at(-1)?.copy).toBe('11022333444');
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

  test('a shop that does not open is a weak one, until it opens again; one that closed before the sale another', () => {
    const down = event({ kind: 'checked', check: 'site-alive', result: 'no' });
    const closed = event({ kind: 'business-closed', on: '2026-11-15' });
    const kase = caseOf(whole, [event({ kind: 'paid' }), down, closed]);
    expect(checkSeller(kase)).toMatchObject({
      signs: [
        { sign: 'closed-before-sale', weight: 'weak' },
        { sign: 'site-gone', weight: 'weak' },
      ],
      enough: true,
    });
    expect(nextStep(kase, '2026-11-20T04:00:00Z').step.id).toBe('police-report');
    const up = event({ kind: 'checked', check: 'site-alive', result: 'yes' });
    expect(checkSeller(caseOf(whole, [down, closed, up]))).toMatchObject({
      signs: [{ sign: 'closed-before-sale' }],
      enough: false,
    });
  });

  test('every sign of the playbook has its weight', () => {
    const weight = (sign: string) => checkSeller(caseOf(whole, [event({ kind: 'fraud-sign', sign })])).signs[0]?.weight;
    const strong =
      'fake-payment-link reported-number false-identity blocked-after-payment site-gone-with-victims fake-tracking';
    const weak =
      'off-platform-transfer price-far-below payee-differs phone-off closed-before-sale site-gone new-domain no-footer copied-reviews';
    expect(strong.split(' ').map(weight)).toEqual(Array(6).fill('strong'));
    expect(weak.split(' ').map(weight)).toEqual(Array(9).fill('weak'));
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
