// Who takes a case: id in; name, phone, address of the site, hours, fee and what it wants first out. Seen 2026-11-22.
import type { Agency, AgencyId } from './model';

const body = (id: AgencyId, name: string, rest: Partial<Agency> = {}): Agency => ({
  id,
  name,
  needs: [],
  confidence: 'V',
  ...rest,
});

const all: readonly Agency[] = [
  body('1372', '1372 소비자상담센터', {
    phone: '1372',
    url: 'https://www.ccn.go.kr',
    hours: '평일 09–18시 (12–13시 제외), 인터넷 상담 24시간',
    fee: '0',
  }),
  body('kca', '한국소비자원 피해구제', {
    phone: '043-880-5500',
    url: 'https://www.kca.go.kr',
    fee: '0',
    needs: ['filed:1372', 'seller-contact'],
    confidence: 'R',
  }),
  body('kca-committee', '소비자분쟁조정위원회', { url: 'https://www.kca.go.kr', fee: '0', needs: ['filed:kca'] }),
  body('ecmc', '전자문서·전자거래분쟁조정위원회', {
    phone: '1661-5714',
    url: 'https://www.ecmc.or.kr',
    fee: '0',
    needs: ['seller-contact'],
    confidence: 'R',
  }),
  body('kcdrc', '콘텐츠분쟁조정위원회', { phone: '1588-2594', url: 'https://www.kcdrc.kr', fee: '0', confidence: 'R' }),
  body('fss', '금융감독원', { phone: '1332', url: 'https://www.fss.or.kr', fee: '0', needs: ['denied:card-issuer'] }),
  body('kftc', '공정거래위원회', { phone: '1670-0007', url: 'https://www.ftc.go.kr', fee: '0', confidence: 'R' }),
  body('local-government', '시·군·구청 통신판매 담당', { url: 'https://www.epeople.go.kr', fee: '0', confidence: 'R' }),
  body('seoul-ecc', '서울시 전자상거래센터', { phone: '02-2133-4891', url: 'https://ecc.seoul.go.kr', fee: '0' }),
  body('crossborder', '국제거래 소비자포털', { url: 'https://crossborder.kca.go.kr', fee: '0', needs: ['contact1'] }),
  body('econsumer', 'econsumer.gov', { url: 'https://econsumer.gov', fee: '0' }),
  body('police', '경찰청 사이버범죄 신고시스템 (ECRM)', {
    phone: '182',
    url: 'https://ecrm.police.go.kr/minwon/main',
    fee: '0',
    needs: ['identity'],
  }),
  body('bank', '송금한 은행', { phone: '112', needs: ['phishing'] }),
  body('court', '법원 전자소송', { url: 'https://ecfs.scourt.go.kr' }),
  body('insolvency-court', '회생법원', { confidence: 'R' }),
  body('card-issuer', '카드사'),
  body('easy-pay', '결제 서비스 고객센터'),
  body('paypal', 'PayPal', { url: 'https://www.paypal.com/disputes/' }),
  body('phone-biller', '통신사·결제대행사'),
  body('spayment', '통신과금분쟁중재센터', {
    phone: '1644-2367',
    url: 'https://www.spayment.org',
    fee: '0',
    confidence: 'R',
  }),
  body('platform', '판매 플랫폼 고객센터'),
  body('carrier', '택배사'),
  body('other', '발행사·거래소'),
  body('ftc', 'FTC', { url: 'https://reportfraud.ftc.gov', fee: '0' }),
  body('ic3', 'FBI IC3', { url: 'https://www.ic3.gov', fee: '0' }),
  body('cfpb', 'CFPB', { url: 'https://www.consumerfinance.gov/complaint/', fee: '0', needs: ['filed:card-issuer'] }),
  body('state-ag', 'State attorney general', { url: 'https://www.usa.gov/state-attorney-general', fee: '0' }),
  body('citizens-advice', 'Citizens Advice', {
    phone: '0808 223 1133',
    url: 'https://www.citizensadvice.org.uk',
    fee: '0',
  }),
  body('fos', 'Financial Ombudsman Service', {
    url: 'https://www.financial-ombudsman.org.uk',
    fee: '0',
    needs: ['filed:card-issuer'],
    confidence: 'N',
  }),
  body('report-fraud', 'Report Fraud', { phone: '0300 123 2040', url: 'https://www.reportfraud.police.uk', fee: '0' }),
  body('ecc-net', 'ECC-Net', { url: 'https://www.eccnet.eu', fee: '0' }),
  body('verbraucherzentrale', 'Verbraucherzentrale', { url: 'https://www.verbraucherzentrale.de', confidence: 'R' }),
  body('schlichtungsstelle', 'Universalschlichtungsstelle des Bundes', {
    url: 'https://www.universalschlichtungsstelle.de',
    confidence: 'R',
  }),
  body('onlinewache', 'Onlinewache', { url: 'https://portal.onlinewache.polizei.de', fee: '0', confidence: 'R' }),
  body('kokusen', '消費者ホットライン 188・国民生活センター', {
    phone: '188',
    url: 'https://www.kokusen.go.jp',
    fee: '0',
  }),
  body('ccj', '国民生活センター 越境消費者センター (CCJ)', { url: 'https://ccj.kokusen.go.jp', fee: '0' }),
];

