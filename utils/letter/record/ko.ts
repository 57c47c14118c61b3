// How Korean petitions and the evidence pack tell what happened: facts only, no conclusions.

import type { AgencyId } from '../../model';
import { particle } from '../../particle';
import type { RecordWords } from '../words';

const nameOf = (id: AgencyId): string => record.agencies[id] ?? record.agencies.other;

const record: RecordWords = {
  ordered: '주문',
  paid: '결제',
  event: (event, write, { channels, outcomes }) => {
    switch (event.kind) {
      case 'contact-attempted':
        return `${channels[event.channel]}${particle(channels[event.channel], '으로/로')} 문의 (${outcomes[event.outcome]})`;
      case 'seller-replied':
        return event.substance === 'answer' ? '판매자의 답변을 받음' : '판매자의 답변을 받음 (일정 안내 없음)';
      case 'promised':
        return `판매자가 ${write.day(event.until)}까지로 안내`;
      case 'refused':
        return '판매자가 요청을 받아들이기 어렵다고 답변';
      case 'delivered':
        return '상품을 받음';
      case 'delivery-claimed':
        return '배송 완료로 표시되었으나 받지 못함';
      case 'defect-known':
        return '받은 상품이 다르다는 것을 확인';
      case 'returned':
        return `상품을 반송${event.trackingNumber ? ` (${[event.carrier, event.trackingNumber].filter(Boolean).join(' ')})` : ''}`;
      case 'return-arrived':
        return '반송한 상품이 판매자에게 도착';
      case 'return-refused':
        return '판매자가 반송 상품의 수령을 거절';
      case 'refund-requested':
        return event.letterId === 'kr-demand-c2c'
          ? '판매자에게 이행 또는 환급을 서면으로 요청'
          : '판매자에게 환급을 서면으로 요청';
      case 'filed':
        return `${nameOf(event.with)}에 신청${event.number ? ` (접수번호 ${event.number})` : ''}`;
      case 'answered':
        return `${nameOf(event.by)}의 답변을 받음`;
      case 'withdrawn':
        return `${nameOf(event.from)}에 낸 신청을 거둠`;
      case 'refunded':
        return `${write.money(event.amount)} 환급받음`;
      case 'site-down':
        return '쇼핑몰에 접속되지 않음';
      case 'business-closed':
        return '판매자의 휴업 또는 폐업을 확인';
      case 'address-unknown':
        return '판매자의 주소를 확인하지 못함';
      default:
        return undefined;
    }
  },
  agencies: {
    platform: '거래 플랫폼',
    '1372': '1372 소비자상담센터',
    kca: '한국소비자원',
    ecmc: '전자문서·전자거래분쟁조정위원회',
    kcdrc: '콘텐츠분쟁조정위원회',
    fss: '금융감독원',
    kftc: '공정거래위원회',
    'seoul-ecc': '서울시 전자상거래센터',
    crossborder: '국제거래 소비자포털',
    police: '경찰',
    court: '법원',
    'card-issuer': '카드사',
    paypal: '페이팔',
    'easy-pay': '간편결제 회사',
    other: '다른 기관',
  },
  signs: {
    'fake-payment-link': '쇼핑몰 밖의 결제 주소를 보내 다시 결제하게 하였습니다.',
    'reported-number': '조회한 계좌나 전화번호에 피해 신고 이력이 있었습니다.',
    'false-identity': '화면에 적힌 사업자 정보가 조회한 내용과 달랐습니다.',
    'blocked-after-payment': '결제한 뒤 대화가 차단되었습니다.',
    'site-gone-with-victims': '쇼핑몰이 열리지 않고, 같은 피해를 말하는 글이 있었습니다.',
    'fake-tracking': '안내받은 운송장 번호가 택배사 조회 결과와 맞지 않았습니다.',
    'off-platform-transfer': '플랫폼 밖에서 송금하도록 안내받았습니다.',
    'price-far-below': '가격이 다른 곳보다 크게 낮았습니다.',
    'payee-differs': '예금주가 판매자의 이름과 달랐습니다.',
    'phone-off': '화면에 적힌 전화번호로 연결되지 않았습니다.',
    'closed-before-sale': '판매한 날 이전에 폐업한 것으로 조회되었습니다.',
    'site-gone': '쇼핑몰이 열리지 않았습니다.',
    'new-domain': '쇼핑몰 주소가 최근에 만들어졌습니다.',
    'no-footer': '쇼핑몰 화면에서 사업자 정보를 확인하지 못하였습니다.',
    'copied-reviews': '다른 곳과 같은 내용의 후기가 있었습니다.',
  },
  evidence: {
    E1: '주문 내역',
    E2: '결제 내역',
    E3: '판매 화면과 판매 조건',
    E4: '판매자 정보',
    E5: '문의 기록',
    E6: '배송 조회',
    E7: '사진과 영상',
    E8: '보낸 서면과 발송 기록',
    E9: '판매자의 답변',
    E10: '계좌·전화번호 조회 결과',
    E11: '구매확정·정산 상태',
    E12: '접수번호',
  },
  identity: {
    representative: '대표자',
    businessNumber: '사업자등록번호',
    mailOrderNumber: '통신판매업 신고번호',
    phone: '전화번호',
    email: '이메일',
    address: '주소',
  },
};

export default record;
