// The structured document in, one page of HTML and one of plain text out, both complete in themselves. Every value is escaped.
import { escapeHtml } from '../letter/render';
import type { EvidenceDocument, Section } from './document';

/** A4, numbered pages where the browser can (Chromium 131), tables that do not break inside a row. */
const style = `@page{size:A4;margin:18mm 16mm 20mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:9pt}}
body{font:10.5pt/1.55 "Noto Sans KR","Noto Sans CJK KR","Malgun Gothic","Apple SD Gothic Neo","Noto Sans JP",sans-serif;color:#111;max-width:180mm;margin:0 auto;padding:8mm 0;word-break:keep-all;overflow-wrap:anywhere}
h1{font-size:18pt;margin:0 0 2mm}h2{font-size:12pt;margin:7mm 0 2mm;border-bottom:.3mm solid #999;break-after:avoid}
table{border-collapse:collapse;width:100%}td,th{border:.2mm solid #bbb;padding:1mm 2mm;text-align:start;vertical-align:top}tr{break-inside:avoid}
th{background:#f3f3f3}dl{display:grid;grid-template-columns:38mm 1fr;gap:1mm 3mm;margin:0}dt{color:#555}dd{margin:0}
pre{white-space:pre-wrap;font:inherit;margin:0}img{max-width:100%;max-height:230mm}.sheet{break-before:page}ul{margin:0;padding-inline-start:5mm}`;

type PictureUrl = (picture: NonNullable<Section['picture']>) => string;

function sectionHtml({ id, title, rows, list, table, text, picture, sheet }: Section, url: PictureUrl): string {
  const cells = (tag: 'td' | 'th', row: string[]) =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return [
    `<section id="${escapeHtml(id)}"${sheet ? ' class="sheet"' : ''}><h2>${escapeHtml(title)}</h2>`,
    rows ? `<dl>${rows.map(([a, b]) => `<dt>${escapeHtml(a)}</dt><dd>${escapeHtml(b)}</dd>`).join('')}</dl>` : '',
    list ? `<ul>${list.map((one) => `<li>${escapeHtml(one)}</li>`).join('')}</ul>` : '',
    table
      ? `<table><thead>${cells('th', table.head)}</thead><tbody>${table.rows.map((row) => cells('td', row)).join('')}</tbody></table>`
      : '',
    text ? `<pre>${escapeHtml(text)}</pre>` : '',
    picture ? `<img src="${escapeHtml(url(picture))}" alt="${escapeHtml(picture.alt)}">` : '',
    '</section>',
  ].join('');
}

/**
 * One page, nothing loaded from outside. In the pack its pictures lie beside it.
 * @param url for a page that is shown from memory: where a picture is (`data:` or `blob:`)
 */
export function documentHtml(
  { language, title, lead, sections }: EvidenceDocument,
  url: PictureUrl = ({ file }) => encodeURIComponent(file),
): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file: data: blob:"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><h1>${escapeHtml(title)}</h1><p>${lead.map(escapeHtml).join('<br>')}</p>
${sections.map((section) => sectionHtml(section, url)).join('\n')}
</body></html>
`;
}

/** A shop's saved page as a file of its own: whatever its markup holds, a browser that opens it runs and loads nothing. */
export const inertPage = (html: string): string =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'">\n${html}`;

export function documentText({ title, lead, sections }: EvidenceDocument): string {
  const block = ({ title: head, rows, list, table, text, picture }: Section) =>
    [
      `■ ${head}`,
      ...(rows ?? []).map(([a, b]) => `${a}: ${b}`),
      ...(list ?? []).map((one) => `- ${one}`),
      ...(table ? [table.head, ...table.rows].map((row) => row.join(' | ')) : []),
      ...(text ? [text] : []),
      ...(picture ? [picture.file] : []),
    ].join('\n');
  return `${[title, lead.join('\n'), ...sections.map(block)].join('\n\n')}\n`;
}
