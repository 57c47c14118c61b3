// Where it may work: all shops, chosen ones, or only at a click. The browser's own prompt decides.
import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { Choice } from '../../components/welcome-parts';
import { allow, everywhere, patternsOf } from '../../utils/allow';
import { t } from '../../utils/i18n';

interface Props {
  ready: 'allowed' | 'click' | undefined;
  onReady: (how: 'allowed' | 'click') => void;
}

/** It comes below what was clicked, often below the window's edge. */
const intoView = (shown: HTMLElement | null) => shown?.scrollIntoView({ block: 'nearest' });

export function Where({ ready, onReady }: Props) {
  const [site, setSite] = useState('');
  const [said, setSaid] = useState('');
  const ask = (origins: string[]) =>
    allow(origins).then((granted) => {
      setSaid(granted ? '' : t('where.denied'));
      if (granted) onReady('allowed');
    });
  return (
    <section class="where" id="where">
      <h2>{t('where.title')}</h2>
      <p class="quiet">{t('where.text')}</p>
      <ul class="choices">
        <Choice title={t('where.all')} text={t('where.all-text')} main>
          <button type="button" class="button" data-kind="main" data-testid="allow-all" onClick={() => ask(everywhere)}>
            {t('where.all-do')}
          </button>
        </Choice>
        <Choice title={t('where.some')} text={t('where.some-text')}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              const patterns = patternsOf(site);
              if (patterns) ask(patterns);
              else setSaid(t('where.bad'));
            }}
          >
            <input
              class="input"
              inputMode="url"
              placeholder="shop.example.com"
              aria-label={t('where.some-text')}
              value={site}
              onInput={(event) => setSite(event.currentTarget.value)}
            />
            <button type="submit" class="button">
              {t('where.some-do')}
            </button>
          </form>
        </Choice>
        <Choice title={t('where.click')} text={t('where.click-text')}>
          <button type="button" class="button" data-testid="allow-click" onClick={() => onReady('click')}>
            {t('where.click-do')}
          </button>
        </Choice>
      </ul>
      <p class="quiet small">{t('where.prompt')}</p>
      <div role="status">
        {said ? <p class="where-said">{said}</p> : null}
        {ready ? (
          <div class="ready" data-testid="ready" ref={intoView}>
            <Icon name="check" size={22} />
            <div>
              <h3>{t('ready.title')}</h3>
              <p>{ready === 'allowed' ? t('ready.text') : t('ready.click')}</p>
              <p>
                <Icon name="pin" size={16} />
                {t('ready.pin')}
              </p>
            </div>
          </div>
        ) : null}
      </div>
    </section>
  );
}