const byId = new Map(all.map((agency) => [agency.id, agency]));

/** Bodies that a country has of its own under the same id. */
const abroad: Record<string, Partial<Agency>> = {
  'US:court': { name: 'Small claims court', url: 'https://www.usa.gov/small-claims-court', confidence: 'R' },
  'UK:court': { name: 'Money Claim Online', url: 'https://www.gov.uk/make-court-claim-for-money', confidence: 'R' },
  'EU:court': {
    name: 'European Small Claims Procedure (≤ €5,000)',
    url: 'https://e-justice.europa.eu',
    confidence: 'V',
  },
  'DE:court': { name: 'Mahngericht / Amtsgericht', url: 'https://www.online-mahnantrag.de', confidence: 'R' },
  'JP:court': { name: '簡易裁判所（支払督促・少額訴訟）', url: 'https://www.courts.go.jp' },
  'JP:police': { name: '警察相談専用電話', phone: '#9110', url: 'https://www.npa.go.jp' },
  'US:insolvency-court': { name: 'Bankruptcy court', url: 'https://www.uscourts.gov', confidence: 'R' },
  'UK:insolvency-court': { name: 'Administrator or liquidator', url: 'https://www.thegazette.co.uk', confidence: 'R' },
  'EU:insolvency-court': { name: 'Insolvency practitioner', url: 'https://e-justice.europa.eu', confidence: 'R' },
  'DE:insolvency-court': {
    name: 'Insolvenzverwalter',
    url: 'https://www.insolvenzbekanntmachungen.de',
    confidence: 'R',
  },
  'JP:insolvency-court': { name: '破産管財人', confidence: 'R' },
  'US:bank': { name: 'Your bank', phone: '' },
  'UK:bank': { name: 'Your bank', phone: '159', confidence: 'R' },
  'EU:bank': { name: 'Your bank', phone: '' },
  'DE:bank': { name: 'Ihre Bank', phone: '116 116', confidence: 'R' },
  'JP:bank': { name: '振込先の銀行', phone: '' },
  'US:card-issuer': { name: 'Card issuer' },
  'UK:card-issuer': { name: 'Card issuer' },
  'EU:card-issuer': { name: 'Card issuer' },
  'DE:card-issuer': { name: 'Kartenherausgeber' },
  'JP:card-issuer': { name: 'カード会社' },
  'US:platform': { name: 'Marketplace' },
  'UK:platform': { name: 'Marketplace' },
  'EU:platform': { name: 'Marketplace' },
  'DE:platform': { name: 'Marktplatz' },
  'JP:platform': { name: 'モール・フリマ運営' },
};

const found = new Map<string, Map<AgencyId, Agency>>();

/** What is known of a body; a country's own court, bank or police where it has one. */
export function agencyOf(id: AgencyId, jurisdiction: string): Agency {
  let bodies = found.get(jurisdiction);
  if (!bodies) {
    bodies = new Map();
    found.set(jurisdiction, bodies);
  }
  let agency = bodies.get(id);
  if (!agency) {
    const { phone, ...rest } = { ...(byId.get(id) ?? body(id, id)), ...abroad[`${jurisdiction}:${id}`] };
    agency = phone ? { ...rest, phone } : rest;
    bodies.set(id, agency);
  }
  return agency;
}

/** Every body there is, for the pages that list them. */
export const agencies: readonly Agency[] = all;
