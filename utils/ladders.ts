// Which ladder answers for a country and a situation, and the tracks it names. Input: ids; output: data.
import type { Jurisdiction, Situation } from './model';
import type { Playbook, Track } from './playbook';
import krNotDelivered from './playbooks/kr-not-delivered';
import krBeside from './tracks/kr-beside';
import krCard from './tracks/kr-card';
import krFraud from './tracks/kr-fraud';
import krOverseasCard from './tracks/kr-overseas-card';
import krPay from './tracks/kr-pay';
import krPlatform from './tracks/kr-platform';
import paypal from './tracks/paypal';

/** In order of search; a country's first one answers for the situations that none of its others names. */
export const playbooks: readonly Playbook[] = [krNotDelivered];

/** Everything that runs beside a main line. */
export const tracks: readonly Track[] = [krFraud, krCard, krPay, krOverseasCard, paypal, krPlatform, krBeside];

const trackById = new Map(tracks.map((track) => [track.id, track]));
const found = new Map<string, Playbook>();

/** The ladder of a country for a situation. */
export function playbookFor(jurisdiction: Jurisdiction, situation: Situation): Playbook {
  const key = `${jurisdiction}:${situation}`;
  let playbook = found.get(key);
  if (!playbook) {
    const own = playbooks.filter((one) => one.jurisdiction === jurisdiction);
    playbook = own.find((one) => one.situations.includes(situation)) ?? own[0] ?? playbooks[0];
    if (!playbook) throw new Error('no ladders');
    found.set(key, playbook);
  }
  return playbook;
}

/** The tracks a ladder names, in its order. */
export function tracksOf(playbook: Playbook): Track[] {
  return playbook.tracks.flatMap((id) => trackById.get(id) ?? []);
}
