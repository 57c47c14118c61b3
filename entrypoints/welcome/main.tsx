// Wiring of the first run: language by the browser, then one draw.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/due.css';
import '../../components/step/step.css';
import './welcome.css';
import { readClock } from '../../utils/clock';
import { readSettings } from '../../utils/db';
import { chooseLanguage, speak, t } from '../../utils/i18n';
import { App } from './app';

const root = document.getElementById('root');
if (root) {
  const [now, settings] = await Promise.all([readClock(), readSettings()]);
  const language = chooseLanguage(settings.language, navigator.languages);
  document.documentElement.lang = language;
  await speak(language, ['screens', 'welcome', 'law']);
  document.title = t('app.name');
  render(<App now={now} />, root);
}
