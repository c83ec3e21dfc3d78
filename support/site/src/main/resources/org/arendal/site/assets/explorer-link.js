"use strict";
// A case in the fragment of a link, which browsers send to nobody; and what such a link may bring in.
(function (x) {
  const MOST = 4000;
  // Signs that turn the direction of a text, or that nobody sees, have no place in a case.
  const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

  // A reason may tell of a person: a link has none, and its judgements are marked as assumed.
  function withoutReasons(value, path, assumed) {
    if (Array.isArray(value)) {
      return value.map(function (one) { return withoutReasons(one, path, assumed); });
    }
    if (!x.matter.isObject(value)) {
      return value;
    }
    const copy = {};
    const isJudgement = "outcome" in value && "reason" in value;
    Object.keys(value).forEach(function (key) {
      if (isJudgement && key === "evidence") {
        return;
      }
      copy[key] = isJudgement && key === "reason" ? "-"
        : withoutReasons(value[key], path.concat([key]), assumed);
    });
    if (isJudgement) {
      assumed.add(path.slice(0, 2).join("."));
    }
    return copy;
  }

  function encoded(text) {
    let bytes = "";
    new TextEncoder().encode(text).forEach(function (one) { bytes += String.fromCharCode(one); });
    return btoa(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }

  function decoded(text) {
    const bytes = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    const numbers = Uint8Array.from(bytes, function (one) { return one.charCodeAt(0); });
    return new TextDecoder("utf-8", { fatal: true }).decode(numbers);
  }

  // The case as the library wrote it; its ref stays at home, it may be a number of a file.
  function of(json) {
    const tree = JSON.parse(json);
    delete tree.ref;
    const assumed = new Set();
    const bare = withoutReasons(tree, [], assumed);
    const facts = Array.from(assumed).filter(function (fact) {
      return (x.form.fact(fact) || {}).kind === "judgement";
    });
    const fragment = "#case=" + encoded(JSON.stringify(bare))
      + (facts.length ? "&assumed=" + facts.join(",") : "");
    const link = location.href.replace(/#.*$/, "") + fragment;
    return link.length > MOST ? null : link;
  }

  // A case, the name of an example, a plain error; null if the fragment is about something else.
  function read(fragment) {
    const example = /^#example=(.*)$/.exec(fragment);
    if (example) {
      return { example: example[1] };
    }
    if (!/^#case=/.test(fragment)) {
      return null;
    }
    const found = /^#case=([A-Za-z0-9_-]+)(?:&assumed=([a-zA-Z.,]*))?$/.exec(fragment);
    if (fragment.length > MOST || !found) {
      return { error: x.word("link.broken") };
    }
    try {
      const text = decoded(found[1]);
      const tree = JSON.parse(text);
      if (HIDDEN.test(text) || hasHidden(tree) || !x.matter.isObject(tree)) {
        return { error: x.word("link.broken") };
      }
      return { json: text, assumed: (found[2] || "").split(",").filter(function (fact) {
        return (x.form.fact(fact) || {}).kind === "judgement";
      }) };
    } catch (e) {
      return { error: x.word("link.broken") };
    }
  }

  function hasHidden(value) {
    return HIDDEN.test(JSON.stringify(value).replace(/\\u([0-9a-f]{4})/g, function (all, code) {
      return String.fromCharCode(parseInt(code, 16));
    }));
  }

  x.link = { of: of, read: read, most: MOST };
})(arendalExplorer);
