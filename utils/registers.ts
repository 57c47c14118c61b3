// A country and what a seller shows in; public registers and lists with the number ready to paste out. Opened by the user only.
import type { CaseFacts, Jurisdiction, SellerFacts } from './model';
import type { RegisterLink } from './seller-check';

const digits = (text: string | undefined) => text?.replace(/\D/g, '') || undefined;

/** Where this seller can be looked up. */
export function registers(
  jurisdiction: Jurisdiction,
  seller: SellerFacts,
  facts: CaseFacts,
  korean: boolean,
): RegisterLink[] {
  const number = digits(seller.businessNumber);
  const found: RegisterLink[] = [];
  const add = (check: RegisterLink['check'], id: string, href: string, copy?: string) => {
    found.push({ id, href, check, ...(copy && { copy }) });
  };
  if (korean) {
    if (number?.length === 10) {
      add('registration', 'kftc-mail-order', `https://www.ftc.go.kr/bizCommPop.do?wrkr_no=${number}`, number);
      add('registration', 'hometax-status', 'https://hometax.go.kr', number);
    } else add('registration', 'kftc-search', 'https://www.ftc.go.kr', seller.name);
    add('fraud-lookup', 'complaint-list', 'https://www.consumer.go.kr', seller.name);
    add('fraud-lookup', 'seoul-list', 'https://ecc.seoul.go.kr', seller.name);
  }
  if (jurisdiction === 'KR') {
    if (!korean) add('fraud-lookup', 'crossborder-list', 'https://crossborder.kca.go.kr', seller.name);
    const reported = digits(facts.accountNumber) ?? digits(seller.phone);
    add('fraud-lookup', 'thecheat', 'https://thecheat.co.kr', reported);
    add('fraud-lookup', 'police-lookup', 'https://ecrm.police.go.kr/minwon/main', reported);
  } else if (jurisdiction === 'JP')
    add('registration', 'houjin-bangou', 'https://www.houjin-bangou.nta.go.jp', number ?? seller.name);
  else if (jurisdiction === 'UK')
    add(
      'registration',
      'companies-house',
      'https://find-and-update.company-information.service.gov.uk',
      number ?? seller.name,
    );
  else if (jurisdiction === 'DE' || jurisdiction === 'EU') {
    add('registration', 'vies', 'https://ec.europa.eu/taxation_customs/vies/', seller.businessNumber);
    if (jurisdiction === 'DE') add('registration', 'handelsregister', 'https://www.handelsregister.de', seller.name);
  }
  return found;
}
