// The panels are fetched once the step is on the screen: nothing of them is needed to draw it.
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { language, speak } from '../../utils/i18n';
import type { Case, Day, Instant, Plan } from '../../utils/model';
import type { Happening } from '../../utils/new-event';
import type { Settings } from '../../utils/settings';
import type { Target } from '../../utils/step-words';
import type { Acts, Note } from './acts';
import type { Written } from './letter-of-step';
import type { Memory } from './memory';

export interface PanelProps {
  one: Case;
  plan: Plan;
  today: Day;
  now: Instant;
  acts: Acts;
  settings: Settings;
  memory: Memory;
  letter: Written | undefined;
  languages: readonly string[];
  text: string;
  target: Target | undefined;
  missing: string[];
  set: (change: Partial<Memory>) => void;
  log: (happened: Happening[], said: string) => Promise<void>;
  main: () => void;
  onDone: () => Promise<void>;
  onNote: (note: Note) => void;
}

export type PanelsComponent = FunctionComponent<PanelProps>;

let loaded: PanelsComponent | undefined;

/** The panels, once they are here. They are fetched right after the first paint. */
export function usePanels(): PanelsComponent | undefined {
  const [panels, setPanels] = useState<PanelsComponent | undefined>(() => loaded);
  useEffect(() => {
    if (loaded) return;
    Promise.all([import('./panels'), speak(language(), ['screens-rest'])]).then(([{ Panels }]) => {
      loaded = Panels;
      setPanels(() => Panels);
    });
  }, []);
  return panels;
}
