// Every panel the step's card can turn into; each ends in events recorded, facts stored, or the way back.
import { ArrivedForm, PromiseForm, RefundForm, ReplyForm } from '../../components/happened-forms';
import { AskForm } from '../../components/popup/ask-form';
import { LetterEditor } from '../../components/popup/letter-editor';
import { OtherWays } from '../../components/popup/other-ways';
import { SentQuestion } from '../../components/popup/sent-question';
import { browser } from '../../utils/browser';
import { sortAnswers } from '../../utils/fact-field';
import { clockText, dayText, digits } from '../../utils/format';
import { language, say, t } from '../../utils/i18n';
import { logStep } from '../../utils/log-step';
import type { Day, Instant } from '../../utils/model';
import { shown } from '../../utils/order-view';
import { arrived, refunded, replied } from '../../utils/said-events';
import { send } from '../../utils/send';
import { mainLabel, otherChannels, stepTitle } from '../../utils/step-words';
import type { PanelProps } from './panels-later';

export function Panels(props: PanelProps) {
  const { one, plan, today, now, settings, memory, text, target, missing, set, log } = props;
  const currency = shown(one.order).total?.currency ?? 'KRW';
  const form = {
    today,
    draft: memory.values,
    onDraft: (values: Record<string, string>) => set({ values }),
    onBack: () => set({ panel: 'step' }),
  };

  switch (memory.panel) {
    case 'sent': {
      const name = target?.name ?? t('channel.other');
      return (
        <SentQuestion
          channel={name}
          call={plan.step.channel?.kind === 'phone'}
          opened={memory.opened ?? false}
          byHand={memory.byHand ? text : undefined}
          onNotYet={() => set({ panel: 'step' })}
          onLog={(outcome) => {
            const sent = { step: plan.step, channel: target?.channel, outcome, letterId: plan.letter, on: today };
            const time = clockText(now.toISOString() as Instant, one.zone);
            return log([logStep({ ...sent, text: text || undefined })], t('sent.logged', { channel: name, time }));
          }}
        />
      );
    }
    case 'edit':
      return (
        <LetterEditor
          text={text}
          edited={memory.edited !== undefined}
          main={mainLabel(plan)}
          onInput={(edited) => set({ edited })}
          onReset={() => set({ edited: undefined })}
          onMain={props.main}
          onBack={form.onBack}
        />
      );
    case 'ask':
      return (
        <AskForm
          names={missing}
          {...form}
          onSubmit={async (values) => {
            const { facts, sender, seller, order } = sortAnswers(values, currency, digits(currency));
            if (Object.keys(sender).length)
              await send('settings-changed', { sender: { ...settings.sender, ...sender } });
            const seen = {
              ...order,
              ...(Object.keys(seller).length ? { seller: { ...shown(one.order).seller, ...seller } } : {}),
            };
            if (Object.keys(seen).length)
              await send('order-corrected', { orderId: one.id, corrected: { ...one.order.corrected, ...seen } });
            set({ panel: 'step' });
            if (Object.keys(facts).length) await log([{ kind: 'facts-stated', facts }], t('app.done'));
            else await props.onDone();
          }}
        />
      );
    case 'reply':
      return <ReplyForm {...form} onSubmit={(values, choice) => log(replied(values, choice), t('app.done'))} />;
    case 'promise':
      return (
        <PromiseForm
          {...form}
          onSubmit={({ until }) =>
            log([{ kind: 'promised', until: until as Day }], dayText(until as Day, language(), today))
          }
        />
      );
    case 'arrived':
      return <ArrivedForm {...form} onSubmit={(values, choice) => log(arrived(values, choice), t('app.done'))} />;
    case 'refunded': {
      const { total } = shown(one.order);
      const owed = total ? String(total.amount / 10 ** digits(currency)) : '';
      return (
        <RefundForm
          {...form}
          owed={owed}
          currency={currency}
          onSubmit={(values) => log([refunded(values, currency, digits(currency), total)], t('app.done'))}
        />
      );
    }
    default: {
      const channels = otherChannels(one, plan);
      const openCase = (step: string) =>
        browser.tabs.create({
          url: browser.runtime.getURL(`/dashboard.html#/case/${encodeURIComponent(one.id)}?step=${step}` as '/'),
        });
      return (
        <OtherWays
          today={today}
          ways={[
            ...channels.map(({ kind, label }, index) => ({
              id: `c${index}`,
              title: say(`channel.${kind}`) ?? label ?? kind,
            })),
            ...plan.also.map(({ step, dueOn, hard }) => ({
              id: step.id,
              title: stepTitle(step, one),
              on: dueOn,
              ...(hard ? { hard } : {}),
            })),
          ]}
          onWay={(id) => {
            const channel = /^c\d+$/.test(id) ? channels[Number(id.slice(1))] : undefined;
            if (channel) set({ channel, panel: 'step' });
            else openCase(id);
          }}
          onArrived={() => set({ panel: 'arrived' })}
          onRefunded={() => set({ panel: 'refunded' })}
          onSnooze={() => {
            const until = new Date(now.getTime() + 20 * 3_600_000).toISOString() as Instant;
            return log([{ kind: 'snoozed', until }], t('app.done'));
          }}
          onSkip={() => log([{ kind: 'skipped', stepId: plan.step.id }], t('app.done'))}
          onBack={form.onBack}
        />
      );
    }
  }
}
