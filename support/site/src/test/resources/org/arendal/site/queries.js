"use strict";
// Reads a site and queries, one a line with a tab before it; writes what each finds, a line each.
const fs = require("fs");
const folder = process.argv[2];
const search = require(fs.realpathSync(folder + "/assets/search.js"));
const indexes = {};

function index(language) {
  if (!indexes[language]) {
    global.arendalIndex = (places) => { indexes[language] = search.prepared(places); };
    (0, eval)(fs.readFileSync(folder + "/assets/search-" + language + ".js", "utf8"));
  }
  return indexes[language];
}

for (const line of fs.readFileSync(0, "utf8").split("\n").filter((it) => it)) {
  const [language, query] = line.split("\t");
  const found = search.find(index(language), query).slice(0, 10);
  console.log(found.map((place) => place.address).join(" "));
}
