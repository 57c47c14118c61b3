// What a case rests on: its dates, who must answer and what they owe to show, the evidence, and the pages as they were seen.
import { useState } from 'preact/hooks';
import { Deadlines } from '../../components/case/deadlines';
import { type Head, Receipts } from '../../components/case/receipts';
import { SellerCard } from '../../components/case/seller-card';
import { SellerFindings } from '../../components/case/seller-findings';
import type { Note } from '../../components/step/acts';
import { readReceipt } from '../../utils/db';
import { t } from '../../utils/i18n';
import type { Case, Day, FraudSign, Plan } from '../../utils/model';
import { sellerOf } from '../../utils/order-view';
import type { RegisterLink, SellerCheck } from '../../utils/seller-check';
import type { Settings } from '../../utils/settings';
import { EvidenceView } from './evidence-view';

interface Props {
  one: Case;
  plan: Plan;
  now: Date;
  today: Day;
  settings: Settings;
  check: SellerCheck;
  heads: readonly Head[];
  onLookUp: (link: RegisterLink) => void;
  onSign: (sign: FraudSign) => void;
  onNote: (note: Note) => void;
}

export function CaseSide({ one, plan, now, today, settings, check, heads, onLookUp, onSign, onNote }: Props) {
  const [texts, setTexts] = useState<Record<string, string>>({});
  return (
    <aside class="case-side">
      <Deadlines deadlines={plan.deadlines} today={today} />
      <SellerCard facts={sellerOf(one)} check={check} onLookUp={onLookUp} />
      <SellerFindings check={check} onSign={onSign} />
      <EvidenceView one={one} plan={plan} now={now} settings={settings} onNote={onNote} />
      <Receipts
        heads={heads}
        zone={one.zone}
        today={today}
        texts={texts}
        onOpen={async (receiptId) => {
          const receipt = await readReceipt(receiptId);
          if (receipt) setTexts((before) => ({ ...before, [receiptId]: receipt.text }));
        }}
      />
      <p class="fine">
        {t('app.not-advice')} {t('app.help')}
      </p>
    </aside>
  );
}
