"use strict";
// A field for each shape of a value. Each shows what stands in the case at its path, and writes there.
(function (x) {
  const make = x.make;
  const UNKNOWN = "";

  // "a.b[0].c", as the library names the place of a problem.
  function pathText(path) {
    return path.reduce(function (text, key) {
      return typeof key === "number" ? text + "[" + key + "]" : text + (text ? "." : "") + key;
    }, "");
  }

  // A place beside a field for what is wrong with its value.
  function problemPlace(path) {
    return make("p", { class: "problem", id: x.id(), "data-problem": pathText(path), hidden: true });
  }

  function labelled(label, input, path, hint) {
    const place = problemPlace(path);
    const described = [place.id];
    let small = null;
    input.id = x.id();
    if (hint) {
      small = make("span", { class: "hint", id: x.id() }, hint);
      described.push(small.id);
    }
    input.setAttribute("aria-describedby", described.join(" "));
    input.setAttribute("data-path", pathText(path));
    return make("div", { class: "field" },
      make("label", { for: input.id }, label), input, small, place);
  }

  function option(value, text, chosen) {
    const one = make("option", { value: value }, text);
    one.selected = value === chosen;
    return one;
  }

  // A choice of which one is "unknown"; a value that is none of them is shown as it stands.
  function select(label, path, choices, take, shown) {
    const value = shown(x.matter.get(path));
    const known = choices.some(function (choice) { return choice.code === value; });
    const list = make("select", {
      change: function () { take(list.value); }
    });
    list.appendChild(option(UNKNOWN, x.word("unknown"), value));
    choices.forEach(function (choice) {
      list.appendChild(option(choice.code, choice.text, value));
    });
    if (value !== UNKNOWN && !known) {
      list.appendChild(option(value, value, value));
    }
    return labelled(label, list, path);
  }

  function asText(value) {
    return value === undefined || value === null ? UNKNOWN
      : typeof value === "string" ? value : JSON.stringify(value);
  }

  function fromChoice(text) {
    return text === UNKNOWN ? undefined : text;
  }

  function yesNo(shape, path, label) {
    const choices = [{ code: "true", text: x.word("yes") }, { code: "false", text: x.word("no") }];
    return select(label, path, choices, function (value) {
      x.matter.set(path, value === UNKNOWN ? undefined : value === "true" ? true
        : value === "false" ? false : value);
    }, asText);
  }

  function code(shape, path, label) {
    return select(label, path, x.form.choices(path, shape.choices), function (value) {
      x.matter.set(path, fromChoice(value));
    }, asText);
  }

  function place(shape, path, label) {
    const nowhere = shape.kind === "residence" ? [{ code: "nowhere", text: x.word("nowhere") }] : [];
    return select(label, path, nowhere.concat(x.form.countries("countries")), function (value) {
      x.matter.set(path, fromChoice(value));
    }, asText);
  }

  function hint(shape) {
    return { date: x.word("hint.date"), "partial-date": x.word("hint.partial-date"),
      language: x.word("hint.language") }[shape.kind] || null;
  }

  // While a text is typed the answer waits until it has its form; leaving the field hands it over.
  function text(shape, path, label) {
    const pattern = shape.pattern ? new RegExp(shape.pattern) : null;
    const member = path[path.length - 1];
    // What is free text may have several lines, which a field of one line would lose.
    const isFree = shape.kind === "text" && (!shape.pattern || shape.pattern === "\\S");
    const input = make(isFree ? "textarea" : "input", {
      type: isFree ? null : "text",
      rows: isFree ? 1 : null,
      autocomplete: "off",
      spellcheck: isFree ? null : "false",
      dir: "auto",
      input: function () {
        if (!input.value || !pattern || pattern.test(input.value)) {
          take();
        }
      },
      change: take
    });
    input.value = asText(x.matter.get(path));
    function take() {
      const value = input.value === UNKNOWN ? undefined : input.value;
      if (value !== x.matter.get(path)) {
        x.matter.set(path, value);
      }
    }
    return labelled(label, input, path,
      hint(shape) || { amount: x.word("hint.amount"), currency: x.word("hint.currency") }[member]);
  }

  function object(shape, path, label) {
    return make("fieldset", { "data-path": pathText(path) },
      make("legend", {}, label),
      problemPlace(path),
      shape.members.map(function (member) {
        return field(member, path.concat([member.member]), memberWord(member));
      }));
  }

  function memberWord(member) {
    const name = x.word("member." + member.member);
    return member.required ? name : x.word("optional", name);
  }

  // A day, or a code that says that there is none: one field of each, of which one is filled.
  function oneOf(shape, path, label) {
    const codes = shape.shapes.filter(function (one) { return one.kind === "code"; })[0].choices;
    const day = shape.shapes.filter(function (one) { return one.kind !== "code"; })[0];
    const value = x.matter.get(path);
    const isCode = codes.indexOf(value) >= 0;
    const group = make("fieldset", { "data-path": pathText(path) }, make("legend", {}, label));
    const dayField = text(day, path, x.word("day"));
    const input = dayField.querySelector("input");
    const list = make("select", {
      change: function () {
        dayField.hidden = list.value !== "day";
        input.value = "";
        x.matter.set(path, codes.indexOf(list.value) >= 0 ? list.value : undefined);
      }
    });
    list.appendChild(option(UNKNOWN, x.word("unknown"), value === undefined ? UNKNOWN : null));
    codes.forEach(function (one) { list.appendChild(option(one, x.word("code." + one), value)); });
    list.appendChild(option("day", x.word("on-a-day"), value !== undefined && !isCode ? "day" : null));
    dayField.hidden = value === undefined || isCode;
    if (isCode) {
      input.value = "";
    }
    list.id = x.id();
    group.appendChild(make("div", { class: "field" },
      make("label", { for: list.id }, x.word("known")), list));
    group.appendChild(dayField);
    return group;
  }

  const KINDS = {
    "yes-no": yesNo,
    code: code,
    territory: code,
    country: place,
    residence: place,
    object: object,
    "one-of": oneOf,
    list: function (shape, path, label) { return x.lists.field(shape, path, label); }
  };

  function field(shape, path, label) {
    return (KINDS[shape.kind] || text)(shape, path, label);
  }

  x.fields = {
    field: field,
    labelled: labelled,
    option: option,
    pathText: pathText,
    problemPlace: problemPlace,
    memberWord: memberWord
  };
})(arendalExplorer);
