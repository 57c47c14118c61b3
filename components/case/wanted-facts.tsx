// (facts that would help, those this page has a box for) → their names, each leading to where it is written down.
import { say, t } from '../../utils/i18n';

export interface WantedFact {
  name: string;
  /** Where the screens have no name for its box. */
  words: string;
}

/** Opens what the box stands in, and puts the cursor into it. */
function reveal(id: string) {
  const box = document.getElementById(id);
  for (let fold = box?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  box?.focus();
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
                <button type="button" class="link" onClick={() => reveal(`known-${name}`)}>
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
