// The few sentences that the worker says by itself: badge title and notifications. (language, facts) → words.
import type { Language } from './settings';

interface Words {
  title: string;
  due(count: number): string;
  step(what: string): string;
  steps(count: number): string;
  open: string;
  later: string;
  backup: string;
  openBackup: string;
}

/** Kept here and short, so that the worker's start loads no catalog. */
export const reminderWords: Record<Language, Words> = {
  ko: {
    title: '주문지킴이',
    due: (count) => `주문지킴이 · 지금 할 일 ${count}건`,
    step: (what) => `${what}: 지금 할 일이 있어요`,
    steps: (count) => `주문 ${count}건에 지금 할 일이 있어요`,
    open: '다음 단계 보기',
    later: '내일 다시 알리기',
    backup: '아직 백업하지 않은 주문이 있어요. 파일 하나로 저장해 두세요.',
    openBackup: '백업하기',
  },
  en: {
    title: 'Jikimi',
    due: (count) => `Jikimi · ${count} ${count === 1 ? 'thing' : 'things'} to do now`,
    step: (what) => `${what}: there is something to do now`,
    steps: (count) => `${count} orders have something to do now`,
    open: 'Show the next step',
    later: 'Remind me tomorrow',
    backup: 'Some orders are in no backup yet. Save everything in one file.',
    openBackup: 'Back up',
  },
  ja: {
    title: '注文見守り Jikimi',
    due: (count) => `Jikimi · 今やること${count}件`,
    step: (what) => `${what}：今やることがあります`,
    steps: (count) => `${count}件の注文で今やることがあります`,
    open: '次の手順を見る',
    later: '明日もう一度知らせる',
    backup: 'まだバックアップしていない注文があります。ファイルに保存してください。',
    openBackup: 'バックアップする',
  },
};

/** The language of the settings, else the browser's, else English. */
export function reminderLanguage(chosen: Language | 'auto', browser: string): Language {
  if (chosen !== 'auto') return chosen;
  const code = browser.slice(0, 2).toLowerCase();
  return code === 'ko' || code === 'ja' ? code : 'en';
}
