"use strict";
// What one article says of the case: the reasons as a tree, and what follows.
(function (x) {
  const make = x.make;
  const SIGNS = { met: "✓", unmet: "✗", open: "?", "not-reached": "–" };

  function line(one) {
    const status = make("span", { class: "status " + one.status },
      make("span", { "aria-hidden": "true" }, SIGNS[one.status] || "·"), " ", one.statusText);
    return make("li", {}, one.statusText ? [status, ": "] : null,
      one.lead ? one.lead + " " : null, one.text,
      one.judgement ? make("p", { class: "cited" }, one.judgement) : null,
      one.citation ? make("span", { class: "cited" }, " (", one.citation, ")") : null);
  }

  // Each line says which stands above it.
  function tree(lines) {
    const top = make("ul", { class: "conditions" });
    const items = [];
    lines.forEach(function (one, number) {
      const item = line(one);
      items[number] = item;
      const above = one.parent < 0 ? null : items[one.parent];
      let list = above ? above.querySelector(":scope > ul") : top;
      if (!list) {
        list = make("ul", { class: "conditions" });
        above.appendChild(list);
      }
      list.appendChild(item);
    });
    return top;
  }

  function conclusion(one) {
    return make("li", { class: "conclusion" },
      make("strong", {}, one.kindText), " (", one.holderText, "; ", one.strengthText, "): ",
      one.text, one.certain === false ? make("em", {}, " ", x.word("not-certain")) : null,
      make("span", { class: "cited" }, " (", one.citation, ")"));
  }

  function part(title, list, item) {
    return list && list.length
      ? [make("h4", {}, title), make("ul", { class: "plain" }, list.map(item))] : [];
  }

  // A contested reading that this article asked for, and how it was settled, if it was.
  function reading(one) {
    const settled = one.options.filter(function (option) { return option.option === one.option; })[0];
    return make("li", {}, one.question, " ",
      make("strong", {}, settled ? settled.text : x.word("reading.open")));
  }

  function marks(assumed) {
    return assumed && assumed.length ? make("p", { class: "mark" },
      x.word("assumed-here", assumed.map(label).join(", "))) : null;
  }

  function label(assumed) {
    return typeof assumed === "string" ? x.form.fact(assumed).label : assumed.label;
  }

  function article(one) {
    return [marks(one.assumed),
      make("h4", {}, x.word("reasons")), tree(one.lines),
      part(x.word("conclusions"), one.conclusions, conclusion),
      part(x.word("if-it-applies"), one.ifItApplies, conclusion),
      part(x.word("readings"), one.readings, reading),
      part(x.word("remarks"), one.remarks, function (remark) {
        return make("li", {}, remark.text || "");
      })];
  }

  x.reasons = { article: article, marks: marks };
})(arendalExplorer);
