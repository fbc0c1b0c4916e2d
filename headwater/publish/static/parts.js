"use strict";
/* What every page's scripts share: parts of the dossier loaded when they are needed, and words. A page opened
   from a folder may not fetch, so each part is a script that hands over data and does nothing else. */
(() => {
  const held = new Map();
  const coming = new Map();
  const base = document.body.dataset.base;
  const root = document.body.dataset.root;

  function part(path, value) {
    held.set(path, value);
  }

  function get(path) {
    return held.get(path);
  }

  function load(path) {
    if (held.has(path)) return Promise.resolve(held.get(path));
    if (!coming.has(path)) {
      coming.set(path, new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = base + path;
        script.onload = () => {
          script.remove();
          if (held.has(path)) done(held.get(path));
          else failed(new Error(path));
        };
        script.onerror = () => {
          script.remove();
          coming.delete(path);
          failed(new Error(path));
        };
        document.head.append(script);
      }));
    }
    return coming.get(path);
  }

  /* The words of a key in the page's language, with what is filled in. */
  function say(key, values = {}) {
    const words = held.get(`data/words-${document.documentElement.lang}.js`) || {};
    const found = words[key] ?? "";
    const form = Array.isArray(found) ? found[values.n === 1 ? 0 : found.length - 1] : found;
    return form.replace(/\{(\w+)\}/g, (_, name) => {
      const value = values[name] ?? "";
      return typeof value === "number" ? value.toLocaleString("en") : String(value);
    });
  }

  /* An element with its attributes and what stands in it; words are words, never markup. */
  function make(tag, attributes = {}, ...inside) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
    }
    made.append(...inside.filter((each) => each !== null && each !== undefined && each !== ""));
    return made;
  }

  /* Words of a document: their own direction, and their language where it is known. */
  function bdi(words, lang) {
    return make("bdi", { lang: lang || null }, words);
  }

  window.headwater = { part, get, load, say, make, bdi, base, root };
})();
