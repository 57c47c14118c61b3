// Periods of Korean law and practice: what starts them, how long, whose they are, where it stands.
import type { Rule } from '../deadline';
import bodies from './kr/bodies';
import c2c from './kr/c2c';
import court from './kr/court';
import instalment from './kr/instalment';
import payment from './kr/payment';
import platform from './kr/platform';
import refund from './kr/refund';
import supply from './kr/supply';
import withdrawal from './kr/withdrawal';

const kr: readonly Rule[] = [
  ...supply,
  ...withdrawal,
  ...refund,
  ...platform,
  ...instalment,
  ...payment,
  ...c2c,
  ...bodies,
  ...court,
];

export default kr;
