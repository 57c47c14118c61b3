// The page behind the popup: reads it once when the popup opens, and says what there is to know and to do about it.
import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../components/popup/page-bar';
import { moneyText } from '../../utils/format';
import { language, speak, t } from '../../utils/i18n';
import type { CaptureReply } from '../../utils/messages';
import type { Order, OrderFacts, OrderId } from '../../utils/model';
import { send } from '../../utils/send';
import type { Settings } from '../../utils/settings';

interface PageOfTab {
  state: PageState;
  tabId?: number;
  reply?: CaptureReply;
}

/** What is being looked at and corrected: already stored, or found and not yet stored. */
export interface Fixing {
  facts: OrderFacts;
  orderId?: OrderId;
  doubts: readonly string[];
  part?: string;
  /** The form, loaded with its words when there is something to correct. */
  FixOrder: typeof import('../../components/popup/fix-order').FixOrder;
}

/** What was stored before is shown as what was stored now. */
const stateOf = ({ state }: CaptureReply): PageState =>
  state === 'updated' || state === 'unchanged' ? 'saved' : state;

/** The page in front; in a tab of its own the popup would see only itself, so there `?tab=<id>` says which page. */
async function ask(): Promise<PageOfTab> {
  const named = new URLSearchParams(location.search).get('tab');
  const { tabId, ...reply } = await send('page-asked', named ? { tabId: Number(named) } : {});
  return tabId === undefined ? { state: 'unreachable' } : { state: stateOf(reply), tabId, reply };
}

function lineOf(reply: CaptureReply | undefined): string | undefined {
  if (!reply || !/^(saved|updated|unchanged|ask)$/.test(reply.state)) return undefined;
  if (reply.orderIds.length > 1) return t('page.saved-many', { n: reply.orderIds.length });
  const total = reply.total ? moneyText(reply.total, language()) : '';
  const { read, claimed } = reply.items ?? {};
  if (read !== undefined && claimed && claimed > read) return t('page.part', { read, claimed });
  return read === undefined ? total : t('page.saved-line', { items: read, total });
}

async function fixingOf({ reply }: PageOfTab): Promise<Fixing | undefined> {
  const orderId = reply?.orderIds[0];
  // The database's own reader comes only when there is something to correct.
  const order = orderId && (await (await import('../../utils/db')).readOrder(orderId));
  const facts = order ? { ...order.facts, ...order.corrected } : reply?.found;
  if (!facts || !reply) return undefined;
  const { read = 0, claimed = 0 } = reply.items ?? {};
  const [{ FixOrder }] = await Promise.all([
    import('../../components/popup/fix-order'),
    speak(language(), ['screens-rest']),
  ]);
  return {
    FixOrder,
    facts,
    doubts: reply.doubts ?? [],
    ...(order ? { orderId: order.id } : {}),
    ...(claimed > read ? { part: t('page.part', { read, claimed }) } : {}),
  };
}

export interface Outside {
  settings: Settings;
  onSaved: () => void;
  onAll: () => void;
  onType: () => void;
}

export function usePageOfTab({ settings, onSaved, onAll, onType }: Outside) {
  const [page, setPage] = useState<PageOfTab>({ state: 'reading' });
  const [fixing, setFixing] = useState<Fixing>();
  const fix = (from: PageOfTab) => fixingOf(from).then(setFixing);
  const read = () =>
    ask().then(
      (found) => {
        setPage(found);
        // Opened by the note on the page, which asks to have it checked.
        if (found.state === 'ask' && /fix$/.test(location.search)) fix(found);
      },
      () => setPage({ state: 'unreachable' }),
    );
  useEffect(() => void read(), []);
  const { state, reply, tabId } = page;

  const actions: Partial<Record<PageState, { label: string; run: () => void }>> = {
    saved:
      (reply?.orderIds.length ?? 0) > 1
        ? { label: t('page.open'), run: onAll }
        : { label: t('page.correct'), run: () => fix(page) },
    ask: { label: t('page.check'), run: () => fix(page) },
    none: { label: t('page.type'), run: onType },
    nothing: { label: t('page.type'), run: onType },
    broken: { label: t('page.type'), run: onType },
    failed: { label: t('page.retry'), run: read },
    off: {
      label: t('page.turn-on'),
      run: () =>
        send('settings-changed', { sitesOff: settings.sitesOff.filter((site) => site !== reply?.site) }).then(read),
    },
  };

  async function save(corrected: Order['corrected']): Promise<void> {
    if (!fixing) return;
    if (fixing.orderId) {
      if (corrected) await send('order-corrected', { orderId: fixing.orderId, corrected });
    } else if (tabId !== undefined) {
      const saved = await send('capture-confirmed', { tabId, ...(corrected ? { corrected } : {}) });
      setPage({ state: stateOf(saved), tabId, reply: saved });
    }
    setFixing(undefined);
    onSaved();
  }

  return {
    bar: { state, line: lineOf(reply), action: actions[state] },
    fixing,
    save,
    stopFixing: () => setFixing(undefined),
  };
}
