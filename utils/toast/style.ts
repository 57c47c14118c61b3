// The note's own looks, apart from the page's: the same measures and colours as our screens.
const css = `
.box{color-scheme:light dark;box-sizing:border-box;display:grid;grid-template-columns:1fr auto;width:320px;max-width:calc(100vw - 24px);
 padding:12px 12px 8px 16px;border:1px solid light-dark(#e4e6ea,#2f343c);border-radius:14px;
 background:light-dark(#fff,#1d2025);color:light-dark(#16181d,#eef0f3);box-shadow:0 6px 24px rgb(0 0 0/16%);
 font:400 14px/1.45 "Pretendard Variable",Pretendard,-apple-system,BlinkMacSystemFont,"Apple SD Gothic Neo","Segoe UI","Malgun Gothic","Noto Sans KR","Noto Sans CJK KR",Roboto,sans-serif;
 word-break:keep-all;overflow-wrap:anywhere;text-align:start;animation:in .16s ease-out}
.said{display:flex;gap:10px;padding-block-end:4px}
.sign{flex:none;display:grid;place-items:center;width:20px;height:20px;border-radius:50%;background:#14713f;color:#fff;font-size:12px;font-weight:700}
.sign.doubt{background:#9a4a00}
.words{display:grid}
b{font-weight:650}
.line{color:light-dark(#565c66,#a9b0bb);font-size:13px}
button{font:inherit;font-size:13px;color:inherit;border:0;background:none;cursor:pointer;border-radius:6px}
button:hover{background:light-dark(#eef0f3,#282c33)}
button:focus-visible{outline:2px solid light-dark(#1f5fe0,#7aa7ff);outline-offset:1px}
.shut{grid-area:1/2;width:28px;height:28px;margin:-4px -4px 0 0;color:light-dark(#565c66,#a9b0bb);font-size:18px;line-height:1}
.row{grid-area:2/1/3/-1;display:flex;flex-wrap:wrap;gap:2px 4px;margin-inline-start:22px}
.act{min-height:32px;padding:0 8px;color:light-dark(#1f5fe0,#7aa7ff);font-weight:600}
.act.quiet{margin-inline-start:auto;color:light-dark(#565c66,#a9b0bb);font-weight:400}
[data-said]::before{content:attr(data-said)}
@keyframes in{from{opacity:0;transform:translateY(6px)}}
@media (prefers-reduced-motion:reduce){.box{animation:none}}
`;

/**
 * Gives the root its style sheet: a constructed one where the browser lets us, so that the page's policy has no say in it.
 * Whether that was so.
 */
export function style(root: ShadowRoot): boolean {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return true;
  } catch {
    // Firefox keeps constructed sheets from content scripts (bug 1751346).
    const sheet = document.createElement('style');
    sheet.textContent = css;
    root.append(sheet);
    return false;
  }
}
