// Runs inside one of the extension's pages, self-contained: fills the database with whole orders, as a life of shopping would.

/** `count` orders of a hundred sellers, each with a receipt and a case, every tenth with an attachment of 4 kB. */
export async function growOrders(count: number): Promise<void> {
  const hex = (buffer: ArrayBuffer) =>
    [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const sha256 = async (bytes: Uint8Array<ArrayBuffer>) => hex(await crypto.subtle.digest('SHA-256', bytes));
  const words = new TextEncoder();
  const at = '2026-11-22T03:00:00.000Z';
  const rows: Record<string, unknown[]> = { orders: [], sellers: [], receipts: [], cases: [], files: [] };
  for (let n = 0; n < 100; n++) {
    const site = `shop${n}.example`;
    rows.sellers?.push({ id: site, site, facts: { name: `상점 ${n}` }, lastSeenAt: at });
  }
  for (let n = 0; n < count; n++) {
    const site = `shop${n % 100}.example`;
    const id = `${site}:N-${n}`;
    const url = `https://${site}/order/${n}`;
    const text = `주문번호 N-${n} 결제금액 ${n}원 `.repeat(20);
    const hash = await sha256(words.encode(text) as Uint8Array<ArrayBuffer>);
    const receiptId = `${id}#${hash}`;
    const events: unknown[] = [{ id: `captured:${hash}`, at, kind: 'captured', receiptId }];
    if (n % 10 === 0) {
      const bytes = Uint8Array.from({ length: 4_096 }, (_, place) => (place * 31 + n * 7) & 255);
      const proof = await sha256(bytes);
      const fileId = `${id}#${proof}`;
      rows.files?.push({ id: fileId, caseId: id, name: '사진.png', type: 'image/png', bytes, sha256: proof });
      events.push({ id: `file:${n}`, at, kind: 'file-added', fileId, name: '사진.png', sha256: proof });
    }
    const total = { amount: n, currency: 'KRW' };
    const sources = { total: { reader: 'labels', quote: `${n}원`, confidence: 0.9 } };
    const facts = { number: `N-${n}`, total, items: [{ name: `물건 ${n}`, quantity: 1 }], sources };
    rows.orders?.push({ id, site, url, facts, sellerId: site, firstSeenAt: at, lastSeenAt: at, day: '2026-11-22' });
    const viewport = { width: 1, height: 1 };
    rows.receipts?.push({
      id: receiptId,
      orderId: id,
      url,
      title: '주문완료',
      seenAt: at,
      text,
      viewport,
      sha256: hash,
    });
    rows.cases?.push({ id, jurisdiction: 'KR', zone: 'Asia/Seoul', sellerId: site, events });
  }
  await new Promise<void>((done, fail) => {
    const open = indexedDB.open('jikimi');
    open.onerror = () => fail(open.error);
    open.onsuccess = () => {
      const work = open.result.transaction(Object.keys(rows), 'readwrite', { durability: 'relaxed' });
      for (const [store, all] of Object.entries(rows)) for (const row of all) work.objectStore(store).put(row);
      work.oncomplete = () => {
        open.result.close();
        done();
      };
      work.onabort = () => fail(work.error);
    };
  });
}
