"use strict";
// Fields of values that are lists: nothing known, a list, and whether there may be others than those.
(function (x) {
  const make = x.make;
  const OTHERS = "?";

  function value(path) {
    const list = x.matter.get(path);
    return Array.isArray(list) ? list : null;
  }

  function field(shape, path, label) {
    const box = make("fieldset", { "data-path": x.fields.pathText(path), tabindex: "-1" });
    draw(box, shape, path, label);
    return box;
  }

  function draw(box, shape, path, label) {
    const list = value(path);
    x.fill(box, make("legend", {}, label), known(box, shape, path, label),
      x.fields.problemPlace(path));
    if (list) {
      x.fill(box, Array.prototype.slice.call(box.childNodes),
        shape.item.kind === "code" ? checks(shape, path) : items(box, shape, path, label),
        shape.more ? others(path) : null);
    }
  }

  // A list that is there though empty says that there are none.
  function known(box, shape, path, label) {
    const list = make("select", {
      id: x.id(),
      change: function () {
        x.matter.set(path, list.value === "list" ? [] : undefined);
        draw(box, shape, path, label);
        box.querySelector("select").focus();
      }
    });
    list.appendChild(x.fields.option("", x.word("unknown"), value(path) ? null : ""));
    list.appendChild(x.fields.option("list", x.word("list"), value(path) ? "list" : null));
    return make("div", { class: "field" }, make("label", { for: list.id }, x.word("known")), list);
  }

  function check(text, isOn, take, code) {
    const box = make("input", { type: "checkbox", id: x.id(), "data-code": code,
      change: function () { take(box.checked); } });
    box.checked = isOn;
    return make("div", { class: "check" }, box, make("label", { for: box.id }, text));
  }

  function withOrWithout(path, one, isIn) {
    const rest = value(path).filter(function (other) { return other !== one; });
    x.matter.set(path, isIn ? rest.concat([one]) : rest);
  }

  function others(path) {
    return check(x.word("others"), value(path).indexOf(OTHERS) >= 0, function (isOn) {
      withOrWithout(path, OTHERS, isOn);
    }, OTHERS);
  }

  function checks(shape, path) {
    const choices = x.form.choices(path, shape.item.choices);
    // In the order of the choices, so that the order of pressing leaves no trace.
    function take(code, isOn) {
      const list = value(path).filter(function (other) { return other !== code; })
        .concat(isOn ? [code] : []);
      const place = function (one) {
        const at = shape.item.choices.indexOf(one);
        return at < 0 ? shape.item.choices.length : at;
      };
      x.matter.set(path, list.sort(function (one, other) { return place(one) - place(other); }));
    }
    return choices.map(function (choice) {
      return check(choice.text, value(path).indexOf(choice.code) >= 0, function (isOn) {
        take(choice.code, isOn);
      }, choice.code);
    });
  }

  function items(box, shape, path, label) {
    const list = value(path);
    const rows = list.map(function (one, at) {
      return one === OTHERS && shape.more ? null : item(box, shape, path, label, at);
    });
    return rows.concat([x.button(x.word("add"), function () {
      const before = value(path);
      const end = before[before.length - 1] === OTHERS ? before.length - 1 : before.length;
      const empty = shape.item.kind === "object" ? {} : "";
      x.matter.set(path, before.slice(0, end).concat([empty], before.slice(end)));
      draw(box, shape, path, label);
      focusItem(box, end);
    }, { "aria-label": x.word("add-to", label) })]);
  }

  function focusItem(box, at) {
    const row = box.querySelector('[data-item="' + at + '"]');
    const input = row && row.querySelector("input, select, textarea");
    (input || box).focus();
  }

  function item(box, shape, path, label, at) {
    const place = path.concat([at]);
    const name = x.word("item", at + 1);
    const inner = shape.item.kind === "object"
      ? x.fields.field(shape.item, place, name)
      : citizenshipOrText(shape, place, name);
    return make("div", { class: "item", "data-item": at }, inner,
      x.button(x.word("remove"), function () {
        x.matter.set(path, value(path).filter(function (one, number) { return number !== at; }));
        draw(box, shape, path, label);
        box.focus();
      }, { "aria-label": x.word("remove-of", name, label) }));
  }

  // Codes of states are texts with a pattern of their own in the catalogue; they are chosen by name.
  function citizenshipOrText(shape, path, name) {
    const isState = shape.item.pattern === "^([A-Z]{2}|[?])$";
    return isState ? x.form.stateField(path, name) : x.fields.field(shape.item, path, name);
  }

  x.lists = { field: field, check: check };
})(arendalExplorer);
