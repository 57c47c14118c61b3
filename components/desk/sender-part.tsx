// Who signs the letters and where a refund goes; kept once.
import { factFields } from '../../utils/fact-field';
import { t } from '../../utils/i18n';
import type { Sender } from '../../utils/settings';
import { FactInputs } from '../fact-inputs';

const names = ['name', 'phone', 'email', 'address', 'bankName', 'accountNumber', 'accountHolder'] as const;

export function SenderPart({ sender, onSave }: { sender: Sender; onSave: (sender: Sender) => void }) {
  const values = Object.fromEntries(names.map((name) => [`sender.${name}`, sender[name] ?? '']));
  return (
    <section class="setting">
      <h2>{t('settings.sender')}</h2>
      <p class="quiet">{t('settings.sender-hint')}</p>
      <form
        class="grid"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const typed = names.flatMap((name) => {
            const value = String(form.get(`sender.${name}`) ?? '').trim();
            return value ? [[name, value]] : [];
          });
          onSave(Object.fromEntries(typed) as Sender);
        }}
      >
        <FactInputs fields={factFields(names.map((name) => `sender.${name}`))} values={values} />
        <button type="submit" class="button">
          {t('app.save')}
        </button>
      </form>
    </section>
  );
}
