// Wiring of the popup: read, then draw once, so that nothing moves after the first paint.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/due.css';
import '../../components/progress.css';
import '../../components/step/step.css';
import './popup.css';
import { chooseLanguage, speak, t } from '../../utils/i18n';
import { App } from './app';
import { load } from './load';

const root = document.getElementById('root');
if (root) {
  try {
    const loaded = await load();
    document.title = t('app.name');
    render(<App start={loaded} />, root);
  } catch (error) {
    const language = chooseLanguage('auto', navigator.languages);
    document.documentElement.lang = language;
    const [{ Trouble }] = await Promise.all([import('../../components/trouble'), speak(language, ['screens'])]);
    render(<Trouble reason={error instanceof Error ? error.message : ''} />, root);
  }
}
