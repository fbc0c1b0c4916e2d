"use strict";
/* The ledger with scripts: narrowed down, sorted, downloaded. Its rows come in parts when they are first needed;
   data/ledger/N.js has what is compared, data/ledger/N-LANGUAGE.js the words of the value and the date. */
(() => {
  const { load, say, make, bdi, root } = headwater;
  const PAGE = 200;
  const form = document.getElementById("narrow");
  if (!form) return;
  const table = document.getElementById("ledger");
  const body = table.tBodies[0];
  const told = document.getElementById("told");
  const turn = document.getElementById("turn");
  const code = document.documentElement.lang;
  let about = null;
  let every = null;
  let rows = [];
  let from = 0;
  let sorted = { by: "", down: false };

  const COLUMNS = {
    value: (r) => r.high ?? r.low ?? -Infinity, measure: (r) => r.measure, place: (r) => r.place, when: (r) => r.date,
    said: (r) => r.said, document: (r) => r.label, standing: (r) => r.standing,
  };

  function row(held, [words, when]) {
    const [doc, id, low, high, bound, unit, per, written, measure, place, date, role, standing, question, review, said] = held;
    const [name, label, source, lang] = about.documents[doc];
    return { name, id, low, high, bound, unit, per, written, measure, place, date, role, standing, question, review, said, label, source, lang, words, when };
  }

  async function whole() {
    if (every) return every;
    told.textContent = say("ledger.loading");
    const found = [];
    for (let n = 0; n < about.parts; n += 1) {
      const [held, words] = await Promise.all([load(`data/ledger/${n}.js`), load(`data/ledger/${n}-${code}.js`)]);
      held.forEach((each, at) => found.push(row(each, words[at])));
    }
    every = found;
    return every;
  }

  function fits(r, wanted) {
    const [since, until] = [wanted.since, wanted.until].map((year) => (/^\d{4}$/.test(year) ? year : ""));
    const [starts, , ends] = [r.date.replace(/^\.\.\//, "").slice(0, 4), 0, (r.date.split("/")[1] || r.date).slice(0, 4)];
    return (!wanted.place || r.place === wanted.place)
      && (!wanted.source || r.source === wanted.source)
      && (!wanted.role || r.role === wanted.role)
      && (!wanted.standing || about.standings[r.standing] === wanted.standing)
      && (!wanted.review || (wanted.review === "yes") === Boolean(r.review))
      && (!since || (ends && ends >= since)) && (!until || (starts && starts <= until))
      && (!wanted.words || [r.words, r.written, r.measure, r.place, r.said, r.label].join(" ").toLowerCase().includes(wanted.words));
  }

  function sign(r) {
    const key = about.standings[r.standing];
    const inside = [make("span", { class: "sign", "aria-hidden": "true" }, about.signs[r.standing]), ` ${say(`standing.${key}_word`)}`];
    const made = r.question ? make("a", { class: `rel ${key}`, href: `${root}q/${r.question}.html` }, ...inside) : make("span", { class: `rel ${key}` }, ...inside);
    return [made, r.review ? make("small", {}, ` ${say(`ledger.${r.review}`)}`) : null];
  }

  function line(r) {
    return make("tr", {},
      make("th", { scope: "row" }, make("a", { class: "fig", href: `${root}d/${r.name}.html#s-${r.id}` }, bdi(r.words))),
      make("td", {}, bdi(r.measure, r.lang)), make("td", {}, bdi(r.place)), make("td", { class: "date" }, bdi(r.when)),
      make("td", {}, bdi(r.said)), make("td", {}, bdi(r.label, r.lang)), make("td", {}, ...sign(r)));
  }

  function draw() {
    body.replaceChildren(...rows.slice(from, from + PAGE).map(line));
    told.textContent = rows.length ? say("ledger.shown", { n: rows.length, of: every.length }) : say("ledger.none");
    turn.hidden = rows.length <= PAGE;
    document.getElementById("static").hidden = true;
    document.getElementById("back").disabled = from === 0;
    document.getElementById("on").disabled = from + PAGE >= rows.length;
    document.getElementById("at").textContent = `${Math.floor(from / PAGE) + 1} / ${Math.max(1, Math.ceil(rows.length / PAGE))}`;
  }

  async function narrow() {
    try {
      const held = await whole();
      const wanted = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]));
      wanted.words = wanted.words.toLowerCase();
      rows = held.filter((r) => fits(r, wanted));
      if (sorted.by) {
        const by = COLUMNS[sorted.by];
        const compare = (a, b) => (typeof a === "number" ? a - b : a < b ? -1 : a > b ? 1 : 0);
        rows.sort((a, b) => (sorted.down ? -1 : 1) * compare(by(a), by(b)));
      }
      from = 0;
      draw();
    } catch (error) {
      told.textContent = say("search.broken", { part: error.message });
    }
  }

  /* A cell as a spreadsheet takes it without running it as a formula. */
  function cell(value) {
    let words = value === null || value === undefined ? "" : String(value);
    if (typeof value === "string" && /^[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(words)) words = `'${words}`;
    return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
  }

  async function download() {
    if (!every) await narrow();
    const head = ["words", "low", "high", "bound", "unit", "per", "as_written", "measure", "place", "as_of", "role", "said_by", "document", "source", "standing", "review", "address"];
    const lines = rows.map((r) => [r.words, r.low, r.high, r.bound, r.unit, r.per, r.written, r.measure, r.place, r.date, r.role, r.said, r.label,
      r.source, about.standings[r.standing], r.review, `d/${r.name}.html#s-${r.id}`].map(cell).join(","));
    const file = new Blob(["\ufeff", [head.join(","), ...lines, ""].join("\r\n")], { type: "text/csv" });
    const link = make("a", { href: URL.createObjectURL(file), download: "figures.csv" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  function sortable(head) {
    const button = make("button", { type: "button", "aria-label": say("ledger.sort", { column: head.textContent }) }, ...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const by = head.dataset.by;
      sorted = { by, down: sorted.by === by ? !sorted.down : by === "value" };
      for (const each of table.tHead.rows[0].cells) each.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", sorted.down ? "descending" : "ascending");
      narrow();
    });
  }

  function options(name, values) {
    form.elements[name].append(...values.map(([value, words]) => make("option", { value }, words)));
  }

  load("data/ledger.js").then((found) => {
    about = found;
    options("place", about.places.map((place) => [place, place]));
    options("source", about.sources.map((source) => [source, say(`source.${source}`) || source]));
    options("role", about.roles.map((role) => [role, say(`role.${role}`) || role]));
    form.hidden = false;
    for (const head of table.tHead.rows[0].cells) sortable(head);
    let soon = 0;
    form.addEventListener("input", () => { clearTimeout(soon); soon = setTimeout(narrow, 200); });
    form.addEventListener("reset", () => setTimeout(narrow));
    form.addEventListener("submit", (event) => { event.preventDefault(); narrow(); });
    document.getElementById("download").addEventListener("click", download);
    document.getElementById("back").addEventListener("click", () => { from -= PAGE; draw(); table.scrollIntoView(); });
    document.getElementById("on").addEventListener("click", () => { from += PAGE; draw(); table.scrollIntoView(); });
  }, (error) => { told.textContent = say("search.broken", { part: error.message }); });
})();
