// The cover of the evidence pack in Japanese.
import type { CoverWords } from '../words';

const ja: CoverWords = {
  title: '取引の証拠資料',
  made: '作成日',
  page: '提出先',
  sections: {
    people: '当事者',
    purchase: '取引の内容',
    facts: '日付ごとの事実',
    missed: '過ぎた期限',
    asked: '求めること',
    attempts: '連絡の記録',
    letters: '送った文章',
    attachments: '添付の一覧',
    verify: '確認の方法',
  },
  labels: {
    buyer: '購入者',
    seller: '販売者',
    contact: '連絡先',
    address: '住所',
    representative: '代表者',
    businessNumber: '事業者番号',
    mailOrderNumber: '通信販売の届出番号',
    phone: '電話',
    email: 'メール',
    shop: 'ショップ',
    number: '注文番号',
    ordered: '注文日',
    items: '商品',
    paid: '支払い',
    refunded: '返金された金額',
    left: '返金されていない金額',
    tracking: '追跡番号',
  },
  columns: {
    time: '日時',
    channel: '連絡手段',
    outcome: '結果',
    note: 'メモ',
    attachment: '番号',
    what: '資料',
    file: 'ファイル',
    seen: '保存した時',
    hash: 'SHA-256',
    event: '記録番号',
    day: '日付',
  },
  presets: {
    '1372': '韓国消費者院(1372)',
    ecmc: '電子取引紛争調停委員会(韓国)',
    'card-issuer': 'カード会社',
    police: '警察',
    'small-claims': '裁判所(少額訴訟)',
    paypal: 'PayPal',
  },
  asked: (preset, money) =>
    preset === 'card-issuer'
      ? `${money}の請求について調査をお願いいたします。`
      : preset === 'police'
        ? `${money}の被害についてご相談いたします。`
        : preset === 'small-claims'
          ? `${money}の返還を求めます。`
          : `${money}の返金を求めます。`,
  interest: (money, days) => `返金の遅れ${days}日分の遅延賠償金(年15%): ${money}`,
  askedUnknown: '返金を求める金額がまだ書かれていません。',
  missed: (due, law, days) => `期限 ${due}、${days}日経過(${law})`,
  counted: (days) => `数えた日: ${days.join('、')}`,
  skipped: (days) => `数えない日: ${days.join('、')}`,
  facts: {
    'sender.name': '購入者の氏名',
    'sender.phone': '購入者の電話番号',
    'sender.email': '購入者のメール',
    'sender.address': '購入者の住所',
    'seller.name': '販売者の名称',
    'seller.phone': '販売者の電話番号',
    'seller.address': '販売者の住所',
    total: '支払った金額',
    paidOn: '支払日',
    cardIssuer: 'カード会社',
    cardLast4: 'カード番号の下4桁',
    payeeName: '受取人の名義',
    bankName: '受取銀行',
    accountNumber: '受取口座番号',
    approvalNumber: 'カードの承認番号',
  },
  verify: [
    'すべてのファイルのSHA-256の値がSHA256SUMSにあります。',
    '展開したフォルダーで sha256sum -c SHA256SUMS を実行すると確認できます。',
    'この値は保存後にファイルが変わっていないことを示すもので、それ以外を証明するものではありません。',
  ],
  fileTitle: {
    receipt: '保存した注文画面(文字)',
    page: '保存した注文画面(見た目)',
    seller: '販売者の情報',
    attempts: '連絡の記録',
    letter: '送った文章',
    reply: '販売者の返信',
    tracking: '配送の情報',
    filings: '受付の記録',
  },
};

export default ja;
