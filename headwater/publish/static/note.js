"use strict";
/* The notes beside a document: an opened one can be copied with its source. */
(() => {
  const { say, make, load, button, footnote, sourced } = headwater;
  const own = /\/d\/([0-9a-f]{16})\.html$/.exec(location.pathname);

  async function copied(id) {
    const held = await load(`data/d/${own[1]}.js`);
    const [before, exact, after, , , , , , , , where] = held.s[id];
    return [(before + exact + after).replace(/\s+/g, " ").trim(), footnote(held, exact, where, id)];
  }

  function dress(note) {
    const body = note.querySelector(":scope > .body");
    if (!own || !body || body.dataset.dressed || !note.matches(".figure, .event")) return;
    body.dataset.dressed = "yes";
    const id = body.id.slice(2);
    body.querySelector(".bar").after(make("p", { class: "cite" },
      ...button(say("card.copy"), async () => sourced(...(await copied(id)))),
      ...button(say("card.footnote"), async () => (await copied(id))[1])));
  }

  document.addEventListener("toggle", (event) => {
    if (event.target.matches("details.note") && event.target.open) dress(event.target);
  }, true);
  for (const note of document.querySelectorAll("details.note[open]")) dress(note);
})();
