// A citation in, the address of the text it cites out; `undefined` where no stable address is known.

const act = (name: string) => `https://www.law.go.kr/법령/${name}`;

/** Longest names first: 시행령 before its act. */
const texts: readonly (readonly [start: string, url: string])[] = [
  ['전자상거래법 시행령', act('전자상거래등에서의소비자보호에관한법률시행령')],
  ['전자상거래법', act('전자상거래등에서의소비자보호에관한법률')],
  ['할부거래법', act('할부거래에관한법률')],
  ['여신전문금융업법', act('여신전문금융업법')],
  ['여신전문금융업감독규정', 'https://www.law.go.kr/행정규칙/여신전문금융업감독규정'],
  ['전자금융거래법', act('전자금융거래법')],
  ['정보통신망법', act('정보통신망이용촉진및정보보호등에관한법률')],
  ['소비자기본법', act('소비자기본법')],
  ['전자문서법', act('전자문서및전자거래기본법')],
  ['콘텐츠산업진흥법', act('콘텐츠산업진흥법')],
  ['금융소비자보호법', act('금융소비자보호에관한법률')],
  ['통신사기피해환급법', act('전기통신금융사기피해방지및피해금환급에관한특별법')],
  ['채무자회생법', act('채무자회생및파산에관한법률')],
  ['소액사건심판법', act('소액사건심판법')],
  ['소송촉진법', act('소송촉진등에관한특례법')],
  ['민사집행법', act('민사집행법')],
  ['민사소송법', act('민사소송법')],
  ['형사소송법', act('형사소송법')],
  ['우편법', act('우편법시행규칙')],
  ['민법', act('민법')],
  ['상법', act('상법')],
  ['형법', act('형법')],
  ['16 CFR 435', 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-D/part-435'],
  ['12 CFR 1026.13', 'https://www.consumerfinance.gov/rules-policy/regulations/1026/13/'],
  ['12 CFR 1026.12', 'https://www.consumerfinance.gov/rules-policy/regulations/1026/12/'],
  ['Consumer Rights Act 2015', 'https://www.legislation.gov.uk/ukpga/2015/15'],
  ['Consumer Credit Act 1974', 'https://www.legislation.gov.uk/ukpga/1974/39/section/75'],
  ['Consumer Contracts Regulations 2013', 'https://www.legislation.gov.uk/uksi/2013/3134'],
  ['Directive 2011/83/EU', 'https://eur-lex.europa.eu/eli/dir/2011/83/oj'],
  ['BGB', 'https://www.gesetze-im-internet.de/bgb/'],
  ['特定商取引法', 'https://laws.e-gov.go.jp/law/351AC0000000057'],
  ['割賦販売法', 'https://laws.e-gov.go.jp/law/336AC0000000159'],
  ['民法第', 'https://laws.e-gov.go.jp/law/129AC0000000089'],
];

const found = new Map<string, string | undefined>();

/** The address of a cited text. */
export function lawUrl(law: string): string | undefined {
  if (!found.has(law)) found.set(law, texts.find(([start]) => law.startsWith(start))?.[1]);
  return found.get(law);
}
