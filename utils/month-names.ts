// Month names of the languages shops write in, long and short, without accents → 1 to 12.

const names = [
  'january jan janvier janv januar jänner enero ene gennaio gen januari janeiro stycznia leden ledna ocak',
  'february feb fevrier fevr fev februar febrero febbraio februari fevereiro lutego şubat',
  'march mar mars märz marz maerz mrz marzo maart mrt marco marca brezna mart',
  'april apr avril avr abril abr aprile abr kwietnia dubna nisan',
  'may mai mayo maggio mag mei maio maja kvetna mayıs',
  'june jun juin juni junio giugno giu junho czerwca cervna haziran',
  'july jul juillet juil juli julio luglio lug julho lipca cervence temmuz',
  'august aug aout agosto ago augustus augusti sierpnia srpna ağustos',
  'september sept sep septembre septiembre settembre set setembro wrzesnia zari eylül',
  'october oct octobre oktober okt octubre ottobre ott outubro out pazdziernika rijna ekim',
  'november nov novembre noviembre novembro listopada listopadu kasım',
  'december dec decembre dezember dez diciembre dic dicembre desember des dezembro grudnia prosince aralık',
];

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const months = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [plain(name), index + 1] as const)),
);

/** Any word that could be a month's name; ask `monthOf` whether it is one. */
export const monthPattern = [...months.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) =>
    name
      .replace(/[aeou]/g, (vowel) => ({ a: '[aäáã]', e: '[eéèě]', o: '[oóôõ]', u: '[uúûü]' })[vowel] ?? vowel)
      .replace(/[cgs]/g, (letter) => ({ c: '[cç]', g: '[gğ]' })[letter] ?? '[sş]'),
  )
  .join('|');

export const monthOf = (name: string): number | undefined => months.get(plain(name));
