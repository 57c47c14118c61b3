// A practice order in the page: read it, let the seller stay silent, copy the letter. All of it live.
import { useRef, useState } from 'preact/hooks';
import { StepCard } from '../../components/step/step-card';
import { ReadList } from '../../components/welcome-parts';
import { copy } from '../../utils/copy';
import { dayAt } from '../../utils/day';
import { dayText, moneyText } from '../../utils/format';
import { type Key, language, t } from '../../utils/i18n';
import type { Day, OrderFacts } from '../../utils/model';
import { stepTitle, whyText } from '../../utils/step-words';
import type { Later } from './practice';

/** How many business days of silence the practice lets pass. */
const silence = 4;
/** Capture, rules and letters of every language are many times the page that shows them: they come behind the first paint. */
const practice = () => import('./practice');

function rowsOf(facts: OrderFacts): { name: string; value: string }[] {
  const { number, orderedOn, total, items, payment, seller } = facts;
  const rows: [Key, string | undefined][] = [
    ['field.number', number],
    ['field.orderedOn', orderedOn && dayText(orderedOn.slice(0, 10) as Day, language())],
    ['field.total', total && moneyText(total, language())],
    ['field.items', items?.map(({ name }) => name).join(', ')],
    ['field.payment', payment?.label ?? payment?.kind],
    ['field.seller', [seller?.name, seller?.businessNumber, seller?.phone].filter(Boolean).join(' · ')],
  ];
  return rows.flatMap(([key, value]) => (value ? [{ name: t(key), value }] : []));
}

export function Practice({ now }: { now: Date }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [facts, setFacts] = useState<OrderFacts>();
  const [later, setLater] = useState<Later>();
  const [copied, setCopied] = useState(false);
  const page = () => frame.current?.contentDocument ?? undefined;

  return (
    <div class="practice" data-testid="practice">
      <figure>
        <figcaption>{t('hello.practice')}</figcaption>
        <iframe
          ref={frame}
          src="/practice.html"
          title={t('hello.practice')}
          onLoad={() => {
            const shop = page();
            const today = (dayAt(now, 'Asia/Seoul') ?? now.toISOString().slice(0, 10)) as Day;
            if (shop) practice().then(({ date }) => date(shop, today));
          }}
        />
      </figure>
      <div class="practice-side" aria-live="polite">
        {facts ? null : (
          <button
            type="button"
            class="button"
            data-kind="main"
            data-testid="practice-read"
            onClick={() => {
              const shop = page();
              if (shop) practice().then(({ readPractice }) => setFacts(readPractice(shop)));
            }}
          >
            {t('hello.try')}
          </button>
        )}
        {facts && !later ? (
          <>
            <h2>{t('hello.read')}</h2>
            <ReadList rows={rowsOf(facts)} />
            <button
              type="button"
              class="button"
              data-kind="main"
              onClick={() =>
                practice().then(({ letSilencePass }) => letSilencePass(facts, now, silence).then(setLater))
              }
            >
              {t('hello.wait')}
            </button>
          </>
        ) : null}
        {facts && later ? (
          <>
            <p class="quiet small num">{t('hello.later', { n: silence })}</p>
            <StepCard
              seller={facts.seller?.name ?? ''}
              total={facts.total ? moneyText(facts.total, language()) : ''}
              title={stepTitle(later.plan.step, later.one)}
              why={whyText(later.plan.why)}
              on={later.today}
              today={later.today}
              onOpen={() => {}}
            >
              <p class="practice-letter">{later.letter}</p>
              <button
                type="button"
                class="button"
                data-kind="main"
                data-wide
                onClick={() => copy(later.letter).then(setCopied)}
              >
                {t('hello.copy')}
              </button>
            </StepCard>
            {copied ? <p class="good-line">{t('hello.copied')}</p> : null}
          </>
        ) : null}
        <p class="fine">{t('hello.local')}</p>
      </div>
    </div>
  );
}
