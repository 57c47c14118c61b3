// 사업자등록번호: ten digits → whether their check digit holds. Apart from what reads them, because order numbers are told from them.

/** A printed number without its signs. */
export const digitsOf = (text: string) => text.replace(/[\s‐‑–—−.-]/g, '');

/**
 * Whether ten digits are a 사업자등록번호: tax office 101 to 999, kind 01 to 99, and the check digit over weights
 * 1 3 7 1 3 7 1 3 5, the tens of the last product added once more.
 */
export function isBusinessNumber(text: string): boolean {
  const digits = digitsOf(text.trim());
  if (!/^[1-9]\d{9}$/.test(digits) || digits.slice(3, 5) === '00' || digits.slice(5) === '00000') return false;
  const d = [...digits].map(Number);
  const sum = [1, 3, 7, 1, 3, 7, 1, 3, 5].reduce((total, weight, i) => total + weight * (d[i] ?? 0), 0);
  return (10 - ((sum + Math.floor(((d[8] ?? 0) * 5) / 10)) % 10)) % 10 === d[9];
}
