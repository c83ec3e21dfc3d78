"use strict";
// The answer: at once what comes of it, a moment later why, what is open, and whom to contact.
(function (x) {
  const make = x.make;
  const OUTCOME_SIGNS = { applies: "✓", "does-not-apply": "✗", undetermined: "?", "not-in-force": "–" };
  const MOST_QUESTIONS = 12;
  const status = make("p", { role: "status", class: "explorer-status" });
  const head = make("div", {});
  const articles = make("div", {});
  const rest = make("div", {});
  const aside = x.library.aside();
  const box = make("section", { class: "explorer-answer", "aria-label": x.word("answer") },
    make("h2", { id: "answer" }, x.word("answer")), head, articles, rest);

  function request(parts) {
    return { do: "answer", language: x.language, case: x.matter.json(),
      settings: x.settings.value(), assumed: x.matter.assumed(), parts: parts };
  }

  function clear() {
    [head, articles, rest].forEach(function (part) { x.fill(part); });
  }

  function say(text) {
    if (status.textContent !== text) {
      status.textContent = text;
    }
  }

  // What every answer is to say of itself.
  function about(answer) {
    const warning = answer.afterRegisters
      ? make("p", { class: "warning" },
        make("strong", {}, x.word("warning")), " ", x.word("after-registers", answer.registersDay))
      : null;
    return [warning, x.reasons.marks(answer.assumed),
      make("p", { class: "cited" }, x.word("answer-of", answer.asOfText, answer.libraryVersion,
        answer.registersDay), " ", make("strong", {}, x.word("no-decision")))];
  }

  // How many lines the first sentences take: all before the line with the day.
  function lead(answer) {
    const day = answer.head.findIndex(function (line, number) {
      return number > 0 && line.indexOf(answer.asOfText) >= 0;
    });
    return Math.max(1, day);
  }

  // What rests on an assumption says so wherever it is said.
  function summary(answer, lines) {
    const text = answer.head.slice(0, lines).join(" ");
    return answer.assumed && answer.assumed.length ? text + " (" + x.word("assumed") + ")" : text;
  }

  function showHead(answer) {
    const lines = lead(answer);
    say(answer.head.length ? summary(answer, lines) : x.word("nothing-raised"));
    x.fill(head, about(answer), make("pre", { tabindex: "0", lang: x.language,
      "aria-label": x.word("first-screen") }, answer.head.slice(lines).join("\n")));
  }

  function outcome(one) {
    return [make("span", { "aria-hidden": "true" }, (OUTCOME_SIGNS[one.outcome] || "?") + " "),
      x.word("article", one.number), " ", one.title, ": ",
      make("strong", {}, one.outcomeText)];
  }

  // What was opened stays open when the case changes.
  function open(container) {
    return new Set(Array.prototype.map.call(container.querySelectorAll("details[open]"),
      function (one) { return one.getAttribute("data-key"); }));
  }

  function folded(key, summary, opened, content) {
    const one = make("details", { "data-key": key }, make("summary", {}, summary), content);
    one.open = opened.has(key);
    return one;
  }

  function showArticles(answer) {
    const opened = open(articles);
    x.article.offer(answer.articles);
    x.fill(articles, make("h3", {}, x.word("outcomes")),
      answer.articles.length ? null : make("p", {}, x.word("nothing-raised")),
      answer.articles.map(function (one) {
        const whole = make("div", { lang: x.language }, x.reasons.article(one));
        return folded(one.article, outcome(one), opened, whole);
      }));
  }

  function question(one) {
    return make("li", {}, x.button(one.label, function () { x.form.focusFact(one.fact); },
      { class: "link", "aria-label": x.word("go-to", one.label) }),
    make("span", { class: "cited" }, " ", x.word("answered-by", one.answererText)),
    one.reasons.length ? make("details", {}, make("summary",
      { "aria-label": x.word("why-asked-of", one.label) }, x.word("why-asked")),
    make("ul", {}, one.reasons.map(function (reason) { return make("li", {}, reason); }))) : null);
  }

  function questions(all, opened) {
    const first = all.slice(0, MOST_QUESTIONS);
    const later = all.slice(MOST_QUESTIONS);
    return [make("h3", {}, x.word("open")),
      all.length ? make("p", {}, x.word("open.lead")) : make("p", {}, x.word("open.none")),
      first.length ? make("ol", { lang: x.language }, first.map(question)) : null,
      later.length ? folded("later", x.word("open.more", later.length), opened,
        make("ol", { start: MOST_QUESTIONS + 1, lang: x.language }, later.map(question))) : null];
  }

  // The library breaks lines and begins them with a dash, for a page without markup.
  function contact(one) {
    const lines = one.text.split("\n").map(function (text) { return text.trim(); })
      .filter(function (text) { return text; });
    return make("li", {}, lines.join(" ").replace(/^- /, ""));
  }

  function point(one) {
    return make("li", {}, one.text, one.fact ? [" ", x.button(x.word("go"), function () {
      x.form.focusFact(one.fact);
    }, { class: "link", "aria-label": x.word("go-to", x.form.fact(one.fact).label) })] : null);
  }

  function list(title, items, item) {
    return [make("h3", {}, title), items.length
      ? make("ul", { lang: x.language }, items.map(item)) : make("p", {}, x.word("none"))];
  }

  function notAsked(all, opened) {
    return all.length ? folded("not-asked", x.word("not-asked", all.length), opened,
      make("ul", { lang: x.language }, all.map(function (one) {
        return make("li", {}, x.word("article", one.article), " ", one.title,
          one.because.length ? make("ul", {}, one.because.map(function (why) {
            return make("li", {}, why.text);
          })) : null);
      }))) : null;
  }

  function showRest(answer) {
    const opened = open(rest);
    x.fill(rest, questions(answer.questions, opened),
      list(x.word("contacts"), answer.contacts, contact),
      list(x.word("control-points"), answer.controlPoints, point),
      notAsked(answer.notAsked, opened));
  }

  function refused(answer) {
    if (answer.problem) {
      clear();
      say(x.word("fault", answer.problem));
      return true;
    }
    const problems = answer.problems || [];
    x.form.showProblems(problems);
    if (!problems.length) {
      return false;
    }
    clear();
    const shown = new Set(Array.prototype.map.call(x.root.querySelectorAll("[data-problem]"),
      function (place) { return place.getAttribute("data-problem"); }));
    say(x.word("problems", problems.length));
    x.fill(head, make("ul", { class: "problems" }, problems.map(function (one) {
      return make("li", {}, make("code", {}, one.path), ": ", one.text,
        shown.has(one.path) ? null : " " + x.word("not-in-form"));
    })));
    return true;
  }

  function show() {
    x.article.clear();
    if (x.matter.get(["asOf"]) === undefined) {
      aside.stop();
      clear();
      x.form.showProblems([]);
      say(x.word("day-first"));
      return;
    }
    const first = x.library.now(request(["head"]));
    if (refused(first)) {
      return;
    }
    showHead(first);
    aside.ask("articles", request(["articles"]), function (answer) {
      if (!answer.problems) {
        showArticles(answer);
      }
    });
    aside.ask("rest", request(["questions", "contacts", "controlPoints", "notAsked"]),
      function (answer) {
        if (!answer.problems) {
          showRest(answer);
        }
      });
  }

  x.answer = { element: box, status: status, show: show, request: request };
})(arendalExplorer);
