// A whole life packed, then opened by other programs: unzip, sha256sum, a CSV parser, a calendar library.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evidencePack } from '../utils/evidence';
import { completenessOf, evidenceDocument } from '../utils/evidence/document';
import type { EvidenceInput } from '../utils/evidence/input';
import { documentHtml, documentText } from '../utils/evidence/page';
import type { CaseEvent, Deadline, Receipt } from '../utils/model';
import { live } from './letters/lives';

const hash = async (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

const text = '주문완료\n주문번호 20261116-0000217\n총 결제금액 89,000원\n';
const receipt = (n: number): Receipt =>
  ({
    id: `r${n}`,
    orderId: 'daonmaru.example:20261116-0000217',
    url: 'https://daonmaru.example/order/20261116-0000217',
    title: '주문완료',
    seenAt: `2026-11-1${n}T02:00:00.000Z`,
    text: `${text}${n}`,
    html: `<p>주문완료 ${n}</p>`,
    viewport: { width: 1200, height: 800 },
    sha256: sha(`${text}${n}`),
  }) as Receipt;

const file = (id: string, name: string, type: string, content: string) => {
  const bytes = new TextEncoder().encode(content);
  return { id, name, type, bytes, sha256: sha(bytes) };
};

const supply: Deadline = {
  id: 'kr.supply.prepaid',
  on: '2026-11-19' as Deadline['on'],
  who: 'seller',
  hard: false,
  law: '전자상거래법 제15조 제1항',
  from: { fact: 'paid', on: '2026-11-16' as Deadline['on'] },
  count: ['2026-11-17', '2026-11-18', '2026-11-19'] as unknown as Deadline['count'],
  skipped: [],
  rule: { n: 3, unit: 'business-day', rolled: false },
  confidence: 'V',
  checkedOn: '2026-11-22' as Deadline['on'],
  passed: true,
};

/** Twelve kinds of attachment: pages, papers, listing, particulars, attempts, tracking, photos, letters, replies, look-ups, settlement, numbers. */
function input(): EvidenceInput {
  const { case: watched, sender } = live(
    'full, captured, called friday, wrote monday, empty reply, requested 11-24, whole card number, told 1372',
  );
  watched.order.facts.delivery = { carrier: 'CJ대한통운', trackingNumber: '684218837710' };
  const note = (event: CaseEvent | undefined, add: object) => event && Object.assign(event, add);
  note(
    watched.events.find(({ kind }) => kind === 'refund-requested'),
    { text: '청약철회 및 대금 환급 요청\n카드 4111 1111 1111 1111, 주민번호 900101-1234567' },
  );
  note(
    watched.events.find(({ kind }) => kind === 'contact-attempted'),
    { note: '=HYPERLINK("http://x","y"), "따옴표"\n둘째 줄' },
  );
  const added = (fileId: string, attachment?: string) =>
    watched.events.push({
      id: `f-${fileId}`,
      at: '2026-11-25T00:00:00.000Z',
      kind: 'file-added',
      fileId,
      name: fileId,
      sha256: '',
      ...(attachment ? { attachment } : {}),
    } as CaseEvent);
  added('slip', 'E2');
  added('terms', 'E3');
  added('lookup', 'E10');
  added('settle', 'E11');
  return {
    case: watched,
    sender,
    receipts: [receipt(6), receipt(7)],
    files: [
      file('slip', '이체확인증.pdf', 'application/pdf', '%PDF-1.7 slip'),
      file('terms', '../../판매 조건?.html', 'text/html', '<p>환불 규정</p>'),
      file('photo', '포장 사진 📦.jpg', 'image/jpeg', '\u00ff\u00d8 photo'),
      file('chat', '대화 내보내기.txt', 'text/plain', '판매자: 확인 중입니다'),
      file('lookup', '계좌 조회.png', 'image/png', 'png'),
      file('settle', 'settlement.png', 'image/png', 'png2'),
    ],
    deadlines: [
      supply,
      { ...supply, id: 'kr.card.objection', on: '2026-12-14' as never, who: 'user', hard: true, passed: false },
      { ...supply, id: 'kr.card.window', confidence: 'N' },
    ],
    deadlineTitle: ({ id }) => ({ 'kr.supply.prepaid': '판매자가 보낼 기한' })[id] ?? `기한; ${id}, 줄\n바꿈`,
    preset: '1372',
    language: 'ko',
    now: '2026-12-02T01:00:00Z',
  };
}

const folder = mkdtempSync(join(tmpdir(), 'jikimi-pack-'));
const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: folder, encoding: 'utf8' });
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('the pack, opened by others', () => {
  let names: string[] = [];
  beforeAll(async () => {
    const pack = await evidencePack(input(), hash);
    expect(pack.name).toBe('jikimi-20261116-0000217-2026-12-02.zip');
    expect(pack.changed).toEqual([]);
    writeFileSync(join(folder, 'pack.zip'), pack.bytes);
    try {
      run('unzip', '-qq', 'pack.zip');
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
      for (const [name, bytes] of Object.entries(unzipSync(pack.bytes))) writeFileSync(join(folder, name), bytes);
    }
    names = readdirSync(folder).filter((name) => name !== 'pack.zip');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('holds all twelve kinds under names that every system can unpack', () => {
    const kinds = new Set(names.flatMap((name) => /^E(\d\d)-/.exec(name)?.[1] ?? []));
    expect([...kinds].sort()).toEqual(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']);
    expect(names).toContain('E03-1-file.html');
    expect(names).toContain('E11-1-settlement.png');
    expect(names.filter((name) => !/^[\w.-]+$/.test(name))).toEqual([]);
    expect(read('00-cover.txt')).toContain('E7-1 | 포장 사진 📦.jpg | E07-1-file.jpg');
  });

  test('every hash is confirmed by sha256sum', () => {
    expect(run('sha256sum', '-c', 'SHA256SUMS').match(/: OK$/gm)?.length).toBe(names.length - 1);
  });

  test('the saved page is byte for byte what was hashed when it was seen', () => {
    expect(sha(readFileSync(join(folder, 'E01-1-receipt.txt')))).toBe(receipt(6).sha256);
  });

  test('a CSV parser reads the tables; nothing in them is a formula', () => {
    const options = { bom: true, relax_column_count: false } as const;
    const timeline = parse(read('timeline.csv'), options) as string[][];
    expect(timeline[0]).toEqual(['날짜', '일시', '자료', '기록 번호']);
    expect(timeline[1]?.slice(0, 3)).toEqual(['2026-11-16', '', '주문']);
    expect(timeline.map((row) => row[2])).toContain('판매자에게 환급을 서면으로 요청');
    const attempts = parse(read('E05-1-attempts.csv'), options) as string[][];
    expect(attempts[1]).toEqual([
      '2026-11-20 14:05',
      '전화',
      '받지 않음',
      `'=HYPERLINK("http://x","y"), "따옴표"\n둘째 줄`,
    ]);
    const orders = parse(read('orders.csv'), options) as string[][];
    expect(orders[1]?.slice(0, 7)).toEqual([
      '20261116-0000217',
      '2026-11-16',
      '원목 트레이 × 1; 리넨 매트 × 2',
      '89000',
      'KRW',
      '0',
      '89000',
    ]);
    expect(read('orders.csv').startsWith('\ufeff')).toBe(true);
    for (const row of [...timeline, ...attempts, ...orders])
      for (const cell of row) expect(cell).not.toMatch(/^[=+@-]/);
  });

  test('a calendar library reads the deadlines, with an alarm each', () => {
    const calendar = new ICAL.Component(ICAL.parse(read('deadlines.ics')));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map(({ summary }) => summary)).toEqual([
      '판매자가 보낼 기한 (20261116-0000217)',
      '기한; kr.card.objection, 줄\n바꿈 (20261116-0000217)',
      '기한; kr.card.window, 줄\n바꿈 (20261116-0000217)',
    ]);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2026-11-19', '2026-12-14', '2026-11-19']);
    for (const event of events) {
      const alarm = event.component.getFirstSubcomponent('valarm');
      expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15H');
    }
    for (const line of read('deadlines.ics').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('card and resident numbers do not leave', () => {
    const all = names.map(read).join('\n');
    expect(all).not.toMatch(/4111 ?1111 ?1111 ?1111/);
    expect(all).not.toMatch(/1234-?5678-?9012/);
    expect(all).not.toMatch(/900101-?1234567/);
    expect(all).toContain('1111');
    expect(all).toContain('684218837710');
  });

  test('case.json is the case', () => {
    const told = JSON.parse(read('case.json'));
    expect(told.case.order.facts.total).toEqual({ amount: 89_000, currency: 'KRW' });
    expect(told.case.events.length).toBe(input().case.events.length);
  });
});

describe('the cover', () => {
  test('tells the sum asked, the late interest, and the deadline missed with its count', () => {
    const cover = evidenceDocument(input());
    const part = (id: string) => cover.sections.find((section) => section.id === id);
    expect(cover.lead).toEqual(['제출용: 1372 소비자상담센터 · 한국소비자원', '작성일: 2026년 12월 2일(수)']);
    expect(part('asked')?.list).toEqual([
      '89,000원의 환급을 받을 수 있도록 도와주시기 바랍니다.',
      '환급이 늦어진 5일분의 지연배상금(연 15%): 182원',
    ]);
    expect(part('missed')?.list).toEqual([
      '판매자가 보낼 기한: 기한 2026년 11월 19일(목), 13일 지남 (전자상거래법 제15조 제1항) · 센 날: 2026년 11월 17일(화), 2026년 11월 18일(수), 2026년 11월 19일(목)',
    ]);
    expect(part('attempts')?.table?.rows.length).toBe(2);
    expect(part('attachments')?.table?.rows.map(([number]) => number)).toEqual([
      'E1-1',
      'E1-2',
      'E1-3',
      'E1-4',
      'E2-1',
      'E3-1',
      'E4-1',
      'E5-1',
      'E6-1',
      'E7-1',
      'E8-1',
      'E9-1',
      'E9-2',
      'E10-1',
      'E11-1',
      'E12-1',
    ]);
  });

  test('is made in English and Japanese too', () => {
    const english = evidenceDocument({ ...input(), language: 'en', preset: 'paypal' });
    expect(english.lead).toEqual(['For: PayPal', 'Made on: Wednesday 2 December 2026']);
    expect(english.sections.find(({ id }) => id === 'asked')?.list).toEqual(['I ask for a refund of ₩89,000.']);
    const japanese = evidenceDocument({ ...input(), language: 'ja' });
    expect(japanese.sections.find(({ id }) => id === 'facts')?.table?.rows[0]).toEqual(['2026年11月16日(月)', '注文']);
  });

  test('no captured word becomes markup', () => {
    const one = input();
    one.case.order.facts.items = [{ name: '<img src=x onerror=alert(1)> & "봄"' }];
    const html = documentHtml(evidenceDocument(one));
    expect(html).not.toContain('<img src=x');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;봄&quot;');
    expect(html.match(/<script/g)).toBeNull();
    expect(documentText(evidenceDocument(one))).toContain('상품: <img src=x onerror=alert(1)> & "봄"');
  });

  test('says what the body still needs', () => {
    const { case: watched } = live('minimal');
    const empty = { ...input(), case: watched, sender: {}, receipts: [], files: [], preset: 'police' as const };
    const { held, missing, facts } = completenessOf(empty);
    expect(held).toEqual([]);
    expect(missing.map(({ id }) => id)).toEqual(['E2', 'E3', 'E5']);
    expect(facts.map(({ name }) => name)).toEqual([
      'sender.name',
      'sender.phone',
      'paidOn',
      'total',
      'payeeName',
      'bankName',
      'accountNumber',
    ]);
    expect(completenessOf(input()).missing).toEqual([]);
    expect(completenessOf(input()).facts).toEqual([]);
  });
});

/** What a body needs and asks for, of somebody who holds nothing and paid by transfer; after remedies of each body. */
const asked: [EvidenceInput['preset'], string, string][] = [
  ['1372', 'E1 E2 E4 E5', 'sender.name sender.phone seller.name seller.phone total'],
  ['ecmc', 'E1 E2 E5', 'sender.name sender.phone sender.email seller.phone total'],
  ['card-issuer', 'E1 E2 E5', 'sender.name cardIssuer cardLast4 paidOn total'],
  ['police', 'E2 E3 E5', 'sender.name sender.phone paidOn total payeeName bankName accountNumber'],
  ['small-claims', 'E1 E2 E4 E8', 'sender.name sender.address seller.name seller.address total'],
  ['paypal', 'E1 E2 E5', 'sender.name sender.email paidOn total'],
];

describe.each(asked)('the pack for %s', (preset, needs, facts) => {
  const { case: watched } = live('minimal');
  watched.order.facts.payment = { kind: 'bank-transfer' };
  const empty = { ...input(), case: watched, sender: {}, receipts: [], files: [], preset };

  test('says what is still missing, in words', () => {
    const still = completenessOf(empty);
    expect(still.missing.map(({ id }) => id).join(' ')).toBe(needs);
    expect(still.facts.map(({ name }) => name).join(' ')).toBe(facts);
    for (const { name, words } of still.facts) expect(words, name).toMatch(/^[가-힣]/);
  });

  test('of a whole life says that nothing is', () => {
    const whole = input();
    whole.case.order.facts.payment = { kind: 'card' };
    const still = completenessOf({ ...whole, preset });
    expect(still.missing).toEqual([]);
    // A card's approval number was never typed.
    expect(still.facts.map(({ name }) => name)).toEqual(preset === 'police' ? ['approvalNumber'] : []);
  });

  test('is headed with its name and asks for what it can give', () => {
    const cover = evidenceDocument({ ...input(), preset });
    expect(cover.lead[0]).toMatch(/^제출용: ./);
    expect(cover.sections.find(({ id }) => id === 'asked')?.list?.[0]).toContain('89,000원');
  });
});

test('the printed page carries the hash of everything that was saved or added', () => {
  const rows = evidenceDocument(input()).sections.find(({ id }) => id === 'verify')?.table?.rows ?? [];
  expect(rows).toContainEqual(['E1-1', receipt(6).sha256]);
  expect(rows).toContainEqual(['E2-1', sha('%PDF-1.7 slip')]);
  expect(rows.every(([, hashed]) => /^[0-9a-f]{64}$/.test(hashed ?? ''))).toBe(true);
});

test('an added chat is printed as text, a long one in part', () => {
  const part = (one: EvidenceInput) => evidenceDocument(one).sections.find(({ title }) => title.includes('대화'))?.text;
  const one = input();
  expect(part(one)).toBe('판매자: 확인 중입니다');
  const bytes = new TextEncoder().encode('가'.repeat(30_000));
  const files = one.files.map((file) => (file.id === 'chat' ? { ...file, bytes } : file));
  expect(part({ ...one, files })).toBe(`${'가'.repeat(20_000)} …`);
});

test('a picture that no browser draws is listed, not printed as a broken one', () => {
  const one = input();
  const files = one.files.map((file) => (file.id === 'photo' ? { ...file, type: 'image/heic' } : file));
  const cover = evidenceDocument({ ...one, files });
  expect(cover.sections.find(({ id }) => id === 'E7-1')).toBeUndefined();
  expect(documentText(cover)).toContain('E7-1 | 포장 사진 📦.jpg');
});

test('a file that changed since it was added is named', async () => {
  const one = input();
  const files = one.files.map((file) => (file.id === 'slip' ? { ...file, sha256: sha('another') } : file));
  expect((await evidencePack({ ...one, files }, hash)).changed).toEqual(['이체확인증.pdf']);
});
