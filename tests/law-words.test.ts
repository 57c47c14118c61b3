// Every step, reason, deadline and check that a plan can name has its words in Korean, English and Japanese.
import { expect, test } from 'vitest';
import { playbooks, tracks } from '../utils/ladders';
import enLaw from '../utils/locales/en/law';
import enAbroad from '../utils/locales/en/law-abroad';
import enSeller from '../utils/locales/en/law-seller';
import jaLaw from '../utils/locales/ja/law';
import jaAbroad from '../utils/locales/ja/law-abroad';
import koLaw from '../utils/locales/ko/law';
import koAbroad from '../utils/locales/ko/law-abroad';
import koSeller from '../utils/locales/ko/law-seller';
import { rules } from '../utils/rules';

const ko = { ...koLaw, ...koAbroad };
const en = { ...enLaw, ...enAbroad };
const ja = { ...jaLaw, ...jaAbroad };
const rungs = [...playbooks.flatMap(({ main }) => main), ...tracks.flatMap((track) => track.rungs)];
/** Steps and reasons that the machine itself names, beside the ladders'. */
const ownSteps =
  'reply-hold promise-hold await-result await-payment arrived over ask-arrival check-facts close closed withdraw'.split(
    ' ',
  );
const ownReasons =
  'reply-hold promise-hold await-result await-payment arrived over ask-arrival check-facts contact-1 contact-2 refund-request cancel-order demand agency-counsel now-possible pressing fraud snoozed repaid closed partial-refund interest to-confirm court-cost court-cost-high future-event future-day broken-day broken-event broken-clock paid-before-order delivered-before-order return-before-delivery promise-day refund-currency refund-over look-spam look-no-receipt look-site-down look-news'.split(
    ' ',
  );
const checks = 'payment-proven receipt-mail site-alive seller-news registration tracking fraud-lookup'.split(' ');

const quiet = rungs.flatMap((rung) => rung.quiet ?? []);
const keys = [
  ...[...rungs.map(({ step }) => step), ...quiet, ...ownSteps].flatMap((id) => [`step.${id}.title`, `step.${id}.do`]),
  ...[...quiet, ...ownReasons, ...rungs.flatMap((rung) => rung.why ?? [])].map((id) => `why.${id}`),
  ...[...rules.keys()].map((id) => `deadline.${id}`),
  ...checks.map((id) => `check.${id}`),
];

test.each([
  ['ko', ko],
  ['en', en],
  ['ja', ja],
] as [string, Record<string, string>][])('%s has them all and no other', (_, words) => {
  expect([...new Set(keys)].filter((key) => !words[key]?.trim())).toEqual([]);
  expect(Object.keys(words).filter((key) => !keys.includes(key))).toEqual([]);
});

test('both languages take the same facts', () => {
  const slots = (text = '') => [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort();
  const other = en as Record<string, string>;
  for (const [key, text] of Object.entries(ko)) expect([key, slots(text)]).toEqual([key, slots(other[key])]);
});

test('nobody is called names and nothing is promised', () => {
  const text = [...Object.values(ko), ...Object.values(en), ...Object.values(ja)].join('\n');
  expect(text).not.toMatch(/사기꾼|반드시 돌려받|무조건|scammer|fraudster|guarantee|詐欺師|必ず返金|保証します/i);
});

test('the look at the seller has its words too', () => {
  const signs =
    'fake-payment-link reported-number false-identity blocked-after-payment site-gone-with-victims fake-tracking off-platform-transfer price-far-below payee-differs phone-off closed-before-sale site-gone new-domain no-footer copied-reviews'.split(
      ' ',
    );
  const findings =
    'number-valid number-wrong number-missing mail-order-form mail-order-missing duty-missing payee-differs'.split(' ');
  const registers =
    'kftc-mail-order hometax-status kftc-search complaint-list seoul-list crossborder-list thecheat police-lookup houjin-bangou companies-house vies handelsregister'.split(
      ' ',
    );
  const wanted = [
    ...signs.map((id) => `sign.${id}`),
    ...findings.map((id) => `finding.${id}`),
    ...registers.map((id) => `register.${id}`),
  ].sort();
  expect(Object.keys(koSeller).sort()).toEqual(wanted);
  expect(Object.keys(enSeller).sort()).toEqual(wanted);
});

test('a Korean case needs no words of other countries', () => {
  const needed = [
    ...playbooks.filter(({ jurisdiction }) => jurisdiction === 'KR').flatMap(({ main }) => main),
    ...tracks
      .filter(({ id }) => playbooks.some((one) => one.jurisdiction === 'KR' && one.tracks.includes(id)))
      .flatMap((one) => one.rungs),
  ].flatMap(({ step, quiet = [] }) => [step, quiet].flat());
  const words: Record<string, string> = koLaw;
  expect([...new Set(needed)].filter((id) => !words[`step.${id}.title`])).toEqual([]);
  expect(Object.keys(koLaw).filter((key) => key in koAbroad)).toEqual([]);
});
