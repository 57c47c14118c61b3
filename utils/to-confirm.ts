// How sure a figure is → whether it is shown with the word that it wants a check.
import type { Confidence, Deadline } from './model';

/** Figures that nobody could verify, or that are our own default, are said to be so. */
export const toConfirm = ({ confidence }: Deadline): boolean => /^(V-old|N|R|default)$/.test(confidence);

/** What nobody could read at its source: a step's own timing is a default by design and needs no such mark. */
export const unread = ({ confidence }: { confidence: Confidence }): boolean => /^(N|R)$/.test(confidence);
