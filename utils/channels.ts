// A page's links → the ways to reach the seller, in the page's order. Share buttons and the shop's ads are no channels.
import { drain } from './drain';
import type { ChannelKind } from './model';
import type { Page } from './page';
import { telHref } from './phone';

export interface ChannelFound {
  kind: ChannelKind;
  href: string;
  label?: string;
}

const name = '[\\w가-힣@.%_-]{2,60}';

/** Hosts that are channels by themselves; matched against host and path, without protocol and `www.` or `m.`. */
const services: readonly (readonly [ChannelKind, RegExp])[] = [
  ['kakao', /^pf\.kakao\.com\/_\w+|^plus\.kakao\.com\/(?:home|talk)\/|^open\.kakao\.com\/o\//],
  ['naver-talk', /^talk\.naver\.com\/(?:ct\/)?\w+/],
  ['channel-talk', /^(?!www\.|developers\.)[\w-]+\.channel\.io(?:\/|$)/],
  ['line', /^line\.me\/(?:R\/)?ti\/p\/|^lin\.ee\/\w|^page\.line\.me\/\w/],
  ['whatsapp', /^wa\.me\/\d|^(?:api|web)\.whatsapp\.com\/send/],
  ['telegram', /^t\.me\/(?!share)\w/],
  ['messenger', /^m\.me\/\w|^messenger\.com\/t\//],
  ['instagram', new RegExp(`^(?:instagram\\.com|ig\\.me/m)/(?!p/|reel|explore|share|accounts)${name}/?$`)],
  [
    'facebook',
    new RegExp(
      `^(?:[a-z-]+\\.)?facebook\\.com/(?!sharer|share|dialog|tr\\b|plugins|login|policies|help|v\\d)${name}/?$`,
    ),
  ],
  ['x', new RegExp(`^(?:x|twitter)\\.com/(?!share|intent|home|search|hashtag|i/)${name}/?$`)],
  ['youtube', /^youtube\.com\/(?:@|c\/|channel\/|user\/)[^/]{2,60}/],
  ['blog', /^blog\.naver\.com\/\w+\/?$|^[\w-]+\.tistory\.com\/?$|^brunch\.co\.kr\/@/],
];

const boardPath =
  /\/board\/(?:qna|qa|inquiry|문의|[\w-]*(?:qna|inquiry))|\/board\/list\.php\?bdId=(?:qa|goodsqa)|\/bbs\/qalist\.php|\/bbs\/qawrite\.php|\/shop\/itemqalist\.php|\/mypage\/mypage_qa|\/board\/[^/]*\/?(?:6|9)\/?$|counselForm|\/inquiry(?:\/|\.|\?|$)|\/qna(?:\/|\.|\?|$)/i;
const boardText =
  /^(?:1\s?:\s?1\s?(?:문의|상담|고객센터)|(?:상품|배송|주문|고객|온라인)?\s?문의\s?(?:하기|게시판|사항)?|판매자\s?(?:에게)?\s?문의(?:하기)?|Q\s?&\s?A|문의\/답변|고객\s?게시판)\s?$/i;
const formText =
  /^(?:contact(?: us)?|contact (?:the )?seller|help & contact|customer (?:service|support)|ask a question|お問い合わせ|お問合せ|ショップへの?(?:お)?問い?合わせ|联系(?:我们|客服|卖家)|聯絡(?:我們|客服|賣家)|kontakt(?:formular)?|kontaktieren sie uns|contact(?:ez)?[- ]nous|nous contacter|contacter le vendeur|contacto|contáctanos|contatti|contattaci|contact opnemen|fale conosco|contacte-nos)$/i;

/** Addresses that could be a service's or a board's. */
const worth =
  /kakao|naver\.com|channel\.io|line\.me|lin\.ee|wa\.me|whatsapp|\/\/t\.me|\/\/m\.me|messenger|instagram|ig\.me|facebook|twitter|\/\/(?:www\.)?x\.com|youtube|tistory|brunch|(?:^|\/)(?:board|bbs|itemqalist|mypage|inquiry|qna)|counselForm/i;

/** Links (and chat scripts) of a part of the page, or of all of it; at most 40. */
export const readChannels = (page: Page, within?: Element): ChannelFound[] => drain(readingChannels(page, within));

/** The same with pauses. */
export function* readingChannels(page: Page, within?: Element): Generator<undefined, ChannelFound[]> {
  const found = new Map<string, ChannelFound>();
  const add = (kind: ChannelKind, href: string, label: string) => {
    const key = href.replace(/[/?#]+$/, '').toLowerCase();
    if (found.size >= 40 || found.has(key)) return;
    found.set(key, { kind, href, ...(label && label.length <= 40 ? { label } : {}) });
  };
  const { host, pathname, search } = page.url;
  const links = (within ?? page.document).querySelectorAll('a[href]');
  const most = Math.min(links.length, 3000);
  for (let i = 0; i < most; i++) {
    if (i % 200 === 199) yield;
    const link = links[i];
    const written = link?.getAttribute('href')?.trim() ?? '';
    if (!link || !written || written.length > 600 || written === '#') continue;
    if (written.startsWith('javascript:')) continue;
    const text = textOf(page, link);
    if (/^(?:tel|sms|mailto):/i.test(written)) {
      const plain = plainOf(written);
      if (plain) add(plain.kind, plain.href, text);
      continue;
    }
    // Only what could be a service's or a board's address, or says so, is worth parsing.
    const tells = text.length < 40 && (boardText.test(text) || formText.test(text));
    if (!tells && !worth.test(written) && !written.startsWith('?')) continue;
    let url: URL;
    try {
      url = new URL(written, page.url);
    } catch {
      continue;
    }
    if (!/^https?:$/.test(url.protocol) || /share|sharer|intent/i.test(url.pathname.slice(0, 40))) continue;
    const address = `${url.host.replace(/^(?:www|m)\./, '')}${url.pathname}`;
    const service = services.find(([, pattern]) => pattern.test(address));
    if (service) add(service[0], url.href, text);
    else if (url.host === host || sameSite(url.host, host)) {
      if (boardText.test(text) || boardPath.test(url.pathname + url.search)) {
        if (!written.startsWith('#') && url.pathname + url.search !== pathname + search) add('board', url.href, text);
      } else if (formText.test(text)) add('form', url.href, text);
    }
  }
  if (!within) for (const channel of ofScripts(page)) add(channel.kind, channel.href, '');
  return [...found.values()];
}

/** A link's own words, where they are few; a link around a whole card is no label. */
function textOf(page: Page, link: Element): string {
  const own = page.range(link);
  if (own && own.to - own.from > 9) return '';
  if (link.childElementCount > 4) return '';
  if (own) return page.text(link).slice(0, 80).trim();
  return (link.textContent ?? '').slice(0, 80).replace(/\s+/g, ' ').trim();
}

/** Registrable-looking last two or three labels; enough to say that a link stays with the shop. */
const sameSite = (a: string, b: string) => {
  const tail = (host: string) =>
    host
      .split('.')
      .slice(/\.(?:co|or|com|ne)\.\w{2}$/.test(host) ? -3 : -2)
      .join('.');
  return tail(a) === tail(b);
};

function plainOf(href: string): ChannelFound | undefined {
  const [, scheme = '', rest = ''] = href.match(/^(\w+):(.*)$/s) ?? [];
  let value = rest.split('?')[0]?.trim() ?? '';
  try {
    value = decodeURIComponent(value);
  } catch {
    return undefined;
  }
  if (scheme.toLowerCase() === 'mailto')
    return /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/.test(value) ? { kind: 'email', href: `mailto:${value}` } : undefined;
  const digits = value.replace(/\D/g, '');
  if (digits.length < 3 || digits.length > 15) return undefined;
  const tel = telHref(value);
  return scheme.toLowerCase() === 'sms'
    ? { kind: 'sms', href: tel.replace('tel:', 'sms:') }
    : { kind: 'phone', href: tel };
}

/** Chats that live in scripts: the public id of a KakaoTalk channel. */
function ofScripts(page: Page): ChannelFound[] {
  return page
    .scripts()
    .filter((script) => script.includes('channelPublicId'))
    .flatMap((script) => [...script.matchAll(/channelPublicId['"]?\s{0,4}:\s{0,4}['"](_\w{2,20})['"]/g)].slice(0, 3))
    .map(([, id]) => ({ kind: 'kakao', href: `https://pf.kakao.com/${id}` }));
}
