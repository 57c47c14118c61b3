// What goes with an order to the background: the page as seen, card numbers masked. Wanted once there is something to propose.
export { maskAll } from '../mask';
export { receiving } from '../receipt';
