"use strict";
// Finds places whose title or text has every word that is asked for, also within a word.
var arendalSearch = (function () {
  var LETTERS = { "æ": "ae", "ø": "o", "å": "a", "ä": "a", "ö": "o", "ð": "d", "þ": "th", "œ": "oe",
    "ß": "ss" };
  var MOST = 50;

  // Small letters without accents, so that they need not be typed.
  function folded(text) {
    return text.toLowerCase().replace(/[æøåäöðþœß]/g, function (letter) {
      return LETTERS[letter];
    }).normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }

  function prepared(places) {
    return places.map(function (place) {
      return {
        address: place[0],
        title: place[1],
        page: place[2],
        text: place[3],
        inTitle: folded(place[1] + " " + place[0]),
        all: folded(place[1] + " " + place[0] + " " + place[3])
      };
    });
  }

  // Those that have a word in the title come first, whole pages before their places, then those
  // where a word begins with it.
  function rank(place, words) {
    return words.reduce(function (sum, word) {
      var begins = (" " + place.all).indexOf(" " + word) >= 0;
      var inTitle = place.inTitle.indexOf(word) >= 0;
      return sum + (inTitle ? 2 : 0) + (inTitle && !place.text ? 2 : 0) + (begins ? 1 : 0);
    }, 0);
  }

  function find(places, query) {
    var words = folded(query).split(/\s+/).filter(function (word) { return word; });
    if (!words.length) {
      return [];
    }
    return places.filter(function (place) {
      return words.every(function (word) { return place.all.indexOf(word) >= 0; });
    }).map(function (place, number) {
      return { place: place, rank: rank(place, words), number: number };
    }).sort(function (one, other) {
      return other.rank - one.rank || one.number - other.number;
    }).map(function (found) { return found.place; });
  }

  return { folded: folded, prepared: prepared, find: find, most: MOST };
})();

if (typeof document !== "undefined") {
  (function () {
    var query = document.getElementById("query");
    var status = document.getElementById("found");
    var results = document.getElementById("results");
    var places = null;
    var loading = false;

    function show() {
      var found = arendalSearch.find(places, query.value);
      results.textContent = "";
      status.textContent = query.value.trim()
        ? status.getAttribute("data-found").replace("{0}", String(found.length)) : "";
      found.slice(0, arendalSearch.most).forEach(function (place) {
        var item = document.createElement("li");
        var link = document.createElement("a");
        link.href = place.address;
        link.textContent = place.title;
        item.appendChild(link);
        if (place.page !== place.title) {
          item.appendChild(document.createTextNode(" – " + place.page));
        }
        if (place.text) {
          var text = document.createElement("p");
          text.className = "cited";
          text.textContent = place.text.substring(0, 200) + (place.text.length > 200 ? "…" : "");
          item.appendChild(text);
        }
        results.appendChild(item);
      });
    }

    window.arendalIndex = function (read) {
      places = arendalSearch.prepared(read);
      show();
    };

    query.addEventListener("input", function () {
      if (places) {
        show();
      } else if (!loading) {
        loading = true;
        var script = document.createElement("script");
        script.src = status.getAttribute("data-index");
        document.head.appendChild(script);
      }
    });
  })();
} else {
  module.exports = arendalSearch;
}
