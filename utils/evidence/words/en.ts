// The cover of the evidence pack in English.
import type { CoverWords } from '../words';

const en: CoverWords = {
  title: 'Evidence of a purchase',
  made: 'Made on',
  page: 'For',
  sections: {
    people: 'Parties',
    purchase: 'Purchase',
    facts: 'Facts by date',
    missed: 'Deadlines that have passed',
    asked: 'What is asked',
    attempts: 'Contact attempts',
    letters: 'Messages as sent',
    attachments: 'Attachments',
    verify: 'How to verify',
  },
  labels: {
    buyer: 'Buyer',
    seller: 'Seller',
    contact: 'Contact',
    address: 'Address',
    representative: 'Representative',
    businessNumber: 'Registration number',
    mailOrderNumber: 'Mail-order number',
    phone: 'Phone',
    email: 'Email',
    shop: 'Shop',
    number: 'Order number',
    ordered: 'Ordered on',
    items: 'Items',
    paid: 'Payment',
    refunded: 'Refunded',
    left: 'Not refunded',
    tracking: 'Tracking',
  },
  columns: {
    time: 'Time',
    channel: 'Channel',
    outcome: 'Outcome',
    note: 'Note',
    attachment: 'No.',
    what: 'What',
    file: 'File',
    seen: 'Saved at',
    hash: 'SHA-256',
    event: 'Record',
    day: 'Date',
  },
  presets: {
    '1372': '1372 Consumer Counseling Center, Korea Consumer Agency',
    ecmc: 'E-commerce mediation committee (ECMC)',
    'card-issuer': 'Card issuer',
    police: 'Police (ECRM)',
    'small-claims': 'Small claims court',
    paypal: 'PayPal',
  },
  asked: (preset, money) =>
    preset === 'card-issuer'
      ? `Please open a dispute over ${money} and tell me the result in writing.`
      : preset === 'police'
        ? `I report a loss of ${money} and ask you to look into it.`
        : preset === 'small-claims'
          ? `I claim repayment of ${money}.`
          : `I ask for a refund of ${money}.`,
  interest: (money, days) => `Compensation for ${days} days of late refund (15 % a year): ${money}`,
  askedUnknown: 'The sum to be refunded has not been stated yet.',
  missed: (due, law, days) => `Due ${due}, ${days === 1 ? '1 day' : `${days} days`} ago (${law})`,
  counted: (days) => `Days counted: ${days.join('; ')}`,
  skipped: (days) => `Days not counted: ${days.join('; ')}`,
  facts: {
    'sender.name': 'your name',
    'sender.phone': 'your phone number',
    'sender.email': 'your email address',
    'sender.address': 'your address',
    'seller.name': "the seller's name",
    'seller.phone': "the seller's phone number",
    'seller.address': "the seller's address",
    total: 'the sum paid',
    paidOn: 'the day of payment',
    cardIssuer: 'the card issuer',
    cardLast4: 'the last four digits of the card',
    payeeName: 'the account holder paid',
    bankName: 'the bank paid',
    accountNumber: 'the account paid',
    approvalNumber: 'Approval number of the card payment',
  },
  verify: [
    'The SHA-256 of every file is in the file SHA256SUMS.',
    'Run sha256sum -c SHA256SUMS in the unpacked folder to compare them.',
    'They show that a file has not changed since it was saved, and nothing more.',
  ],
  fileTitle: {
    receipt: 'Order page as saved (text)',
    page: 'Order page as saved (layout)',
    seller: "Seller's particulars",
    attempts: 'Contact attempts',
    letter: 'Message as sent',
    reply: "Seller's reply",
    tracking: 'Tracking',
    filings: 'Cases filed',
  },
};

export default en;
