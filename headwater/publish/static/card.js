"use strict";
/* Rest on a number, or reach it with the keyboard, and a card shows its words, who said it, as of when, and how
   many origins stand behind it. A click goes to the words in place, as without scripts. */
(() => {
  const { say, make, bdi, load, root, button, footnote, sourced } = headwater;
  const WAIT = 250;
  const PLACE = /(?:^|\/)d\/([0-9a-f]{16})\.html#s-([0-9a-f]{16})$/;
  let card = null;
  let owner = null;
  let timer = 0;

  /* The document and the mark that a link leads to. In a document itself the notes stand beside the words. */
  function target(link) {
    const found = PLACE.exec(link.getAttribute("href") || "");
    return found ? [found[1], found[2]] : null;
  }

  function close(back) {
    clearTimeout(timer);
    if (!card) return;
    const had = card.contains(document.activeElement);
    card.remove();
    card = null;
    if (owner) owner.removeAttribute("aria-describedby");
    if ((back || had) && owner) owner.focus({ preventScroll: true });
    owner = null;
  }

  function line(key, words, lang) {
    return words ? [make("dt", {}, say(key)), make("dd", {}, bdi(words, lang))] : [];
  }

  function origins(low, high) {
    if (!high) return say("card.alone");
    return low >= high ? say("n.origin", { n: low }) : say("origins.range", { low, high });
  }

  function filled(document_, found, id) {
    const [before, exact, after, lang, said, when, low, high, measure, place, where] = found;
    const href = `${root}d/${document_.id}.html#s-${id}`;
    const sentence = (before + exact + after).replace(/\s+/g, " ").trim();
    const note = footnote(document_, exact, where, id);
    const shut = make("button", { type: "button", class: "btn shut", "aria-label": say("card.close") }, "×");
    shut.addEventListener("click", () => close(true));
    return [
      shut,
      make("blockquote", { lang: lang || null, dir: "auto" }, before, make("mark", {}, exact), after),
      make("dl", {}, ...line("card.said_by", said), ...line("card.as_of", when), ...line("card.counts", measure, lang),
        ...line("card.place", place), ...line("card.behind", origins(low, high)), ...line("table.source", document_.label), ...line("card.where", where)),
      make("p", { class: "cite" }, make("a", { href }, say("card.see")), ...button(say("card.copy"), () => sourced(sentence, note)),
        ...button(say("card.bibtex"), () => document_.bibtex)),
    ];
  }

  function stand(box, link) {
    const at = link.getBoundingClientRect();
    const size = box.getBoundingClientRect();
    if (innerWidth <= 640) return;
    const left = Math.max(8, Math.min(at.left, innerWidth - size.width - 8));
    const below = at.bottom + size.height + 8 < innerHeight || at.top < size.height;
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${(below ? at.bottom + 6 : at.top - size.height - 6) + scrollY}px`;
  }

  async function open(link) {
    const place = target(link);
    if (!place || owner === link) return;
    close(false);
    owner = link;
    const box = make("aside", { class: "card", id: "card", "aria-label": say("card.label") });
    try {
      const found = await load(`data/d/${place[0]}.js`);
      if (owner !== link) return;
      if (!found.s[place[1]]) return;
      box.append(...filled(found, found.s[place[1]], place[1]));
    } catch (error) {
      if (owner !== link) return;
      box.append(make("p", { class: "warn" }, say("search.broken", { part: error.message })));
    }
    card = box;
    link.setAttribute("aria-describedby", "card");
    document.body.append(box);
    stand(box, link);
    box.addEventListener("pointerleave", () => leave());
    box.addEventListener("pointerenter", () => clearTimeout(timer));
  }

  function leave() {
    clearTimeout(timer);
    timer = setTimeout(() => { if (card && !card.contains(document.activeElement)) close(false); }, 400);
  }

  function linked(event) {
    return event.target instanceof Element ? event.target.closest("a[href]") : null;
  }

  document.addEventListener("pointerover", (event) => {
    const link = linked(event);
    if (event.pointerType === "touch" || !link || !target(link)) return;
    clearTimeout(timer);
    timer = setTimeout(() => open(link), WAIT);
  });
  document.addEventListener("pointerout", (event) => {
    const link = linked(event);
    if (event.pointerType !== "touch" && link && target(link)) leave();
  });
  /* By touch the first tap shows the card, a second one on the number, or its link, goes to the words. */
  document.addEventListener("click", (event) => {
    const link = linked(event);
    const touch = event.pointerType === "touch";
    if (link && touch && owner !== link && target(link) && !(card && card.contains(link))) {
      event.preventDefault();
      open(link);
    } else if (card && !card.contains(event.target) && link !== owner) close(false);
  });
  document.addEventListener("focusin", (event) => {
    const link = linked(event);
    if (link && target(link) && link.matches(":focus-visible") && !(card && card.contains(link))) open(link);
    else if (card && !card.contains(event.target) && link !== owner) close(false);
  });
  /* By keyboard: the arrow down goes into the card, Tab at its end comes back, Escape closes it. */
  document.addEventListener("keydown", (event) => {
    if (!card) return;
    const held = [...card.querySelectorAll("a, button")];
    const at = held.indexOf(document.activeElement);
    const leaves = event.key === "Tab" && (event.shiftKey ? at === 0 : at === held.length - 1);
    if (event.key === "Escape") close(true);
    else if (event.key === "ArrowDown" && document.activeElement === owner && held.length) held[0].focus();
    else if (leaves) owner.focus();
    else return;
    event.preventDefault();
  });
  headwater.card = { open, close };
})();
