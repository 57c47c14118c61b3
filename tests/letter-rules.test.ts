// What must hold of every letter's file, whatever it says: known slots, one table, the same slots in all its languages, room, manners.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterPlaces, writeLetter } from '../utils/letter';
import { factsOf } from '../utils/letter/facts';
import { proposeLanguage, several } from '../utils/letter/language';
import { letterLanguages, loadLetter } from '../utils/letter/load';
import { letterOf, placesOf } from '../utils/letter/loaded';
import { conditions, render, slots } from '../utils/letter/render';
import { type Line, parseTemplate } from '../utils/letter/template';
import ko from '../utils/letter/words/ko';
import { live } from './letters/lives';

const root = join(import.meta.dirname, '..');
const source = (place: string) => readFileSync(join(root, 'assets/letters', `${place}.txt`), 'utf8');
const template = (place: string) => parseTemplate(source(place));
const lines = (place: string): Line[] => {
  const { subjects, forms } = template(place);
  return [...subjects, ...Object.values(forms).flat()];
};
const slotsOf = (all: Line[]) =>
  new Set(all.flatMap(({ tokens }) => tokens.flatMap((token) => ('slot' in token ? [token.slot] : []))));

const table = readFileSync(join(root, 'docs/letters.md'), 'utf8');
const part = (title: string) => table.split(/^## /m).find((text) => text.startsWith(title)) ?? '';
const names = (text: string) =>
  text
    .split('\n')
    .flatMap((line) => [...(/^\|([^|]+)\|/.exec(line)?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));

describe('the table of slots', () => {
  test('names every slot with its question, and no other', () => {
    const rows = part('Slots')
      .split('\n')
      .flatMap((line) => {
        const row = /^\| `([^`]+)` \| .+ \| ?([\w.]*) ?\|$/.exec(line);
        return row ? [[row[1], row[2]]] : [];
      });
    const known = Object.entries(slots).map(([name, { ask = '' }]) => [name, ask]);
    expect(rows.toSorted()).toEqual(known.toSorted());
  });

  test('names every condition, and no other', () => {
    expect(names(part('Conditions')).toSorted()).toEqual(Object.keys(conditions).toSorted());
  });

  test('every slot is used by a letter', () => {
    const used = new Set(
      letterPlaces
        .flatMap((place) => lines(place))
        .flatMap((line) => [...slotsOf([line]), ...line.when.map(({ name }) => name)]),
    );
    expect(Object.keys(slots).filter((name) => !used.has(name))).toEqual([]);
  });
});

describe.each([...letterPlaces])('%s', (place) => {
  const [language = '', id = ''] = place.split('/');

  test('asks for known slots and conditions only', () => {
    for (const line of lines(place)) {
      for (const name of slotsOf([line])) expect(Object.keys(slots)).toContain(name);
      for (const { name } of line.when) expect([...Object.keys(slots), ...Object.keys(conditions)]).toContain(name);
    }
    for (const { when } of template(place).needs) expect(Object.keys(conditions)).toContain(when.name);
  });

  test('has the same slots in every language', () => {
    const mail = (one: string) => [...slotsOf(template(one).forms.mail ?? [])].sort();
    for (const other of placesOf(id, letterPlaces).values()) expect(mail(place), other).toEqual(mail(other));
    expect(several(id)).toBe(letterLanguages(id).length > 1);
  });

  test('who asks for what is left says what came back', () => {
    const mail = slotsOf(template(place).forms.mail ?? []);
    if (mail.has('refund.money')) expect(mail.has('refunds') || mail.has('timeline')).toBe(true);
  });

  test('encloses no record of attempts and no request that is not recorded', () => {
    const { case: watched, sender } = live('full, card facts, paid 11-12');
    const { text } = writeLetter(id, watched, { language, sender, now: '2026-11-30T01:00:00Z' });
    const enclosed = text.split('\n').filter((one) => one.startsWith('붙임'));
    expect(enclosed.join()).not.toMatch(/문의 기록|환급 요청서/);
  });

  test('a chat fits into 300 characters, whatever the names', () => {
    if (!template(place).forms.chat) return;
    for (const names of [
      'full, called friday, wrote monday',
      'awkward, paid 11-12, back 12-04',
      'us',
      'uk',
      'de',
      'jp',
    ]) {
      const { case: watched, sender } = live(names);
      watched.order.facts.items = [{ name: '아주 긴 상품 이름 '.repeat(40) }, { name: 'b' }];
      watched.order.facts.number = '20261116-0000217-ABCDEFGH';
      const { text, form } = writeLetter(id, watched, { language, form: 'chat', sender, now: '2026-12-08T01:00:00Z' });
      expect(form).toBe('chat');
      expect([...text].length, text).toBeLessThanOrEqual(300);
      expect(text).not.toContain('\n');
    }
  });

  test.each([
    'full, received 11-19, defect 11-20, called friday, empty reply, card facts',
    'full, received 11-18, sent back 12-01, back 12-04, called friday, promised 11-20, card facts',
    'instalment, received 11-18, requested 11-24, sent back 12-01, card facts, nothing paid yet',
    'de, received 11-19, defect 11-20, set until 12-08',
    'jp, received 11-19, defect 11-20, card facts',
  ])('does not say that nothing came of goods that were received: %s', (names) => {
    const { case: watched, sender } = live(names);
    const nothing =
      /상품을 (?:아직 |오늘까지 )?받지 못|(?<!환급을 )아직 받지 못|공급되지 않|공급받지 못|not received (?:it|the (?:order|goods)|them)\b|(?<!refund ha[sd] )not (?:arrived|been delivered)|nothing has been delivered|nichts (?:geliefert|angekommen)|(?:Ware|die unten genannte Bestellung habe ich bis heute) nicht erhalten|商品(?:は|が)(?:まだ)?届いておりません|引き渡されておりません/i;
    for (const form of ['mail', 'chat', 'call'] as const) {
      const { text, missing } = writeLetter(id, watched, { language, form, sender, now: '2026-12-10T01:00:00Z' });
      if (!missing.some((name) => name.startsWith('unfit.'))) expect(text).not.toMatch(nothing);
    }
  });

  test('accuses nobody, threatens nobody, promises nothing', () => {
    expect(source(place)).not.toMatch(
      /사기(?!로)|고소|고발|신상|가만두지|법적 조치|반드시|100%|scam|fraudster|lawsuit|\bsue\b|guarantee|Betrug|Anzeige|詐欺|訴え/i,
    );
  });

  test('an article stands only under the facts it needs', () => {
    const needs: [RegExp, string][] = [
      [/제15조 제1항|435\.2\)|section 28\(3\)|475\(1\)|§ 475/, 'supply.overdue'],
      [/제17조 제3항/, 'mismatch.known'],
      [/제18조 제11항/, 'payee.differs'],
      [/제16조 제1항 제6호/, 'ground.withdrawn'],
      [/제16조 제1항 제3호/, 'ground.supply'],
      [/제16조 제1항 제4호/, 'ground.defect'],
      [/제17조 제6항/, 'warning.missing'],
    ];
    let head: Line | undefined;
    for (const line of lines(place)) {
      if (line.mark !== '>') head = line;
      const held = [...line.when, ...(line.mark === '>' ? (head?.when ?? []) : [])].filter(({ negated }) => !negated);
      const text = line.tokens.map((token) => ('text' in token ? token.text : '')).join('');
      for (const [article, condition] of needs)
        if (article.test(text))
          expect(
            held.map(({ name }) => name),
            text,
          ).toContain(condition);
    }
  });
});

describe('filling', () => {
  const facts = factsOf(live('full').case, ko, 'mail', { now: '2026-11-24T01:00:00Z' });

  test('a file with an unknown slot, condition or part is a bug', () => {
    expect(() => render(parseTemplate('@mail\n{{order.nmber}}'), facts)).toThrow('unknown slot order.nmber');
    expect(() => render(parseTemplate('@mail\n?paid.crd text'), facts)).toThrow('unknown condition paid.crd');
    expect(() => parseTemplate('@letter\ntext')).toThrow('no part @letter');
    expect(() => parseTemplate('text first')).toThrow('before the first part');
    expect(() => writeLetter('kr-inquirry', live('full').case, { now: '2026-11-24T01:00:00Z' })).toThrow('no letter');
  });

  test('a shop called $& {{order.number}} {을/를} <b> stays what it is called', () => {
    const { case: watched } = live('full');
    if (watched.seller) watched.seller.facts = { name: '$& {{order.number}} {을/를} <b>$1</b>' };
    const { text, html } = writeLetter('kr-inquiry', watched, { language: 'ko', now: '2026-11-24T01:00:00Z' });
    expect(text.split('\n')[0]).toBe('안녕하세요, $& {{order.number}} {을/를} <b>$1</b> 담당자님.');
    expect(html).toContain('<p>안녕하세요, $&amp; {{order.number}} {을/를} &lt;b&gt;$1&lt;/b&gt; 담당자님.</p>');
  });

  test('any name survives in text and markup, and shapes neither', () => {
    const allowed = /<\/?(?:p|br|ul|ol|li|strong)(?: start="\d+")?>/g;
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        (name, item) => {
          const { case: watched, sender } = live('full, called friday');
          if (watched.seller) watched.seller.facts = { name };
          watched.order.facts.items = [{ name: item }];
          const { text, html } = writeLetter('kr-refund-request', watched, {
            language: 'ko',
            sender,
            now: '2026-11-24T01:00:00Z',
          });
          expect(html.replace(allowed, '')).not.toMatch(/[<>]/);
          expect(text.split('\n').length).toBeLessThan(60);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
          expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the screens load the same letter', async () => {
    const { case: watched, sender } = live('full, called friday, wrote monday');
    const options = { now: '2026-11-24T01:00:00Z', sender, language: 'ko' };
    const loaded = await loadLetter('kr-refund-request', 'ko');
    expect(loaded && letterOf(loaded, watched, options)).toEqual(writeLetter('kr-refund-request', watched, options));
    expect(await loadLetter('no-such-letter')).toBeUndefined();
  });

  test('an answer just given counts as a fact', () => {
    const { case: watched, sender } = live('full');
    const options = { language: 'ko', sender, now: '2026-11-30T01:00:00Z' };
    expect(writeLetter('kr-card-objection', watched, options).missing).toEqual(['cardIssuer', 'cardLast4']);
    const answers = { cardIssuer: '새봄카드', cardLast4: '4321' };
    expect(writeLetter('kr-card-objection', watched, { ...options, answers }).missing).toEqual([]);
  });
});

describe('the language proposed', () => {
  const at = (site: string, sellerCountry?: string) => {
    const { case: watched } = live('full');
    watched.order.site = site;
    if (sellerCountry)
      watched.events.push({
        id: 'x',
        at: '2026-11-01T00:00:00Z',
        kind: 'facts-stated',
        facts: { sellerCountry },
      } as never);
    return watched;
  };
  const known = ['de', 'en', 'ja'];
  test.each([
    [at('shop.de'), 'de'],
    [at('shop.co.jp'), 'ja'],
    [at('shop.co.uk'), 'en'],
    [at('shop.com'), 'en'],
    [at('shop.com', 'AT'), 'de'],
    [at('shop.jp', 'US'), 'en'],
  ])('%#', (watched, expected) => {
    expect(proposeLanguage(watched, 'inquiry', known)).toBe(expected);
  });
  test.each([
    [at('shop.co.kr'), 'ko'],
    [at('shop.com'), 'ko'],
    [at('shop.com', 'US'), 'en'],
    [at('shop.fr'), 'en'],
    [at('shop.jp'), 'ja'],
    [at('shop.de', 'KR'), 'ko'],
  ])('a question to a seller abroad, %#', (watched, expected) => {
    expect(proposeLanguage(watched, 'kr-inquiry', letterLanguages('kr-inquiry'))).toBe(expected);
    const letter = writeLetter('kr-inquiry', watched, { now: '2026-11-24T01:00:00Z' });
    expect([letter.id, letter.language]).toEqual(['kr-inquiry', expected]);
  });
  test('a letter to a Korean body stays Korean', () => {
    expect(proposeLanguage(at('shop.com', 'US'), 'kr-overseas-dispute', ['en', 'ko'])).toBe('ko');
    expect(proposeLanguage(at('shop.com'), 'kr-refund-request', ['ko'])).toBe('ko');
    expect(proposeLanguage(at('shop.com'), 'kr-inquiry', [])).toBeUndefined();
  });
});
