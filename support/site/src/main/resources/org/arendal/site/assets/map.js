"use strict";
// Shows the rows of the map that fit what was chosen.
(function () {
  var filters = document.querySelector(".filters");
  var choices = Array.prototype.slice.call(filters.querySelectorAll("select"));
  var rows = Array.prototype.slice.call(document.querySelectorAll("table.map tbody tr"));
  var found = filters.querySelector(".found");

  function show() {
    var count = 0;
    rows.forEach(function (row) {
      var fits = choices.every(function (choice) {
        return !choice.value
          || row.getAttribute("data-" + choice.getAttribute("data-filter")) === choice.value;
      });
      row.hidden = !fits;
      count += fits ? 1 : 0;
    });
    found.textContent = found.getAttribute("data-found").replace("{0}", String(count));
  }

  filters.hidden = false;
  choices.forEach(function (choice) { choice.addEventListener("change", show); });
  show();
})();
