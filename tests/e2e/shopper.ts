// What a shopper does in the practice shop, click by click, in either of its variants.
import type { Page } from 'playwright-core';

export interface Purchase {
  /** '' for normal navigation, '/spa' for the single-page variant. */
  base?: '' | '/spa';
  payment?: 'bank' | 'card';
  good?: string;
  quantity?: number;
}

/** From the front page to "주문이 완료되었습니다"; gives the order's number. */
export async function buy(page: Page, shop: string, purchase: Purchase = {}): Promise<string> {
  const { base = '', payment = 'bank', good = 'desk', quantity = 2 } = purchase;
  await page.goto(`${shop}${base}/`);
  // A tab that another one covers is drawn once a second, and every click waits for that.
  await page.bringToFront();
  await page.locator(`main a[href$="/product/${good}"]`).click();
  await page.locator('input[name=quantity]').fill(String(quantity));
  await page.getByRole('button', { name: '장바구니 담기' }).click();
  await page.getByRole('link', { name: '주문하기' }).click();
  await page.locator(`input[name=payment][value=${payment}]`).check();
  await page.getByRole('button', { name: '결제하기' }).click();
  await page.getByRole('heading', { name: '주문이 완료되었습니다' }).waitFor();
  return new URL(page.url()).searchParams.get('no') ?? '';
}

/** On the order's own page: pays the transfer in at the practice bank. */
export async function payIn(page: Page): Promise<void> {
  await page.getByRole('link', { name: '주문 상세 보기' }).click();
  await page.getByRole('button', { name: '연습 은행에서 입금하기' }).click();
  await page.getByText('상품준비중').waitFor();
}
