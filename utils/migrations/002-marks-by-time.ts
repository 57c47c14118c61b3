// Version 2: marks by time, so that what is old is swept without reading the rest (undo records hold whole orders).
import type { Migration } from '../migration';

const marksByTime: Migration = (_database, transaction) => {
  transaction.objectStore('marks').createIndex('by-at', 'at');
};

export default marksByTime;
