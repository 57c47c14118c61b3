// Wiring of the dashboard: settings and words first, then one draw.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/due.css';
import '../../components/progress.css';
import '../../components/step/step.css';
import './dashboard.css';
import './case.css';
import { Trouble } from '../../components/trouble';
import { readClock } from '../../utils/clock';
import { countDue, readSettings } from '../../utils/db';
import { askToPersist, readHealth } from '../../utils/heartbeat';
import { chooseLanguage, speak, t } from '../../utils/i18n';
import { App } from './app';

const root = document.getElementById('root');
if (root) {
  try {
    await start(root);
  } catch (error) {
    const language = chooseLanguage('auto', navigator.languages);
    document.documentElement.lang = language;
    await speak(language, ['screens']);
    render(<Trouble reason={error instanceof Error ? error.message : ''} />, root);
  }
}

async function start(root: HTMLElement): Promise<void> {
  const [now, settings] = await Promise.all([readClock(), readSettings()]);
  const language = chooseLanguage(settings.language, navigator.languages);
  document.documentElement.lang = language;
  const [due] = await Promise.all([
    countDue(now),
    speak(language, ['screens', 'desk', 'law', 'law-abroad', 'law-seller']),
  ]);
  document.title = t('app.name');
  const health = await readHealth();
  void askToPersist();
  render(<App start={{ now, settings, pile: due > 0 ? 'todo' : 'all', health }} />, root);
}
