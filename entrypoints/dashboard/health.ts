// (settings, how many orders, today) → the notice above the dashboard; "later" holds for this browser session.
import { useEffect, useState } from 'preact/hooks';
import { backupDue } from '../../utils/backup-due';
import { keepDraft, readDraft } from '../../utils/drafts';
import type { Health } from '../../utils/heartbeat';
import type { Day } from '../../utils/model';
import { send } from '../../utils/send';
import type { Settings } from '../../utils/settings';

export function useNotice(health: Health, settings: Settings, orders: number, today: Day) {
  const [later, setLater] = useState(true);
  useEffect(() => {
    readDraft<boolean>('backup-later').then((kept) => setLater(kept === true));
  }, []);
  return {
    wiped: health.wiped,
    full: health.full,
    backup: later ? undefined : backupDue(settings, orders, today),
    onSeen: () => void send('loss-seen', {}),
    onLater: () => {
      setLater(true);
      void keepDraft('backup-later', true);
    },
  };
}
