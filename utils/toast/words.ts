// The few words of the note on a shop's page, in three languages: the injected script carries no catalogs.
import type { ChannelKind } from '../model';
import type { Language } from '../settings';

export interface ToastWords {
  saved: string;
  updated: string;
  ask: string;
  failed: string;
  many: (n: number) => string;
  items: (n: number) => string;
  part: (read: number, claimed: number) => string;
  undo: string;
  undone: string;
  correct: string;
  check: string;
  mute: string;
  close: string;
  contact: (channel: string) => string;
  contactLine: string;
  log: string;
  logged: string;
  channels: Partial<Record<ChannelKind, string>>;
}

export const toastWords: Record<Language, ToastWords> = {
  ko: {
    saved: '주문을 저장했어요',
    updated: '주문을 새로 고쳤어요',
    ask: '주문을 찾았어요. 확인해 주세요',
    failed: '주문을 저장하지 못했어요',
    many: (n) => `주문 ${n}건`,
    items: (n) => `${n}개 상품`,
    part: (read, claimed) => `${claimed}개 중 ${read}개 상품`,
    undo: '되돌리기',
    undone: '되돌렸어요',
    correct: '고치기',
    check: '확인하기',
    mute: '여기서는 안 보기',
    close: '닫기',
    contact: (channel) => `${channel} 문의, 기록해 둘까요?`,
    contactLine: '기록해 두면 나중에 증거가 돼요.',
    log: '기록하기',
    logged: '기록했어요',
    channels: {
      phone: '전화',
      email: '이메일',
      sms: '문자',
      kakao: '카카오톡',
      'naver-talk': '네이버 톡톡',
      form: '문의 글',
    },
  },
  en: {
    saved: 'Order saved',
    updated: 'Order updated',
    ask: 'Order found. Please check it',
    failed: 'The order could not be saved',
    many: (n) => `${n} orders`,
    items: (n) => (n === 1 ? '1 item' : `${n} items`),
    part: (read, claimed) => `${read} of ${claimed} items`,
    undo: 'Undo',
    undone: 'Undone',
    correct: 'Correct',
    check: 'Check',
    mute: 'Not on this shop',
    close: 'Close',
    contact: (channel) => `Did you contact them by ${channel}?`,
    contactLine: 'Logged now, it is evidence later.',
    log: 'Log it',
    logged: 'Logged',
    channels: {
      phone: 'phone',
      email: 'email',
      sms: 'SMS',
      kakao: 'KakaoTalk',
      'naver-talk': 'Naver TalkTalk',
      form: 'form',
    },
  },
  ja: {
    saved: '注文を保存しました',
    updated: '注文を更新しました',
    ask: '注文が見つかりました。ご確認ください',
    failed: '注文を保存できませんでした',
    many: (n) => `注文${n}件`,
    items: (n) => `商品${n}点`,
    part: (read, claimed) => `${claimed}点中${read}点の商品`,
    undo: '元に戻す',
    undone: '元に戻しました',
    correct: '直す',
    check: '確認する',
    mute: 'ここでは表示しない',
    close: '閉じる',
    contact: (channel) => `${channel}で問い合わせましたか？`,
    contactLine: '記録しておくと後で証拠になります。',
    log: '記録する',
    logged: '記録しました',
    channels: { phone: '電話', email: 'メール', sms: 'SMS', kakao: 'カカオトーク', form: 'フォーム' },
  },
};
