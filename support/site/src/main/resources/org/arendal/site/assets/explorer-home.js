"use strict";
// The case to take home: as JSON, as Java, as a test, as a link.
(function (x) {
  const make = x.make;
  const area = make("textarea", { id: x.id(), rows: 14, readonly: true, spellcheck: "false",
    dir: "ltr" });
  const label = make("label", { for: area.id }, "");
  const status = make("p", { role: "status" });
  const copy = x.button(x.word("copy"), function () {
    area.select();
    status.textContent = document.execCommand("copy") ? x.word("copied") : x.word("copy-by-hand");
  });
  const note = make("p", {});
  const shown = make("div", { hidden: true }, label, area, copy);

  function show(title, text, said) {
    label.textContent = title;
    area.value = text;
    note.textContent = said || "";
    shown.hidden = false;
    status.textContent = x.word("ready");
    area.focus();
  }

  function fail(text) {
    shown.hidden = true;
    note.textContent = "";
    status.textContent = text;
  }

  function ask(what, title, member, more) {
    const request = Object.assign(x.answer.request(undefined), { do: what }, more);
    const answer = x.library.now(request);
    const problems = answer.problems || (answer.problem ? [{ path: "", text: answer.problem }] : null);
    if (problems) {
      fail(problems.map(function (one) { return one.path + ": " + one.text; }).join("; "));
      return null;
    }
    if (title) {
      show(title, answer[member]);
    }
    return answer[member];
  }

  function test() {
    if (!x.article.chosen()) {
      fail(x.word("article.first"));
      return;
    }
    ask("fixture", x.word("home.test"), "java", { article: x.article.chosen() });
  }

  function link() {
    const json = ask("case", null, "json");
    if (json === null) {
      return;
    }
    const address = x.link.of(json);
    if (address) {
      show(x.word("home.link"), address, x.word("link.holds"));
    } else {
      fail(x.word("link.long", x.link.most));
    }
  }

  x.home = {
    element: make("section", { class: "explorer-home", "aria-label": x.word("home") },
      make("h2", {}, x.word("home")), make("p", {}, x.word("home.lead")),
      make("p", { class: "buttons" },
        x.button(x.word("home.json"), function () { ask("case", x.word("home.json"), "json"); },
          { id: "home-json" }), " ",
        x.button(x.word("home.java"), function () { ask("java", x.word("home.java"), "java"); },
          { id: "home-java" }), " ",
        x.button(x.word("home.test"), test, { id: "home-test" }), " ",
        x.button(x.word("home.link"), link, { id: "home-link" })),
      note, status, shown),
    clear: function () {
      shown.hidden = true;
      note.textContent = "";
      status.textContent = "";
    }
  };
})(arendalExplorer);
