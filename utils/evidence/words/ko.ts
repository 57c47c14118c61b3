// The cover of the evidence pack in Korean.
import type { CoverWords } from '../words';

const ko: CoverWords = {
  title: '거래 증거 자료',
  made: '작성일',
  page: '제출용',
  sections: {
    people: '당사자',
    purchase: '거래 내용',
    facts: '날짜별 사실',
    missed: '지나간 기한',
    asked: '요청 사항',
    attempts: '문의 기록',
    letters: '보낸 글',
    attachments: '붙임 목록',
    verify: '확인 방법',
  },
  labels: {
    buyer: '구매자',
    seller: '판매자',
    contact: '연락처',
    address: '주소',
    representative: '대표자',
    businessNumber: '사업자등록번호',
    mailOrderNumber: '통신판매업 신고번호',
    phone: '전화',
    email: '이메일',
    shop: '쇼핑몰',
    number: '주문번호',
    ordered: '주문일',
    items: '상품',
    paid: '결제',
    refunded: '환급받은 금액',
    left: '환급받지 못한 금액',
    tracking: '운송장',
  },
  columns: {
    time: '일시',
    channel: '연락 수단',
    outcome: '결과',
    note: '메모',
    attachment: '번호',
    what: '자료',
    file: '파일',
    seen: '저장한 때',
    hash: 'SHA-256',
    event: '기록 번호',
    day: '날짜',
  },
  presets: {
    '1372': '1372 소비자상담센터 · 한국소비자원',
    ecmc: '전자문서·전자거래분쟁조정위원회',
    'card-issuer': '카드사',
    police: '경찰 (사이버범죄 신고시스템)',
    'small-claims': '법원 (소액사건)',
    paypal: '페이팔',
  },
  asked: (preset, money) =>
    preset === 'card-issuer'
      ? `조사가 끝날 때까지 ${money}의 청구를 보류하고, 결제 취소 절차를 진행하여 주시기 바랍니다.`
      : preset === 'police'
        ? `${money}의 피해를 신고하오니 조사하여 주시기 바랍니다.`
        : preset === 'small-claims'
          ? `${money}의 반환을 청구합니다.`
          : `${money}의 환급을 받을 수 있도록 도와주시기 바랍니다.`,
  interest: (money, days) => `환급이 늦어진 ${days}일분의 지연배상금(연 15%): ${money}`,
  askedUnknown: '환급받을 금액을 아직 적지 않았습니다.',
  missed: (due, law, days) => `기한 ${due}, ${days}일 지남 (${law})`,
  counted: (days) => `센 날: ${days.join(', ')}`,
  skipped: (days) => `세지 않은 날: ${days.join(', ')}`,
  facts: {
    'sender.name': '구매자 이름',
    'sender.phone': '구매자 전화번호',
    'sender.email': '구매자 이메일',
    'sender.address': '구매자 주소',
    'seller.name': '판매자 상호',
    'seller.phone': '판매자 전화번호',
    'seller.address': '판매자 주소',
    total: '결제금액',
    paidOn: '결제일',
    cardIssuer: '카드사',
    cardLast4: '카드번호 끝 네 자리',
    payeeName: '받은 사람(예금주)',
    bankName: '받은 은행',
    accountNumber: '받은 계좌번호',
    approvalNumber: '카드 승인번호',
  },
  verify: [
    '모든 파일의 SHA-256 값이 SHA256SUMS 파일에 있습니다.',
    '압축을 푼 폴더에서 sha256sum -c SHA256SUMS 명령을 실행하면 값이 맞는지 확인됩니다.',
    '이 값은 저장한 뒤로 파일이 바뀌지 않았다는 것을 보여 주며, 그 밖의 것을 증명하지 않습니다.',
  ],
  fileTitle: {
    receipt: '저장한 주문 화면 (글)',
    page: '저장한 주문 화면 (모양)',
    seller: '판매자 정보',
    attempts: '문의 기록',
    letter: '보낸 글',
    reply: '판매자의 답변',
    tracking: '배송 조회 정보',
    filings: '접수 기록',
  },
};

export default ko;
