// What agencies, platforms and the police are told: what happened, what was seen, what is enclosed, what else runs.
import { signsSeen } from '../../signs-seen';
import { eventsOf, type Facts } from '../facts';
import type { Nouns } from '../slot';
import { evidenceHeld, timelineOf } from '../timeline';
import { writeDay } from '../words';

const timeline = (facts: Facts) => timelineOf(facts).map(({ on, text }) => `${writeDay(on, facts.words)}: ${text}`);

/** Filed and not taken back; counsel and reports to the platform, bank or police are told as well. */
function filed(facts: Facts): string[] {
  const back = new Set(eventsOf(facts, 'withdrawn').map(({ from }) => from));
  return eventsOf(facts, 'filed')
    .filter((event) => !back.has(event.with))
    .map((event) =>
      [
        facts.words.record?.agencies[event.with] ?? facts.words.record?.agencies.other,
        writeDay(event.on, facts.words),
        event.number,
      ]
        .filter(Boolean)
        .join(facts.words.dot),
    );
}

const signs = (facts: Facts) =>
  signsSeen({ ...facts.case, events: facts.events }).map((sign) => facts.words.record?.signs[sign] ?? '');

const account = ({ stated, words }: Facts) =>
  stated.accountNumber
    ? [stated.bankName, stated.accountNumber, stated.payeeName].filter(Boolean).join(words.dot)
    : undefined;

/** Only what the page was asked for and did not show; nothing is said of a seller whose page was never read. */
function unseen({ seller, words }: Facts): string | undefined {
  const names = words.record?.identity;
  if (!names || Object.keys(seller).length === 0) return undefined;
  const shown = { ...seller } as Record<string, unknown>;
  const missing = Object.entries(names).filter(([key]) => shown[key] === undefined);
  return words.list(missing.map(([, name]) => name)) || undefined;
}

const petition: Nouns = {
  slots: {
    timeline: { ask: 'orderedOn', write: timeline },
    filed: { write: filed },
    signs: { write: signs },
    evidence: {
      ask: 'evidence',
      write: (facts) => evidenceHeld(facts).map((id) => facts.words.record?.evidence[id] ?? id),
    },
    'payee.account': { ask: 'accountNumber', write: account },
    'seller.nick': { ask: 'sellerNick', write: ({ stated }) => stated.sellerNick },
    'platform.name': {
      ask: 'platformName',
      write: ({ stated, seller, case: { order } }) => stated.platformName ?? seller.intermediary ?? order.site,
    },
    'relied.text': { ask: 'reliedOn', write: ({ stated }) => stated.reliedOn },
    'victims.text': { ask: 'otherVictims', write: ({ stated }) => stated.otherVictims },
    'identity.unseen': { write: unseen },
  },
  conditions: {
    'punish.yes': ({ stated }) => stated.punishmentWanted === true,
    'punish.no': ({ stated }) => stated.punishmentWanted === false,
    'punish.unsaid': ({ stated }) => stated.punishmentWanted === undefined,
  },
};

export default petition;
