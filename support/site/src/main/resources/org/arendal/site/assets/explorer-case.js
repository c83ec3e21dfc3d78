"use strict";
// The case that is tried: a tree as JSON has it, of which the form shows a part and loses none.
(function (x) {
  const NO_REASON = "-";
  const MARK = "assumed, not judged: ";
  const listeners = [];
  let tree = {};
  let assumed = new Set();

  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }

  // A member of its own: what a case calls "constructor" is not what every object has by that name.
  function own(value, key) {
    return (isObject(value) || Array.isArray(value))
      && Object.prototype.hasOwnProperty.call(value, key) ? value[key] : undefined;
  }

  function get(path) {
    return path.reduce(own, tree);
  }

  function holder(path) {
    return path.slice(0, -1).reduce(function (value, key, depth) {
      const inner = own(value, key);
      if (isObject(inner) || Array.isArray(inner)) {
        return inner;
      }
      value[key] = typeof path[depth + 1] === "number" ? [] : {};
      return value[key];
    }, tree);
  }

  // An object that lost its last member says nothing. An element of a list stays: it has a row.
  function prune(path) {
    for (let depth = path.length - 1; depth > 0; depth -= 1) {
      const outer = path.slice(0, depth);
      const value = get(outer);
      if (!isObject(value) || Object.keys(value).length || typeof outer[depth - 1] === "number") {
        return;
      }
      delete get(outer.slice(0, -1))[outer[depth - 1]];
    }
  }

  // Sets a value, or takes it away if it is undefined; the form tells the page at once.
  function set(path, value) {
    if (value === undefined) {
      const where = get(path.slice(0, -1));
      if (isObject(where)) {
        delete where[path[path.length - 1]];
        prune(path);
      }
    } else {
      holder(path)[path[path.length - 1]] = value;
      setAsked(path.slice(0, 2).join("."), false);
    }
    assumed = new Set(Array.from(assumed).filter(function (fact) { return isWhole(fact); }));
    changed();
  }

  function isWhole(fact) {
    return get(fact.split(".")) !== undefined;
  }

  function changed() {
    listeners.forEach(function (listener) { listener(); });
  }

  function asked(fact) {
    const list = own(tree, "askedNotKnown");
    return Array.isArray(list) && list.indexOf(fact) >= 0;
  }

  // That a fact was asked for and is not known; without it the fact was never asked for.
  function setAsked(fact, isAsked) {
    const list = own(tree, "askedNotKnown");
    const others = (Array.isArray(list) ? list : []).filter(function (one) { return one !== fact; });
    const all = isAsked ? others.concat([fact]) : others;
    if (all.length) {
      tree.askedNotKnown = all;
    } else {
      delete tree.askedNotKnown;
    }
  }

  function assume(fact, isAssumed) {
    if (isAssumed) {
      assumed.add(fact);
    } else {
      assumed.delete(fact);
    }
  }

  // Judgements whose reason is the sign that this page writes for none: nobody made them, however
  // the case came here.
  function unjudged(value) {
    const found = [];
    Object.keys(value).forEach(function (section) {
      Object.keys(isObject(value[section]) ? value[section] : {}).forEach(function (member) {
        if (own(value[section][member], "reason") === NO_REASON) {
          found.push(section + "." + member);
        }
      });
    });
    return found;
  }

  // Another case in the place of this one; whoever puts it draws the form anew, and asks.
  function put(value, facts) {
    tree = value;
    assumed = new Set((facts || []).concat(unjudged(value)));
    // What marked the case as assumed when it left is written anew when it leaves again.
    if (assumed.size && String(own(tree, "ref")).indexOf(MARK) === 0) {
      delete tree.ref;
    }
  }

  x.matter = {
    get: get,
    set: set,
    put: put,
    asked: asked,
    setAsked: setAsked,
    assume: assume,
    isAssumed: function (fact) { return assumed.has(fact); },
    assumed: function () { return Array.from(assumed); },
    tree: function () { return tree; },
    json: function () { return JSON.stringify(tree); },
    isObject: isObject,
    own: own,
    onChange: function (listener) { listeners.push(listener); }
  };
})(arendalExplorer);
