// Types of the package `josa`, which brings none.
declare module 'josa' {
  /** The particle for a word; `josa` is either of a pair (`은` or `는`), `이?` for 이 or nothing. */
  export function getJosaPicker(josa: string): (word: string) => string;
}
