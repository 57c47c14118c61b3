// An order typed in by hand: stored as if a page had shown it, known to come from the user.
import { cleanLine } from '../clean-text';
import { write } from '../db/open';
import { room } from '../db/room';
import { type Handler, Refused } from '../handler';
import type { Instant } from '../model';
import { planner } from '../planner';
import { readFacts } from '../proposal';
import { safeLink } from '../safe-link';
import { orderIdOf } from '../site';
import { captureStores, storeCapture } from '../store-capture';

const orderAdded: Handler<'order-added'> = async ({ site, url, facts }, { now, settings }) => {
  const read = readFacts(facts);
  if (!read || typeof site !== 'string' || !/^[\p{L}\p{N}][\p{L}\p{N}.\- ]{0,99}$/u.test(site))
    throw new Refused('request');
  const place = cleanLine(site, 100).toLowerCase();
  const id = orderIdOf(place, read);
  if (!id) throw new Refused('number-or-item');
  const link = url === undefined ? undefined : safeLink(url);
  const at = now.toISOString() as Instant;
  await write(
    captureStores,
    (transaction) =>
      storeCapture(
        transaction,
        {
          capture: { page: 'none', orders: [read] },
          site: place,
          url: link ?? '',
          at,
          zone: settings.zone,
          jurisdiction: settings.jurisdiction,
          token: crypto.randomUUID(),
          asked: true,
        },
        planner(settings),
      ),
    room.facts,
  );
  return { orderId: id };
};

export default orderAdded;
