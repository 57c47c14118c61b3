// A fact's name → whether a box of ours can hold it. Apart from the boxes, so that the step's card can tell before any is drawn.

/** What only the records of a case can give; `unfit.…` names why a letter does not fit the case. */
const recorded = /^(?:evidence|clock|unfit\.(?!person$|section-75$|instalment$|claims$).*)$/;

/** Whether it can be asked for in a form. */
export const hasBox = (name: string): boolean => !recorded.test(name);
