// The pack's language in, its words out; and the facts of the case as that language tells them.
import { type Facts, factsOf } from '../letter/facts';
import type { Words } from '../letter/words';
import en from '../letter/words/en';
import ja from '../letter/words/ja';
import ko from '../letter/words/ko';
import type { EvidenceInput } from './input';
import type { CoverLanguage, CoverWords } from './words';
import coverEn from './words/en';
import coverJa from './words/ja';
import coverKo from './words/ko';

const covers: Record<CoverLanguage, CoverWords> = { ko: coverKo, en: coverEn, ja: coverJa };
const letters: Record<CoverLanguage, Words> = { ko, en, ja };

export const wordsFor = (language: CoverLanguage): CoverWords => covers[language];

export function factsFor(input: EvidenceInput): Facts {
  const words = letters[input.language];
  const here = words.abroad && input.case.jurisdiction !== 'US' ? { ...words, ...words.abroad } : words;
  const { now, sender, holidays } = input;
  return factsOf(input.case, here, 'mail', {
    now,
    ...(sender ? { sender } : {}),
    ...(holidays ? { holidays } : {}),
  });
}
