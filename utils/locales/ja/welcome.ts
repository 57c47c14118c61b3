// ja: words of the first run.
import type ko from '../ko/welcome';

export default {
  'hello.title': '支払った瞬間から見守ります',
  'hello.text': '注文の内容を保存し、販売者から連絡が途絶えたら、いつ何をするかと送る文面をお知らせします。',
  'hello.start': 'すぐに始める',
  'hello.try': '練習用の注文を読んでみる',
  'hello.practice': '練習用の店',
  'hello.read': 'このように読みました',
  'hello.wait': '連絡がなかったら？',
  'hello.later': '{n}営業日後',
  'hello.copy': 'この文面をコピーしてみる',
  'hello.copied': 'コピーしました。どこかに貼り付けてみてください。',
  'hello.local': '練習用の注文は保存されません。',

  'never.title': 'こんなことはしません',
  'never.send': '情報を外に送りません',
  'never.send-text': 'サーバーもアカウントもありません。すべてこのブラウザに残り、いつでも消せます。',
  'never.card': 'カード番号とパスワードを保存しません',
  'never.card-text': 'カード番号に見える数字は、ページを出る前に隠します。',
  'never.private': 'シークレットウィンドウを見ません',
  'never.private-text': '許可した店の、注文ページだけを読みます。',
  'never.promise': '結果を約束しません',
  'never.promise-text': 'この機能は法律相談ではありません。すべての期限に、根拠の条文と確認した日を示します。',

  'where.title': 'どこで使いますか？',
  'where.text': '設定でいつでも変えられます。',
  'where.all': 'すべての店で',
  'where.all-text': '注文すると自動で保存します。ほかにすることはありません。',
  'where.all-do': 'すべての店を許可する',
  'where.some': '選んだ店だけで',
  'where.some-text': 'よく使う店のアドレスを入れてください。',
  'where.some-do': 'この店を許可する',
  'where.click': '押したときだけ',
  'where.click-text': '注文ページでアイコンを押すと、そのとき読みます。',
  'where.click-do': '押したときだけ使う',
  'where.prompt':
    'ブラウザが「すべてのウェブサイト上のデータの読み取り」について尋ねます。注文ページ以外は読まずに通り過ぎます。',
  'where.denied': '許可されませんでした。押したときだけ動きます。',
  'where.bad': '店のアドレスを確認してください。例：shop.example.com',

  'ready.title': '準備ができました',
  'ready.text': '次の注文から保存されます。過去の注文は、店の注文履歴を開くとまとめて保存されます。',
  'ready.click': '注文ページでアイコンを押すと保存されます。',
  'ready.pin': 'パズルのアイコンからJikimiを固定しておくと、やることがあるときにすぐ見えます。',
} satisfies Record<keyof typeof ko, string>;
