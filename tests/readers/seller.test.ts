// Footers, seller tables and legal notices as countries make shops print them.
import { describe, expect, test } from 'vitest';
import notice from '../../utils/readers/legal-notice';
import footer from '../../utils/readers/seller-footer';
import { wordedPageOf as pageOf } from './page-of';

const seller = (html: string, address?: string) => footer.read(pageOf(html, address))?.orders[0]?.seller;

test('a number is known by its country’s letters where no colon follows its label', () => {
  expect(
    seller(`<footer><p>Moosbeet GmbH &amp; Co. KG · Deichweg 3 · USt-IdNr. DE136695976</p></footer>`),
  ).toMatchObject({
    name: 'Moosbeet GmbH & Co. KG',
    businessNumber: 'DE136695976',
  });
});

describe('Korean footers', () => {
  test('labels in bold, one line after the other', () => {
    expect(
      seller(`<main><h2>주문상세</h2><p>주문자 김민서 010-9999-0000</p></main>
        <footer><p><span><b>회사명</b> (주)솔빛상점</span><span><b>주소</b> 서울특별시 마포구 새창로 11, 3층</span><br>
        <span><b>사업자 등록번호</b> 220-81-62517</span><span><b>대표</b> 이하늘</span><span><b>전화</b> 02-700-1234</span>
        <span><b>팩스</b> 02-700-1235</span><span><b>통신판매업신고번호</b> 제2021-서울마포-03127호</span>
        <span><b>개인정보 보호책임자</b> 박보라</span></p></footer>`),
    ).toMatchObject({
      name: '(주)솔빛상점',
      representative: '이하늘',
      businessNumber: '220-81-62517',
      mailOrderNumber: '제2021-서울마포-03127호',
      phone: '02-700-1234',
      address: '서울특별시 마포구 새창로 11, 3층',
    });
  });

  test('all in one line, hosting and escrow are other firms', () => {
    expect(
      seller(`<footer><div>상호명 : 달빛공방 | 대표자 : 최유진 | 사업자등록번호 : 120-88-00767 [사업자정보확인] | 통신판매업신고 : 2022-경기성남-0456
        | 호스팅 제공 : 카페24(주)<br>주소 : 경기도 성남시 분당구 판교로 20 | 고객센터 : 1588-7777 | 이메일 : help@dalbit.example</div>
        <div>KG이니시스 구매안전 서비스 220-81-62517</div></footer>`),
    ).toMatchObject({
      name: '달빛공방',
      representative: '최유진',
      businessNumber: '120-88-00767',
      phone: '1588-7777',
      email: 'help@dalbit.example',
      hosting: '카페24(주)',
      address: '경기도 성남시 분당구 판교로 20',
    });
  });

  test('no label for the name, number only on the button', () => {
    expect(
      seller(`<footer><h3>주식회사 초록들</h3><p>대표이사 : 한결 / 대표전화 : 031-711-2233<br>12345, 경기도 양평군 강하면 강남로 5</p>
        <a href="#" onclick="window.open('http://www.ftc.go.kr/bizCommPop.do?wrkr_no=1248100998')">사업자정보확인</a></footer>`),
    ).toMatchObject({
      name: '주식회사 초록들',
      representative: '한결',
      phone: '031-711-2233',
      businessNumber: '1248100998',
      address: '12345, 경기도 양평군 강하면 강남로 5',
    });
  });

  test('two values under one label', () => {
    expect(
      seller(
        '<footer><table><tr><th>상호/대표자</th><td>온별무역 / 정다온</td></tr><tr><th>사업자번호</th><td>310-86-01268</td></tr></table></footer>',
      ),
    ).toMatchObject({ name: '온별무역', representative: '정다온', businessNumber: '310-86-01268' });
  });

  test('a number with a wrong check digit is kept as printed', () => {
    expect(
      seller(
        '<footer>상호: 가짜몰 | 대표: 홍길동 | 사업자등록번호: 123-45-67890 | 주소: 서울시 중구 을지로 1</footer>',
      ),
    ).toMatchObject({ businessNumber: '123-45-67890' });
  });

  test("the marketplace's footer is not the seller, its seller table is", () => {
    const found = seller(`<section><h3>판매자 정보</h3><dl><dt>상호</dt><dd>바다수산</dd><dt>대표자</dt><dd>오세찬</dd>
      <dt>사업자등록번호</dt><dd>220-81-62517</dd><dt>연락처</dt><dd>051-333-4444</dd></dl></section>
      <footer>큰장터(주) | 대표이사 : 나대표 | 사업자등록번호 : 120-88-00767 | 통신판매업신고 : 2019-서울강남-00001
      <p>큰장터(주)는 통신판매중개자이며 통신판매의 당사자가 아닙니다.</p></footer>`);
    expect(found).toMatchObject({ name: '바다수산', businessNumber: '220-81-62517', phone: '051-333-4444' });
    expect(String(found?.intermediary)).toContain('큰장터');
  });

  test("the buyer's own phone and address never become the seller's", () => {
    const found =
      seller(`<div id="wrap"><div><h3>받는 사람</h3><p>전화 010-1111-2222</p><p>주소 부산광역시 해운대구 센텀로 1</p></div>
      <div><p>상호 : 새벽상회 사업자등록번호 : 220-81-62517</p></div></div>`);
    expect(found).toMatchObject({ name: '새벽상회', businessNumber: '220-81-62517' });
    expect(found?.phone).toBeUndefined();
    expect(found?.address).toBeUndefined();
  });
});

