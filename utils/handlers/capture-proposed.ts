// A page's script proposes what it read: checked as a stranger's word, then stored, asked about or dropped.
import { type Handler, Refused } from '../handler';
import { readProposal } from '../proposal';
import { isGranted, pageSender } from '../sender';
import { note, recall } from '../session';
import { takeProposal } from '../take-proposal';

/** How long a page that the user asked about may answer. */
const answerTime = 60_000;

const captureProposed: Handler<'capture-proposed'> = async (request, { sender, now, settings }) => {
  const page = pageSender(sender);
  if (!page) throw new Refused('sender');
  // Whether the user asked is ours to know: the popup left a note for this tab.
  const [askedAt, granted] = await Promise.all([recall<number>(`asked:${page.tabId}`), isGranted(page.url)]);
  const asked = askedAt !== undefined && Math.abs(now.getTime() - askedAt) < answerTime;
  if (!asked && !granted) throw new Refused('origin');
  const read = readProposal(request);
  if (!read) throw new Refused('proposal');
  const proposal = { ...read, asked: asked && read.asked };
  const reply = await takeProposal(proposal, { url: page.url, now, settings });
  if (reply.state === 'ask') await note(`found:${page.tabId}`, { url: page.url.href, proposal });
  return reply;
};

export default captureProposed;
