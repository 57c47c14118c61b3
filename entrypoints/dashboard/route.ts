// The address after `#` → which room, which case, what was asked for in it; and again at each change.
import { useEffect, useState } from 'preact/hooks';

export interface Route {
  room: 'orders' | 'case' | 'overview' | 'settings' | 'stored' | 'new' | 'print';
  id?: string;
  query: URLSearchParams;
}

const rooms = /^(orders|case|overview|settings|stored|new|print)$/;

/** `#/case/shop.example%3A1?step=contact-1`. Anything unknown is the list. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [room = '', id] = path.split('/');
  const name = rooms.test(room) ? (room as Route['room']) : 'orders';
  let known: string | undefined;
  try {
    known = id ? decodeURIComponent(id) : undefined;
  } catch {
    known = undefined;
  }
  return { room: name, ...(known ? { id: known } : {}), query: new URLSearchParams(query) };
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const changed = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return route;
}
