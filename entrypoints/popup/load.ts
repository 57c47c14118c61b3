// All that the first paint needs, in one question to the background; then the words of that language.
import { chooseLanguage, speak } from '../../utils/i18n';
import type { AgendaReply } from '../../utils/messages';
import { send } from '../../utils/send';

export type Loaded = AgendaReply;

/** As many cases as two screens hold. */
const enough = 8;

export async function load(): Promise<Loaded> {
  const found = await send('agenda-asked', { limit: enough });
  const language = chooseLanguage(found.settings.language, navigator.languages);
  document.documentElement.lang = language;
  const shown = found.first ? [found.first, ...found.others] : found.others;
  const abroad = shown.some((one) => one.case.jurisdiction !== 'KR');
  // How a step is done is said where there is no reason to give.
  const kind = found.first?.plan.why.length === 0 ? '' : '-brief';
  await speak(language, ['screens-brief', `law${kind}`, ...(abroad ? [`law-abroad${kind}` as const] : [])]);
  return found;
}
