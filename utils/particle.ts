// A word and a pair of Korean particles in, the particle that agrees with how the word is read aloud out; both where nobody can know.
import { getJosaPicker } from 'josa';

/** The pairs that letters use: after a closed syllable, after an open one, and how both are written together. */
const pairs = {
  '은/는': ['은', '은(는)'],
  '이/가': ['이', '이(가)'],
  '을/를': ['을', '을(를)'],
  '과/와': ['과', '와(과)'],
  '으로/로': ['으로', '(으)로'],
  '이라/라': ['이?', '(이)라'],
  '이에요/예요': ['이에요', '(이)에요'],
} as const;

export type ParticlePair = keyof typeof pairs;

export const isParticlePair = (text: string): text is ParticlePair => Object.hasOwn(pairs, text);

/** How signs and units are read after a number. */
const spoken: Record<string, string> = {
  '%': '퍼센트',
  '℃': '도',
  '°': '도',
  kg: '킬로그램',
  mg: '밀리그램',
  g: '그램',
  km: '킬로미터',
  cm: '센티미터',
  mm: '밀리미터',
  m: '미터',
  ml: '밀리리터',
  l: '리터',
  gb: '기가바이트',
  mb: '메가바이트',
  tb: '테라바이트',
  w: '와트',
  v: '볼트',
  hz: '헤르츠',
};

/** Quotes, closing marks, pictures and spaces at the end are not read. */
const silent =
  /(?:[\s"'`“”‘’」』》〉>.,!?~*™®©:;·…]|\p{Emoji_Modifier}|\u200d|\ufe0e|\ufe0f|\p{Extended_Pictographic}|\p{Regional_Indicator})+$/u;

function readAloud(word: string): string {
  const bare = word.normalize('NFC').replace(silent, '');
  const outside = bare.replace(/\s*[([{][^()[\]{}]*[)\]}]$/, '').replace(silent, '') || bare;
  const said = outside.replace(/[)\]}]+$/, '');
  const unit = /\d\s*([%℃°]|[a-z]{1,2})$/i.exec(said)?.[1];
  return (unit && spoken[unit.toLowerCase()]) || said.slice(-12);
}

/** Latin words whose last sound Korean writes either way ("set" 세트, "cat" 캣). */
const eitherWay = /[a-z][bcdgkpt]$/;
/** Capitals are read letter by letter: VR 브이알. */
const spelled = /(?:^|[^a-z])[A-Z]*R$/;

/**
 * The particle that follows `word`.
 * @param pair closed/open, `을/를`; unknown endings (symbols, Chinese characters) give both, `을(를)`
 */
export function particle(word: string, pair: ParticlePair): string {
  const [closed, both] = pairs[pair];
  const said = readAloud(word);
  const last = said.at(-1) ?? '';
  const tail = pair === '이라/라' ? '라' : '';
  if (/[ぁ-ヿ]/.test(last)) return getJosaPicker(closed)(/[んン]/.test(last) ? '안' : '아') + tail;
  if (!/[가-힣\da-z]/i.test(last)) return both;
  if (eitherWay.test(said) && !/ck$/.test(said)) return both;
  if (spelled.test(said)) return getJosaPicker(closed)('알') + tail;
  return getJosaPicker(closed)(said) + tail;
}
