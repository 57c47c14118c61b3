// How the evidence pack tells in English what happened: facts only, no conclusions.
import type { AgencyId } from '../../model';
import type { RecordWords } from '../words';

const nameOf = (id: AgencyId): string => record.agencies[id] ?? record.agencies.other;

const record: RecordWords = {
  ordered: 'Ordered',
  paid: 'Paid',
  event: (event, write, { channels, outcomes }) => {
    switch (event.kind) {
      case 'contact-attempted':
        return `Contacted the seller by ${channels[event.channel]} (${outcomes[event.outcome]})`;
      case 'seller-replied':
        return event.substance === 'answer' ? 'The seller replied' : 'The seller replied without naming a date';
      case 'promised':
        return `The seller asked for time until ${write.day(event.until)}`;
      case 'refused':
        return 'The seller refused';
      case 'delivered':
        return 'Goods received';
      case 'delivery-claimed':
        return 'Shown as delivered, not received';
      case 'defect-known':
        return 'Found that what arrived differs';
      case 'returned':
        return `Goods sent back${event.trackingNumber ? ` (${[event.carrier, event.trackingNumber].filter(Boolean).join(' ')})` : ''}`;
      case 'return-arrived':
        return 'Returned goods arrived at the seller';
      case 'return-refused':
        return 'The seller refused the returned goods';
      case 'refund-requested':
        return 'Refund requested in writing';
      case 'filed':
        return `Filed with: ${nameOf(event.with)}${event.number ? ` (no. ${event.number})` : ''}`;
      case 'answered':
        return `Answer received from: ${nameOf(event.by)}`;
      case 'withdrawn':
        return `Case withdrawn from: ${nameOf(event.from)}`;
      case 'refunded':
        return `Refunded: ${write.money(event.amount)}`;
      case 'site-down':
        return 'The shop could not be opened';
      case 'business-closed':
        return 'The seller was found to be closed';
      case 'address-unknown':
        return "The seller's address could not be found";
      default:
        return undefined;
    }
  },
  agencies: {
    platform: 'marketplace',
    '1372': '1372 Consumer Counseling Center',
    kca: 'Korea Consumer Agency',
    ecmc: 'E-commerce mediation committee',
    police: 'police',
    court: 'court',
    'card-issuer': 'card issuer',
    paypal: 'PayPal',
    'easy-pay': 'payment service',
    bank: 'bank',
    fss: 'Financial Supervisory Service',
    kftc: 'Fair Trade Commission (KR)',
    crossborder: 'Korea Consumer Agency, cross-border portal',
    ftc: 'Federal Trade Commission',
    ic3: 'IC3',
    cfpb: 'CFPB',
    'state-ag': 'state attorney general',
    'citizens-advice': 'Citizens Advice',
    fos: 'Financial Ombudsman Service',
    'report-fraud': 'Report Fraud',
    'ecc-net': 'European Consumer Centre',
    verbraucherzentrale: 'Verbraucherzentrale',
    onlinewache: 'Onlinewache',
    kokusen: 'National Consumer Affairs Center of Japan',
    ccj: 'Cross-border Consumer Center Japan',
    other: 'another body',
  },
  signs: {
    'fake-payment-link': 'A payment address outside the shop was sent and payment was asked for again.',
    'reported-number': 'The account or phone number had been reported before.',
    'false-identity': 'The particulars shown differ from the register.',
    'blocked-after-payment': 'The conversation was blocked after payment.',
    'site-gone-with-victims': 'The shop does not open, and others write of the same.',
    'fake-tracking': "The tracking number does not match the carrier's record.",
    'off-platform-transfer': 'A transfer outside the platform was asked for.',
    'price-far-below': 'The price was far below that of other shops.',
    'payee-differs': "The account holder's name differs from the seller's.",
    'phone-off': 'The phone number shown is not reachable.',
    'closed-before-sale': 'The register shows the business as closed before the sale.',
    'site-gone': 'The shop does not open.',
    'new-domain': "The shop's address was made recently.",
    'no-footer': "The shop shows no seller's particulars.",
    'copied-reviews': 'Reviews are the same as elsewhere.',
  },
  evidence: {
    E1: 'Order',
    E2: 'Payment',
    E3: 'Listing and terms',
    E4: "Seller's particulars",
    E5: 'Contact attempts',
    E6: 'Tracking',
    E7: 'Photos and videos',
    E8: 'Letters as sent',
    E9: "Seller's replies",
    E10: 'Look-ups of account and phone',
    E11: 'Confirmation and settlement state',
    E12: 'Case numbers',
  },
  identity: {
    representative: 'representative',
    businessNumber: 'registration number',
    mailOrderNumber: 'mail-order number',
    phone: 'phone number',
    email: 'email address',
    address: 'address',
  },
};

export default record;
