// A part of the settings changed; what is not named stays. Rules that depend on it are counted again.
import { withDefaults } from '../db';
import { write } from '../db/open';
import { type Handler, Refused } from '../handler';
import { wantFullRecount } from '../reconcile';
import { knownSettings, type Settings } from '../settings';

const recounted: (keyof Settings)[] = ['holidays'];

const settingsChanged: Handler<'settings-changed'> = async (patch, { now }) => {
  const known = knownSettings(patch as Record<string, unknown>);
  if (JSON.stringify(known).length > 200_000) throw new Refused('request');
  const settings = await write(['settings'], async (transaction) => {
    const store = transaction.objectStore('settings');
    const row = { ...(await store.get('settings')), ...known, id: 'settings' };
    await store.put(row);
    return withDefaults(row);
  });
  if (recounted.some((key) => key in known)) await wantFullRecount(now);
  return settings;
};

export default settingsChanged;
