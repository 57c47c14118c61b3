// ja: words of the first run.
import type ko from '../ko/welcome';

export default {
  'hello.title': '支払った瞬間から見守ります',
  'hello.text':
    '注文の内容を保存し、販売者と連絡が取れなくなったら、いつ何をすればよいかをお知らせします。送る文面も用意します。',
  'hello.start': 'すぐに始める',
  'hello.try': '練習用の注文を読み取ってみる',
  'hello.practice': '練習用のショップ',
  'hello.read': '読み取った内容',
  'hello.wait': '販売者から連絡がなかったら？',
  'hello.later': '{n}営業日後',
  'hello.copy': 'この文面をコピーしてみる',
  'hello.copied': 'コピーしました。好きな場所に貼り付けてみてください。',
  'hello.local': '練習用の注文は保存されません。',

  'never.title': '絶対にしないこと',
  'never.send': '情報を外に送りません',
  'never.send-text': 'サーバーもアカウントもありません。すべてこのブラウザに残り、いつでも消せます。',
  'never.card': 'カード番号とパスワードを保存しません',
  'never.card-text': 'カード番号に見える数字は、ページを出る前に隠します。',
  'never.private': 'シークレットウィンドウを見ません',
  'never.private-text': '許可したショップの、注文ページだけを読み取ります。',
  'never.promise': '結果を約束しません',
  'never.promise-text': 'この機能は法律相談ではありません。すべての期限に、根拠の条文と確認した日を示します。',

  'where.title': 'どこで保存しますか？',
  'where.text': '設定でいつでも変えられます。',
  'where.all': 'すべてのショップで',
  'where.all-text': '注文すると自動で保存します。ほかにすることはありません。',
  'where.all-do': 'すべてのショップを許可する',
  'where.some': '選んだショップだけで',
  'where.some-text': 'よく使うショップのアドレスを入力してください。',
  'where.some-do': 'このショップを許可する',
  'where.click': '押したときだけ',
  'where.click-text': '注文ページでアイコンを押すと、そのとき読み取ります。',
  'where.click-do': '押したときだけ使う',
  'where.prompt':
    'ブラウザが「すべてのウェブサイト上のデータの読み取り」について確認します。注文ページ以外は読まずに通り過ぎます。',
  'where.denied': '許可されませんでした。アイコンを押したときだけ読み取ります。',
  'where.bad': 'ショップのアドレスを確認してください。例：shop.example.com',

  'ready.title': '準備ができました',
  'ready.text': '次の注文から保存されます。過去の注文は、ショップの注文履歴を開くとまとめて保存されます。',
  'ready.click': '注文ページでアイコンを押すと保存されます。',
  'ready.pin': 'パズルのアイコンを押してJikimiを固定しておくと、やることがあるときにすぐ分かります。',
} satisfies Record<keyof typeof ko, string>;
