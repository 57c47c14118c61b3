// Version 1: the five stores, with the indexes that keep the popup and the worker independent of how much is stored.
import type { Migration } from '../migration';

const firstVersion: Migration = (database) => {
  const orders = database.createObjectStore('orders', { keyPath: 'id' });
  orders.createIndex('by-day', ['day', 'id']);
  orders.createIndex('by-seller', 'sellerId');
  database.createObjectStore('sellers', { keyPath: 'id' });
  // The second index carries what a list shows, so that no receipt's text is read to draw one.
  const receipts = database.createObjectStore('receipts', { keyPath: 'id' });
  receipts.createIndex('by-order', ['orderId', 'seenAt', 'sha256', 'title', 'url']);
  const cases = database.createObjectStore('cases', { keyPath: 'id' });
  cases.createIndex('by-next', ['wants', 'nextAt']);
  cases.createIndex('by-recount', 'recountAt');
  cases.createIndex('by-seller', 'sellerId');
  database.createObjectStore('settings', { keyPath: 'id' });
  // What a search reads: one short row for each order.
  database.createObjectStore('search', { keyPath: 'id' });
  // What the user added to a case, by id.
  database.createObjectStore('files', { keyPath: 'id' });
  // Small records of the machines: undo, what was reminded of, where a recount stands.
  database.createObjectStore('marks', { keyPath: 'id' });
};

export default firstVersion;
