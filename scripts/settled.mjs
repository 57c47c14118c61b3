// (a page) → resolves once its fonts are there, nothing moves and nothing has changed for a tenth of a second.
export async function settled(page) {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const moving = () => document.getAnimations().some(({ playState }) => playState === 'running');
    await new Promise((resolve) => {
      let last = performance.now();
      const seen = new MutationObserver(() => {
        last = performance.now();
      });
      seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const look = () => {
        if (moving()) last = performance.now();
        if (performance.now() - last < 100) return requestAnimationFrame(look);
        seen.disconnect();
        resolve(undefined);
      };
      look();
    });
  });
}
