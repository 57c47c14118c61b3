// Where it works on its own, and the shops that were switched off or silenced.
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n';
import { NameList } from './name-list';

interface Props {
  origins: readonly string[];
  off: readonly string[];
  muted: readonly string[];
  onAll: () => void;
  onSite: (typed: string) => void;
  /** A host, or `*` for all. */
  onBack: (host: string) => void;
  onOn: (site: string) => void;
  onUnmute: (site: string) => void;
}

export function SitePart({ origins, off, muted, onAll, onSite, onBack, onOn, onUnmute }: Props) {
  const [site, setSite] = useState('');
  const all = origins.some((origin) => /^(https|\*):\/\/\*\/\*$/.test(origin));
  const hosts = [...new Set(origins.map((origin) => origin.replace(/^[^:]+:\/\/(\*\.)?|\/\*$/g, '')))];
  return (
    <section class="setting">
      <h2>{t('settings.sites')}</h2>
      <p class="quiet">{all ? t('settings.sites-all') : origins.length === 0 ? t('settings.sites-none') : ''}</p>
      {all ? (
        <div>
          <button type="button" class="button" onClick={() => onBack('*')}>
            {t('settings.sites-remove')}
          </button>
        </div>
      ) : (
        <NameList title="" names={hosts} act={t('settings.sites-remove')} onAct={onBack} />
      )}
      {all ? null : (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            onSite(site);
            setSite('');
          }}
        >
          <button type="button" class="button" onClick={onAll}>
            {t('settings.sites-allow-all')}
          </button>
          <input
            class="input"
            inputMode="url"
            placeholder="shop.example.com"
            aria-label={t('settings.sites-add')}
            value={site}
            onInput={(event) => setSite(event.currentTarget.value)}
          />
          <button type="submit" class="button" disabled={!site.trim()}>
            {t('settings.sites-allow')}
          </button>
        </form>
      )}
      <NameList title={t('settings.sites-off')} names={off} act={t('settings.on-again')} onAct={onOn} />
      <NameList title={t('settings.toasts-off')} names={muted} act={t('settings.on-again')} onAct={onUnmute} />
    </section>
  );
}
