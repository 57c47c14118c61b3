// Whom a pack is for: what that body decides from, and what it asks for before it takes a case. Source: remedies A5, A8, A9, A10.
import type { EvidenceId } from '../letter/words';
import type { PaymentKind } from '../model';

export type PresetId = '1372' | 'ecmc' | 'card-issuer' | 'police' | 'small-claims' | 'paypal';

export interface Preset {
  id: PresetId;
  /** Without these it can hardly decide. */
  needs: readonly EvidenceId[];
  /** These help. */
  helps: readonly EvidenceId[];
  /** Facts it asks for, by the names of docs/letters.md. */
  asks: readonly string[];
  /** Late interest may be claimed there together with the refund. */
  interest: boolean;
}

export const presets: readonly Preset[] = [
  {
    id: '1372',
    needs: ['E1', 'E2', 'E4', 'E5'],
    helps: ['E3', 'E6', 'E8', 'E9'],
    asks: ['sender.name', 'sender.phone', 'seller.name', 'seller.phone', 'total'],
    interest: true,
  },
  {
    id: 'ecmc',
    needs: ['E1', 'E2', 'E5'],
    helps: ['E3', 'E4', 'E8', 'E9', 'E10'],
    asks: ['sender.name', 'sender.phone', 'sender.email', 'seller.phone', 'total'],
    interest: false,
  },
  {
    id: 'card-issuer',
    needs: ['E1', 'E2', 'E5'],
    helps: ['E3', 'E6', 'E7', 'E8', 'E9'],
    asks: ['sender.name', 'cardIssuer', 'cardLast4', 'paidOn', 'total'],
    interest: false,
  },
  {
    id: 'police',
    needs: ['E2', 'E3', 'E5'],
    helps: ['E1', 'E4', 'E9', 'E10'],
    asks: [
      'sender.name',
      'sender.phone',
      'paidOn',
      'total',
      'payeeName',
      'bankName',
      'accountNumber',
      'approvalNumber',
    ],
    interest: false,
  },
  {
    id: 'small-claims',
    needs: ['E1', 'E2', 'E4', 'E8'],
    helps: ['E3', 'E5', 'E6', 'E7', 'E9'],
    asks: ['sender.name', 'sender.address', 'seller.name', 'seller.address', 'total'],
    interest: true,
  },
  {
    id: 'paypal',
    needs: ['E1', 'E2', 'E5'],
    helps: ['E3', 'E6', 'E7', 'E9'],
    asks: ['sender.name', 'sender.email', 'paidOn', 'total'],
    interest: false,
  },
];

/** Facts of a transfer and of a card: a body asks only for those of the way that was paid. */
const ofTransfer = new Set(['payeeName', 'bankName', 'accountNumber']);
const ofCard = new Set(['approvalNumber']);

/** What this body asks of somebody who paid this way. */
export const asksOf = ({ asks }: Preset, payment: PaymentKind | undefined): string[] => {
  const byCard = payment !== undefined && /^card|^paypal$|^easy-pay$/.test(payment);
  return asks.filter((ask) => !(byCard ? ofTransfer : ofCard).has(ask));
};
