"use strict";
// What an agency settles: readings, countries, days. Nothing is set unless it is chosen.
(function (x) {
  const make = x.make;
  const box = make("details", { class: "explorer-settings" });
  let about = null;
  let chosen = empty();
  let changed = function () {};

  function empty() {
    return { readings: {}, countries: null, inForce: {}, denounced: {}, asKnownOn: "" };
  }

  function put(part, key, value) {
    if (value) {
      chosen[part][key] = value;
    } else {
      delete chosen[part][key];
    }
    changed();
  }

  function day(label, path, value, take) {
    const input = make("input", { type: "text", autocomplete: "off", spellcheck: "false" });
    input.value = value || "";
    input.addEventListener("change", function () { take(input.value.trim()); });
    return x.fields.labelled(label, input, path, x.word("hint.date"));
  }

  function reading(one) {
    const list = make("select", {
      change: function () { put("readings", one.id, list.value); }
    });
    const standard = one.standard
      && one.options.filter(function (option) { return option.option === one.standard; })[0];
    const unset = standard ? x.word("reading.standard", standard.text) : x.word("reading.open");
    list.appendChild(x.fields.option("", unset, chosen.readings[one.id] || ""));
    one.options.forEach(function (option) {
      list.appendChild(x.fields.option(option.option, option.text, chosen.readings[one.id]));
    });
    return x.fields.labelled(one.question, list, ["settings", "readings", one.id]);
  }

  function states() {
    return about.territories.filter(function (one) { return one.code === one.state; });
  }

  function countries() {
    const all = states().map(function (one) { return one.code; });
    return make("fieldset", {}, make("legend", {}, x.word("countries")),
      states().map(function (one) {
        const isIn = !chosen.countries || chosen.countries.indexOf(one.code) >= 0;
        return x.lists.check(one.text, isIn, function (isOn) {
          const now = (chosen.countries || all).filter(function (code) { return code !== one.code; })
            .concat(isOn ? [one.code] : []);
          chosen.countries = now.length === all.length ? null : now;
          changed();
        });
      }));
  }

  function draw() {
    x.fill(box, make("summary", {}, x.word("settings")),
      make("p", {}, x.word("settings.lead")),
      x.fields.problemPlace(["settings"]),
      make("h3", {}, x.word("readings")),
      about.readings.map(reading),
      make("h3", {}, x.word("areas")),
      countries(),
      about.territories.filter(function (one) { return one.ownDay; }).map(function (one) {
        return day(x.word("in-force", one.text), ["settings", "inForce", one.code],
          chosen.inForce[one.code], function (value) { put("inForce", one.code, value); });
      }),
      x.fields.problemPlace(["settings", "inForce"]),
      states().map(function (one) {
        return day(x.word("denounced", one.text), ["settings", "denounced", one.code],
          chosen.denounced[one.code], function (value) { put("denounced", one.code, value); });
      }),
      day(x.word("as-known-on"), ["settings", "asKnownOn"], chosen.asKnownOn, function (value) {
        chosen.asKnownOn = value;
        changed();
      }));
  }

  function value() {
    const settings = {};
    ["readings", "inForce", "denounced"].forEach(function (part) {
      if (Object.keys(chosen[part]).length) {
        settings[part] = chosen[part];
      }
    });
    if (chosen.countries) {
      settings.countries = chosen.countries;
    }
    if (chosen.asKnownOn) {
      settings.asKnownOn = chosen.asKnownOn;
    }
    return settings;
  }

  x.settings = {
    element: box,
    start: function (said, tag) {
      about = said;
      box.lang = tag;
      draw();
    },
    put: function (settings) {
      chosen = Object.assign(empty(), settings || {});
      draw();
    },
    value: value,
    onChange: function (listener) { changed = listener; }
  };
})(arendalExplorer);
