// Listeners only, registered at once; every decision is elsewhere.
import { defineBackground } from 'wxt/utils/define-background';
import { start } from '../utils/start';

export default defineBackground(() => start());
