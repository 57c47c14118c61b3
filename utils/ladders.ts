// Which ladder answers for a country and a situation, and the tracks it names. Input: ids; output: data.
import type { Jurisdiction, Situation } from './model';
import type { Playbook, Track } from './playbook';
import deDigitalService from './playbooks/de-digital-service';
import deNotDelivered from './playbooks/de-not-delivered';
import dePersonToPerson from './playbooks/de-person-to-person';
import deRefundUnpaid from './playbooks/de-refund-unpaid';
import deSellerClosed from './playbooks/de-seller-closed';
import deWrongOrDefective from './playbooks/de-wrong-or-defective';
import euDigitalService from './playbooks/eu-digital-service';
import euNotDelivered from './playbooks/eu-not-delivered';
import euPersonToPerson from './playbooks/eu-person-to-person';
import euRefundUnpaid from './playbooks/eu-refund-unpaid';
import euWrongOrDefective from './playbooks/eu-wrong-or-defective';
import jpNotDelivered from './playbooks/jp-not-delivered';
import jpPersonToPerson from './playbooks/jp-person-to-person';
import krDeliveredNotReceived from './playbooks/kr-delivered-not-received';
import krDigitalService from './playbooks/kr-digital-service';
import krNotDelivered from './playbooks/kr-not-delivered';
import krOverseasSeller from './playbooks/kr-overseas-seller';
import krPersonToPerson from './playbooks/kr-person-to-person';
import krRefundUnpaid from './playbooks/kr-refund-unpaid';
import krSellerClosed from './playbooks/kr-seller-closed';
import krWrongOrDefective from './playbooks/kr-wrong-or-defective';
import ukDigitalService from './playbooks/uk-digital-service';
import ukNotDelivered from './playbooks/uk-not-delivered';
import ukPersonToPerson from './playbooks/uk-person-to-person';
import ukRefundUnpaid from './playbooks/uk-refund-unpaid';
import ukWrongOrDefective from './playbooks/uk-wrong-or-defective';
import usDigitalService from './playbooks/us-digital-service';
import usNotDelivered from './playbooks/us-not-delivered';
import usPersonToPerson from './playbooks/us-person-to-person';
import usWrongOrDefective from './playbooks/us-wrong-or-defective';
import deBodies from './tracks/de-bodies';
import deFraud from './tracks/de-fraud';
import euPay from './tracks/eu-pay';
import euWithdrawal from './tracks/eu-withdrawal';
import insolvency from './tracks/insolvency';
import jpPay from './tracks/jp-pay';
import krAbroad from './tracks/kr-abroad';
import krBeside from './tracks/kr-beside';
import krC2c from './tracks/kr-c2c';
import krCard from './tracks/kr-card';
import krCarrier from './tracks/kr-carrier';
import krFraud from './tracks/kr-fraud';
import krIdentity from './tracks/kr-identity';
import krOverseasCard from './tracks/kr-overseas-card';
import krPay from './tracks/kr-pay';
import krPlatform from './tracks/kr-platform';
import krStore from './tracks/kr-store';
import krSubscription from './tracks/kr-subscription';
import paypal from './tracks/paypal';
import record from './tracks/record';
import ukCancellation from './tracks/uk-cancellation';
import ukPay from './tracks/uk-pay';
import usPay from './tracks/us-pay';
import worldPlatform from './tracks/world-platform';

/** In order of search; a country's first one answers for the situations that none of its others names. */
export const playbooks: readonly Playbook[] = [
  krNotDelivered,
  krDeliveredNotReceived,
  krDigitalService,
  krOverseasSeller,
  krPersonToPerson,
  krRefundUnpaid,
  krSellerClosed,
  krWrongOrDefective,
  usDigitalService,
  usNotDelivered,
  usPersonToPerson,
  usWrongOrDefective,
  ukDigitalService,
  ukNotDelivered,
  ukPersonToPerson,
  ukRefundUnpaid,
  ukWrongOrDefective,
  euNotDelivered,
  euPersonToPerson,
  euDigitalService,
  euRefundUnpaid,
  euWrongOrDefective,
  deNotDelivered,
  dePersonToPerson,
  deSellerClosed,
  deDigitalService,
  deRefundUnpaid,
  deWrongOrDefective,
  jpNotDelivered,
  jpPersonToPerson,
];

/** Everything that runs beside a main line. */
export const tracks: readonly Track[] = [
  deFraud,
  euPay,
  euWithdrawal,
  insolvency,
  jpPay,
  krBeside,
  krC2c,
  krCard,
  krCarrier,
  krFraud,
  krOverseasCard,
  krPay,
  krPlatform,
  krSubscription,
  paypal,
  ukPay,
  deBodies,
  krAbroad,
  krIdentity,
  krStore,
  record,
  ukCancellation,
  worldPlatform,
  usPay,
];

const trackById = new Map(tracks.map((track) => [track.id, track]));
const byCountry = new Map<Jurisdiction, Map<Situation, Playbook>>();

/** The ladder of a country for a situation. */
export function playbookFor(jurisdiction: Jurisdiction, situation: Situation): Playbook {
  let own = byCountry.get(jurisdiction);
  if (!own) {
    own = new Map();
    byCountry.set(jurisdiction, own);
  }
  let playbook = own.get(situation);
  if (!playbook) {
    const all = playbooks.filter((one) => one.jurisdiction === jurisdiction);
    playbook = all.find((one) => one.situations.includes(situation)) ?? all[0] ?? krNotDelivered;
    own.set(situation, playbook);
  }
  return playbook;
}

const besideOf = new Map<Playbook, Track[]>();

/** The tracks a ladder names, in its order. */
export function tracksOf(playbook: Playbook): readonly Track[] {
  let beside = besideOf.get(playbook);
  if (!beside) {
    beside = playbook.tracks.flatMap((id) => trackById.get(id) ?? []);
    besideOf.set(playbook, beside);
  }
  return beside;
}
