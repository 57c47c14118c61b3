// A form whose half-typed words are handed out on each input and put back when it opens again.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../utils/i18n';
import { Icon } from './icon';

export type Values = Record<string, string>;

interface Props {
  title: string;
  hint?: string;
  draft?: Values | undefined;
  onDraft?: ((values: Values) => void) | undefined;
  /** `choice` is the value of the button that was pressed. */
  onSubmit: (values: Values, choice: string, form: HTMLFormElement) => void;
  /** It stands in a page: it must not take the focus. */
  quiet?: boolean;
  onBack?: (() => void) | undefined;
  /** It is no part of something that has a heading already. */
  heads?: boolean;
  children: ComponentChildren;
}

const read = (form: HTMLFormElement): Values =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']));

export function DraftForm({
  title,
  hint,
  draft,
  onDraft,
  onSubmit,
  onBack,
  quiet = false,
  heads = false,
  children,
}: Props) {
  const Heading = heads ? 'h2' : 'h3';
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    for (const element of form.current?.elements ?? []) {
      const field = element as HTMLInputElement;
      const value = draft?.[field.name];
      if (value !== undefined && field.type !== 'submit') field.value = value;
    }
    if (!quiet) form.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, []);
  return (
    <form
      class="panel"
      ref={form}
      onInput={(event) => onDraft?.(read(event.currentTarget))}
      onSubmit={(event) => {
        event.preventDefault();
        const button = event.submitter as HTMLButtonElement | null;
        onSubmit(read(event.currentTarget), button?.value ?? '', event.currentTarget);
      }}
    >
      <div class="panel-head">
        {onBack ? (
          <button type="button" class="icon-button" onClick={onBack} aria-label={t('app.back')}>
            <Icon name="left" />
          </button>
        ) : null}
        <Heading class="panel-title" tabIndex={-1} data-first>
          {title}
        </Heading>
      </div>
      {hint ? <p class="quiet small">{hint}</p> : null}
      {children}
    </form>
  );
}
