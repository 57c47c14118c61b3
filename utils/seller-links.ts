// A business number → the public registers where anyone may look it up. The user opens them; we never do.
import { isBusinessNumber } from './business-number';

export interface RegisterLink {
  id: 'register' | 'register-mail-order';
  href: string;
  /** What to paste there, where the page does not take it from its address. */
  copy?: string;
}

/** Fair Trade Commission by number; the tax office's page takes no number in its address. */
export function registerLinks(businessNumber: string | undefined): RegisterLink[] {
  if (!businessNumber || !isBusinessNumber(businessNumber)) return [];
  const digits = businessNumber.replace(/\D/g, '');
  return [
    { id: 'register-mail-order', href: `https://www.ftc.go.kr/bizCommPop.do?wrkr_no=${digits}` },
    { id: 'register', href: 'https://www.hometax.go.kr', copy: digits },
  ];
}
