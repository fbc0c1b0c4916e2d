"use strict";
/* Words as the search compares them: the same as headwater/publish/fold.py. */
(() => {
  const HAN = "\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
  const TOKEN = new RegExp(`[${HAN}]+|[0-9]+(?:[.,][0-9]+)*|(?:(?![${HAN}])\\p{L})+`, "gu");
  const UYGHUR = {
    "\u0626": "", "\u0640": "", "\u200c": "", "\u200d": "",
    "\u0643": "\u06a9", "\u064a": "\u0649", "\u06cc": "\u0649",
    "\u0647": "\u06d5", "\u06be": "\u06d5", "\u0629": "\u06d5", "\u06c0": "\u06d5",
  };
  /* Uyghur Latin letters (ULY) and their Arabic letters, as folded; the longer first. */
  const ULY = [
    ["ch", "چ"], ["gh", "غ"], ["sh", "ش"], ["zh", "ژ"], ["ng", "ڭ"], ["a", "ا"], ["b", "ب"], ["d", "د"],
    ["e", "ە"], ["f", "ف"], ["g", "گ"], ["h", "ە"], ["i", "ى"], ["j", "ج"], ["k", "ک"], ["l", "ل"],
    ["m", "م"], ["n", "ن"], ["o", "و"], ["p", "پ"], ["q", "ق"], ["r", "ر"], ["s", "س"], ["t", "ت"],
    ["u", "ۇ"], ["w", "ۋ"], ["x", "خ"], ["y", "ى"], ["z", "ز"], ["é", "ې"], ["ë", "ې"], ["ö", "ۆ"],
    ["ü", "ۈ"], ["'", ""],
  ];
  let simple = null;

  function simplified() {
    if (simple) return simple;
    simple = new Map();
    const pairs = [...(headwater.get("data/han.js") || "")];
    for (let at = 0; at + 1 < pairs.length; at += 2) simple.set(pairs[at], pairs[at + 1]);
    return simple;
  }

  function fold(text) {
    if (/^[ -~]*$/.test(text)) return text.toLowerCase();
    text = [...text.normalize("NFKC").toLowerCase()].map((c) => UYGHUR[c] ?? c).join("");
    text = text.normalize("NFD").replace(/\p{Mn}/gu, "").normalize("NFC");
    const map = simplified();
    return [...text].map((c) => map.get(c) ?? c).join("");
  }

  function singular(word) {
    if (word.length < 4 || !word.endsWith("s") || /(ss|us|is)$/.test(word)) return word;
    if (word.endsWith("ies") && word.length > 4) return word.slice(0, -3) + "y";
    return /(xes|ches|shes|sses)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
  }

  function tokens(text) {
    const out = [];
    for (const word of fold(text).match(TOKEN) || []) {
      if (/^[0-9]/.test(word)) out.push(word.replaceAll(",", ""));
      else if (new RegExp(`^[${HAN}]`, "u").test(word)) {
        const signs = [...word];
        for (let at = 0; at + 1 < signs.length; at += 1) out.push(signs[at] + signs[at + 1]);
        out.push(signs[signs.length - 1]);
      } else out.push(singular(word));
    }
    return out;
  }

  /* What a Latin word is in Arabic letters if it is Uyghur, "" if it cannot be. */
  function uyghur(word) {
    let out = "";
    let rest = word.normalize("NFC").toLowerCase();
    while (rest) {
      const found = ULY.find(([latin]) => rest.startsWith(latin));
      if (!found) return "";
      out += found[1];
      rest = rest.slice(found[0].length);
    }
    return out;
  }

  Object.assign(headwater, { fold, tokens, singular, uyghur, HAN });
  headwater.part("js/fold.js", true);
})();
