// (the name of a fact) → the place of the case's page where it is given, opened, and the cursor in it.

/** Opens what the place stands in, and goes there: files stand with the notes, records that do not fit on the line of time. */
export function reveal(name: string): void {
  const id = name === 'evidence' ? 'files' : name.startsWith('unfit.') ? 'timeline' : `known-${name}`;
  const place = document.getElementById(id);
  for (let fold = place?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  place?.focus();
  place?.scrollIntoView({ block: 'center' });
}
