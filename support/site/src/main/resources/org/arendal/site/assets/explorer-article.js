"use strict";
// What is asked of one article on a press: its drawing, why not, and its time line; each can be stopped.
(function (x) {
  const make = x.make;
  const list = make("select", { id: x.id() });
  const from = make("input", { type: "text", id: x.id(), autocomplete: "off", spellcheck: "false" });
  const to = make("input", { type: "text", id: x.id(), autocomplete: "off", spellcheck: "false" });
  const status = make("p", { role: "status" });
  const result = make("div", {});
  const stop = x.button(x.word("stop"), function () { end(x.word("stopped")); }, { hidden: true, id: "ask-stop" });
  let aside = null;
  let offered = "";

  // Days of a time line: a year on each side of the day of the case, unless others are given.
  function yearFrom(day, years) {
    const text = String(day || "");
    return String(Number(text.substring(0, 4)) + years) + text.substring(4).replace("-02-29", "-02-28");
  }

  function ask(what, more, show) {
    if (!list.value) {
      status.textContent = x.word("article.first");
      return;
    }
    aside = aside || x.library.aside();
    const request = Object.assign(x.answer.request(undefined), { do: what, article: list.value }, more);
    x.fill(result);
    status.textContent = x.word("working");
    stop.hidden = false;
    aside.ask("article", request, function (answer) {
      stop.hidden = true;
      const problems = answer.problems || (answer.problem ? [{ text: answer.problem }] : null);
      status.textContent = problems ? problems.map(function (one) { return one.text; }).join("; ")
        : x.word("ready");
      if (!problems) {
        x.fill(result, show(answer));
      }
    });
  }

  function end(text) {
    if (aside) {
      aside.stop();
      aside = null;
    }
    stop.hidden = true;
    status.textContent = text;
  }

  function pre(text) {
    return make("pre", { tabindex: "0", lang: x.language }, text);
  }

  // A drawing comes in as an image, so that nothing in it can run or lead anywhere.
  function drawing(answer) {
    return [make("h4", {}, answer.title),
      make("div", { class: "wide", tabindex: "0", role: "group", "aria-label": answer.title },
        make("img", { alt: x.word("drawing-alt", answer.title),
          src: "data:image/svg+xml," + encodeURIComponent(answer.svg) })),
      make("details", {}, make("summary", {}, x.word("as-text")), pre(answer.text))];
  }

  function span(one) {
    return make("li", {}, make("strong", {}, one.firstText, " – ", one.lastText), ": ",
      one.outcomeText || x.word("no-answer"),
      one.contradictions.length ? make("ul", {}, one.contradictions.map(function (wrong) {
        return make("li", {}, make("code", {}, wrong.path), ": ", wrong.text);
      })) : null);
  }

  function timeLine(answer) {
    return [make("h4", {}, x.word("time-line-of", answer.number, answer.title)),
      make("ol", { class: "spans", lang: x.language }, answer.spans.map(span)),
      make("details", {}, make("summary", {}, x.word("as-text")), pre(answer.text))];
  }

  function askTimeLine() {
    const day = x.matter.get(["asOf"]);
    ask("timeline", { from: from.value || yearFrom(day, -1), to: to.value || yearFrom(day, 1) },
      timeLine);
  }

  function dayField(label, input) {
    return make("div", { class: "field" }, make("label", { for: input.id }, label), input);
  }

  const box = make("section", { class: "explorer-article", "aria-label": x.word("one-article") },
    make("h3", {}, x.word("one-article")),
    make("div", { class: "field" },
      make("label", { for: list.id }, x.word("one-article.which")), list),
    make("p", { class: "buttons" },
      x.button(x.word("drawing"), function () { ask("diagram", {}, drawing); },
        { id: "ask-drawing" }), " ",
      x.button(x.word("why-not"), function () {
        ask("why-not", {}, function (answer) { return pre(answer.text); });
      }, { id: "ask-why-not" })),
    make("fieldset", {}, make("legend", {}, x.word("time-line")),
      make("p", { class: "hint" }, x.word("time-line.hint")),
      dayField(x.word("from"), from), dayField(x.word("to"), to),
      x.button(x.word("time-line.show"), askTimeLine, { id: "ask-time-line" })),
    status, stop, result);
  box.hidden = true;

  // The articles that the case raises, the one that was chosen still chosen.
  function offer(articles) {
    const key = x.language + articles.map(function (one) { return one.article; }).join();
    box.hidden = !articles.length;
    if (key !== offered) {
      const before = list.value;
      x.fill(list, articles.map(function (one) {
        return x.fields.option(one.article, x.word("article", one.number) + " " + one.title, before);
      }));
      offered = key;
    }
  }

  x.article = {
    element: box,
    offer: offer,
    chosen: function () { return list.value; },
    clear: function () {
      if (stop.hidden && !result.firstChild) {
        return;
      }
      end(x.word("case-changed"));
      x.fill(result);
    }
  };
})(arendalExplorer);
