"use strict";
// The form: every fact of the catalogue, by section.
(function (x) {
  const make = x.make;
  const form = make("div", { class: "explorer-form" });
  let catalogue = null;
  let about = null;
  let byId = {};
  let language = "en";
  let names = null;

  // The browser knows what countries are called; a code that it does not know stays a code.
  function countryName(code) {
    const own = about.territories.filter(function (one) { return one.code === code; })[0];
    if (own) {
      return own.text;
    }
    try {
      const name = names && names.of(code);
      return name && name !== code ? name + " (" + code + ")" : code;
    } catch (e) {
      return code;
    }
  }

  function countries(list) {
    const nordic = about.territories.map(function (one) { return one.code; });
    const others = catalogue[list].filter(function (code) { return nordic.indexOf(code) < 0; })
      .map(function (code) { return { code: code, text: countryName(code) }; })
      .sort(function (one, other) { return one.text.localeCompare(other.text, language); });
    return nordic.filter(function (code) { return catalogue[list].indexOf(code) >= 0; })
      .map(function (code) { return { code: code, text: countryName(code) }; }).concat(others);
  }

  // The words of codes stand with the fact; those of areas with what the library says of itself.
  function choices(path, codes) {
    const fact = byId[path.slice(0, 2).join(".")];
    const worded = (fact && fact.choices) || [];
    return codes.map(function (code) {
      const found = worded.filter(function (one) { return one.code === code; })[0];
      return { code: code, text: found ? found.text : countryName(code) };
    });
  }

  function stateField(path, label) {
    const value = x.matter.get(path);
    const list = make("select", {
      change: function () { x.matter.set(path, list.value); }
    });
    list.appendChild(x.fields.option("", x.word("choose"), value));
    countries("citizenships").forEach(function (one) {
      list.appendChild(x.fields.option(one.code, one.text, value));
    });
    if (value && !list.value) {
      list.appendChild(x.fields.option(value, value, value));
    }
    return x.fields.labelled(label, list, path);
  }

  function askedCheck(fact) {
    const check = x.lists.check(x.word("asked-not-known"), x.matter.asked(fact.fact),
      function (isOn) {
        x.matter.setAsked(fact.fact, isOn);
        x.matter.set([fact.section, fact.member], undefined);
        redraw(fact);
      });
    check.classList.add("asked");
    check.refresh = function () {
      check.hidden = isGiven(fact);
      check.querySelector("input").checked = x.matter.asked(fact.fact);
    };
    check.refresh();
    return check;
  }

  // A judgement that nobody made, to see what would follow; the case says that it was assumed.
  function assumeButtons(fact) {
    function assume(outcome) {
      x.matter.assume(fact.fact, true);
      x.matter.set([fact.section, fact.member], { outcome: outcome, reason: "-", role: "-",
        date: x.matter.get(["asOf"]) || "" });
      redraw(fact);
    }
    const isAssumed = x.matter.isAssumed(fact.fact);
    return make("div", { class: "assume" },
      isAssumed ? make("strong", { class: "mark" }, x.word("assumed")) : null,
      x.button(x.word("assume-yes"), function () { assume(true); },
        { "aria-label": x.word("assume-yes-of", fact.label) }),
      x.button(x.word("assume-no"), function () { assume(false); },
        { "aria-label": x.word("assume-no-of", fact.label) }),
      isGiven(fact) ? x.button(x.word("forget"), function () {
        x.matter.assume(fact.fact, false);
        x.matter.set([fact.section, fact.member], undefined);
        redraw(fact);
      }, { "aria-label": x.word("forget-of", fact.label) }) : null,
      isAssumed ? x.button(x.word("made"), function () {
        x.matter.assume(fact.fact, false);
        x.matter.set([fact.section, fact.member, "reason"], undefined);
        redraw(fact);
      }, { "aria-label": x.word("made-of", fact.label) }) : null);
  }

  function isGiven(fact) {
    return x.matter.get([fact.section, fact.member]) !== undefined;
  }

  function redraw(fact) {
    const old = form.querySelector('[data-fact="' + fact.fact + '"]');
    const had = old.contains(document.activeElement);
    const now = factField(fact);
    old.replaceWith(now);
    if (had) {
      now.querySelector("select, input, textarea, button").focus();
    }
  }

  function factField(fact) {
    const path = [fact.section, fact.member];
    return make("div", { class: "fact", "data-fact": fact.fact },
      x.fields.field(fact.value, path, fact.label),
      fact.kind === "judgement" ? assumeButtons(fact) : null,
      askedCheck(fact),
      make("details", { class: "question" },
        make("summary", { "aria-label": x.word("question-of", fact.label) }, x.word("question")),
        make("p", {}, fact.question),
        make("p", { class: "cited" }, x.word("answered-by", fact.answererText)),
        make("p", { class: "cited" }, make("code", {}, fact.fact))));
  }

  function count(section) {
    return section.facts.filter(isGiven).length;
  }

  function sectionField(section) {
    const counted = make("span", { class: "count" });
    const raise = x.lists.check(x.word("raise"), false, function (isOn) {
      x.matter.set([section.section], isOn ? {} : undefined);
    });
    const inner = make("div", {});
    const box = make("details", { "data-section": section.section,
      toggle: function () { if (box.open) { fillSection(); } } },
    make("summary", {}, section.text, " ", counted), x.fields.problemPlace([section.section]),
    raise, inner);
    // A closed section is filled when it is opened: most of a hundred facts are never looked at.
    function fillSection() {
      if (!inner.firstChild) {
        section.facts.forEach(function (fact) { inner.appendChild(factField(fact)); });
        x.form.showProblems();
      }
    }
    box.fillSection = fillSection;
    box.recount = function () {
      const given = count(section);
      const isThere = x.matter.get([section.section]) !== undefined;
      counted.textContent = given ? x.word("given", given) : isThere ? x.word("raised") : "";
      raise.querySelector("input").checked = isThere;
      raise.hidden = given > 0;
      Array.prototype.forEach.call(box.querySelectorAll(".asked"),
        function (check) { check.refresh(); });
    };
    box.recount();
    return box;
  }

  function draw() {
    x.fill(form, catalogue.sections.map(sectionField));
    form.lang = language;
    x.form.showProblems();
  }

  function sections() {
    return Array.prototype.slice.call(form.children);
  }

  // Opens the section of a fact and goes to its field.
  function focusFact(id) {
    const box = form.querySelector('[data-section="' + id.split(".")[0] + '"]');
    box.open = true;
    box.fillSection();
    const fact = form.querySelector('[data-fact="' + id + '"]');
    fact.scrollIntoView({ block: "center" });
    fact.querySelector("select, input, textarea, button").focus();
  }

  let problems = [];

  function showProblems(now) {
    problems = now || problems;
    const places = Array.prototype.slice.call(x.root.querySelectorAll("[data-problem]"));
    places.forEach(function (place) {
      const at = place.getAttribute("data-problem");
      const texts = problems.filter(function (one) { return one.path === at; })
        .map(function (one) { return one.text; });
      place.hidden = !texts.length;
      place.textContent = texts.length ? x.word("problem", texts.join("; ")) : "";
      const input = x.root.querySelector('[aria-describedby~="' + place.id + '"]');
      if (input && texts.length) {
        input.setAttribute("aria-invalid", "true");
      } else if (input) {
        input.removeAttribute("aria-invalid");
      }
    });
  }

  x.form = {
    element: form,
    start: function (said, facts, tag) {
      about = said;
      catalogue = facts;
      language = tag;
      names = typeof Intl.DisplayNames === "function"
        ? new Intl.DisplayNames([tag], { type: "region" }) : null;
      byId = {};
      facts.sections.forEach(function (section) {
        section.facts.forEach(function (fact) { byId[fact.fact] = fact; });
      });
      draw();
    },
    draw: draw,
    fact: function (id) { return byId[id]; },
    choices: choices,
    countries: countries,
    stateField: stateField,
    focusFact: focusFact,
    showProblems: showProblems,
    recount: function () { sections().forEach(function (box) { box.recount(); }); }
  };
})(arendalExplorer);
