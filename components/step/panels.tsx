// Every panel the step's card can turn into; each ends in events recorded, facts stored, or the way back.

import { clockText, dayText, digits } from '../../utils/format';
import { language, say, t } from '../../utils/i18n';
import { logStep } from '../../utils/log-step';
import type { Day, Instant } from '../../utils/model';
import { shown } from '../../utils/order-view';
import { boxesOf } from '../../utils/read-order';
import { arrived, refunded, replied } from '../../utils/said-events';
import { mainLabel, otherChannels, stepTitle } from '../../utils/step-words';
import { statedBoxes } from '../../utils/useful-facts';
import { ArrivedForm, PromiseForm, RefundForm, ReplyForm } from '../happened-forms';
import { AskForm } from './ask-form';
import { LetterEditor } from './letter-editor';
import { OtherWays } from './other-ways';
import type { PanelProps } from './panels-later';
import { SentQuestion } from './sent-question';

export function Panels(props: PanelProps) {
  const { one, plan, today, now, settings, memory, letter, languages, text, target, missing, set, log } = props;
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
          onOpen={
            memory.byHand && target?.href ? () => props.acts.open(target.href ?? '', letter?.subject, text) : undefined
          }
          onNotYet={() => set({ panel: 'step' })}
          onLog={(outcome) => {
            const sent = { step: plan.step, channel: target?.channel, outcome, letterId: plan.letter, on: today };
            const time = clockText(now, one.zone);
            return log([logStep({ ...sent, text: text || undefined })], t('sent.logged', { channel: name, time }));
          }}
        />
      );
    }
    case 'edit':
      return (
        <LetterEditor
          text={text}
          edited={letter !== undefined && memory.edits?.[letter.key] !== undefined}
          language={letter?.language}
          languages={languages}
          main={mainLabel(plan)}
          onLanguage={(language) => set({ language })}
          onInput={(edited) => letter && set({ edits: { ...memory.edits, [letter.key]: edited } })}
          onReset={() => {
            const { [letter?.key ?? '']: _, ...edits } = memory.edits ?? {};
            set({ edits });
          }}
          onMain={props.main}
          onBack={form.onBack}
        />
      );
    case 'ask':
      return (
        <AskForm
          names={missing}
          letter={plan.letter !== undefined}
          values={{ ...boxesOf(shown(one.order)), ...statedBoxes(one, digits(currency)) }}
          {...form}
          onSubmit={async (values) => {
            const kept = await props.acts.answer(one, settings, values).then(
              () => true,
              () => false,
            );
            // What was typed stays in its boxes.
            if (!kept) return props.onNote({ text: t('app.failed') });
            set({ panel: 'step' });
            await props.onDone();
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
            log(
              [{ kind: 'promised', until: until as Day }],
              t('promise.said', { until: dayText(until as Day, language(), today) }),
            )
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
              // What may be done already needs no date.
              ...(dueOn > today ? { on: dueOn } : {}),
              ...(hard ? { hard } : {}),
            })),
          ]}
          onWay={(id) => {
            const channel = /^c\d+$/.test(id) ? channels[Number(id.slice(1))] : undefined;
            if (channel) set({ channel, panel: 'step' });
            else props.acts.openCase(one.id, id);
          }}
          onArrived={() => set({ panel: 'arrived' })}
          onRefunded={() => set({ panel: 'refunded' })}
          onSnooze={() => {
            const until = new Date(Date.parse(now) + 20 * 3_600_000).toISOString() as Instant;
            return log([{ kind: 'snoozed', until }], t('app.done'));
          }}
          onSkip={() => log([{ kind: 'skipped', stepId: plan.step.id }], t('app.done'))}
          onBack={form.onBack}
        />
      );
    }
  }
}
