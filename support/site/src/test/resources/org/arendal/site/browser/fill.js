"use strict";
// Puts a case into the form, field by field, as somebody at the keyboard would.
window.fillCase = (function () {
  const form = document.querySelector(".explorer-form");

  function at(path) {
    const found = document.querySelector('#explorer [data-path="' + path + '"]');
    if (!found) {
      throw new Error("no field: " + path);
    }
    return found;
  }

  function changed(input, value) {
    input.value = value;
    if (input.value !== value && input.tagName === "SELECT") {
      throw new Error("no choice " + value + " in " + input.getAttribute("data-path"));
    }
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function check(box, code) {
    const input = box.querySelector(':scope > .check > input[data-code="' + code + '"]');
    if (!input.checked) {
      input.click();
    }
  }

  function list(path, values) {
    changed(at(path).querySelector("select"), "list");
    let row = 0;
    values.forEach(function (value) {
      const box = at(path);
      if (value === "?" || box.querySelector(':scope > .check > input[data-code="' + value + '"]')) {
        check(box, value);
        return;
      }
      const buttons = box.querySelectorAll(":scope > button");
      buttons[buttons.length - 1].click();
      put(path + "[" + row + "]", value);
      row += 1;
    });
  }

  function put(path, value) {
    if (Array.isArray(value)) {
      list(path, value);
    } else if (typeof value === "object") {
      Object.keys(value).forEach(function (key) { put(path + "." + key, value[key]); });
    } else if (at(path).tagName === "FIELDSET") {
      const box = at(path);
      const choice = box.querySelector("select");
      const isCode = Array.from(choice.options).some(function (one) { return one.value === value; });
      changed(choice, isCode ? value : "day");
      if (!isCode) {
        changed(box.querySelector("input"), value);
      }
    } else {
      changed(at(path), String(value));
    }
  }

  function section(name, facts) {
    const box = form.querySelector('[data-section="' + name + '"]');
    if (!Object.keys(facts).length) {
      box.querySelector(":scope > .check > input").click();
      return Promise.resolve();
    }
    box.open = true;
    return new Promise(function (done) { setTimeout(done, 0); }).then(function () {
      Object.keys(facts).forEach(function (key) { put(name + "." + key, facts[key]); });
    });
  }

  function asked(fact) {
    const box = form.querySelector('[data-section="' + fact.split(".")[0] + '"]');
    box.open = true;
    return new Promise(function (done) { setTimeout(done, 0); }).then(function () {
      form.querySelector('[data-fact="' + fact + '"] .asked input').click();
    });
  }

  // The day comes last: until then nothing is answered, which saves the time of many answers.
  return function (json) {
    const tree = JSON.parse(json);
    const day = tree.asOf;
    const facts = tree.askedNotKnown || [];
    delete tree.asOf;
    delete tree.askedNotKnown;
    delete tree.schemaVersion;
    let all = Promise.resolve();
    Object.keys(tree).forEach(function (name) {
      all = all.then(function () { return section(name, tree[name]); });
    });
    facts.forEach(function (fact) { all = all.then(function () { return asked(fact); }); });
    return all.then(function () {
      put("asOf", day);
      document.querySelector(".explorer-home .buttons button").click();
      const area = document.querySelector(".explorer-home textarea");
      return area.closest("[hidden]")
        ? "refused: " + document.querySelector(".explorer-home [role=status]").textContent
        : area.value;
    });
  };
})();
