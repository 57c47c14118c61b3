// (facts that would help, those this page has a box for) → their names, each leading to where it is written down.
import { say, t } from '../../utils/i18n';
import { reveal } from './reveal';

export interface WantedFact {
  name: string;
  /** Where the screens have no name for its box. */
  words: string;
}

export function WantedFacts({ facts, boxes }: { facts: readonly WantedFact[]; boxes: readonly string[] }) {
  if (facts.length === 0) return null;
  return (
    <div class="wanted small">
      <p class="quiet">{t('evidence.facts')}</p>
      <ul>
        {facts.map(({ name, words }) => {
          const called = say(`field.${name}`) ?? words;
          return (
            <li key={name}>
              {name.startsWith('sender.') ? (
                <a href={`#/settings?${name}`}>{called}</a>
              ) : boxes.includes(name) ? (
                <button type="button" class="link" onClick={() => reveal(name)}>
                  {called}
                </button>
              ) : (
                called
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
