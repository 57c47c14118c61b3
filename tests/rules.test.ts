// No rule unused, no step without law or mark, no name in a ladder that nothing sets, no letter that is not there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agencyOf } from '../utils/agencies';
import { figures } from '../utils/figures';
import { playbooks, tracks } from '../utils/ladders';
import { rules } from '../utils/rules';
import { figureRows, ruleRows, rulesPage, stepRows } from '../utils/rules-page';

const root = join(import.meta.dirname, '..');
const rungs = [...playbooks.flatMap(({ main }) => main), ...tracks.flatMap((track) => track.rungs)];

test('every rule is used, and every use has its rule', () => {
  expect(
    ruleRows()
      .filter(({ usedBy }) => usedBy.length === 0)
      .map(({ id }) => id),
  ).toEqual([]);
  const wanted = [...playbooks, ...tracks]
    .flatMap(({ deadlines }) => deadlines)
    .concat(playbooks.flatMap(({ refund }) => refund));
  expect([...new Set(wanted)].filter((id) => !rules.has(id))).toEqual([]);
  expect(rules.size).toBe(ruleRows().length);
});

test('every rule has its law, its source and its confidence', () => {
  for (const rule of rules.values()) {
    expect(rule.law, rule.id).not.toBe('');
    expect(rule.fact, rule.id).not.toBe('');
    expect(rule.n >= 0, rule.id).toBe(true);
    // A right of the user's may end; another's duty only falls due.
    if (rule.hard) expect(rule.who, rule.id).toBe('user');
    // Business days cannot end on a holiday, and network windows must not move.
    if (rule.unit === 'BD') expect(rule.roll, rule.id).toBeUndefined();
    if (/^(net|paypal)\./.test(rule.id) || rule.id.startsWith('kr.overseas'))
      expect(rule.roll, rule.id).toBeUndefined();
  }
});

test('every step has a law or says that its timing is ours', () => {
  expect(
    stepRows()
      .filter(({ law, confidence }) => law === '' && confidence !== 'default')
      .map(({ id }) => id),
  ).toEqual([]);
});

test('every figure has its law or the mark that it is ours, and something that stands on it', () => {
  const reasons = ['interest', 'court-cost', 'promise-hold'];
  const steps = new Set([...rungs.map(({ step }) => step), ...reasons]);
  for (const { id, law, conf, fact, use } of figureRows()) {
    expect(law !== '' || conf === 'default', id).toBe(true);
    expect(fact, id).not.toBe('');
    expect(use.length, id).toBeGreaterThan(0);
    expect(
      use.filter((step) => !steps.has(step)),
      id,
    ).toEqual([]);
  }
  expect(new Set(figureRows().map(({ id }) => id)).size).toBe(figureRows().length);
});

test('Korean ladders wait after a contact for as long as the figures say', () => {
  const most = [figures.contactWait.value, figures.politeMost.value];
  const waits = playbooks
    .filter(({ jurisdiction }) => jurisdiction === 'KR')
    .flatMap(({ main }) => main.flatMap(({ after }) => after))
    .filter(([name, , unit]) => /^contact[12]$/.test(name) && unit === 'BD');
  expect(waits.length).toBeGreaterThan(5);
  for (const [name, n] of waits) expect(most, name).toContain(n);
});

test('every name in a ladder is set by something', () => {
  const machine = ['fold', 'next-step'].flatMap((folder) =>
    readdirSync(join(root, 'utils', folder)).map((file) => `${folder}/${file}`),
  );
  const source = ['fold.ts', 'contact.ts', 'next-step.ts', ...machine]
    .map((file) => readFileSync(join(root, 'utils', file), 'utf8'))
    .join('\n');
  const made = (name: string) =>
    rules.has(name) ||
    source.includes(`'${name}'`) ||
    /^(filed|received|escalated|answered|denied|failed|accepted|proposal|sent|skipped|check|sign|pay|brand|situation|site):/.test(
      name,
    );
  const atoms = (list: readonly string[] = []) =>
    list.flatMap((one) => one.split('|')).map((one) => one.replace(/^!/, '').replace(/^passed:/, ''));
  const names = [
    ...rungs.flatMap((rung) => [...atoms(rung.when), ...atoms(rung.done), ...atoms(rung.notBefore)]),
    ...rungs.flatMap((rung) => [...rung.after, ...(rung.urgent ?? [])].map(([name]) => name)),
    ...playbooks.flatMap(({ silence }) => silence.map(([name]) => name)),
    ...[...rules.values()].flatMap((rule) => [
      ...atoms(rule.when),
      ...rule.from.split('|'),
      ...(rule.cap ? [rule.cap[0]] : []),
    ]),
  ].filter((name) => name !== 'due' && name !== 't0');
  expect([...new Set(names)].filter((name) => !made(name))).toEqual([]);
});

test('every letter of a ladder is written', () => {
  const letters = join(root, 'assets', 'letters');
  const written = new Set(
    existsSync(letters)
      ? readdirSync(letters)
          .flatMap((language) => readdirSync(join(letters, language)))
          .map((name) => name.replace(/\..*$/, ''))
      : [],
  );
  expect([...new Set(rungs.flatMap(({ letter }) => letter ?? []))].filter((id) => !written.has(id))).toEqual([]);
});

test('every body of a ladder is known', () => {
  for (const playbook of playbooks)
    for (const { agency } of playbook.main)
      if (agency) expect(agencyOf(agency, playbook.jurisdiction).name).not.toBe(agency);
  for (const { rungs: some } of tracks)
    for (const { agency } of some) if (agency) expect(agencyOf(agency, 'KR').name).not.toBe('');
});

test('every country answers every situation, and names only tracks there are', () => {
  const ids = new Set(tracks.map(({ id }) => id));
  expect(playbooks.flatMap((one) => one.tracks).filter((id) => !ids.has(id))).toEqual([]);
  expect([...ids].filter((id) => !playbooks.some((one) => one.tracks.includes(id)))).toEqual([]);
  const all = playbooks.filter(({ jurisdiction }) => jurisdiction === 'KR').flatMap(({ situations }) => situations);
  expect(all.length).toBe(9);
  for (const country of ['US', 'UK', 'EU', 'DE', 'JP']) {
    const named = playbooks
      .filter(({ jurisdiction }) => jurisdiction === country)
      .flatMap(({ situations }) => situations);
    expect(new Set(named).size, country).toBe(9);
    expect(named.length, country).toBe(9);
  }
});

test('the page names them all', () => {
  const page = rulesPage();
  for (const id of [...rules.keys(), ...figureRows().map((one) => one.id)]) expect(page).toContain(`| ${id} |`);
});
