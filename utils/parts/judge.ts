// What makes facts of what was read, and decides on them. Wanted once something was read.
export { check } from '../check';
export { deciding } from '../decide';
export { merge, showsMoney } from '../merge';
export { normalise } from '../normalise';
