// The step's letter, written before it is asked for: a click that copies has no time to wait.
import { useEffect, useState } from 'preact/hooks';
import { proposeLanguage } from '../../utils/letter/language';
import type { Case, Channel, Instant, Plan } from '../../utils/model';
import type { Settings } from '../../utils/settings';

export interface Written {
  id: string;
  language: string;
  /** Where an edit of it is kept. */
  key: string;
  text: string;
  html: string;
  subject?: string;
  missing: string[];
  /** Markup of a text that the user edited. */
  markup: (text: string) => string;
}

/** Chats and text messages take the short form, calls the spoken points, the rest the whole letter. */
export function formOf(channel: Channel | undefined): 'mail' | 'chat' | 'call' {
  if (!channel || /^(email|board|form|marketplace)$/.test(channel.kind)) return 'mail';
  return channel.kind === 'phone' ? 'call' : 'chat';
}

/** The letter once it is written, and the languages that it can be had in; the first is the proposed one. */
export function useLetter(one: Case, plan: Plan, settings: Settings, now: Instant, wanted: string | undefined) {
  const [written, setWritten] = useState<Written>();
  const [languages, setLanguages] = useState<string[]>([]);
  const id = plan.letter;
  const channel = plan.step.channel;
  useEffect(() => {
    let gone = false;
    setWritten(undefined);
    if (!id) return;
    (async () => {
      const [{ letterLanguages, loadLetter }, { letterOf }, { htmlOfText }] = await Promise.all([
        import('../../utils/letter/load'),
        import('../../utils/letter/loaded'),
        import('../../utils/letter/render'),
      ]);
      const known = letterLanguages(id);
      const proposed = proposeLanguage(one, id, known);
      const loaded = await loadLetter(id, wanted ?? proposed);
      if (!loaded || gone) return;
      const { language, form, text, html, subject, missing } = letterOf(loaded, one, {
        now,
        sender: settings.sender,
        form: formOf(channel),
        holidays: settings.holidays,
      });
      setLanguages(known.sort((a, b) => Number(b === proposed) - Number(a === proposed)));
      setWritten({
        id,
        language,
        key: `${language} ${form}`,
        text,
        html,
        missing,
        markup: htmlOfText,
        ...(subject ? { subject } : {}),
      });
    })();
    return () => {
      gone = true;
    };
  }, [one, id, channel, settings, now, wanted]);
  return { letter: written, languages };
}