test('elsewhere: the copyright line, without its phrases', () => {
  expect(seller('<main>Order</main><footer>© 2026 Harbour & Pine Ltd. All rights reserved.</footer>')?.name).toBe(
    'Harbour & Pine Ltd',
  );
  expect(seller('<footer>Lantern Books © 2026</footer>')?.name).toBe('Lantern Books');
});

test('channels by their links, share buttons left out', () => {
  const found = seller(
    `<p>상호 : 새벽상회 사업자등록번호 : 220-81-62517</p>
    <a href="http://pf.kakao.com/_abcXyz/chat">카톡</a><a href="https://talk.naver.com/ct/w4abcd?frm=mnmb">톡톡</a>
    <a href="https://www.instagram.com/saebyeok_shop/">인스타</a><a href="https://www.facebook.com/sharer/sharer.php?u=x">공유</a>
    <a href="/board/qna/list.html">문의 게시판</a><a href="tel:02-700-1234">전화</a><a href="mailto:a@b.example">메일</a>
    <a href="javascript:alert(1)">1:1 문의</a><a href="https://wa.me/821012345678">WhatsApp</a>
    <script>Kakao.Channel.chat({ channelPublicId: '_zzTop' })</script>`,
    'https://shop.example/order',
  )?.channels?.map(({ kind, href }) => `${kind} ${href}`);
  expect(found).toEqual([
    'kakao http://pf.kakao.com/_abcXyz/chat',
    'naver-talk https://talk.naver.com/ct/w4abcd?frm=mnmb',
    'instagram https://www.instagram.com/saebyeok_shop/',
    'board https://shop.example/board/qna/list.html',
    'phone tel:027001234',
    'email mailto:a@b.example',
    'whatsapp https://wa.me/821012345678',
    'kakao https://pf.kakao.com/_zzTop',
  ]);
});

describe('legal notices', () => {
  test('特定商取引法に基づく表記', () => {
    const page = pageOf(
      `<html lang="ja"><title>特定商取引法に基づく表記 | 山の茶屋</title><body><h1>特定商取引法に基づく表記</h1><table>
      <tr><th>販売業者</th><td>株式会社山の茶屋</td></tr><tr><th>運営統括責任者</th><td>青木 実</td></tr>
      <tr><th>所在地</th><td>〒600-8001 京都府京都市下京区四条通1-2</td></tr><tr><th>電話番号</th><td>075-123-4567</td></tr>
      <tr><th>メールアドレス</th><td>info@yama.example</td></tr></table></body></html>`,
      'https://yama.example/tokushoho',
    );
    expect(notice.read(page)?.orders[0]?.seller).toMatchObject({
      name: '株式会社山の茶屋',
      representative: '青木 実',
      address: '〒600-8001 京都府京都市下京区四条通1-2',
      phone: '075-123-4567',
      email: 'info@yama.example',
    });
  });

  test('Impressum', () => {
    const page = pageOf(
      `<html lang="de"><title>Impressum</title><body><main><h1>Impressum</h1><p>Angaben gemäß § 5 DDG</p>
      <p>Firma: Nordlicht Keramik GmbH</p><p>Anschrift: Hafenstraße 4, 24103 Kiel</p><p>Vertreten durch: Jonas Petersen</p>
      <p>Telefon: +49 431 123456</p><p>E-Mail: hallo@nordlicht.example</p><p>USt-IdNr.: DE136695976</p></main></body></html>`,
      'https://nordlicht.example/impressum',
    );
    expect(notice.read(page)?.orders[0]?.seller).toMatchObject({
      name: 'Nordlicht Keramik GmbH',
      representative: 'Jonas Petersen',
      address: 'Hafenstraße 4, 24103 Kiel',
      phone: '+49 431 123456',
      email: 'hallo@nordlicht.example',
      businessNumber: 'DE136695976',
    });
  });

  test('another page is none', () => {
    expect(notice.read(pageOf('<h1>Order</h1><p>Firma: X GmbH</p><p>Telefon: 1</p>'))).toBeUndefined();
  });
});
