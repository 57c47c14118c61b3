// The readers of who must answer: wanted once something of an order was read.
import type { Reader } from '../reader';
import legalNotice from '../readers/legal-notice';
import mailSender from '../readers/mail-sender';
import payee from '../readers/payee';
import sellerFooter from '../readers/seller-footer';
import siteName from '../readers/site-name';

export default {
  'seller-footer': sellerFooter,
  payee,
  'mail-sender': mailSender,
  'legal-notice': legalNotice,
  'site-name': siteName,
} satisfies Record<string, Reader>;
