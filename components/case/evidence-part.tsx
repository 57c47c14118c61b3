// (whom for, what is held, what is missing) → the part of the case page that gives the evidence out.
import { type Key, t } from '../../utils/i18n';
import { Icon } from '../icon';
import { type WantedFact, WantedFacts } from './wanted-facts';

const presets = ['1372', 'ecmc', 'card-issuer', 'police', 'small-claims', 'paypal'] as const;

interface Props {
  preset: string;
  held: number;
  missing: readonly string[];
  facts: readonly WantedFact[];
  /** Facts that this page has a box for. */
  boxes: readonly string[];
  busy: boolean;
  onPreset: (id: string) => void;
  onMake: () => void;
  onPrint: () => void;
  onCalendar: () => void;
}

export function EvidencePart({
  preset,
  held,
  missing,
  facts,
  boxes,
  busy,
  onPreset,
  onMake,
  onPrint,
  onCalendar,
}: Props) {
  return (
    <section class="side-part evidence">
      <h2>{t('case.evidence')}</h2>
      <label class="field">
        {t('evidence.for')}
        <select value={preset} onChange={(event) => onPreset(event.currentTarget.value)}>
          {presets.map((id) => (
            <option key={id} value={id}>
              {t(`preset.${id}` as Key)}
            </option>
          ))}
        </select>
      </label>
      <p class="small num">{t('evidence.got', { n: held })}</p>
      <p class="quiet small">
        {missing.length > 0 ? t('evidence.missing', { what: missing.join(', ') }) : t('evidence.complete')}
      </p>
      <WantedFacts facts={facts} boxes={boxes} />
      <div class="links">
        <button
          type="button"
          class="button"
          data-testid="evidence-pack"
          aria-busy={busy}
          disabled={busy}
          onClick={onMake}
        >
          <Icon name="down_box" size={16} />
          {t('evidence.make')}
        </button>
        <button type="button" class="button" disabled={busy} onClick={onPrint}>
          {t('evidence.print')}
        </button>
        <button type="button" class="button" disabled={busy} onClick={onCalendar}>
          {t('evidence.ics')}
        </button>
      </div>
    </section>
  );
}
