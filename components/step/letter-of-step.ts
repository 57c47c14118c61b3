// The step's letter, written before it is asked for: a click that copies has no time to wait.
import { useEffect, useState } from 'preact/hooks';
import type { Case, Channel, Instant, Plan } from '../../utils/model';
import type { Settings } from '../../utils/settings';

export interface Written {
  id: string;
  text: string;
  html: string;
  subject?: string;
  missing: string[];
}

/** Chats and text messages take the short form, calls the spoken points, the rest the whole letter. */
export function formOf(channel: Channel | undefined): 'mail' | 'chat' | 'call' {
  if (!channel || /^(email|board|form|marketplace)$/.test(channel.kind)) return 'mail';
  return channel.kind === 'phone' ? 'call' : 'chat';
}

export function useLetter(one: Case | undefined, plan: Plan | undefined, settings: Settings, now: Instant) {
  const [written, setWritten] = useState<Written>();
  const id = plan?.letter;
  const channel = plan?.step.channel;
  useEffect(() => {
    let gone = false;
    setWritten(undefined);
    if (!one || !id) return;
    (async () => {
      const [{ letterLanguages, loadLetter }, { letterOf }, { proposeLanguage }] = await Promise.all([
        import('../../utils/letter/load'),
        import('../../utils/letter/loaded'),
        import('../../utils/letter/language'),
      ]);
      const loaded = await loadLetter(id, proposeLanguage(one, letterLanguages(id)));
      if (!loaded || gone) return;
      const { text, html, subject, missing } = letterOf(loaded, one, {
        now,
        sender: settings.sender,
        form: formOf(channel),
        holidays: settings.holidays,
      });
      setWritten({ id, text, html, missing, ...(subject ? { subject } : {}) });
    })();
    return () => {
      gone = true;
    };
  }, [one, id, channel, settings, now]);
  return written;
}
