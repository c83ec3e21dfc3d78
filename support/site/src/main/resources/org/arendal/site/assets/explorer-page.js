"use strict";
// What every part of the explorer uses: its words, and elements that hold text and no markup.
const arendalExplorer = (function () {
  const root = document.getElementById("explorer");
  const words = JSON.parse(root.getAttribute("data-words"));
  let ids = 0;

  // A word of the page, with its places {0}, {1} filled.
  function word(key) {
    const rest = Array.prototype.slice.call(arguments, 1);
    const text = Object.prototype.hasOwnProperty.call(words, key) ? words[key] : key;
    return text.replace(/\{(\d)\}/g, function (place, number) { return String(rest[number]); });
  }

  function add(element, child) {
    if (Array.isArray(child)) {
      child.forEach(function (one) { add(element, one); });
    } else if (child !== null && child !== undefined) {
      element.appendChild(typeof child === "object" ? child : document.createTextNode(child));
    }
  }

  // An element; a child that is a string is text, whatever stands in it.
  function make(name, attributes) {
    const element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      const value = attributes[key];
      if (typeof value === "function") {
        element.addEventListener(key, value);
      } else if (value !== null && value !== undefined && value !== false) {
        element.setAttribute(key, value === true ? "" : String(value));
      }
    });
    add(element, Array.prototype.slice.call(arguments, 2));
    return element;
  }

  function fill(element) {
    element.textContent = "";
    add(element, Array.prototype.slice.call(arguments, 1));
    return element;
  }

  function button(text, press, attributes) {
    return make("button", Object.assign({ type: "button", click: press }, attributes), text);
  }

  // An id that no other element of the page has.
  function id() {
    ids += 1;
    return "x" + ids;
  }

  return {
    root: root,
    pageLanguage: root.getAttribute("data-language"),
    word: word,
    make: make,
    fill: fill,
    button: button,
    id: id
  };
})();
