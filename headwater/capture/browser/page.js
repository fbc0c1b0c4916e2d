// What a page looks like, told by its shape. Each function stands alone and is bounded.
({
  // Scroll down a screen; tell whether the end is reached, and the height.
  step: () => {
    window.scrollBy(0, window.innerHeight);
    const root = document.scrollingElement || document.documentElement;
    return [window.scrollY + window.innerHeight >= root.scrollHeight - 2, root.scrollHeight];
  },
  top: () => window.scrollTo(0, 0),
  // What lies over the page: points of the window, and the topmost fixed thing at each.
  covers: () => {
    const WORDS = /cookie|consent|gdpr|privacy|datenschutz|隐私|隱私|同意|接受|قوبۇل|مەخپىيەت|ساقلانما|конфиденциальн|согласи/i;
    const [w, h] = [window.innerWidth, window.innerHeight];
    const hits = new Map();
    let points = 0;
    for (let i = 0; i < 12; i++) for (let j = 0; j < 24; j++) {
      points++;
      let node = document.elementFromPoint((i + 0.5) * w / 12, (j + 0.5) * h / 24);
      let found = null;
      for (; node; node = node.parentNode || node.host) {
        if (node.nodeType !== 1) continue;
        const place = getComputedStyle(node).position;
        if (place === 'fixed' || place === 'sticky' || node.tagName === 'DIALOG' || node.getAttribute('aria-modal') === 'true') found = node;
      }
      if (found) hits.set(found, (hits.get(found) || 0) + 1);
    }
    let consent = 0, other = 0;
    for (const [node, count] of hits) {
      const frames = [...node.querySelectorAll('iframe')].map(f => `${f.src} ${f.title}`).join(' ');
      const shadow = [...node.querySelectorAll('*'), node].filter(e => e.shadowRoot).map(e => e.shadowRoot.textContent).join(' ');
      const words = `${node.id} ${node.className} ${(node.innerText || '').slice(0, 4000)} ${frames} ${shadow.slice(0, 4000)}`;
      if (WORDS.test(words)) consent += count; else other += count;
    }
    return [Math.round(100 * consent / points), Math.round(100 * other / points)];
  },
  text: most => ((document.body && document.body.innerText) || '').slice(0, most),
  size: () => {
    const root = document.documentElement;
    return [Math.max(root.scrollWidth, 1), Math.max(root.scrollHeight, document.body ? document.body.scrollHeight : 0, 1),
      document.getElementsByTagName('*').length];
  },
})
