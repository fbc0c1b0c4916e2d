"use strict";
/* "Copy with source": words and their footnote on the clipboard, from a page in a folder too. */
(() => {
  const { say, make } = headwater;

  /* The clipboard of a page from a folder is only open to the old command. */
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const area = make("textarea", { class: "unseen", readonly: true, tabindex: "-1", "aria-hidden": "true" });
      const before = document.activeElement;
      area.value = text;
      document.body.append(area);
      area.select();
      let done = false;
      try {
        done = document.execCommand("copy");
      } catch {
        done = false;
      }
      area.remove();
      if (before) before.focus({ preventScroll: true });
      return done;
    }
  }

  /* A button that copies what `text` returns, and says whether it could. */
  function button(label, text) {
    const made = make("button", { type: "button", class: "btn" }, label);
    const told = make("span", { class: "told", role: "status" });
    made.addEventListener("click", async () => {
      const done = await copy(await text());
      told.textContent = say(done ? "card.copied" : "card.not_copied");
      setTimeout(() => { told.textContent = ""; }, 4000);
    });
    return [made, told];
  }

  function words(element) {
    return element.textContent.replace(/\s+/g, " ").trim();
  }

  /* The sentence and, under it, its footnote. */
  function sourced(sentence, footnote) {
    return `${sentence}[1]\n\n[1] ${footnote}\n`;
  }

  /* The footnote of words in a document, from what data/d/… says of it. */
  function footnote(held, exact, where, id) {
    const [about, payload, captured, name] = held.record;
    const kept = payload ? say("cite.preserved", { digest: payload, captured, name }) : say("cite.no_preserved");
    return `“${exact}”: ${about}. ${kept}${where ? ` ${where}.` : ""} d/${held.id}.html#s-${id}`;
  }

  for (const figure of document.querySelectorAll("figure[data-foot]")) {
    const quote = figure.querySelector("blockquote");
    figure.querySelector("figcaption").append(
      ...button(say("card.copy"), () => sourced(words(quote), figure.dataset.foot)),
    );
  }
  const foot = document.getElementById("cite");
  if (foot) {
    const bibtex = document.getElementById("bibtex");
    foot.after(make("p", {}, ...button(say("card.footnote"), () => words(foot)), " ",
      ...button(say("card.bibtex"), () => bibtex.textContent)));
  }
  Object.assign(headwater, { copy, button, footnote, sourced });
})();
