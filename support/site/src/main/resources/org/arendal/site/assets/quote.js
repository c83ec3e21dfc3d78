"use strict";
// On a press of the sign beside a place: its link, and the place quoted as Markdown and as HTML.
(function () {
  var main = document.getElementById("main");

  function escaped(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
      .replace(/"/g, "&quot;").replace(/'/g, "&#39;");
  }

  // The sign itself says what it leads to.
  function title(place) {
    return place.querySelector("a.self").getAttribute("aria-label");
  }

  function filled(form, place, wrap) {
    var values = {
      id: place.id,
      title: title(place),
      text: place.getAttribute("data-text") || place.querySelector(".quoted").textContent
    };
    return form.replace(/\{(id|title|text)\}/g, function (slot, name) {
      return wrap(values[name]);
    });
  }

  function copied(area) {
    area.select();
    document.execCommand("copy");
  }

  function form(label, text, box) {
    var holder = document.createElement("label");
    holder.appendChild(document.createTextNode(label));
    var area = document.createElement("textarea");
    area.rows = 4;
    area.readOnly = true;
    area.value = text;
    holder.appendChild(area);
    box.appendChild(holder);
    var copy = document.createElement("button");
    copy.type = "button";
    copy.textContent = main.getAttribute("data-copy");
    copy.setAttribute("aria-label", main.getAttribute("data-copy") + ": " + label);
    copy.addEventListener("click", function () { copied(area); });
    box.appendChild(copy);
  }

  function shown(link, place) {
    var old = document.getElementById("quotation");
    var again = old && old.parentNode === place;
    if (old) {
      old.remove();
    }
    if (again) {
      return;
    }
    var box = document.createElement("div");
    box.id = "quotation";
    box.className = "quotation";
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", title(place));
    form("Markdown", filled(main.getAttribute("data-markdown"), place, String), box);
    form("HTML", filled(main.getAttribute("data-html"), place, escaped), box);
    var close = document.createElement("button");
    close.type = "button";
    close.textContent = main.getAttribute("data-close");
    close.addEventListener("click", function () {
      box.remove();
      link.focus();
    });
    box.appendChild(document.createTextNode(" "));
    box.appendChild(close);
    place.appendChild(box);
    box.querySelector("textarea").focus();
  }

  main.addEventListener("click", function (event) {
    var link = event.target.closest("a.self");
    if (link) {
      shown(link, document.getElementById(decodeURIComponent(link.hash.substring(1))));
    }
  });
})();
