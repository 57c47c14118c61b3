// The ladders and their periods in, one page of text out: what every date and step stands on, and where it is used.
import { checkedOn } from './deadline';
import { type Figure, figures } from './figures';
import { playbooks, tracks } from './ladders';
import { lawUrl } from './law-url';
import law from './locales/en/law';
import abroad from './locales/en/law-abroad';
import type { Rung } from './playbook';
import { rules } from './rules';

export interface RuleRow {
  id: string;
  law: string;
  figure: string;
  from: string;
  who: string;
  hard: boolean;
  confidence: string;
  fact: string;
  usedBy: string[];
}

export interface StepRow {
  id: string;
  law: string;
  confidence: string;
  letter: string;
  usedBy: string[];
}

const ladders = [
  ...playbooks.map(({ id, main, deadlines }) => ({ id, rungs: main, deadlines })),
  ...tracks.map(({ id, rungs, deadlines }) => ({ id, rungs, deadlines })),
];
const words: Record<string, string> = { ...law, ...abroad };
const names = (rung: Rung) =>
  [...rung.after, ...(rung.urgent ?? [])].map(([name]) => name).concat(rung.notBefore ?? []);

/** Every period, with the ladders and tracks that show it or wait for it. */
export function ruleRows(): RuleRow[] {
  return [...rules.values()].map((rule) => ({
    id: rule.id,
    law: rule.law,
    figure: `${rule.n} ${rule.unit}${rule.roll ? ', rolled' : ''}${rule.first ? ', first day counts' : ''}${rule.yearEnd ? ', to the end of the year' : ''}`,
    from: rule.from,
    who: rule.who,
    hard: rule.hard === true,
    confidence: rule.conf ?? 'V',
    fact: rule.fact,
    usedBy: ladders
      .filter(
        ({ rungs, deadlines }) => deadlines.includes(rule.id) || rungs.some((rung) => names(rung).includes(rule.id)),
      )
      .map(({ id }) => id),
  }));
}

/** Every step, with its law or the mark that its timing is ours. */
export function stepRows(): StepRow[] {
  const rows = new Map<string, StepRow>();
  for (const { id, rungs } of ladders)
    for (const rung of rungs) {
      const law = rung.law ?? '';
      const key = `${rung.step} ${law}`;
      const row = rows.get(key) ?? {
        id: rung.step,
        law,
        confidence: rung.conf ?? (law ? 'V' : ''),
        letter: rung.letter ?? '',
        usedBy: [],
      };
      row.usedBy.push(id);
      rows.set(key, row);
    }
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Sums, rates and waits, with the steps and reasons that stand on them. */
export const figureRows = (): Figure[] => Object.values(figures);

const amount = ({ value, unit, currency }: Figure) =>
  currency
    ? `${value.toLocaleString('en')} ${currency}${currency === 'KRW' || currency === 'JPY' ? '' : ' (minor units)'}`
    : `${value} ${unit}`;

const cell = (text: string) => text.replaceAll('|', ' or ');
const link = (law: string) => (lawUrl(law) ? `[${law}](${lawUrl(law)})` : law);

/** The page, as Markdown. */
export function rulesPage(): string {
  const table = (head: string[], rows: string[][]) =>
    [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
  return `# What every date and step stands on

Checked on ${checkedOn}. V: read in the primary text. V-old: in an older one. N: in a secondary source. R: recalled, to be
confirmed with the body. default: our own reasoned timing, not the law's.

## Periods

${table(
  ['id', 'what', 'law', 'figure', 'from', 'whose', 'ends a right', 'confidence', 'checked on', 'fact', 'used by'],
  ruleRows().map((row) => [
    row.id,
    words[`deadline.${row.id}`] ?? '',
    link(row.law),
    row.figure,
    row.from,
    row.who,
    row.hard ? 'yes' : '',
    row.confidence,
    checkedOn,
    row.fact,
    row.usedBy.join(', '),
  ]),
)}

## Sums, rates and waits

${table(
  ['id', 'law', 'figure', 'confidence', 'checked on', 'fact', 'used by'],
  figureRows().map((row) => [
    row.id,
    link(row.law) || 'our own',
    amount(row),
    row.conf,
    checkedOn,
    row.fact,
    row.use.join(', '),
  ]),
)}

## Steps

${table(
  ['id', 'what', 'law', 'confidence', 'letter', 'used by'],
  stepRows().map((row) => [
    row.id,
    words[`step.${row.id}.title`] ?? '',
    link(row.law),
    row.confidence,
    row.letter,
    row.usedBy.join(', '),
  ]),
)}
`;
}
