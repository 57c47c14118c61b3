// A root → the elements in it that carry an open shadow root, in document order. Only custom elements are asked.

export function shadowHosts(root: Element | ShadowRoot): Element[] {
  const document = root.ownerDocument;
  const hosts: Element[] = [];
  const take = (element: Element) => {
    if (hosts.length < 200 && element.shadowRoot) hosts.push(element);
  };
  if (root.nodeType === 1 && typeof document.evaluate === 'function' && document.contentType === 'text/html') {
    // Native and without a wrapper for each element.
    const found = document.evaluate(".//*[contains(local-name(), '-')]", root, null, 7, null);
    for (let at = 0; at < found.snapshotLength && at < 20_000; at++) {
      const node = found.snapshotItem(at);
      if (node) take(node as Element);
    }
  } else {
    let asked = 0;
    for (const element of root.querySelectorAll('*')) {
      if (++asked > 20_000) break;
      if (element.localName.includes('-')) take(element);
    }
  }
  return hosts;
}
