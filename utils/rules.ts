// All periods by id. Input: none; output: one table, built once.
import type { Rule } from './deadline';
import eu from './deadlines/eu';
import jp from './deadlines/jp';
import kr from './deadlines/kr';
import networks from './deadlines/networks';
import platforms from './deadlines/platforms';
import uk from './deadlines/uk';
import us from './deadlines/us';

/** Every period the ladders may name. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  [...kr, ...networks, ...platforms, ...us, ...uk, ...eu, ...jp].map((rule) => [rule.id, rule]),
);
