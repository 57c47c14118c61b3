// What the practice shop sells and who runs it. Everything is invented; the registration number only has a right check digit.
export const company = {
  brand: '다온마루 생활관',
  name: '주식회사 다온마루',
  representative: '한가람',
  businessNumber: '999-81-00427',
  mailOrderNumber: '제2021-연습다온-00127호',
  phone: '02-0142-0199',
  email: 'help@daonmaru.example',
  address: '서울특별시 연습구 보기로 12, 3층 (가상동)',
  privacyOfficer: '한가람',
  hosting: '연습호스팅',
  kakao: 'https://pf.kakao.com/_daonmaru_practice',
  instagram: 'https://www.instagram.com/daonmaru.practice/',
  bank: { name: '연습은행', account: '000-142-019900', holder: '주식회사 다온마루' },
};

export const goods = [
  {
    id: 'desk',
    name: '원목 좌식 책상',
    option: '오크 / 800',
    price: 64000,
    picture: '▤',
    text: '무릎을 펴고 앉는 낮은 책상.',
  },
  { id: 'tray', name: '물푸레 쟁반', option: '중', price: 23900, picture: '◫', text: '찻잔 네 개가 올라가요.' },
  { id: 'lamp', name: '한지 스탠드', option: '전구색', price: 38000, picture: '◓', text: '한지로 감싼 은은한 등.' },
  { id: 'cloth', name: '린넨 행주 3매', option: '자연색', price: 9800, picture: '▦', text: '삶아 쓰는 린넨 행주.' },
];

export const notices = [
  { id: 3, on: '2026-11-02', title: '11월 배송 일정 안내', text: '주문 확인 후 2~3영업일 안에 보내 드립니다.' },
  {
    id: 2,
    on: '2026-09-14',
    title: '추석 연휴 배송 안내',
    text: '연휴 기간에는 배송이 쉽니다. 연휴 뒤에 차례로 보내 드립니다.',
  },
  { id: 1, on: '2026-03-03', title: '다온마루 생활관을 열었습니다', text: '찾아 주셔서 고맙습니다.' },
];

/** Free from 50,000 won on. */
export const shippingFee = (sum) => (sum === 0 || sum >= 50000 ? 0 : 3000);

export const payments = {
  bank: '무통장입금',
  card: '신용카드',
};
