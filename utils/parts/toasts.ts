// The note on the page: wanted once there is something to say.
export { showDone, showToast } from '../toast/order-toast';
