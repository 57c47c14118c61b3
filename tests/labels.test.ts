// Laws of every language of labels: nothing twice, nothing that two fields claim against each other, all of it foldable.
import { describe, expect, test } from 'vitest';
import { foldLabel, type Labels } from '../utils/label';

const files = import.meta.glob<{ default: Labels }>('../utils/labels/*.ts', { eager: true });

/** Fields whose words may meet: a table's head and a row of totals are told apart by where they stand. */
const may = new Set([
  'lineTotal',
  'itemName',
  'itemCount',
  'subtotal',
  'total',
  'quantity',
  'carrier',
  'shipping',
  'orderedOn',
]);

describe.each(Object.entries(files))('%s', (path, { default: labels }) => {
  test('is named after its language', () => {
    expect(path).toContain(`/${labels.language}.ts`);
  });

  test('says nothing twice', () => {
    const groups: [string, readonly string[]][] = Object.entries<readonly string[] | undefined>({
      ...labels.fields,
      reject: labels.reject,
      ...labels.seller,
      ...labels.phrases,
      ...labels.statuses,
      ...labels.payments,
    }).map(([name, words]) => [name, words ?? []]);
    for (const [name, words] of groups) {
      const folded = words.map(foldLabel);
      expect(
        folded.filter((word, index) => folded.indexOf(word) !== index),
        `${name}: the same after folding`,
      ).toEqual([]);
      expect(
        words.filter((word) => !foldLabel(word) && word !== '×'),
        `${name}: nothing left after folding`,
      ).toEqual([]);
    }
  });

  test('no status or payment word means two kinds', () => {
    for (const table of [labels.statuses, labels.payments]) {
      const words = Object.values(table).flatMap((list) => list.map(foldLabel));
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });

  test('what is rejected as a total is not listed as one', () => {
    const rejected = new Set(labels.reject.map(foldLabel));
    expect((labels.fields.total ?? []).filter((word) => rejected.has(foldLabel(word)))).toEqual([]);
  });

  test('fields that must not meet do not', () => {
    const seen = new Map<string, string>();
    for (const [field, words] of Object.entries(labels.fields))
      for (const word of words ?? []) {
        const folded = foldLabel(word);
        const other = seen.get(folded);
        if (other && other !== field) expect([may.has(field), may.has(other), word], word).toContain(true);
        seen.set(folded, field);
      }
  });
});
