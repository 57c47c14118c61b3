// The first run in three screens: see it work, know what it never does, say where it may work.
import { useState } from 'preact/hooks';
import { Mark } from '../../components/icon';
import { Never } from '../../components/welcome-parts';
import { t } from '../../utils/i18n';
import { send } from '../../utils/send';
import { Practice } from './practice-view';
import { Where } from './where-view';

export function App({ now }: { now: Date }) {
  const [ready, setReady] = useState<'allowed' | 'click'>();
  function done(how: 'allowed' | 'click') {
    setReady(how);
    send('settings-changed', { welcomed: true }).catch(() => {});
  }
  return (
    <main class="welcome">
      <section class="hello">
        <div class="hello-words">
          <p class="brand">
            <Mark size={26} />
            {t('app.name')}
          </p>
          <h1>{t('hello.title')}</h1>
          <p class="lead">{t('hello.text')}</p>
          <a class="button hello-start" href="#where">
            {t('hello.start')}
          </a>
        </div>
        <Practice now={now} />
      </section>
      <section class="nevers">
        <h2>{t('never.title')}</h2>
        <ul>
          <Never icon="shield" title={t('never.send')} text={t('never.send-text')} />
          <Never icon="file" title={t('never.card')} text={t('never.card-text')} />
          <Never icon="search" title={t('never.private')} text={t('never.private-text')} />
          <Never icon="clock" title={t('never.promise')} text={t('never.promise-text')} />
        </ul>
      </section>
      <Where ready={ready} onReady={done} />
    </main>
  );
}
