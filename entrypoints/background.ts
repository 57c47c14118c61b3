// Listeners only, registered at once; every decision is elsewhere.
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {});
