"use strict";
/* Marks what was asked: in the results of a search, and in a document that was opened from them. */
(() => {
  /* Every stretch of the words of `place` that was asked, as ranges in their order. */
  function asked(place, words) {
    const { fold, tokens, uyghur, HAN } = headwater;
    const wanted = new Set(tokens(words));
    for (const word of words.match(/\p{L}[\p{L}']*/gu) || []) {
      const arabic = uyghur(word);
      if (arabic) wanted.add(arabic);
    }
    const WORD = new RegExp(`[${HAN}]+|[0-9]+(?:[.,][0-9]+)*|(?:(?![${HAN}])[\\p{L}\\p{M}])+`, "gu");

    /* The stretches of one run of letters that were asked. */
    function stretches(word) {
      if (!new RegExp(`^[${HAN}]`, "u").test(word)) {
        const [own] = tokens(word);
        const hit = own && [...wanted].some((each) => own === each || (each.length > 2 && own.startsWith(each)));
        return hit ? [[0, word.length]] : [];
      }
      const signs = [...word];
      const plain = signs.map((sign) => fold(sign));
      const out = [];
      let at = 0;
      signs.forEach((sign, n) => {
        if (n + 1 < signs.length && wanted.has(plain[n] + plain[n + 1])) out.push([at, at + sign.length + signs[n + 1].length]);
        else if (wanted.size === 1 && wanted.has(plain[n])) out.push([at, at + sign.length]);
        at += sign.length;
      });
      return out;
    }

    const ranges = [];
    const walk = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (walk.nextNode() && ranges.length < 2000) {
      const node = walk.currentNode;
      for (const found of node.data.matchAll(WORD)) {
        for (const [from, to] of stretches(found[0])) {
          const range = new Range();
          range.setStart(node, found.index + from);
          range.setEnd(node, found.index + to);
          ranges.push(range);
        }
      }
    }
    if (CSS.highlights) CSS.highlights.set("asked", new Highlight(...ranges));
    return ranges;
  }

  headwater.mark = asked;
  const words = new URLSearchParams(location.search).get("q");
  const article = document.querySelector(".doc article");
  if (!words || !article) return;
  Promise.all([headwater.load("data/han.js"), headwater.load("js/fold.js")]).then(() => {
    const ranges = asked(article, words);
    const block = location.hash ? document.getElementById(location.hash.slice(1)) : null;
    const first = ranges.find((range) => block && block.contains(range.startContainer)) || (block ? null : ranges[0]);
    const place = first ? first.startContainer.parentElement : block;
    const folded = place && place.closest("details:not([open])");
    if (folded) folded.open = true;
    if (place) place.scrollIntoView({ block: "center" });
  }, () => {});
})();
