// The readers of who must answer: wanted once something of an order was read.
import type { Reader } from '../reader';
import legalNotice from '../readers/legal-notice';
import payee from '../readers/payee';
import sellerFooter from '../readers/seller-footer';
import siteName from '../readers/site-name';

export default {
  'seller-footer': sellerFooter,
  payee,
  'legal-notice': legalNotice,
  'site-name': siteName,
} satisfies Record<string, Reader>;
