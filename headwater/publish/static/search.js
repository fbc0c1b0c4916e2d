"use strict";
/* The search: an index in parts, of which only those are loaded that hold what was asked.
   data/search.js names the first word of each part of the index; data/t/N.js has words with the passages that
   hold them, data/p/N.js the passages. */
(() => {
  const { get, load, say, make, bdi, tokens, uyghur, fold, root } = headwater;
  const SHOWN = 10;
  const index = get("data/search.js");
  const form = document.getElementById("search");
  const field = document.getElementById("asked");
  const told = document.getElementById("told");
  const list = document.getElementById("found");
  const more = document.getElementById("more");
  let turn = 0;

  /* The last part of the index that can hold `word`. */
  function partOf(word) {
    let low = 0;
    let high = index.first.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (index.first[middle] <= word) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function passages(packed) {
    const out = [];
    let at = 0;
    for (const step of packed.split(" ")) {
      at += parseInt(step, 36);
      out.push(at);
    }
    return out;
  }

  /* The passages that hold `word`, or a word that begins with it if `open`. */
  async function holding(word, open) {
    const out = new Set();
    const last = open ? Math.min(partOf(word + "\uffff"), partOf(word) + 3) : partOf(word);
    for (let at = partOf(word); at <= last; at += 1) {
      const held = await load(`data/t/${at}.js`);
      for (const [own, packed] of held) {
        if (own === word || (open && own.startsWith(word))) for (const each of passages(packed)) out.add(each);
      }
    }
    return out;
  }

  const opens = (word) => /^[\p{L}]/u.test(word) && ([...word].length === 1 || word.length > 2 || /\p{sc=Arabic}/u.test(word));

  async function any(words) {
    const sets = await Promise.all(words.map(([word, open]) => holding(word, open)));
    return sets.length === 1 ? sets[0] : new Set(sets.flatMap((each) => [...each]));
  }

  /* What was asked, word by word, each with the other forms that it may stand in. */
  function wanted(asked) {
    const out = new Map();
    for (const raw of asked.match(/[\p{L}\p{M}']+|[^\s\p{L}\p{M}']+/gu) || []) {
      const arabic = /^[a-z'éëöü]+$/i.test(raw) ? uyghur(raw) : "";
      for (const word of tokens(raw)) {
        const forms = [[word, opens(word) && (!/\p{sc=Han}/u.test(word) || [...word].length === 1)]];
        if (arabic && arabic.length > 2) forms.push([arabic, true]);
        out.set(word, forms);
      }
    }
    const words = [...out];
    // the last character of a run of several stands in the pair before it
    return words.filter(([word]) => !(/^\p{sc=Han}$/u.test(word) && words.some(([each]) => each.length > word.length && each.endsWith(word))));
  }

  async function find(asked) {
    if (!index || !index.count) return { ids: [], some: false };
    const words = wanted(asked).slice(0, 24);
    const sets = (await Promise.all(words.map(([, forms]) => any(forms)))).sort((a, b) => a.size - b.size);
    if (!sets.length) return { ids: [], some: false };
    const all = [...sets[0]].filter((each) => sets.every((set) => set.has(each)));
    if (all.length || sets.length === 1) return { ids: all.sort((a, b) => a - b), some: false };
    const tally = new Map();
    for (const set of sets) for (const each of [...set].slice(0, 20000)) tally.set(each, (tally.get(each) || 0) + 1);
    const best = [...tally].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 200).map(([each]) => each);
    return { ids: best, some: best.length > 0 };
  }

  function around(text, words) {
    const plain = fold(text);
    const places = words.map((word) => plain.indexOf(word)).filter((at) => at >= 0);
    const from = places.length && plain.length === text.length ? Math.max(0, Math.min(...places) - 60) : 0;
    const cut = text.slice(from, from + 260);
    return (from ? "… " : "") + cut + (from + 260 < text.length ? " …" : "");
  }

  function shown([kind, id, start, text, lang], asked) {
    const words = tokens(asked);
    const query = `?q=${encodeURIComponent(asked)}`;
    if (kind < 0) return make("li", { class: "asks" }, make("a", { href: `${root}q/${id}.html` }, bdi(text, lang)));
    const [name, label, ownLang] = index.documents[kind];
    const href = `${root}d/${name}.html${start < 0 ? "" : `${query}#p-${start}`}`;
    if (start < 0) return make("li", {}, make("a", { href }, bdi(text, lang)));
    return make("li", {}, make("a", { href }, bdi(around(text, words), lang)), " ", make("small", {}, bdi(label, ownLang)));
  }

  async function show(ids, from, asked) {
    const parts = new Map();
    const wantedNow = ids.slice(from, from + SHOWN);
    for (const id of wantedNow) parts.set(Math.floor(id / index.size), null);
    await Promise.all([...parts.keys()].map(async (n) => parts.set(n, await load(`data/p/${n}.js`))));
    const rows = wantedNow.map((id) => shown(parts.get(Math.floor(id / index.size))[id % index.size], asked));
    list.append(...rows);
    headwater.mark(list, asked);
    more.hidden = from + SHOWN >= ids.length;
    more.onclick = () => show(ids, from + SHOWN, asked).then(() => rows.length && list.children[from + SHOWN]?.querySelector("a").focus());
  }

  async function search(asked) {
    const own = ++turn;
    const began = performance.now();
    try {
      const { ids, some } = await find(asked);
      if (own !== turn) return;
      list.replaceChildren();
      told.textContent = !ids.length ? (asked.trim() ? say("search.none") : "")
        : some ? say("search.some") : say("search.found", { n: ids.length });
      await show(ids, 0, asked);
      headwater.took = performance.now() - began;
      headwater.answered = asked;
    } catch (error) {
      told.textContent = say("search.broken", { part: error.message });
    }
  }

  const first = new URLSearchParams(location.search).get("q") || "";
  let soon = 0;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search(field.value);
  });
  field.addEventListener("input", () => {
    clearTimeout(soon);
    soon = setTimeout(() => search(field.value), 120);
  });
  field.value = first;
  if (first) search(first);
  else field.focus();
  headwater.search = search;
})();
