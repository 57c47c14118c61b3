// The bank account to pay into → the firm that holds it: who must answer, where no footer says so.
import type { Page } from '../page';
import type { Reader } from '../reader';

const bank =
  '(?:은행|국민|신한|우리|하나|농협|기업|우체국|카카오뱅크|토스뱅크|케이뱅크|새마을금고|신협|수협|SC제일|씨티|부산|대구|광주|전북|경남|제주)';
const account = new RegExp(`${bank}[\\s가-힣()]{0,12}[\\s:：]{0,3}\\d[\\d-]{8,22}`);
const firm =
  /(?:\(주\)|㈜|주식회사|유한회사)\s?[가-힣A-Za-z0-9&.]{2,30}|[가-힣A-Za-z0-9&.]{2,30}\s?(?:\(주\)|㈜|주식회사)/;

const reader: Reader = {
  rank: 72,
  read({ runs, where }: Page) {
    for (const at of where(account)) {
      const run = runs[at];
      if (!run || run.text.length > 120) continue;
      const next = runs[at + 1];
      const text = next?.block === run.block ? `${run.text} ${next.text}` : run.text;
      const name = firm.exec(text.replace(account, ' '))?.[0];
      if (name) return { orders: [{ seller: { name }, quotes: { seller: text.slice(0, 200) }, confidence: 0.7 }] };
    }
    return undefined;
  },
};
export default reader;
