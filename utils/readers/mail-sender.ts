// A mail that the user points at → the shop that wrote it: who sent it, whom it thanks for choosing, who signs it.
import { addressKinds } from '../address';
import type { Page } from '../page';
import type { Reader } from '../reader';

const from =
  /^(?:from|sender|von|absender|de|da|expéditeur|mittente|보낸\s?사람|差出人|送信者|发件人|寄件[人者])\s*[:：]?\s*/i;
const mailbox = /^["'“]?([^"'“”<>@]{2,60}?)["'”]?\s*[<(]\s*[\w.+-]+@[\w.-]+\s*[>)]/;
const thanks =
  /(?:thank(?:s| you) (?:again )?for (?:your (?:order|purchase) (?:from|at|with)|(?:shopping|ordering|buying) (?:with|from|at)|choosing|using)|(?:Bestellung|Einkauf) bei|commande (?:sur|chez)|(?:compra|pedido) en|(?:acquisto|ordine) su) ([A-Z][\p{L}\d.&'’ -]{1,40}?)(?=[.!,:]|$| on \d)/u;
/** Shops that are called by their address: "Amazon.co.uk". */
const named = /(?<![\w@/.])[A-Z][a-z]{2,20}\.(?:com|co\.(?:uk|jp|kr)|de|fr|it|es|nl|ca|com\.(?:au|br|mx))(?![\w/])/;
const closing =
  /^(?:thank(?:s| you)|cheers|regards|(?:kind|best|warm) regards|sincerely|(?:viele|beste|freundliche|mit freundlichen) grüße(?:n)?|cordialement|saludos|un saludo|cordiali saluti)\s*[,!.]?$/i;
const team =
  /^(?:[—–-]\s*)?(?:the\s|your\s|das\s|dein\s|ihr\s|l['’]équipe\s|el equipo de\s|il team\s(?:di\s)?)?([\p{L}\d][\p{L}\d.&'’ -]{1,40}?)(?:[- ]team)?\.?$/iu;
const payer = /PayPal \((?:Europe|Luxembourg)\)|PayPal,? (?:Inc|Pte|Australia|UK)/;

const reader: Reader = {
  rank: 71,
  read(page: Page) {
    const { url } = page;
    if (!page.asked || !addressKinds(url).has('mail')) return undefined;
    const sender = senderOf(page) ?? thanked(page) ?? signed(page) ?? ownAddress(page);
    const paid = page.where(payer).length ? 'PayPal' : undefined;
    if (!sender && !paid) return undefined;
    return {
      orders: [
        {
          ...(sender && { seller: { name: sender.name } }),
          ...(paid && { payment: paid }),
          quotes: { ...(sender && { seller: sender.quote }), ...(paid && { payment: paid }) },
          confidence: { seller: 0.75, payment: 0.6 },
        },
      ],
    };
  },
};
export default reader;

interface Name {
  name: string;
  quote: string;
}

/** The line of the sender, as the mail's program or its print shows it. */
function senderOf({ document, runs }: Page): Name | undefined {
  const shown = document.querySelector('[email][name]')?.getAttribute('name')?.trim();
  if (shown) return { name: shown, quote: shown };
  for (let at = 0; at < runs.length && at < 40; at++) {
    const text = runs[at]?.text ?? '';
    if (!from.test(text)) continue;
    const line = text.replace(from, '') || (runs[at + 1]?.text ?? '');
    const name = mailbox.exec(
      line.length < 6 || line.includes('@') ? line : `${line} ${runs[at + 1]?.text ?? ''}`,
    )?.[1];
    if (name) return { name: name.trim(), quote: line.slice(0, 200) };
  }
  return undefined;
}

function thanked({ runs }: Page): Name | undefined {
  for (const { text } of runs.slice(0, 200)) {
    const name = text.length < 300 ? thanks.exec(text)?.[1]?.trim() : undefined;
    if (name && !/^(?:order|account|purchase|invoice|payment|the|your)\b/i.test(name))
      return { name, quote: text.slice(0, 200) };
  }
  return undefined;
}

function signed({ runs }: Page): Name | undefined {
  for (let at = runs.length - 1; at > 0 && at > runs.length - 80; at--) {
    if (!closing.test(runs[at - 1]?.text ?? '')) continue;
    const text = runs[at]?.text ?? '';
    const name = text.length < 50 ? team.exec(text)?.[1]?.trim() : undefined;
    if (name) return { name, quote: text };
  }
  return undefined;
}

function ownAddress({ runs, where }: Page): Name | undefined {
  const text = runs[where(named)[0] ?? -1]?.text ?? '';
  const name = named.exec(text)?.[0];
  return name ? { name, quote: text.slice(0, 200) } : undefined;
}
