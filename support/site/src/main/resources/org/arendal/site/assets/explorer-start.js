"use strict";
// Puts the page together, and opens it with the case that its link names.
function arendalCases(cases) {
  arendalExplorer.cases = cases;
}

(function (x) {
  const make = x.make;
  const list = make("select", { id: x.id() });
  const area = make("textarea", { id: x.id(), rows: 8, spellcheck: "false", dir: "ltr" });
  const status = make("p", { role: "status", id: "begin-status" });
  const day = make("div", {});
  const languages = make("select", { id: "answer-language" });

  function put(json, assumed, settings) {
    let tree = null;
    try {
      tree = JSON.parse(json);
    } catch (e) {
      tree = null;
    }
    if (!x.matter.isObject(tree)) {
      status.textContent = problemsOf(json);
      return false;
    }
    x.settings.put(settings);
    x.matter.put(tree, assumed);
    redraw();
    return true;
  }

  // The library says best where a text stops being JSON.
  function problemsOf(json) {
    const answer = x.library.now({ do: "answer", language: x.language, case: json, parts: [] });
    return (answer.problems || [{ text: x.word("no-case") }]).map(function (one) {
      return (one.line ? x.word("line", one.line, one.column) + " " : "") + one.text;
    }).join("; ");
  }

  function redraw() {
    x.form.draw();
    drawDay();
    x.answer.show();
  }

  function drawDay() {
    x.fill(day, x.fields.field({ kind: "date", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, ["asOf"],
      x.word("day-asked")));
  }

  function example(name) {
    const all = x.cases.worked.concat(x.cases.examples);
    const found = all.filter(function (one) { return one.name === name; })[0];
    if (!found) {
      status.textContent = x.word("no-example");
      return;
    }
    list.value = name;
    area.value = found.json;
    put(found.json, [], found.settings);
    status.textContent = x.word("opened", name);
  }

  function pasted() {
    if (put(area.value, [], x.settings.value())) {
      status.textContent = x.word("opened-pasted");
    }
  }

  function group(title, cases) {
    return make("optgroup", { label: title }, cases.map(function (one) {
      return make("option", { value: one.name }, one.name);
    }));
  }

  function chooser() {
    list.appendChild(make("option", { value: "" }, x.word("choose")));
    list.appendChild(group(x.word("worked"), x.cases.worked));
    list.appendChild(group(x.word("examples"), x.cases.examples));
    return make("section", { "aria-label": x.word("begin") },
      make("h2", {}, x.word("begin")),
      make("div", { class: "field" }, make("label", { for: list.id }, x.word("example")), list, " ",
        x.button(x.word("open-example"), function () { example(list.value); })),
      make("details", {}, make("summary", {}, x.word("paste")),
        make("label", { for: area.id }, x.word("paste.label")), area,
        x.button(x.word("open-pasted"), pasted, { id: "open-pasted" })),
      make("p", {}, x.button(x.word("empty"), function () {
        list.value = "";
        area.value = "";
        put("{}", [], {});
        status.textContent = x.word("emptied");
      }, { id: "begin-empty" })),
      status);
  }

  function chooseLanguage(tag) {
    x.language = tag;
    const about = x.library.now({ do: "about", language: tag });
    const catalogue = x.library.now({ do: "catalogue", language: tag });
    x.form.start(about, catalogue, tag);
    x.settings.start(about, tag);
    return about;
  }

  function languageName(tag) {
    try {
      return new Intl.DisplayNames([tag], { type: "language" }).of(tag);
    } catch (e) {
      return tag;
    }
  }

  function languageField(about) {
    about.languages.forEach(function (tag) {
      languages.appendChild(make("option", { value: tag, lang: tag }, languageName(tag)));
    });
    languages.value = x.language;
    languages.addEventListener("change", function () {
      chooseLanguage(languages.value);
      redraw();
    });
    return make("div", { class: "field" },
      make("label", { for: languages.id }, x.word("language")), languages,
      make("span", { class: "hint" }, x.word("language.hint")));
  }

  function openLink() {
    const asked = x.link.read(location.hash);
    if (!asked) {
      return;
    }
    if (asked.error) {
      status.textContent = asked.error;
    } else if (asked.json) {
      put(asked.json, asked.assumed, {});
      status.textContent = x.word("opened-link");
    } else {
      example(asked.example);
    }
  }

  function changed() {
    x.form.recount();
    x.home.clear();
    x.answer.show();
  }

  function start() {
    const about = chooseLanguage(x.pageLanguage);
    drawDay();
    const form = make("section", { "aria-label": x.word("case") },
      make("h2", {}, x.word("case")), day, languageField(about), x.settings.element,
      make("h3", {}, x.word("facts")), make("p", {}, x.word("facts.lead")), x.form.element);
    x.fill(x.root, chooser(), make("div", { class: "explorer" }, x.answer.status, form,
      make("div", { class: "explorer-result" }, x.answer.element, x.article.element,
        x.home.element)));
    x.matter.onChange(changed);
    x.settings.onChange(changed);
    x.answer.show();
    openLink();
    window.addEventListener("hashchange", openLink);
    x.root.setAttribute("data-ready", "true");
  }

  // Two turns later, so that the page is painted before the library is made ready.
  window.addEventListener("load", function () { setTimeout(start, 20); });
})(arendalExplorer);
