// How the evidence pack tells in Japanese what happened: facts only, no conclusions.
import type { AgencyId } from '../../model';
import type { RecordWords } from '../words';

const nameOf = (id: AgencyId): string => record.agencies[id] ?? record.agencies.other;

const record: RecordWords = {
  ordered: '注文',
  paid: '支払い',
  event: (event, write, { channels, outcomes }) => {
    switch (event.kind) {
      case 'contact-attempted':
        return `${channels[event.channel]}で連絡(${outcomes[event.outcome]})`;
      case 'seller-replied':
        return event.substance === 'answer' ? '販売者から返信' : '販売者から返信(日程の案内なし)';
      case 'promised':
        return `販売者が${write.day(event.until)}までと案内`;
      case 'refused':
        return '販売者が応じられないと返信';
      case 'delivered':
        return '商品を受け取り';
      case 'delivery-claimed':
        return '配達完了と表示、受け取りなし';
      case 'defect-known':
        return '商品が異なることを確認';
      case 'returned':
        return `商品を返送${event.trackingNumber ? `(${[event.carrier, event.trackingNumber].filter(Boolean).join(' ')})` : ''}`;
      case 'return-arrived':
        return '返送した商品が販売者に到着';
      case 'return-refused':
        return '販売者が返送品の受け取りを拒否';
      case 'refund-requested':
        return '返金を書面で請求';
      case 'filed':
        return `${nameOf(event.with)}に申し出${event.number ? `(受付番号 ${event.number})` : ''}`;
      case 'answered':
        return `${nameOf(event.by)}から回答`;
      case 'withdrawn':
        return `${nameOf(event.from)}への申し出を取り下げ`;
      case 'refunded':
        return `${write.money(event.amount)}の返金`;
      case 'site-down':
        return 'ショップが開かない';
      case 'business-closed':
        return '販売者の廃業または休業を確認';
      case 'address-unknown':
        return '販売者の住所を確認できず';
      default:
        return undefined;
    }
  },
  agencies: {
    platform: 'モール',
    police: '警察',
    court: '裁判所',
    'card-issuer': 'カード会社',
    paypal: 'PayPal',
    'easy-pay': '決済サービス',
    bank: '銀行',
    kokusen: '国民生活センター',
    ccj: '越境消費者センター',
    kca: '韓国消費者院',
    other: 'その他の機関',
  },
  signs: {
    'fake-payment-link': 'ショップ外の決済先へ改めて支払うよう案内された。',
    'reported-number': '口座または電話番号に通報の履歴があった。',
    'false-identity': '表示された事業者情報が照会の内容と異なった。',
    'blocked-after-payment': '支払いの後に連絡が遮断された。',
    'site-gone-with-victims': 'ショップが開かず、同じ被害を訴える書き込みがあった。',
    'fake-tracking': '追跡番号が配送会社の記録と合わなかった。',
    'off-platform-transfer': 'モールの外での送金を求められた。',
    'price-far-below': '価格がほかの店より大きく低かった。',
    'payee-differs': '口座名義が販売者と異なった。',
    'phone-off': '表示された電話番号がつながらなかった。',
    'closed-before-sale': '販売日より前に廃業と照会された。',
    'site-gone': 'ショップが開かなかった。',
    'new-domain': 'ショップのアドレスが最近作られた。',
    'no-footer': 'ショップに事業者の表示がなかった。',
    'copied-reviews': 'ほかと同じ内容のレビューがあった。',
  },
  evidence: {
    E1: '注文の記録',
    E2: '支払いの記録',
    E3: '販売画面と条件',
    E4: '販売者の情報',
    E5: '連絡の記録',
    E6: '配送の記録',
    E7: '写真と動画',
    E8: '送った書面',
    E9: '販売者の返信',
    E10: '口座・電話の照会',
    E11: '受取確認・精算の状態',
    E12: '受付番号',
  },
  identity: {
    representative: '代表者',
    businessNumber: '事業者番号',
    mailOrderNumber: '届出番号',
    phone: '電話番号',
    email: 'メール',
    address: '住所',
  },
};

export default record;
