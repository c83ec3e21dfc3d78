"use strict";
// The library itself: at once in the page, or beside it in a worker that can be stopped.
(function (x) {
  // The function holds the whole library, and reads nothing from outside; so a worker can be made
  // of its own text, which a page on a disk may do too.
  const WORKER = ";const library=arendalLibrary();"
    + "onmessage=function(e){postMessage([e.data[0],library.ask(e.data[1])]);};";
  let library = null;

  function now(request) {
    library = library || arendalLibrary();
    return JSON.parse(library.ask(JSON.stringify(request)));
  }

  function started(take, fail) {
    const source = arendalLibrary.toString() + WORKER;
    const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    const worker = new Worker(address);
    worker.onmessage = function (event) { take(event.data[0], JSON.parse(event.data[1])); };
    worker.onerror = fail;
    return worker;
  }

  // Somebody who answers beside the page. Of requests with one name only the last is answered.
  function aside() {
    let worker = null;
    let isWithout = typeof Worker !== "function";
    let running = null;
    let waiting = [];

    function take(number, answer) {
      const one = running;
      running = null;
      if (one && one.number === number && !one.isStale) {
        one.done(answer);
      }
      next();
    }

    // Where no worker may be made, the page itself answers, after it has shown what it has.
    function without() {
      isWithout = true;
      const one = running;
      running = null;
      if (one) {
        waiting.unshift(one);
      }
      next();
    }

    function next() {
      if (running || !waiting.length) {
        return;
      }
      running = waiting.shift();
      if (isWithout) {
        const one = running;
        setTimeout(function () { take(one.number, now(one.request)); }, 0);
        return;
      }
      try {
        worker = worker || started(take, without);
        worker.postMessage([running.number, JSON.stringify(running.request)]);
      } catch (e) {
        without();
      }
    }

    let numbers = 0;

    function ask(name, request, done) {
      numbers += 1;
      waiting = waiting.filter(function (one) { return one.name !== name; });
      if (running && running.name === name) {
        running.isStale = true;
      }
      waiting.push({ name: name, number: numbers, request: request, done: done });
      next();
    }

    function stop() {
      if (worker) {
        worker.terminate();
        worker = null;
      }
      running = null;
      waiting = [];
    }

    return { ask: ask, stop: stop };
  }

  x.library = { now: now, aside: aside };
})(arendalExplorer);
