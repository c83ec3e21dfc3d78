// Answers requests as a page is answered: a request a line from standard input, an answer a line to
// standard output. The script is given nothing but what the language itself has, and may make no
// code of texts; what else it defines or asks for is an error.
'use strict';

const fs = require('fs');
const readline = require('readline');
const vm = require('vm');

const NAME = 'arendalLibrary';
const context = vm.createContext({}, {codeGeneration: {strings: false, wasm: false}});
const names = () => vm.runInContext('Object.getOwnPropertyNames(globalThis)', context);

const before = names();
vm.runInContext(fs.readFileSync(process.argv[2], 'utf8'), context);
const defined = names().filter(name => !before.includes(name));
if (defined.join() !== NAME) {
  throw new Error('the script defines ' + defined);
}

// From its own text, as a worker is started.
const text = vm.runInContext(NAME + '.toString()', context);
const library = vm.runInNewContext('(' + text + ')()', {}, {
  contextCodeGeneration: {strings: false, wasm: false},
});

readline.createInterface({input: process.stdin}).on('line', request => {
  process.stdout.write(library.ask(request) + '\n');
});
