// The user wants what was found in a tab, perhaps corrected: stored as it was read there.
import { type Handler, Refused } from '../handler';
import type { Proposal } from '../messages';
import { readCorrections } from '../proposal';
import { recall } from '../session';
import { saveProposal } from '../take-proposal';

const captureConfirmed: Handler<'capture-confirmed'> = async ({ tabId, corrected }, { now, settings }) => {
  const found = await recall<{ url: string; proposal: Proposal }>(`found:${tabId}`);
  if (!found) throw new Refused('nothing-found');
  const proposal = { ...found.proposal, asked: true };
  // The note stays until the tab is asked again: a worker that is stopped before its answer is asked a second time.
  return saveProposal(proposal, { url: new URL(found.url), now, settings }, corrected && readCorrections(corrected));
};

export default captureConfirmed;
